"""Tables in plain text and Markdown: rows between bars, and columns that a conversion from PDF kept apart by spaces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.documents.block import Block, row_block
from extract.documents.lines import SOFT_HYPHEN, Line, pieces
from extract.documents.model import Reading, reading_of

_LINE = re.compile(r"^.*$", re.MULTILINE)
_CELL = re.compile(r"\S+(?: \S+)*")
_BARS = re.compile(r"\s*\|.*\|\s*")
_RULE = re.compile(r"[\s:|+-]*-[\s:|+-]*")
_BETWEEN_BARS = re.compile(r"(?<!\\)\|")
_FEWEST_ROWS = 2  # below the head
_LONGEST_NAME = 60  # characters of a column's name in one line
_LARGEST_SHARE = 4  # at most one in four lines with words in each column goes on with a row


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a text: source[start:end], and its rows; its head is a heading."""

    start: int
    end: int
    rows: tuple[Block, ...]


def tables(source: str) -> Iterator[Table]:
    """The tables of a text in order, none inside another."""
    lines = [Line(found.start(), found[0]) for found in _LINE.finditer(source)]
    soft, position = SOFT_HYPHEN in source, 0
    while position < len(lines):
        length, rows = _barred(lines, position, soft) or _spaced(lines, position, soft) or (1, ())
        if rows:
            last = lines[position + length - 1]
            yield Table(lines[position].start, last.start + len(last.text), rows)
        position += length


def _barred(lines: Sequence[Line], position: int, soft: bool) -> tuple[int, tuple[Block, ...]] | None:
    """How many lines a Markdown table takes, with its rows: a head, a rule, rows ('| a | b |')."""
    if position + 1 == len(lines) or not _BARS.fullmatch(lines[position].text) or not _is_rule(lines[position + 1].text):
        return None
    end = next((n for n in range(position + 2, len(lines)) if not _BARS.fullmatch(lines[n].text)), len(lines))
    head = [] if _is_rule(lines[position].text) else [lines[position]]
    rows = [_between_bars(line) for line in (*head, *lines[position + 2 : end])]
    return end - position, _blocks([[[cell] for cell in row] for row in rows], soft, has_head=bool(head))


def _is_rule(text: str) -> bool:
    return "|" in text and _RULE.fullmatch(text) is not None


def _between_bars(line: Line) -> list[Line]:
    edges = [found.start() for found in _BETWEEN_BARS.finditer(line.text)]
    return [Line(line.start + low + 1, line.text[low + 1 : high]) for low, high in pairwise(edges)]


def _spaced(lines: Sequence[Line], position: int, soft: bool) -> tuple[int, tuple[Block, ...]] | None:
    """How many lines a table of columns takes, with its rows.

    Its first line names the columns; each further line has words below these names only. One with words below each of them,
    the first with a capital, begins a row, and so does the first line behind the head and an empty line; behind another empty
    line only the former do.
    """
    head = _cells(lines[position])
    columns = [cell.start - lines[position].start for cell in head]
    if len(columns) < 2 or not all(cell.text[0].isupper() and len(cell.text) <= _LONGEST_NAME for cell in head):
        return None
    rows, full, end = [[[cell] for cell in head]], 0, position + 1
    for number, found in _below(lines, position, columns):
        is_full, is_apart = len(found) == len(columns), not lines[number - 1].text.strip()
        if is_apart and not is_full and len(rows) > 1:
            break
        if (is_full and found[0].text[0].isupper()) or (is_apart and len(rows) == 1):
            rows.append([[] for _ in columns])
        for column, cell in found.items():
            rows[-1][column].append(cell)
        full, end = full + is_full, number + 1
    return (end - position, _blocks(rows, soft)) if _are_rows(len(rows) - 1, full) else None


def _below(lines: Sequence[Line], position: int, columns: Sequence[int]) -> Iterator[tuple[int, dict[int, Line]]]:
    """The lines that go on with a table, as (number, words by column); it ends at other words and at two empty lines."""
    for number in range(position + 1, len(lines)):
        found = _by_column(lines[number], columns)
        if found is None or (not found and not lines[number - 1].text.strip()):
            return
        if found:
            yield number, found


def _are_rows(number: int, full: int) -> bool:
    """Whether lines with words in each column are rows, and no columns of running text: most of them begin one."""
    return number >= _FEWEST_ROWS and (full - number) * _LARGEST_SHARE <= full


def _cells(line: Line) -> list[Line]:
    return [Line(line.start + found.start(), found[0]) for found in _CELL.finditer(line.text)]


def _by_column(line: Line, columns: Sequence[int]) -> dict[int, Line] | None:
    """The words of a line by the number of the column that they begin in; None where they begin elsewhere."""
    cells = {cell.start - line.start: cell for cell in _cells(line)}
    return {columns.index(place): cell for place, cell in cells.items()} if cells.keys() <= set(columns) else None


def _blocks(rows: Sequence[Sequence[Sequence[Line]]], soft: bool, has_head: bool = True) -> tuple[Block, ...]:
    """Rows of cells, each some lines, as blocks; rows without words are left out."""
    readings = [[_reading(cell, soft) for cell in row] for row in rows]
    worded = [(n, row) for n, row in enumerate(readings) if any(cell.segments for cell in row)]
    return tuple(row_block(row, has_head and n == 0) for n, row in worded)


def _reading(lines: Sequence[Line], soft: bool) -> Reading:
    return reading_of(pieces(lines, soft))
