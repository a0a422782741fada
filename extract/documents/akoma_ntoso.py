"""Akoma Ntoso to passages: acts and bills in articles, as the European Union (AKN4EU) and some of its members publish them.

Elements: Akoma Ntoso 1.0 (OASIS LegalDocML), namespace docs.oasis-open.org/legaldocml/ns/akn/3.0, and the drafts before it.
"""

from collections.abc import Mapping

from extract.documents.elements import Act, Part, passages_in, renamed, text_of
from extract.documents.heading import ANNEX, annex_name, article_number
from extract.documents.xml import Element

_TEXTS = ("act", "bill", "doc")
_DIVISIONS = ("article", "book", "part", "title", "chapter", "section", "subsection", "division")
_PARTS: Mapping[str, Part] = {
    "article": "article", "paragraph": "member", "recital": "recital", "attachment": "annex", "authorialNote": "note",
    "num": "number", "table": "table",
    **dict.fromkeys(("point", "indent", "li"), "item"),
    **dict.fromkeys(("quotedStructure", "embeddedStructure"), "quotation"),
    **dict.fromkeys(("heading", "subheading", "longTitle", "crossHeading"), "heading"),
    **dict.fromkeys(("p", "block"), "paragraph"),
    **dict.fromkeys(("docStage", "docType", "docPurpose", "signature", "person", "role", "organization", "br", "eol"), "apart"),
    **dict.fromkeys(("meta", "coverPage", "toc", "documentRef"), "unread"),
}  # fmt: skip


def reads(root: Element) -> bool:
    """Whether this is Akoma Ntoso, be it of a kind that is not read."""
    return _local(root.tag) in ("akomaNtoso", "akomantoso")


def read_akoma_ntoso(root: Element) -> Act | str:
    """The act or bill that Akoma Ntoso holds, or why it is not read."""
    text = next((child for child in _unprefixed(root).elements() if child.tag in _TEXTS), None)
    if text is None:
        return "is Akoma Ntoso that holds no act, bill or annex, such as a debate or a judgment, which is not read"
    tree = _parted(text, within="")
    return Act(passages_in(tree), _title(tree), _celex(text), "eu-act" if _is_european(text) else None)


def _local(tag: str) -> str:
    """An element's name without the prefix of its namespace."""
    return tag.rpartition(":")[2]


def _unprefixed(element: Element) -> Element:
    children = [_unprefixed(child) if isinstance(child, Element) else child for child in element.children]
    return Element(_local(element.tag), element.attributes, children)


def _title(tree: Element) -> str | None:
    preface = tree.find("PREFACE")
    title = (next(preface.every("heading"), None) or preface) if preface else None
    return text_of(title)[:300] or None if title else None


def _celex(text: Element) -> str | None:
    aliases = (alias.attributes for alias in text.every("FRBRalias"))
    return next((alias["value"] for alias in aliases if alias.get("name") == "CELEX" and alias.get("value")), None)


def _is_european(text: Element) -> bool:
    return any(country.attributes.get("value", "").lower() == "eu" for country in text.every("FRBRcountry"))


def _parted(element: Element, within: str) -> Element:
    """The element and all it holds as parts of an act; `within` is the name of the element that holds it."""
    plain = _as_table(element) if element.tag == "table" else element
    tag = "heading" if plain.tag == "num" and within in _DIVISIONS else renamed(plain, _PARTS).tag
    children = [_parted(child, plain.tag) if isinstance(child, Element) else child for child in plain.children]
    if tag == "note" and "marker" in element.attributes:
        children.insert(0, Element("number", {}, [(None, element.attributes["marker"])]))
    return Element(tag, plain.attributes | _given(tag, element), children)


def _given(part: str, element: Element) -> dict[str, str]:
    """The name of an article or annex, which its number or heading gives."""
    if part == "article":
        number = next((text_of(child) for child in element.elements() if child.tag == "num"), "")
        name = article_number(number.rstrip(". ")) or number.strip(" .")
        return {"name": name} if name else {}
    if part == "annex":
        headings = (text_of(heading) for heading in element.every("num", "heading", "longTitle", "p"))
        return {"name": next(filter(None, map(annex_name, headings)), None) or ANNEX}
    return {}


def _as_table(table: Element) -> Element:
    """A table as in HTML, as rows of cells."""
    return Element("table", {}, [_as_row(row) for row in table.every("tr")])


def _as_row(row: Element) -> Element:
    cells = list(row.elements())
    head = {"head": ""} if cells and all(cell.tag == "th" for cell in cells) else {}
    return Element("tr", head, [Element("td", {"rows": cell.attributes.get("rowspan", "")}, cell.children) for cell in cells])
