"""Lines of a text, and how the words of several make one run: what a line's end broke is made whole."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.documents.inline import unmarked

SOFT_HYPHEN = "\u00ad"
_BROKEN_WORD = re.compile(rf"[^\W\d_][-{SOFT_HYPHEN}]$")
_LINK_WORD = re.compile(r"(?:en|of|and|or|dan wel)\b")


class Line(NamedTuple):
    """A line, or a part of one: `start` is its offset in the source."""

    start: int
    text: str


def pieces(lines: Sequence[Line], has_soft_hyphens: bool) -> Iterator[tuple[int, str]]:
    """(source offset, characters) of the lines as one text.

    A text with soft hyphens (U+00AD) breaks its words there, so its plain hyphens stay; in others a hyphen at the line's end
    goes, unless 'en', 'of', 'and' or 'or' follows ('netwerk- en informatiesystemen').
    """
    for number, line in enumerate(lines):
        start = len(line.text) - len(line.text.lstrip())
        text = line.text[start:].rstrip()
        after = lines[number + 1].text.lstrip() if number + 1 < len(lines) else ""
        broken = _BROKEN_WORD.search(text) and after[:1].islower() and not _LINK_WORD.match(after)
        drops = broken and (text.endswith(SOFT_HYPHEN) or not has_soft_hyphens)
        yield from unmarked(line.start + start, text[:-1] if drops else text)
        if not broken:
            yield line.start + len(line.text), " "
