"""A question to the graph: its words, its parameters, its Cypher, and what the columns of its answer mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from queries.resolve import Execute, QuestionError, resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """What a question is asked about; `type` says what it names: actor, law, competence, relation or mandate."""

    name: str
    type: str
    description: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows by column; a cell is text, a number, None, a list, or a map such as {place, text}."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the library. `columns` gives each column's meaning; of the parameters in `any_of`, one must be given.

    `example` holds parameters, `example_answer` the rows they give, in part, for the records that the tests load.
    """

    id: str
    question_nl: str
    question_en: str
    purpose: str
    parameters: tuple[Parameter, ...]
    any_of: tuple[str, ...]
    columns: Mapping[str, str]
    tags: tuple[str, ...]
    example: Mapping[str, str]
    example_answer: tuple[Mapping[str, Any], ...]
    cypher: str

    def run(self, execute: Execute, **values: str | None) -> Answer:
        """Asks the question; `execute(query, parameters)` gives the rows of a read query.

        Values are ids, names or abbreviations, in any case; None is the same as not given. Raises QuestionError for a parameter
        that is missing or unknown and for a name that the graph does not have.
        """
        given = {name: value for name, value in values.items() if value is not None}
        self._check(given)
        parameters = {p.name: resolve(execute, p.type, given[p.name]) if p.name in given else None for p in self.parameters}
        return Answer(tuple(self.columns), execute(self.cypher, parameters))

    def _check(self, given: Mapping[str, str]) -> None:
        known = [parameter.name for parameter in self.parameters]
        for name in given:
            if name not in known:
                raise QuestionError(f"{self.id} has no parameter '{name}'; it has {', '.join(known)}")
        for parameter in self.parameters:
            if parameter.required and parameter.name not in given:
                raise QuestionError(f"{self.id} needs '{parameter.name}': {parameter.description}")
        if self.any_of and not given:
            raise QuestionError(f"{self.id} needs one of {', '.join(self.any_of)}")
