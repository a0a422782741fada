"""Answers on paper: rows as a table, JSON, CSV or Markdown."""

import csv
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TextIO, TypeAlias

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from queries.cells import cell_text, markdown

Format: TypeAlias = Literal["table", "json", "csv", "markdown"]
Rows: TypeAlias = Sequence[Mapping[str, Any]]
PIPE_WIDTH = 120  # characters of a table that no terminal shows


def write_rows(columns: Sequence[str], rows: Rows, form: Format, out: TextIO) -> None:
    """Writes one line, object or table row a row; JSON keeps types, the others write a list's parts one after another."""
    if form == "markdown":
        out.write(markdown(columns, rows))
    else:
        {"table": _write_table, "json": _write_json, "csv": _write_csv}[form](columns, rows, out)


def _write_table(columns: Sequence[str], rows: Rows, out: TextIO) -> None:
    console = Console(file=out, width=None if out.isatty() else PIPE_WIDTH, highlight=False, force_jupyter=False)
    with console.capture() as drawn:
        for part in _parts(columns, rows, console) if rows else ["(no rows)"]:
            console.print(part)
    out.write(re.sub(r" +\n", "\n", drawn.get()))


def _parts(columns: Sequence[str], rows: Rows, console: Console) -> list[Table]:
    """One table where it fits the console, otherwise a block a row, as psql does with 'expanded auto'."""
    table = Table(*columns, box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for row in rows:
        table.add_row(*(Text(cell_text(row[column], "\n")) for column in columns))
    boundless = console.options.update(width=10 * console.width)
    return (
        [table]
        if console.measure(table, options=boundless).maximum <= console.width
        else [_block(columns, row) for row in rows]
    )


def _block(columns: Sequence[str], row: Mapping[str, Any]) -> Table:
    block = Table.grid(padding=(0, 2))
    for column in columns:
        if text := cell_text(row[column], "\n"):
            block.add_row(Text(column, style="bold"), Text(text))
    block.add_row()
    return block


def _write_json(columns: Sequence[str], rows: Rows, out: TextIO) -> None:
    values = [{column: row[column] for column in columns} for row in rows]
    json.dump(values, out, ensure_ascii=False, indent=2, default=str)
    out.write("\n")


def _write_csv(columns: Sequence[str], rows: Rows, out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell_text(row[column], "; ") for column in columns] for row in rows)
