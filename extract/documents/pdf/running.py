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
_DIGITS = re.compile(r"\d+")


def without_running_heads(pages: Sequence[Page]) -> Iterator[Page]:
    """The pages without page numbers, and without what three pages or more have at the same height of their edges, or more
    than half of the pages at the same spot: an address along the side of a letter."""
    heads = Counter(key for page in pages for key in {_head(line, page) for line in page.lines if _is_at_edge(line, page)})
    spots = Counter(key for page in pages for key in {_spot(line) for line in page.lines})

    def is_head(line: Line, page: Page) -> bool:
        repeated = heads[_head(line, page)] >= _REPEATED and not _is_provision(line)
        return _is_at_edge(line, page) and (repeated or is_furniture(line.text))

    def is_stamped(line: Line) -> bool:
        return spots[_spot(line)] >= max(_REPEATED, len(pages) / 2)

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


def _is_provision(line: Line) -> bool:
    """Whether a line is none that only looks like those of other pages because numbers differ: 'Artikel 3', '2.'."""
    return bool(article_number(line.text) or opens_division(line.text) or read_marker(line.text))


def _head(line: Line, page: Page) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round((page.top - line.base) / _RASTER)


def _spot(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.left / _RASTER), round(line.base / _RASTER)
