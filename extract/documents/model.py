"""Document and Passage: a text with its legal structure, every character traceable to the source."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from extract.validity import UNKNOWN, Validity

Language: TypeAlias = Literal["nl", "en"]
DocumentKind: TypeAlias = Literal["statute", "eu-act", "parliament", "report"]
PassageRole: TypeAlias = Literal["heading", "body", "item", "footnote", "question", "answer", "restated"]


class DocumentError(Exception):
    """A file that cannot be read; the message is one line that names the file and says what to do."""


class Segment(NamedTuple):
    """A run of characters copied unchanged from the source: text[text_start:+length] == source[source_start:+length]."""

    text_start: int
    source_start: int
    length: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an act a passage stands, e.g. article '8', member '2', item ('a', '1°').

    In an annex 'annex' or 'annex-II' stands for the article and the number of the point for the member: 'annex', '6.8.1'.
    """

    article: str | None = None
    member: str | None = None
    item: tuple[str, ...] = ()

    def path(self) -> str | None:
        """'8', '8.2' or '8.2.a.1°'; None outside articles and annexes. In article 8 without members item a is '8..a'."""
        if self.article is None:
            return None
        parts = [self.article, self.member or "", *self.item]
        return ".".join(parts).rstrip(".")


@dataclass(frozen=True, slots=True)
class Reading:
    """Words to read as one text, possibly from several places, with the way back to the source."""

    text: str
    segments: tuple[Segment, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of text[start:end] (end exclusive): from its first copied character to its last.

        Raises ValueError when the span holds no character of the source.
        """
        spans = self.source_spans(start, end)
        return min(s for s, _ in spans), max(e for _, e in spans)

    def source_spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """The source spans that text[start:end] was copied from, in reading order, one per segment touched."""
        spans = []
        for segment in self.segments:
            low = max(start, segment.text_start)
            high = min(end, segment.text_start + segment.length)
            if low < high:
                shift = segment.source_start - segment.text_start
                spans.append((low + shift, high + shift))
        if not spans:
            raise ValueError(f"characters {start}-{end} of the reading stand nowhere in the source")
        return spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph, member or list item of a document.

    `parent` is the index of the passage that introduces this item ('... heeft tot taak:'); `number` is the list marker or
    member number as printed ('2.', 'a.', '1°.'), not part of the text. `question` is the number of the question that is put
    or answered ('5b'); a 'restated' passage repeats a question above its answer. `cells` are the spans of the text that are
    the cells of a table's row, an empty one (n, n); a row of the table's head is a heading. `valid`: when these
    words of an act hold.
    """

    index: int
    reading: Reading
    role: PassageRole = "body"
    place: Place = Place()
    number: str | None = None
    parent: int | None = None
    speaker: str | None = None
    question: str | None = None
    valid: Validity = UNKNOWN
    cells: tuple[tuple[int, int], ...] = ()

    @property
    def text(self) -> str:
        return self.reading.text

    @property
    def columns(self) -> list[str]:
        """The texts of the cells; none for what is no row."""
        return [self.text[start:end] for start, end in self.cells]

    @property
    def start(self) -> int:
        return min(segment.source_start for segment in self.reading.segments)

    @property
    def end(self) -> int:
        """Where its last character ends; a table's row may repeat a cell that stands further up."""
        return max(segment.source_start + segment.length for segment in self.reading.segments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text that was read: `id` is the file name, `identifier` the number its publisher gave it.

    `identifier`: 'BWBR0039896' (Dutch act), '32022L2555' (CELEX), 'kst-30821-F' (parliamentary paper),
    'stb-2026-187' or 'stcrt-2026-12' (publication in the Staatsblad or Staatscourant), or None. `date`: when it was signed,
    adopted or sent (ISO), whatever the dates of the law it speaks of. `wording_from`: of one wording of an act among several,
    the day from which it holds. Both None where the text does not say.
    """

    id: str
    title: str
    language: Language
    kind: DocumentKind
    identifier: str | None
    source: str
    passages: tuple[Passage, ...]
    date: str | None = None
    wording_from: str | None = None


def join(readings: Sequence[Reading], separator: str = " ") -> Reading:
    """Readings one after another as one; the separator belongs to no source."""
    text, segments = "", list[Segment]()
    for reading in readings:
        if text:
            text += separator
        segments += [Segment(s.text_start + len(text), s.source_start, s.length) for s in reading.segments]
        text += reading.text
    return Reading(text, tuple(segments))


def reading_of(pieces: Iterable[tuple[int | None, str]]) -> Reading:
    """A reading from (source offset, characters) pieces; white space runs become one space, ends are trimmed.

    A piece without an offset stands in the text but was not copied: the letter that an HTML entity names.

    >>> reading_of([(0, "De  AIVD"), (10, "\\n doet")]).text
    'De AIVD doet'
    """
    parts, segments, length, gap = list[str](), list[Segment](), 0, False
    for offset, characters in pieces:
        gap = gap or characters[:1].isspace()
        for run in _RUN.finditer(characters):
            if (gap or run.start()) and length:
                parts.append(" ")
                length += 1
            parts.append(run[0])
            if offset is not None:
                _extend(segments, Segment(length, offset + run.start(), len(run[0])))
            length += len(run[0])
            gap = False
        gap = gap or characters[-1:].isspace()
    return Reading("".join(parts), tuple(segments))


_RUN = re.compile(r"\S+(?: \S+)*")


def _extend(segments: list[Segment], new: Segment) -> None:
    last = segments[-1] if segments else None
    if last and last.text_start + last.length == new.text_start and last.source_start + last.length == new.source_start:
        segments[-1] = last._replace(length=last.length + new.length)
    else:
        segments.append(new)
