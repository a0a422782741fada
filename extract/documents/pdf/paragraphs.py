"""Paragraphs: where the white of a page, its indents, its type and its list markers part the lines of a text.

A line that ends so far from the margin that the next word would have fitted ends its paragraph, as in text.py.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.documents.heading import article_number
from extract.documents.marker import read_marker
from extract.documents.pdf.line import Line

_EXTRA = 1.3  # times the usual leading: more white than that parts paragraphs
_INDENT = 0.7  # sizes of the font
_DEEP = 4.0
_SIZE = 0.1
_SLACK = 0.04  # of the column's width: how much shorter than it might be a line of a paragraph is
_WIDE_SLACK = 0.2
_BROKEN_WORD = re.compile(r"[^\W_]-$")
_STOPS = (".", ":", ";", "?", "!")


def paragraphs(lines: Sequence[Line], cells: frozenset[int]) -> Iterator[list[Line]]:
    """The lines of a text, page after page, in paragraphs; a page's end alone ends none, unless it parts rows of a table.

    `cells` are the places in the source where cells start.
    """
    setting = _Setting.of(lines, cells)
    paragraph = list[Line]()
    for line in lines:
        if paragraph and _parts(paragraph, line, setting):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a text is set: the usual distance of lines by size of the font, and the right margin of each page by indent."""

    leading: dict[int, float]
    margins: dict[int, list[tuple[float, float]]]
    cells: frozenset[int]

    @classmethod
    def of(cls, lines: Sequence[Line], cells: frozenset[int]) -> "_Setting":
        distances, margins = defaultdict[int, Counter[float]](Counter), defaultdict[int, list[tuple[float, float]]](list)
        for above, below in pairwise(lines):
            if above.page == below.page and 0 < above.base - below.base < 3 * below.size:
                distances[round(below.size)][round(above.base - below.base, 1)] += 1
        for line in lines:
            margins[line.page].append((line.body, line.right))
        return cls({size: counted.most_common(1)[0][0] for size, counted in distances.items()}, dict(margins), cells)

    def is_apart(self, above: Line, below: Line) -> bool:
        return above.base - below.base > _EXTRA * self.leading.get(round(below.size), below.size)

    def margin(self, line: Line) -> float:
        near = (right for body, right in self.margins[line.page] if abs(body - line.body) < _DEEP * line.size)
        return max(near, default=line.right)


def _parts(paragraph: Sequence[Line], line: Line, setting: _Setting) -> bool:
    """Whether a line starts a paragraph of its own."""
    last = paragraph[-1]
    if _BROKEN_WORD.search(last.text) and line.text[0].isalnum() and not line.is_beside(last):
        return False
    if _is_other_type(last, line) or _is_marked(paragraph, line, setting) or _is_broken_off(last, line, setting):
        return True
    if last.page != line.page:
        return line.start in setting.cells
    if line.base > last.base:
        return last.text.endswith(_STOPS) or not line.text[0].islower() or line.base - last.base < _DEEP * line.size
    return line.is_beside(last) or setting.is_apart(last, line) or _is_indented(paragraph, line)


def _is_other_type(last: Line, line: Line) -> bool:
    differs = last.bold != line.bold or last.italic != line.italic
    return differs or abs(last.size - line.size) > _SIZE * max(last.size, line.size)


def _is_marked(paragraph: Sequence[Line], line: Line, setting: _Setting) -> bool:
    """Whether a line starts with a list marker that hangs in the margin, or that stands where a sentence may end."""
    if line.body > line.left:
        return True
    if read_marker(line.text) is None:
        return False
    hangs = line.left < paragraph[-1].left - _INDENT * line.size
    return hangs or paragraph[-1].text.endswith((*_STOPS, ",")) or _room(paragraph[-1], line, setting) > 0


def _is_broken_off(last: Line, line: Line, setting: _Setting) -> bool:
    """Whether the line above stops before the margin, where a sentence may end, or after 'Artikel 3'; a centred line stops
    anywhere."""
    if line.text[0].islower():
        return False
    if article_number(last.text):
        return True
    column = max(setting.margin(last) - last.left, 1.0)
    if last.text.endswith(_STOPS):
        return _room(last, line, setting) > _SLACK * column
    return not _is_centred(last, line) and _room(last, line, setting) > _WIDE_SLACK * column


def _room(last: Line, line: Line, setting: _Setting) -> float:
    """What would be left of the line above with the first word of the next one on it; below zero where it does not fit."""
    letter = line.width / len(line.text)
    return setting.margin(last) - last.right - letter * (len(line.text.split()[0]) + 1)


def _is_indented(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether a line starts elsewhere than the one above; the first one of a paragraph may be indented, or hang."""
    last = paragraph[-1]
    shift = (line.left - last.left) / line.size
    if _is_centred(last, line) or abs(shift) < _INDENT:
        return False
    if len(paragraph) > 1:
        return True
    hangs = 0 < shift < _DEEP and read_marker(last.text) is not None
    return abs(line.left - last.body) > _INDENT * line.size and not hangs and not -_DEEP < shift < 0


def _is_centred(one: Line, other: Line) -> bool:
    off = abs((one.left + one.right) - (other.left + other.right)) / 2
    return off < _INDENT * one.size and abs(one.left - other.left) > _INDENT * one.size
