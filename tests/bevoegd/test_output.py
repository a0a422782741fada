"""Rows as a table, JSON, CSV and Markdown."""

import csv
import io
import json

import pytest

from bevoegd.output import Format, write_rows

COLUMNS = ("actor", "grounds", "conditions")
ROWS = (
    {"actor": "tib", "grounds": ["wiv-2017#32", "wiv-2017#36"], "conditions": None},
    {"actor": "a|b", "grounds": [], "conditions": "[slechts] na\ntoestemming"},
)


def written(form: Format, rows: tuple[dict[str, object], ...] = ROWS) -> str:
    out = io.StringIO()
    write_rows(COLUMNS, rows, form, out)
    return out.getvalue()


def test_json_keeps_lists_and_nothing() -> None:
    assert json.loads(written("json")) == [dict(row) for row in ROWS]


def test_csv_puts_a_list_in_one_cell() -> None:
    assert list(csv.reader(io.StringIO(written("csv")))) == [
        ["actor", "grounds", "conditions"],
        ["tib", "wiv-2017#32; wiv-2017#36", ""],
        ["a|b", "", "[slechts] na\ntoestemming"],
    ]


def test_markdown_keeps_one_row_a_line() -> None:
    assert written("markdown").splitlines() == [
        "| actor | grounds | conditions |",
        "| --- | --- | --- |",
        "| tib | wiv-2017#32<br>wiv-2017#36 |  |",
        r"| a\|b |  | [slechts] na toestemming |",
    ]


def test_table_shows_words_in_brackets_as_they_are() -> None:
    table = written("table")
    assert "[slechts] na" in table
    assert [line.split() for line in table.splitlines() if "wiv-2017#" in line] == [["tib", "wiv-2017#32"], ["wiv-2017#36"]]


@pytest.mark.parametrize(("form", "text"), [("table", "(no rows)\n"), ("json", "[]\n"), ("csv", "actor,grounds,conditions\n")])
def test_no_rows(form: Format, text: str) -> None:
    assert written(form, ()) == text
