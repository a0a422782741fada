"""Answers of the library's questions on paper: what a person reads, what a program reads, and pictures."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, TextIO, TypeAlias

from bevoegd.output import Rows, write_rows
from bevoegd.pictures import write_graphml, write_svg
from graph.store import Step
from queries import STATEMENTS, Answer, Matrix, Question, QuestionError
from queries.cells import shown_sentences

MORE: Final = "({more} more: --sentences {all})"
AnswerFormat: TypeAlias = Literal["table", "json", "csv", "markdown", "graphml", "svg"]


def write_answer(question: Question, answer: Answer, form: AnswerFormat, sentences: int, out: TextIO) -> None:
    """Writes an answer; JSON holds all there is, a table and Markdown `sentences` of the evidence of a row, CSV all of it.

    Raises QuestionError for a picture of an answer that is no graph or has no rows.
    """
    if form == "graphml" or form == "svg":
        if not question.links:
            raise QuestionError(f"the answer of {question.id} is no graph; choose table, json, csv or markdown")
        if not answer.rows:
            raise QuestionError(f"the answer of {question.id} has no rows, so there is nothing to draw")
        (write_svg if form == "svg" else write_graphml)(answer.rows, question.links, out)
    elif form == "json":
        write_rows((*answer.columns, STATEMENTS), answer.rows, form, out)
    elif question.matrix:
        write_rows(*_crossed(answer.rows, question.matrix), form, out)
    else:
        most = None if form == "csv" else sentences
        write_rows(
            answer.columns, [row | {"evidence": shown_sentences(row["evidence"], most, MORE)} for row in answer.rows], form, out
        )


def _crossed(rows: Rows, matrix: Matrix) -> tuple[list[str], list[dict[str, Any]]]:
    """The table with a line for each value of one column and a column for each value of another."""
    columns = [matrix.rows, *sorted({str(row[matrix.columns]) for row in rows})]
    lines: dict[str, dict[str, Any]] = {}
    for row in rows:
        line = lines.setdefault(str(row[matrix.rows]), {column: [] for column in columns} | {matrix.rows: row[matrix.rows]})
        line[str(row[matrix.columns])].append(row[matrix.cells])
    return columns, list(lines.values())


def write_cypher(query: str, values: Mapping[str, Any], out: TextIO) -> None:
    """Writes a query with its parameters, as Neo4j Browser and cypher-shell take them."""
    parameters = f"{params_command(values)};\n\n" if values else ""
    out.write(f"{parameters}{query.strip()};\n")


def params_command(values: Mapping[str, Any]) -> str:
    """The command of Neo4j Browser and cypher-shell that sets these parameters and no others."""
    return f":params {_literal(values)}"


def _literal(value: object) -> str:
    """A value in Cypher; its strings are those of JSON.

    >>> _literal({"actor": "mivd", "steps": [{"number": 1}], "law": None})
    '{actor: "mivd", steps: [{number: 1}], law: null}'
    """
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {_literal(part)}' for name, part in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    return json.dumps(value, ensure_ascii=False)


def write_plan(steps: Iterable[Step], out: TextIO) -> None:
    """Writes the operators of a query, the answer first, each behind the number of rows that the server expects of it."""
    for step in steps:
        out.write(f"{step.rows:>12.0f}  {'  ' * step.depth}{step.operator}  {step.details}\n")
