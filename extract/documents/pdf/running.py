"""Running heads and feet: what stands on page after page and belongs to the page, not to the text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.documents.furniture import is_furniture
from extract.documents.heading import article_number, opens_division
from extract.documents.marker import read_marker
from extract.documents.pdf.line import Line, Page

_EDGE = 0.12  # of the page's height
_RASTER = 5.0  # points in which a line may move from page to page
_REPEATED = 3
_FEW = 0.2  # of the lines
_PAGE_NUMBER = re.compile(r"^\d{1,4}\b|\b\d{1,4}$")
_DIGITS = re.compile(r"\d+")


def without_running_heads(pages: Sequence[Page]) -> Iterator[Page]:
    """The pages without page numbers, and without what three pages or more have at the same height of their edges, or half of
    the pages at the same spot where few lines start: an address along the side of a letter."""
    heads = Counter(key for page in pages for key in {key for line in page.lines for key in _heads(line, page)})
    spots = Counter(key for page in pages for key in {_spot(line) for line in page.lines})
    lefts = Counter(round(line.left / _RASTER) for page in pages for line in page.lines)

    def is_head(line: Line, page: Page) -> bool:
        repeated = any(heads[key] >= _REPEATED for key in _heads(line, page))
        return repeated or (_is_at_edge(line, page) and is_furniture(line.text))

    def is_stamped(line: Line) -> bool:
        is_aside = lefts[round(line.left / _RASTER)] < _FEW * lefts.total()
        return is_aside and spots[_spot(line)] >= max(_REPEATED, len(pages) / 2)

    for page in pages:
        text = [line for line in page.lines if not is_stamped(line)]
        yield replace(page, lines=tuple(_without_heads(text, [line for line in text if is_head(line, page)])))


def _without_heads(lines: Sequence[Line], heads: Sequence[Line]) -> Iterator[Line]:
    """The lines without these, save for numbers in a row of a table, whose other cells belong to the text."""
    found = {line.start for line in heads}
    text = [line for line in lines if line.start not in found]
    return (line for line in lines if line.start not in found or any(line.is_beside(other) for other in text))


def _is_at_edge(line: Line, page: Page) -> bool:
    edge = _EDGE * (page.top - page.bottom)
    return not page.bottom + edge < line.base < page.top - edge


def _heads(line: Line, page: Page) -> Iterator[tuple[str | int, int]]:
    """What a line at the edge has in common with the heads of other pages, each at its height: its words whatever the number,
    and, where no line is nearer to the edge, a number that goes up with the pages."""
    if not _is_at_edge(line, page):
        return
    height = round((page.top - line.base) / _RASTER)
    if _is_provision(line.text):
        yield line.text, height
        return
    yield _DIGITS.sub("#", line.text), height
    if line.base in (max(other.base for other in page.lines), min(other.base for other in page.lines)):
        yield from ((int(number) - page.number, height) for number in _PAGE_NUMBER.findall(line.text))


def _is_provision(text: str) -> bool:
    """Whether the number in a line is that of a provision: 'Artikel 3', 'Hoofdstuk 2', '2.'."""
    bare_division = opens_division(text) and len(text.split()) == 2
    return bare_division or article_number(text) is not None or read_marker(text) is not None


def _spot(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.left / _RASTER), round(line.base / _RASTER)
