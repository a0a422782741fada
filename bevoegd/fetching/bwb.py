"""Acts of the Basiswettenbestand (BWB): the wordings that an act has had, and its technical data ('wti').

A manifest lists the wordings ('toestanden') by two periods: when the words hold ('geldigheid'), and when they were seen as
holding ('zicht': a later act may change a past wording, or when it begins). The wording of a day is the one in force on it as
it is seen now. Documentation: the 'Gebruikersdocumentatie BWB' in services.yaml.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby
from typing import NamedTuple

from bevoegd.fetching.answers import every, first_text, root_of, xml_of
from bevoegd.fetching.cache import Answer, Request
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import Absent, Unexpected
from bevoegd.fetching.identifiers import ALL, Identifier
from bevoegd.fetching.wanted import Manifestation, Wanted
from extract.documents.xml import Element

_OPEN = "9999-12-31"  # the end of what has none
_DAY = r"\d{4}-\d\d-\d\d"


class Wording(NamedTuple):
    """One wording: in force from `start` to `end`, both included; the higher its `view`, the later it is seen so."""

    start: str
    view: int
    end: str
    label: str
    file: str


class Manifest(NamedTuple):
    """The wordings of an act that are seen now, sorted, and the name of the file with its technical data."""

    wordings: list[Wording]
    data: str


def plan_act(identifier: Identifier, client: Client) -> Iterator[Wanted]:
    """The wording or wordings meant, then the act's technical data. Raises Absent for an act or a day that is not there."""
    number = identifier.number
    base = f"{client.services['bwb'].base}/{number}"
    manifest = client.read(Request(f"{base}/manifest.xml", "application/xml"), partial(_manifest, number))
    for wording in _chosen(manifest.wordings, identifier):
        request, stem = Request(f"{base}/{wording.label}/xml/{wording.file}"), wording.file.removesuffix(".xml")
        form = Manifestation("bwb", request, ".xml", partial(_check_act, "toestand", number))
        yield Wanted(f"{number}@{wording.start}", stem, (form,), date=wording.start)
    check = partial(_check_act, "wetstechnische-informatie", number)
    form = Manifestation("bwb", Request(f"{base}/{manifest.data}"), ".wti", check)
    yield Wanted(f"{number} (technical data)", number, (form,))


def _manifest(number: str, answer: Answer) -> Manifest:
    root = xml_of(answer)
    wordings = [wording for item in every(root, "expression") if (wording := _wording(item, number, answer))]
    data = first_text(root, "wti_locatie") or f"{number}.WTI"
    if not wordings or data.upper() != f"{number}.WTI":
        raise Unexpected(
            answer.asked, f"the manifest lists {len(wordings)} wordings of the act, and '{data}' as technical data"
        )
    return Manifest(sorted(wordings), data)


def _wording(expression: Element, number: str, answer: Answer) -> Wording | None:
    """A wording of a manifest; None for one that was withdrawn, is seen so no longer, or has no XML."""
    xml = next((child for child in every(expression, "manifestation") if child.attributes.get("label") == "xml"), None)
    item = next(every(xml, "item"), None) if xml else None
    seen_until = first_text(expression, "zichtdatum_eind") or _OPEN
    if item is None or item.attributes.get("_deleted") == "true" or seen_until < date.today().isoformat():
        return None
    label, file = expression.attributes.get("label", ""), item.attributes.get("label", "")
    start, end = first_text(expression, "datum_inwerkingtreding") or "", first_text(expression, "einddatum") or _OPEN
    known = re.fullmatch(rf"{_DAY}_(\d+)", label, re.ASCII)
    if known is None or file != f"{number}_{label}.xml" or not re.fullmatch(_DAY, start):
        raise Unexpected(answer.asked, f"the manifest lists a wording '{label}' with a file '{file}'")
    return Wording(start, int(known[1]), end, label, file)


def _chosen(wordings: list[Wording], identifier: Identifier) -> list[Wording]:
    """Of sorted wordings those that the version means, each as it is seen now."""
    seen_now = [list(same)[-1] for _, same in groupby(wordings, key=lambda wording: wording.start)]
    if identifier.version == ALL:
        return seen_now
    day = identifier.version or date.today().isoformat()
    begun = [wording for wording in seen_now if wording.start <= day]
    if not begun:
        raise Absent(f"{identifier}: the act has no wording for {day}; the first one is of {seen_now[0].start}")
    if identifier.version and begun[-1].end < day:
        raise Absent(f"{identifier}: the act had no wording in force on {day}; the last one ended on {begun[-1].end}")
    return begun[-1:]


def _check_act(root: str, number: str, answer: Answer) -> Answer:
    tag, attributes = root_of(answer)
    if (tag, attributes.get("bwb-id")) != (root, number):
        came = f"<{tag} bwb-id='{attributes.get('bwb-id')}'>"
        raise Unexpected(answer.asked, f"the answer is {came} where <{root} bwb-id='{number}'> was expected")
    return answer
