"""Footnotes: small print that begins with a raised number, set apart from the text that it would interrupt."""

from collections.abc import Sequence

from extract.documents.pdf.line import Line, Page

_SMALL = 0.94  # of the size of the text
_SAME = 0.05
_LEADING = 1.8  # sizes from one line of a note to the next


def part_notes(page: Page, size: float, last: list[Line] | None) -> tuple[list[Line], list[list[Line]]]:
    """The lines of the text, and the notes as lists of lines; `size` is that of the text.

    A `last` note of the page before, when no sentence ends it, takes the small lines that stand above the first note here.
    """
    text, notes = list[Line](), list[list[Line]]()
    floor = min((line.base for line in page.lines if line.size >= _SMALL * size), default=page.top)
    for line in page.lines:
        if line.size >= _SMALL * size:
            text.append(line)
        elif line.opens_note:
            notes.append([line])
        elif notes and _goes_on(notes[-1][-1], line):
            notes[-1].append(line)
        elif not notes and last and _is_rest(line, last, floor):
            last.append(line)
        else:
            text.append(line)
    return text, notes


def _goes_on(above: Line, line: Line) -> bool:
    return _is_same_size(above, line) and 0 < above.base - line.base < _LEADING * line.size


def _is_rest(line: Line, note: Sequence[Line], floor: float) -> bool:
    goes_on = note[-1].page < line.page or _goes_on(note[-1], line)
    return goes_on and line.base < floor and _is_same_size(note[-1], line) and not note[-1].text.endswith(".")


def _is_same_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) < _SAME * other.size
