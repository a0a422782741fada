"""Elements to passages: one walk for all XML that says itself which part of an act or paper an element is.

Each schema has its own names for those parts ('lid', 'PARAG', 'paragraph'). Its reader renames them to the parts below and the
walk does the rest: a passage's place is what the elements say, never told from its words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from extract.documents.block import row_block
from extract.documents.model import DocumentKind, Passage, PassageRole, Place, Reading, reading_of
from extract.documents.structure import is_stem
from extract.documents.xml import Element, Piece
from extract.validity import UNKNOWN, Validity

Part: TypeAlias = Literal[
    "article", "annex", "member", "item", "recital", "quotation",  # where a passage stands
    "question", "answer", "speech",  # who says it
    "heading", "paragraph", "speaker", "note", "table",  # what becomes a passage
    "number", "apart", "unread",  # what stands inside one: its number, words apart from the next, no words at all
]  # fmt: skip

_PLACED = frozenset({"article", "annex", "member", "item", "recital", "quotation", "question", "answer", "speech", "note"})
_BLOCKS = _PLACED - {"note"} | {"heading", "paragraph", "speaker", "table"}
_UNREAD = frozenset({"unread", "note"})


class Act(NamedTuple):
    """An act or paper that was read: its passages; and what its XML gives of its title, publisher's number, kind and dates.

    `date`: when it was signed. `wording_from`: of a consolidated act, the day from which this wording holds.
    """

    passages: tuple[Passage, ...]
    title: str | None = None
    identifier: str | None = None
    kind: DocumentKind | None = None
    date: str | None = None
    wording_from: str | None = None


def renamed(element: Element, names: Mapping[str, Part]) -> Element:
    """The element with the name of its part, its children as they are; one without a part keeps its own name in capitals.

    >>> renamed(Element("lid"), {"lid": "member"}).tag, renamed(Element("lijst"), {}).tag
    ('member', 'LIJST')
    """
    return Element(names.get(element.tag, element.tag.upper()), element.attributes, element.children)


def passages_in(element: Element) -> tuple[Passage, ...]:
    """The passages of a tree of parts, in document order.

    Attributes that count: 'name' of an article, annex or speaker ('5a', 'annex-II', 'De voorzitter'); 'since', 'until' and 'by'
    of an article or annex, when its words hold and which publication gave them; 'number' and 'speaker' of a question or answer.
    A table holds rows ('head' for its head) of cells with their 'column' and how many 'rows' they span.
    """
    reader = _Reader()
    reader.read(element, _Scope(Place()))
    return tuple(reader.passages)


def text_of(element: Element) -> str:
    """The words of an element without its notes, white space runs as one space."""
    return reading_of(_pieces(element)).text


def name_of(number: str) -> str:
    """What a member or item is called in a citation: '2' for '2.', 'a' for '(a)', '1°' for '1°.', nothing for a dash.

    >>> name_of("1°."), name_of("–")
    ('1°', '')
    """
    return number.strip(" .():") if any(map(str.isalnum, number)) else ""


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where the reader is. `number` and `parent` are for the next paragraph only; `stem` is the last one, which may introduce
    a list. `quoted`: in the new text of another act, whose articles and members are no places in this one. `valid`: when the
    words hold.
    """

    place: Place
    role: PassageRole = "body"
    number: str | None = None
    parent: int | None = None
    stem: int | None = None
    quoted: bool = False
    speaker: str | None = None
    question: str | None = None
    valid: Validity = UNKNOWN


class _Reader:
    """Walks through a tree of parts in document order and gathers its passages."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []

    def read(self, element: Element, scope: _Scope) -> _Scope:
        """Reads what an element holds; the scope for what follows it, if it opens no place of its own."""
        for part in _parts(element):
            if part.tag in ("heading", "speaker"):
                scope = self._add_heading(part, scope)
            elif part.tag == "table":
                self._add_rows(part, scope)
            elif part.tag not in _PLACED and _is_leaf(part):
                scope = self._add(part, scope)
            else:
                after = self.read(part, self._inside(part, scope))
                scope = scope if part.tag in _PLACED else after
        return scope

    def _add_heading(self, part: Element, scope: _Scope) -> _Scope:
        """Adds a heading; what follows the name of a speaker are that speaker's words."""
        if part.tag == "speaker":
            scope = replace(scope, speaker=part.attributes.get("name"))
        own = _Scope(Place(scope.place.article), "heading", speaker=scope.speaker, question=scope.question, valid=scope.valid)
        self._add(part, own)
        return scope

    def _add(self, element: Element, scope: _Scope) -> _Scope:
        """Adds a paragraph and its footnotes; the scope for what follows it."""
        scope = self._append(reading_of(_pieces(element)), scope)
        for note in element.every("note"):
            self.read(note, self._inside(note, scope))
        return scope

    def _append(self, reading: Reading, scope: _Scope) -> _Scope:
        if not reading.segments:
            return scope
        index = len(self.passages)
        self.passages.append(
            Passage(
                index=index, reading=reading, role=scope.role, place=scope.place, number=scope.number, parent=scope.parent,
                speaker=scope.speaker, question=scope.question, valid=scope.valid,
            )
        )  # fmt: skip
        role: PassageRole = "body" if scope.role == "item" else scope.role
        return replace(scope, role=role, number=None, parent=None, stem=index)

    def _add_rows(self, table: Element, scope: _Scope) -> None:
        """Each row of a table is an item under what introduces the table, its cells parted by dashes."""
        for is_head, cells in _rows(table):
            role: PassageRole = "heading" if is_head else "item"
            parent = None if is_head else self._introduction(scope)
            row = row_block(cells, is_head)
            self._append(row.reading, replace(scope, role=role, number=None, parent=parent))
            if row.reading.segments:
                self.passages[-1] = replace(self.passages[-1], cells=row.cells)
        for note in table.every("note"):
            self.read(note, self._inside(note, scope))

    def _inside(self, element: Element, scope: _Scope) -> _Scope:
        """The scope of what an element holds."""
        number = next((text_of(child) for child in element.elements() if child.tag == "number"), None)
        if element.tag == "note":
            return _Scope(Place(), "footnote", number=number)
        if element.tag in ("question", "answer"):
            return _said(element, scope)
        quoted = scope.quoted or _quotes(element, scope.place)
        place = scope.place if quoted else _place(element, number, scope.place)
        scope = replace(scope, place=place, quoted=quoted, valid=_valid(element, scope))
        if element.tag == "item":
            return replace(scope, role=_role("item", scope), number=number, parent=self._introduction(scope))
        if element.tag in ("article", "annex", "member", "recital"):
            return replace(scope, role=_role("body", scope), number=number, parent=None, stem=None)
        return scope

    def _introduction(self, scope: _Scope) -> int | None:
        return scope.stem if scope.stem is not None and is_stem(self.passages[scope.stem].text) else None


def _valid(element: Element, scope: _Scope) -> Validity:
    given = element.attributes
    return Validity(given["since"], given.get("until"), given.get("by")) if "since" in given else scope.valid


def _role(role: PassageRole, scope: _Scope) -> PassageRole:
    """The role of an item or member: in a question or an answer it is part of that."""
    return scope.role if scope.question else role


def _said(element: Element, scope: _Scope) -> _Scope:
    """The scope of a question or an answer."""
    role: PassageRole = "answer" if element.tag == "answer" else "question"
    given = element.attributes
    return _Scope(scope.place, role, speaker=given.get("speaker"), question=given.get("number"))


def _quotes(element: Element, place: Place) -> bool:
    """Whether an element is the text of another act: an article in an article or annex, a member in a member."""
    within = {"quotation": True, "article": bool(place.article), "member": bool(place.member)}
    return within.get(element.tag, False)


def _place(element: Element, number: str | None, place: Place) -> Place:
    """The place that an element opens inside another, which is that other place itself for most."""
    name = name_of(number or "")
    if element.tag in ("article", "annex"):
        return Place(element.attributes.get("name"))
    if element.tag == "member" and name:
        return Place(place.article, name)
    if element.tag == "item" and name:
        return replace(place, item=(*place.item, name))
    return place


def _parts(element: Element) -> Iterator[Element]:
    """What an element holds, in order, without its number: its blocks, and as a paragraph each run of words between them."""
    children = (child for child in element.children if not (isinstance(child, Element) and child.tag == "number"))
    for is_block, group in groupby(children, _is_block):
        if is_block:
            yield from (child for child in group if isinstance(child, Element))
        else:
            yield Element("paragraph", {}, list(group))


def _is_block(child: Element | Piece) -> bool:
    if not isinstance(child, Element) or child.tag in _UNREAD:
        return False
    return child.tag in _BLOCKS or not _is_leaf(child)


def _is_leaf(element: Element) -> bool:
    return not any(_is_block(child) for child in element.children)


def _pieces(element: Element) -> Iterator[Piece]:
    """The words of a paragraph; what its elements set apart is parted by a space, where the XML may have none."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif child.tag not in _UNREAD:
            yield from _pieces(child)
            if child.tag in _BLOCKS or child.tag in ("number", "apart"):
                yield None, " "


def _rows(table: Element) -> Iterator[tuple[bool, list[Reading]]]:
    """The rows of a table: whether it is in the table's head, and its cells.

    A cell that spans rows is read in each of them.
    """
    columns: dict[str, tuple[Reading, int]] = {}
    for row in table.elements():
        columns = {name: (reading if left else _EMPTY, left - 1) for name, (reading, left) in columns.items()}
        for number, cell in enumerate(cell for cell in row.elements() if cell.tag not in _UNREAD):
            name = cell.attributes.get("column") or str(number)
            columns[name] = (reading_of(_pieces(cell)), _rows_below(cell))
        yield "head" in row.attributes, [reading for reading, _ in columns.values()]


_EMPTY = Reading("", ())


def _rows_below(cell: Element) -> int:
    """In how many rows under its own a cell stands too."""
    rows = cell.attributes.get("rows", "")
    return max(int(rows) - 1, 0) if re.fullmatch(r"\d{1,4}", rows) else 0
