"""Running heads and feet, and the heads of tables that go on: what page after page repeats and the text has once."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from extract.documents.furniture import is_furniture
from extract.documents.heading import article_number, opens_division
from extract.documents.marker import read_marker
from extract.documents.pdf.line import Line, Page

_EDGE = 0.12  # of the page's height
_RASTER = 5.0  # points in which a line may move from page to page
_REPEATED = 3
_DIGITS = re.compile(r"\d+")


def without_running_heads(pages: Sequence[Page]) -> list[Page]:
    """The pages without page numbers, and without what three pages or more have at the same height of their edges, or more
    than half of the pages at the same spot: an address along the side of a letter."""
    heads = Counter(key for page in pages for key in {_head(line, page) for line in page.lines if _is_head(line, page)})
    spots = Counter(key for page in pages for key in {_spot(line) for line in page.lines})

    def stays(line: Line, page: Page) -> bool:
        if spots[_spot(line)] >= max(_REPEATED, len(pages) / 2):
            return False
        repeated = heads[_head(line, page)] >= _REPEATED
        return not _is_head(line, page) or not (repeated or is_furniture(line.text))

    return [replace(page, lines=tuple(line for line in page.lines if stays(line, page))) for page in pages]


def without_table_heads(pages: Sequence[Page]) -> list[Page]:
    """The pages without the row of cells that begins a page because a table goes on that had it on the page before."""
    return [*pages[:1], *(_without_table_head(page, before) for before, page in pairwise(pages))]


def _without_table_head(page: Page, before: Page) -> Page:
    known = {(line.text, round(line.left)) for line in before.lines}
    head = list(takewhile(lambda line: (line.text, round(line.left)) in known, page.lines))
    is_row = any(one.is_beside(other) for one, other in pairwise(head))
    return replace(page, lines=page.lines[len(head) :]) if is_row else page


def _is_head(line: Line, page: Page) -> bool:
    """Whether a line stands at an edge and is none that a text has: 'Artikel 3', '2.'."""
    edge = _EDGE * (page.top - page.bottom)
    at_edge = not page.bottom + edge < line.base < page.top - edge
    return at_edge and not (article_number(line.text) or opens_division(line.text) or read_marker(line.text))


def _head(line: Line, page: Page) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round((page.top - line.base) / _RASTER)


def _spot(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.left / _RASTER), round(line.base / _RASTER)
