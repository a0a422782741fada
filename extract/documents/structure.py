"""Blocks to passages: the article, member and item each block stands in, and the stem that introduces it.

In Dutch acts an article has members ('1.'), these have items ('a.', then '1°.'); in EU acts paragraphs ('1.') have points
('(a)', then '(i)'). Sources flatten these lists, so a marker's kind and its place in the alphabet tell how deep it stands.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.documents.block import Block, cut
from extract.documents.heading import ANNEX, annex_name, article_number, cites_act, closes_act, opens_division
from extract.documents.marker import Marker, MarkerKind, follows, is_first, is_letter, is_roman, read_marker
from extract.documents.model import Passage, PassageRole, Place, Reading, join

_CLAUSE_END = re.compile(r"(?<=;) ")
_INLINE_ITEM = re.compile(r"[:;,](?: (?:of|en|or|and))? (?=\(?[a-z]{1,3}[.)] |\d{1,2}°|\(\d{1,2}\) )")
_SOURCE_NOTE = re.compile(r"^(?:OJ|PB) [LC] |\b(?:OJ|PB) [LC][^()]{5,40}\)?\.$|\b(?:Official Journal|Publicatieblad)\)[^.]*\.$")
_LIST_END = re.compile(r"(?:[.:;,]|\b(?:en|of|and|or))$")


def passages_of(blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """The passages of a document in reading order, each with its place, number and parent."""
    builder = _Builder()
    for block in blocks:
        builder.add(block)
    return tuple(builder.passages)


@dataclass(frozen=True, slots=True)
class _Level:
    """An open list level: the item read last there, and its passage."""

    kind: MarkerKind
    name: str
    index: int


class _Builder:
    """Reads one block at a time; remembers the article, the member, the open list levels and the last stem."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self._article: str | None = None
        self._member: str | None = None
        self._levels: list[_Level] = []
        self._stem: int | None = None
        self._waiting: tuple[Marker, Reading] | None = None
        self._recital: str | None = None
        self._closed = False
        self._note: str | None = None

    def add(self, block: Block) -> None:
        """Adds what the block holds: a heading, a footnote, one paragraph, or several items on one line."""
        if block.kind == "page":
            self._note = None
        elif block.cells:
            self._add_row(block)
        elif block.kind == "heading":
            self._add_heading(block)
        elif block.kind == "footnote":
            self._append(block.reading, "footnote", Place(), block.number)
        else:
            first, *items = inline_items(block.reading)
            self._add_text(replace(block, reading=first))
            for item in items:
                self._add_text(Block("text", item))

    def _add_row(self, block: Block) -> None:
        """A table's row as an item under what introduces the table; a row of its head as a heading that opens nothing."""
        place, parent = Place(self._article, self._member), None
        role: PassageRole = "heading" if block.kind == "heading" else "item"
        if role == "item" and self._stem is not None and self.passages[self._stem].text.endswith(":"):
            parent = self._stem
        index = self._append(block.reading, role, place, None, parent)
        self.passages[index] = replace(self.passages[index], cells=block.cells)

    def _add_heading(self, block: Block) -> None:
        text = block.reading.text
        marker = read_marker(text)
        if marker and marker.length == len(text):
            self._waiting = (marker, block.reading)
        elif self._waiting or (cites_act(text) and (self._recital or self._article)):
            self._add_text(block)
        else:
            self._enter(text)
            self._append(block.reading, "heading", Place(self._article))

    def _enter(self, heading: str) -> None:
        """Opens the article, annex or division that a heading names; a heading right under an article's is its title.

        Headings divide an annex and do not end it.
        """
        article = article_number(heading) or self._annex(heading)
        is_article_title = bool(self.passages) and self.passages[-1].role == "heading" and not opens_division(heading)
        if article or not (is_article_title or (self._article or "").startswith(ANNEX)):
            self._article = article
        if article or opens_division(heading):
            self._recital, self._closed = None, False
        self._member, self._levels, self._stem = None, [], None

    def _annex(self, heading: str) -> str | None:
        """The annex that a heading opens: in an act, behind its articles."""
        annex = annex_name(heading)
        return annex if annex and any(passage.place.article for passage in self.passages) else None

    def _add_text(self, block: Block) -> None:
        if self._article and closes_act(block.reading.text):
            self._close()
        marker, reading, whole = self._take_marker(block)
        if marker is None:
            self._add_paragraph(reading)
        elif not reading.segments:
            self._waiting = (marker, whole)
        elif (block.soft and not self._is_due(marker)) or self._is_citation(marker, reading):
            self._continue(whole)
        elif marker.kind == "bracket":
            self._add_bracketed(marker, reading, whole)
        elif marker.kind == "number" and not self._is_list_number(marker):
            self._add_member(marker, reading)
        else:
            self._add_item(marker, reading)

    def _close(self) -> None:
        """Ends the last article: what follows stands in none."""
        self._article, self._member, self._levels, self._stem, self._closed = None, None, [], None, True

    def _take_marker(self, block: Block) -> tuple[Marker | None, Reading, Reading]:
        """The marker of a block, the words after it, and both together; the marker may have stood alone in the block before."""
        if self._waiting:
            (marker, printed), self._waiting = self._waiting, None
            return marker, block.reading, join([printed, block.reading])
        found = read_marker(block.number or block.reading.text)
        if found is None or block.number:
            return found, block.reading, block.reading
        return found, cut(block.reading, found.length), block.reading

    def _is_due(self, marker: Marker) -> bool:
        """Whether a marker in the middle of a run of lines starts an item, or is part of a sentence ('in artikel\\n2. ...')."""
        last = self._last()
        if last is None or last.role == "heading":
            return True
        if last.text.endswith(","):
            return any(level.kind == marker.kind and follows(level.kind, level.name, marker.name) for level in self._levels)
        return _LIST_END.search(last.text) is not None

    def _is_citation(self, marker: Marker, reading: Reading) -> bool:
        """Whether a letter before a number abbreviates ('p. 32'): its list is neither open nor does it start one."""
        is_open = any(level.kind == "letter" for level in self._levels)
        return marker.kind == "letter" and reading.text[0].isdigit() and not is_open and not is_first(marker.name)

    def _add_paragraph(self, reading: Reading) -> None:
        last = self._last()
        if self._note and _goes_on(reading.text):
            self._extend(self.passages[-1], reading)
        elif self.passages and self.passages[-1].role == "footnote" and self.passages[-1].text.endswith(":"):
            self._append(reading, "footnote", Place(), parent=self.passages[-1].index)
        elif last is None or last.role == "heading" or last.cells or not (_goes_on(reading.text) or cites_act(reading.text)):
            self._add_body(reading, None)
        elif self._awaits_clause(last):
            self._add_clauses(reading)
        elif last.text[-1] in ".:;?!":
            self._add_body(reading, None)
        else:
            self._extend(last, reading)

    def _awaits_clause(self, last: Passage) -> bool:
        """Whether items without markers may come: after a stem, or after another such item that ends in a semicolon."""
        if self._levels and self._levels[-1].kind == "clause":
            return last.text[-1] in ";,"
        return last.text.endswith(":")

    def _add_clauses(self, reading: Reading) -> None:
        start = 0
        for end in [*(found.start() for found in _CLAUSE_END.finditer(reading.text)), len(reading.text)]:
            self._add_item(Marker("clause", "", "", 0), cut(reading, start, end))
            start = end + 1

    def _add_bracketed(self, marker: Marker, reading: Reading, whole: Reading) -> None:
        """'(12)': a recital, a definition, or the number of a footnote that the conversion left among them."""
        in_list = any(level.kind == "bracket" and follows("bracket", level.name, marker.name) for level in self._levels)
        starts_list = self._article is not None and marker.name == "1"
        is_recital = self._awaits_recital() and (self._recital is None or follows("bracket", self._recital, marker.name))
        in_notes = self._note is not None and follows("bracket", self._note, marker.name)
        if (in_list or starts_list or is_recital) and not in_notes and not _SOURCE_NOTE.search(reading.text):
            self._note = None
            self._add_numbered(marker, reading)
        elif _goes_on(reading.text):
            self._continue(whole)
        else:
            self._note = marker.name
            self._append(reading, "footnote", Place(), marker.printed)

    def _awaits_recital(self) -> bool:
        """Whether a number in brackets may open a recital: before the first article, not behind the last."""
        return self._article is None and not self._closed

    def _add_numbered(self, marker: Marker, reading: Reading) -> None:
        if self._article is None:
            self._recital = marker.name
            self._add_body(reading, marker.printed)
        else:
            self._add_item(marker, reading)

    def _is_list_number(self, marker: Marker) -> bool:
        """Whether '2.' numbers an item of a list instead of a member: it follows an item that did not end the list."""
        last = self._last()
        if last is None or last.role == "heading":
            return False
        if marker.name == "1":
            return last.text.endswith(":")
        in_list = any(level.kind == "number" and follows("number", level.name, marker.name) for level in self._levels)
        is_member = self._member is not None and follows("number", self._member, marker.name)
        return in_list and not (is_member and last.text.endswith("."))

    def _add_member(self, marker: Marker, reading: Reading) -> None:
        self._member = marker.name
        self._add_body(reading, marker.printed)

    def _add_body(self, reading: Reading, number: str | None) -> None:
        """A member or a paragraph: it ends the lists before it and may introduce the next."""
        self._levels = []
        self._stem = self._append(reading, "body", Place(self._article, self._member), number)

    def _add_item(self, marker: Marker, reading: Reading) -> None:
        kind = self._kind_of(marker)
        depth = next((n for n, level in enumerate(self._levels) if level.kind == kind), len(self._levels))
        del self._levels[depth:]
        introduction = self._levels[-1].index if self._levels else self._stem
        names = [level.name for level in self._levels if level.name]
        name = "" if kind in ("dash", "clause") else marker.name
        place = Place(self._article, self._member, tuple([*names, name] if name else names))
        parent = introduction if introduction is not None and is_stem(self.passages[introduction].text) else None
        index = self._append(reading, "item", place, marker.printed or None, parent)
        self._levels.append(_Level(kind, name, index))

    def _kind_of(self, marker: Marker) -> MarkerKind:
        """'i', 'v' and 'x' are letters or Roman numbers: the open lists decide, the innermost first."""
        if marker.kind != "letter" or not is_roman(marker.name):
            return marker.kind
        last = self._last()
        if marker.name == "i" and last is not None and last.text.endswith(":"):
            return "roman"
        for level in reversed(self._levels):
            if level.kind in ("letter", "roman") and follows(level.kind, level.name, marker.name):
                return level.kind
        return "letter" if is_letter(marker.name) and marker.name != "i" else "roman"

    def _continue(self, reading: Reading) -> None:
        last = self._last()
        if last is None or last.role == "heading" or last.cells:
            self._add_body(reading, None)
        else:
            self._extend(last, reading)

    def _extend(self, passage: Passage, reading: Reading) -> None:
        self.passages[passage.index] = replace(passage, reading=join([passage.reading, reading]))

    def _last(self) -> Passage | None:
        """The passage before this block, past the footnotes at the end of a page."""
        return next((passage for passage in reversed(self.passages) if passage.role != "footnote"), None)

    def _append(
        self, reading: Reading, role: PassageRole, place: Place, number: str | None = None, parent: int | None = None
    ) -> int:
        index = len(self.passages)
        self.passages.append(Passage(index=index, reading=reading, role=role, place=place, number=number, parent=parent))
        return index


def is_stem(text: str) -> bool:
    """Whether a text waits for its items: a stem is no finished sentence."""
    return text[-1] not in ".?!;"


def _goes_on(text: str) -> bool:
    """Whether a text starts in the middle of a sentence."""
    return text[0].islower() or text[0] in ",;)"


def inline_items(reading: Reading) -> list[Reading]:
    """A paragraph cut before the items on its line: '... indien: a. hij ...; b. hij ...'; whole if it holds no list."""
    cuts, open_lists = list[int](), dict[MarkerKind, str]()
    for found in _INLINE_ITEM.finditer(reading.text):
        marker = read_marker(reading.text[found.end() :])
        if marker is None:
            continue
        starts = found[0].startswith(":") and is_first(marker.name)
        if starts or (marker.kind in open_lists and follows(marker.kind, open_lists[marker.kind], marker.name)):
            open_lists[marker.kind] = marker.name
            cuts.append(found.end())
    if len(cuts) < 2:
        return [reading]
    ends = [*(start - 1 for start in cuts), len(reading.text)]
    return [cut(reading, start, end) for start, end in zip([0, *cuts], ends, strict=True)]
