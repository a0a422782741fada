"""An XML text to the act or paper that it holds, by the schema that its elements belong to."""

from collections.abc import Callable
from functools import partial

from extract.documents import akoma_ntoso, formex, official
from extract.documents.elements import Act
from extract.documents.wti import NO_HISTORY, History
from extract.documents.xml import Element, XmlError, parse


def read_xml(source: str, history: History = NO_HISTORY) -> Act:
    """The act or paper in an XML text, offsets in characters of `source`; raises XmlError when it holds none that is read.

    `history` says until when each article of a consolidated act has the words that stand here.
    """
    root = parse(source)
    readers: list[tuple[Callable[[Element], bool], Callable[[Element], Act | str]]] = [
        (official.reads, partial(official.read_official, history=history)),
        (formex.reads, formex.read_formex),
        (akoma_ntoso.reads, akoma_ntoso.read_akoma_ntoso),
    ]
    read = next((read for reads, read in readers if reads(root)), None)
    if read is None:
        expected = "a Dutch official publication, a 'toestand' of the BWB, Formex or Akoma Ntoso"
        raise XmlError(f"is XML of another kind (<{root.tag}>); expected {expected}")
    found = read(root)
    if isinstance(found, str):
        raise XmlError(found)
    return found
