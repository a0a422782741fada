"""Tables: their cells stand side by side; the row of headings that each page of a long one begins with is read once."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from extract.documents.pdf.line import Line, Page


def cells_of(lines: Sequence[Line]) -> frozenset[int]:
    """Where in the source the lines start that have another one beside them."""
    beside = (pair for pair in pairwise(sorted(lines, key=lambda line: (line.page, line.base))) if pair[0].is_beside(pair[1]))
    return frozenset(line.start for pair in beside for line in pair)


def without_repeated_heads(pages: Sequence[Page]) -> list[Page]:
    """The pages without the row of cells that begins a page because a table goes on that had it on the page before."""
    return [*pages[:1], *(_without_head(page, before) for before, page in pairwise(pages))]


def _without_head(page: Page, before: Page) -> Page:
    known = {(line.text, round(line.left)) for line in before.lines}
    head = list(takewhile(lambda line: (line.text, round(line.left)) in known, page.lines))
    is_row = any(one.is_beside(other) for one, other in pairwise(head))
    return replace(page, lines=page.lines[len(head) :]) if is_row else page
