"""Official Dutch XML to passages: acts as published (Staatsblad, Staatscourant) and consolidated acts ('toestand' of the BWB).

A passage's place is what the elements say ('artikel', 'lid', 'li'), never told from its words. Elements: the schemas
'op-consolidated' (official publications) and 'BWB-toestand' of repository.officiele-overheidspublicaties.nl.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple

from extract.documents.block import row_block
from extract.documents.heading import ANNEX, annex_name
from extract.documents.identity import PUBLICATION
from extract.documents.model import Passage, PassageRole, Place, Reading, reading_of
from extract.documents.structure import is_stem
from extract.documents.wti import NO_HISTORY, ROOT, History, validity
from extract.documents.xml import Element, Piece, XmlError, parse
from extract.validity import UNKNOWN, Validity

_ACTS = ("staatsblad", "staatscourant", "wetgeving")
_ARTICLES = frozenset({"artikel", "wijzig-artikel"})
_MEMBERS = frozenset({"lid", "wijzig-lid"})
_ITEMS = frozenset({"li", "definitie-item"})
_NUMBERS = frozenset({"lidnr", "li.nr", "noot.nr"})
_HEADINGS = frozenset({"kop", "intitule", "citeertitel", "tussenkop"})
_PARAGRAPHS = frozenset({"al", "noot.al", "considerans.al", "wij", "gegeven", "ondertekening", "uitgifte", "row"})
_BLOCKS = _ARTICLES | _MEMBERS | _ITEMS | _HEADINGS | _PARAGRAPHS
_UNREAD = frozenset({"meta-data", "noot"})
_APART = (
    _PARAGRAPHS
    | _NUMBERS
    | {"label", "nr", "titel", "subtitel", "term", "functie", "naam", "voornaam", "plaats", "datum", "br"}
)


class Act(NamedTuple):
    """An act that was read: its passages, and its title, publisher's number and dates where its XML gives them.

    `date`: when it was signed. `wording_from`: of a consolidated act, the day from which this wording holds.
    """

    passages: tuple[Passage, ...]
    title: str | None = None
    identifier: str | None = None
    date: str | None = None
    wording_from: str | None = None


def read_act(source: str, history: History = NO_HISTORY) -> Act:
    """The act that an official XML text holds, offsets in characters of `source`; raises XmlError when it holds none.

    `history` says until when each article has the words that stand here.
    """
    root = parse(source)
    if root.tag == ROOT:
        raise XmlError("holds data about an act ('wti') and none of its text; read the 'toestand' file of that act")
    act = next(root.every(*_ACTS), None)
    if act is None:
        expected = "a Staatsblad or Staatscourant publication, or a 'toestand' of the BWB"
        raise XmlError(f"is XML of another kind (<{root.tag}>); expected {expected}")
    reader = _Reader(history)
    reader.read(act, _Scope(Place()))
    wording_from = root.attributes.get("inwerkingtreding")
    return Act(tuple(reader.passages), _title(act), _identifier(root), _signed(act), wording_from)


def _signed(act: Element) -> str | None:
    """The day of the first signature under a publication; a consolidated act gives it with its title."""
    title = act.find("intitule")
    days = (day.attributes.get("isodatum") for day in act.every("datum"))
    return (title.attributes.get("ondertekening_bron") if title else None) or next(filter(None, days), None)


def _title(act: Element) -> str | None:
    """The citation title, which only consolidated acts give as such."""
    return next((_text(title) for title in act.every("citeertitel")), None)


def _identifier(root: Element) -> str | None:
    """The BWB number of a consolidated act; the publication's number ('stb-2026-187') from its metadata."""
    contents = (meta.attributes.get("content", "") for meta in root.every("meta"))
    numbers = (found[0] for content in contents if (found := PUBLICATION.search(content)))
    return root.attributes.get("bwb-id") or next(numbers, None)


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
    valid: Validity = UNKNOWN


class _Reader:
    """Walks through an act in document order and gathers its passages."""

    def __init__(self, history: History) -> None:
        self.passages: list[Passage] = []
        self._history = history

    def read(self, element: Element, scope: _Scope) -> None:
        for part in _parts(element):
            if part.tag in _HEADINGS:
                self._add(part, _Scope(Place(scope.place.article), "heading", valid=scope.valid))
            elif _is_leaf(part):
                scope = self._add(part, scope)
            elif part.tag == "tgroup":
                self._add_rows(part, scope)
            else:
                self.read(_defined(part), self._inside(part, scope))

    def _add(self, element: Element, scope: _Scope) -> _Scope:
        """Adds a paragraph and its footnotes; the scope for what follows it."""
        scope = self._append(reading_of(_pieces(element)), scope)
        for note in element.every("noot"):
            self.read(note, self._inside(note, scope))
        return scope

    def _append(self, reading: Reading, scope: _Scope) -> _Scope:
        if not reading.segments:
            return scope
        index = len(self.passages)
        self.passages.append(
            Passage(
                index=index, reading=reading, role=scope.role, place=scope.place, number=scope.number, parent=scope.parent,
                valid=scope.valid,
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
            self._append(row.reading, _Scope(scope.place, role, parent=parent, valid=scope.valid))
            if row.reading.segments:
                self.passages[-1] = replace(self.passages[-1], cells=row.cells)
        for note in table.every("noot"):
            self.read(note, self._inside(note, scope))

    def _inside(self, element: Element, scope: _Scope) -> _Scope:
        """The scope of what an element holds."""
        number = next((_text(child) for child in element.elements() if child.tag in _NUMBERS), None)
        if element.tag in ("noot", "histnoot"):
            return _Scope(Place(), "footnote", number=number)
        valid = validity(element.attributes, self._history) if "inwerking" in element.attributes else scope.valid
        quoted = scope.quoted or _quotes(element, scope.place)
        place = scope.place if quoted else _place(element, number, scope.place)
        if element.tag in _ITEMS:
            return _Scope(place, "item", number, self._introduction(scope), scope.stem, quoted, valid)
        if element.tag in _MEMBERS:
            return _Scope(place, number=number, quoted=quoted, valid=valid)
        return replace(scope, place=place, quoted=quoted, valid=valid)

    def _introduction(self, scope: _Scope) -> int | None:
        return scope.stem if scope.stem is not None and is_stem(self.passages[scope.stem].text) else None


def _quotes(element: Element, place: Place) -> bool:
    """Whether an element is the text of another act: an article in an article or annex, a member in a member."""
    return bool(element.tag in _ARTICLES and place.article) or bool(element.tag in _MEMBERS and place.member)


def _place(element: Element, number: str | None, place: Place) -> Place:
    """The place that an element opens inside another, which is that other place itself for most."""
    name = _name(number or "")
    if element.tag in _ARTICLES:
        return Place(_heading_number(element))
    if element.tag == "bijlage":
        return Place(_annex(element))
    if element.tag in _MEMBERS and name:
        return Place(place.article, name)
    if element.tag in _ITEMS and name:
        return replace(place, item=(*place.item, name))
    return place


def _name(number: str) -> str:
    """What a member or item is called in a citation: '2' for '2.', 'a' for '(a)', '1°' for '1°.', nothing for a dash.

    >>> _name("1°."), _name("–")
    ('1°', '')
    """
    return number.strip(" .():") if any(map(str.isalnum, number)) else ""


def _heading_number(element: Element) -> str | None:
    heading = element.find("kop")
    number = heading.find("nr") if heading else None
    return _name(_text(number)) or None if number else None


def _annex(element: Element) -> str:
    number, heading = _heading_number(element), element.find("kop")
    named = annex_name(_text(heading)) if heading else None
    return f"{ANNEX}-{number}" if number else named or ANNEX


def _parts(element: Element) -> Iterator[Element]:
    """What an element holds, in order, without its number: its blocks, and as a paragraph each run of words between them."""
    children = (child for child in element.children if not (isinstance(child, Element) and child.tag in _NUMBERS))
    for is_block, group in groupby(children, _is_block):
        if is_block:
            yield from (child for child in group if isinstance(child, Element))
        else:
            yield Element("al", {}, list(group))


def _is_block(child: Element | Piece) -> bool:
    if not isinstance(child, Element) or child.tag in _UNREAD:
        return False
    return child.tag in _BLOCKS or not _is_leaf(child)


def _is_leaf(element: Element) -> bool:
    return not any(_is_block(child) for child in element.children)


def _defined(element: Element) -> Element:
    """A defined term with its definition as one item: 'haven: een plaats waar schepen liggen;'; other elements as they are."""
    definition = element.find("definitie") if element.tag == "definitie-item" else None
    if definition is None:
        return element
    first = next(definition.elements(), None)
    opening = first.children if first is not None and first.tag == "al" else []
    terms = [child for child in element.elements() if child.tag == "term"]
    rest = [child for child in definition.children if child is not first or not opening]
    return Element("li", {}, [Element("al", {}, [*terms, *opening]), *rest])


def _text(element: Element) -> str:
    return reading_of(_pieces(element)).text


def _pieces(element: Element) -> Iterator[Piece]:
    """The words of a paragraph; what its elements set apart is parted by a space, where the XML may have none."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif child.tag not in _UNREAD:
            yield from _pieces(child)
            if child.tag in _APART:
                yield None, " "


def _rows(table: Element) -> Iterator[tuple[bool, list[Reading]]]:
    """The rows of a CALS table: whether it is in the table's head, and its cells.

    A cell that spans rows ('morerows') is read in each of them.
    """
    columns: dict[str, tuple[Reading, int]] = {}
    for part in table.every("thead", "tbody"):
        for row in part.every("row"):
            columns = {name: (reading if left else _EMPTY, left - 1) for name, (reading, left) in columns.items()}
            for number, entry in enumerate(row.elements()):
                name = entry.attributes.get("colname") or entry.attributes.get("namest") or str(number)
                columns[name] = (reading_of(_pieces(entry)), _rows_spanned(entry))
            yield part.tag == "thead", [reading for reading, _ in columns.values()]


_EMPTY = Reading("", ())


def _rows_spanned(entry: Element) -> int:
    more = entry.attributes.get("morerows", "")
    return int(more) if re.fullmatch(r"\d{1,4}", more) else 0
