"""Columns: a page of two columns that its file draws line by line across both is put in reading order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from extract.documents.pdf.line import Line

_MOST = 0.5  # of the lines of the page
_FEWEST = 8
_FULL = 0.8  # of the column's width
_GUTTER = 5.0  # times the size of the font


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """The lines, the left column before the right where they alternate; as they are where the file itself keeps columns or
    the cells of a table together."""
    gutter = _gutter(lines)
    return list(lines) if gutter is None else list(_column_by_column(lines, gutter))


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the right column starts, if most lines have another one beside them and fill their column; cells seldom do."""
    rows = [(left, right) for left, right in pairwise(lines) if left.is_beside(right) and left.right < right.left]
    if len(rows) < max(_FEWEST, _MOST * len(lines) / 2):
        return None
    end, start = max(left.right for left, _ in rows), min(right.left for _, right in rows)
    width = end - min(left.left for left, _ in rows)
    is_narrow = 0 < start - end < _GUTTER * lines[0].size
    return start if is_narrow and median(left.width for left, _ in rows) > _FULL * width else None


def _column_by_column(lines: Sequence[Line], gutter: float) -> Iterator[Line]:
    """A line across the page ends the columns above it."""
    right = list[Line]()
    for line in lines:
        if line.left >= gutter:
            right.append(line)
            continue
        if line.right > gutter:
            yield from right
            right = []
        yield line
    yield from right
