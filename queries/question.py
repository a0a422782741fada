"""A question to the graph: its words, its parameters, its Cypher, and what the columns of its answer mean."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from queries.cells import markdown, shown_sentences
from queries.execute import Execute, QuestionError
from queries.parameters import Parameter, id_or_value, value_of
from queries.trace import EVIDENCE_COLUMNS, STATEMENTS, Language, with_evidence

NAMES: Final[Mapping[Language, str]] = {"cypher": "Cypher", "sparql": "SPARQL"}


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns that make a table of two headings: a line for each value of `rows`, a column for each of `columns`."""

    rows: str
    columns: str
    cells: str


@dataclass(frozen=True, slots=True)
class Link:
    """Columns that make an edge of a picture: from the value (or values) of `source` to those of `target`, with words on it."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows by column; a cell is text, a number, None, a list, or a map.

    Every row holds, beside its question's columns: `statements`, the ids of the statements that it rests on; `evidence`, their
    sentences as {statement, place, text, document, start, end, confidence}; `doubts`, why to be careful with it. `complete` is
    False when there were more rows than the limit. `values` is what the parameters of the Cypher were.
    """

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    complete: bool
    values: Mapping[str, Any]

    def markdown(self, *columns: str, sentences: int = 1) -> str:
        """The rows as a table in Markdown, with these columns, all where none is named, and that many sentences a row.

        Raises KeyError for a column that the answer does not have.
        """
        rows = [row | {"evidence": shown_sentences(row["evidence"], sentences)} for row in self.rows]
        return markdown(columns or self.columns, rows)

    def _repr_markdown_(self) -> str:
        """What Jupyter shows."""
        return self.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the library. `columns` gives each column's meaning; of the parameters in `any_of`, one must be given.

    `cues` are words, by language, that a person uses who asks it; `usual` are the questions that people ask most. `example`
    holds parameters; on the graph of the shipped samples they give `example_rows` rows, some of which `example_answer` shows
    in part. `sparql` is the same question to an export of RDF, with the columns of `cypher`; None where there is none, and
    `no_sparql` says why SPARQL cannot ask it.
    """

    id: str
    family: str
    question_nl: str
    question_en: str
    purpose: str
    parameters: tuple[Parameter, ...]
    any_of: tuple[str, ...]
    columns: Mapping[str, str]
    matrix: Matrix | None
    links: tuple[Link, ...]
    cues: Mapping[str, tuple[str, ...]]
    usual: bool
    tags: tuple[str, ...]
    example: Mapping[str, str]
    example_answer: tuple[Mapping[str, Any], ...]
    example_rows: int
    cypher: str
    sparql: str | None
    no_sparql: str | None

    def run(self, execute: Execute, given: Mapping[str, str | None], row_limit: int | None = None) -> Answer:
        """Asks the question; `execute` runs a read query. Of the rows, the first `row_limit` come, all where it is None.

        Values are as a person writes them, see `queries.parameters`; None is the same as not given. Raises QuestionError for a
        parameter that is missing or unknown, a name that the graph does not have, and Cypher that gives other columns.
        """
        return self._answer(execute, "cypher", self.cypher, self.values(execute, given), row_limit)

    def run_twin(self, execute: Execute, given: Mapping[str, str | None], row_limit: int | None = None) -> Answer:
        """Asks its SPARQL; `execute` runs such a query, and what is named is named by its id. Raises QuestionError."""
        if self.sparql is None:
            why = f" ({self.no_sparql})" if self.no_sparql else ""
            raise QuestionError(f"{self.id} has no SPARQL{why}; ask it with 'bevoegd ask {self.id}'")
        written = {name: value for name, value in given.items() if value is not None}
        self._check(written)
        values = {p.name: id_or_value(p, written.get(p.name, p.default)) for p in self.parameters}
        return self._answer(execute, "sparql", self.sparql, values, row_limit)

    def _answer(
        self, execute: Execute, language: Language, query: str, values: Mapping[str, Any], row_limit: int | None
    ) -> Answer:
        table = execute(query, dict(values), row_limit)
        if set(table.columns) != {*self.columns, STATEMENTS}:
            expected = ", ".join((*self.columns, STATEMENTS))
            raise QuestionError(
                f"{self.id}: its {NAMES[language]} returns {', '.join(table.columns)}; its description says {expected}"
            )
        rows = with_evidence(execute, table.rows, language)
        return Answer((*self.columns, *EVIDENCE_COLUMNS), rows, table.complete, values)

    def values(self, execute: Execute, given: Mapping[str, str | None]) -> dict[str, Any]:
        """What the parameters of the Cypher are, with defaults, from what a person wrote. Raises QuestionError."""
        written = {name: value for name, value in given.items() if value is not None}
        self._check(written)
        return {p.name: value_of(execute, p, written.get(p.name, p.default)) for p in self.parameters}

    def missing(self, given: Mapping[str, str]) -> list[str]:
        """What it needs and is not given, in words: "'actor': id, name or abbreviation", 'one of actor, law'."""
        required = [f"'{p.name}': {p.description}" for p in self.parameters if p.required and p.name not in given]
        needs_one = bool(self.any_of) and not set(self.any_of) & set(given)
        return [*required, f"one of {_listed(self.any_of)}"] if needs_one else required

    def _check(self, given: Mapping[str, str]) -> None:
        known = [parameter.name for parameter in self.parameters]
        for name in given:
            if name not in known:
                raise QuestionError(f"{self.id} has no parameter '{name}'; it has {_listed(known)}")
        for needed in self.missing(given):
            raise QuestionError(f"{self.id} needs {needed}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
