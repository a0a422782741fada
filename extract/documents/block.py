"""Block: a paragraph as its format gives it, before anyone asks what it is in law."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from extract.documents.model import Reading, Segment

BlockKind: TypeAlias = Literal["heading", "text", "footnote", "page"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or footnote in reading order; 'page' marks where a page ended.

    `number` is a list marker that the format gives outside the text (an HTML list). `soft`: the block starts in the middle
    of a run of lines, so that a marker at its start may be a reference that the line break happened to put first.
    """

    kind: BlockKind
    reading: Reading
    number: str | None = None
    soft: bool = False


PAGE_END = Block("page", Reading("", ()))


def cut(reading: Reading, start: int, end: int | None = None) -> Reading:
    """The part of a reading from one character to another (end exclusive), with its segments.

    >>> cut(Reading("a. dienst", (Segment(0, 40, 9),)), 3)
    Reading(text='dienst', segments=(Segment(text_start=0, source_start=43, length=6),))
    """
    stop = len(reading.text) if end is None else end
    segments = []
    for segment in reading.segments:
        low, high = max(start, segment.text_start), min(stop, segment.text_start + segment.length)
        if low < high:
            segments.append(Segment(low - start, segment.source_start + low - segment.text_start, high - low))
    return Reading(reading.text[start:stop], tuple(segments))
