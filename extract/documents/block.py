"""Block: a paragraph as its format gives it, before anyone asks what it is in law."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from extract.documents.model import Reading, Segment, join

BETWEEN_CELLS = " – "

BlockKind: TypeAlias = Literal["heading", "text", "footnote", "page"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or footnote in reading order; 'page' marks where a page ended.

    `number` is a list marker that the format gives outside the text (an HTML list). `soft`: the block starts in the middle
    of a run of lines, so that a marker at its start may be a reference that the line break happened to put first. `cells` are
    the spans of its text that are the cells of a table's row; of the table's head where the block is a heading.
    """

    kind: BlockKind
    reading: Reading
    number: str | None = None
    soft: bool = False
    cells: tuple[tuple[int, int], ...] = ()


PAGE_END = Block("page", Reading("", ()))


def row_block(cells: Sequence[Reading], is_head: bool) -> Block:
    """A row of a table: its cells that are not empty, parted by dashes."""
    filled = [cell for cell in cells if cell.text]
    spans, start = list[tuple[int, int]](), 0
    for cell in cells:
        spans.append((start, start + len(cell.text)))
        start += len(cell.text) + len(BETWEEN_CELLS) if cell.text else 0
    return Block("heading" if is_head else "text", join(filled, BETWEEN_CELLS), cells=tuple(spans))


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
