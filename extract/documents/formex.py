"""Formex to passages: acts and annexes of the European Union as the Publications Office stores them.

Elements: the schema Formex 4 (formex.publications.europa.eu). An act and each of its annexes are files of their own.
"""

import re
from collections.abc import Mapping

from extract.documents.elements import Act, Part, passages_in, renamed, text_of
from extract.documents.heading import ANNEX, annex_name, article_number
from extract.documents.xml import Element, Piece

_TEXTS = ("ACT", "ANNEX", "CONS.ACT", "CONS.ANNEX")
_LISTS = ("DOC", "PUBLICATION", "CONS.DOC")
_PARTS: Mapping[str, Part] = {
    "ARTICLE": "article", "ANNEX": "annex", "CONS.ANNEX": "annex", "PARAG": "member", "NP": "item", "ITEM": "item",
    "CONSID": "recital", "QUOT.S": "quotation", "NOTE": "note", "TBL": "table",
    **dict.fromkeys(("TI.ART", "STI.ART", "TI", "STI"), "heading"),
    **dict.fromkeys(("P", "ALINEA", "TXT", "VISA", "PREAMBLE.INIT", "PREAMBLE.FINAL", "GR.CONSID.INIT"), "paragraph"),
    **dict.fromkeys(("NO.P", "NO.PARAG"), "number"),
    **dict.fromkeys(("BIB.INSTANCE", "BIB.DATA"), "unread"),
}  # fmt: skip
_POINT = re.compile(r"\d+(?:\.\d+)*\.")
_HEADED = ("TI", "STI", "TI.ART", "STI.ART")


def reads(root: Element) -> bool:
    """Whether this is Formex, be it a file that only lists others."""
    return root.tag in (*_TEXTS, *_LISTS)


def read_formex(root: Element) -> Act | str:
    """The act or annex that Formex holds, or why it is not read."""
    if root.tag in _LISTS:
        return "only lists the files of a publication in the Official Journal; read those that hold its text (<ACT>, <ANNEX>)"
    whole = Element("", {}, [root])
    return Act(passages_in(_parted(whole, within="")), _title(root), kind="eu-act")


def _title(root: Element) -> str | None:
    """The first paragraph of the title as the Official Journal prints it: 'DECISION (EU) 2032/5 OF THE COUNCIL'."""
    title = root.find("TITLE")
    first = next(title.every("P", "NP"), None) if title else None
    return text_of(_parted(_in_capitals(first), within="")) or None if first else None


def _in_capitals(element: Element, capitals: bool = False) -> Element:
    capitals = capitals or (element.tag == "HT" and element.attributes.get("TYPE") == "UC")
    children: list[Element | Piece] = [
        _in_capitals(child, capitals) if isinstance(child, Element) else (child[0], child[1].upper() if capitals else child[1])
        for child in element.children
    ]
    return Element(element.tag, element.attributes, children)


def _parted(element: Element, within: str) -> Element:
    """The element and all it holds as parts of an act; `within` is the name of the element that holds it."""
    plain = _numbered(element)
    part = renamed(plain, _PARTS).tag
    if plain.tag == "NP":
        part = _point(plain, within)
    children = [_child(child, plain.tag) for child in plain.children]
    return Element(part, plain.attributes | _given(part, element), children)


def _child(child: Element | Piece, within: str) -> Element | Piece:
    if not isinstance(child, Element):
        return child
    mark = child.attributes.get("CODE", "") if child.tag in ("QUOT.START", "QUOT.END") else ""
    return (None, chr(int(mark, 16))) if re.fullmatch(r"[0-9A-F]{4}", mark) else _parted(child, within)


def _numbered(element: Element) -> Element:
    """An item, recital or note with its number as its own child, a table as rows of cells; other elements as they are."""
    if element.tag in ("ITEM", "CONSID"):
        inner = element.find("NP")
        return Element(element.tag, element.attributes, inner.children) if inner else element
    if element.tag == "NOTE":
        number = re.search(r"[1-9]\d*", element.attributes.get("NOTE.ID", ""))
        printed = [Element("NO.P", {}, [(None, number[0])])] if number else []
        return Element(element.tag, element.attributes, [*printed, *element.children])
    return _as_table(element) if element.tag == "TBL" else element


def _point(element: Element, within: str) -> str:
    """A numbered paragraph in a heading is its words; one that no list holds is a point of an annex, '6.8.1.' or '(a)'."""
    if within in _HEADED:
        return "apart"
    number = element.find("NO.P")
    return "member" if number and _POINT.fullmatch(text_of(number)) else "item"


def _given(part: str, element: Element) -> dict[str, str]:
    """The name of an article or annex, which its heading gives."""
    if part == "article":
        heading = element.find("TI.ART")
        number = article_number(text_of(heading).lstrip("‘“'\"")) if heading else None
        return {"name": number} if number else {}
    if part == "annex":
        title = next(element.every("TI"), None)
        return {"name": (annex_name(text_of(_parted(title, ""))) if title else None) or ANNEX}
    return {}


def _as_table(table: Element) -> Element:
    rows = [_as_row(row) for row in table.every("ROW")]
    notes = [note for group in table.every("GR.NOTES") for note in group.elements()]
    return Element("TBL", {}, [*rows, Element("ROW", {}, [*notes])])


def _as_row(row: Element) -> Element:
    head = {"head": ""} if row.attributes.get("TYPE") == "HEADER" else {}
    cells: list[Element | Piece] = [
        Element("CELL", {"column": c.attributes.get("COL", ""), "rows": c.attributes.get("ROWSPAN", "")}, c.children)
        for c in row.elements()
    ]
    return Element("ROW", head, cells)
