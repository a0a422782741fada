"""The question library for the page: its questions as forms, their answers, and plain questions."""

from typing import Any

from bevoegd.database import run_cypher
from bevoegd.explorer.ids import node_id
from bevoegd.explorer.model import (
    AnswerShown,
    AskRequest,
    Cypher,
    CypherRequest,
    ParameterShown,
    QuestionShown,
    TableShown,
    Taken,
    Words,
)
from bevoegd.settings import settings
from graph.store import Store
from queries import Execute, Parameter, Question, QuestionError, choices, library, scenario_names


def questions() -> list[QuestionShown]:
    """All questions, with those of BEVOEGD_QUERIES. Raises QuestionError and SettingsError."""
    return [_shown(question) for question in library(settings().queries).values()]


def ask(execute: Execute, request: AskRequest) -> AnswerShown:
    """The answer to a question of the library. Raises QuestionError and StoreError."""
    question = library(settings().queries).get(request.question)
    if question is None:
        raise QuestionError(f"the library has no question '{request.question}'")
    given: dict[str, str | None] = {name: value for name, value in request.values.items() if value.strip()}
    _check_scenarios(question, given)
    answer = question.run(execute, given, settings().row_limit)
    cypher = Cypher(query=question.cypher, parameters=dict(answer.values))
    return AnswerShown(
        question=question.id, columns=list(answer.columns), rows=answer.rows, complete=answer.complete, cypher=cypher
    )


def plain(words: str) -> Taken:
    """The question that plain words ask, with the values for it; none, with the nearest, where none fits."""
    from bevoegd.plain import NEAREST, plain_matches  # loads the language pipelines

    best, *others = plain_matches(words, library(settings().queries))
    near = [match.question.id for match in others[:NEAREST]]
    if not best.fits:
        return Taken(question=None, words=None, values={}, near=[best.question.id, *near][:NEAREST])
    return Taken(question=best.question.id, words=_words(best.question), values=dict(best.values), near=near)


def table(store: Store, request: CypherRequest) -> TableShown:
    """The answer of a query that reads; `nodes` are the nodes among its values that a drawing shows. Raises StoreError."""
    found = run_cypher(store, request.query, request.parameters)
    nodes = _nodes(store.table, found.rows)
    return TableShown(columns=list(found.columns), rows=found.rows, complete=found.complete, nodes=nodes)


NODES = "MATCH (n:Actor|Competence|Law) WHERE n.id IN $ids RETURN toLower(labels(n)[0]) AS kind, n.id AS key ORDER BY kind, key"


def _nodes(execute: Execute, rows: list[dict[str, Any]]) -> list[str]:
    """Whatever among the values is the id of an actor, competence or law; a node as a value is a map with its `id`."""
    values = [value.get("id") if isinstance(value, dict) else value for row in rows for value in row.values()]
    texts = sorted({value for value in values if isinstance(value, str)})
    return [node_id(row["kind"], row["key"]) for row in execute(NODES, {"ids": texts}).rows]


def _check_scenarios(question: Question, given: dict[str, str | None]) -> None:
    """A page opens the shipped scenarios only: the path of another would open files."""
    for parameter in question.parameters:
        value = given.get(parameter.name)
        if parameter.type == "scenario" and value is not None and value not in scenario_names():
            raise QuestionError(f"no scenario '{value}'; here it is one of {', '.join(scenario_names())}")


def _shown(question: Question) -> QuestionShown:
    matrix = question.matrix
    return QuestionShown(
        id=question.id,
        family=question.family,
        question=_words(question),
        purpose=question.purpose,
        parameters=[_parameter(parameter) for parameter in question.parameters],
        any_of=list(question.any_of),
        columns=dict(question.columns),
        matrix={"rows": matrix.rows, "columns": matrix.columns, "cells": matrix.cells} if matrix else None,
        links=[{"source": link.source, "target": link.target, "label": link.label} for link in question.links],
        usual=question.usual,
        tags=list(question.tags),
        example=dict(question.example),
    )


def _words(question: Question) -> Words:
    return Words(nl=question.question_nl, en=question.question_en)


def _parameter(parameter: Parameter) -> ParameterShown:
    return ParameterShown(
        name=parameter.name,
        type=parameter.type,
        description=parameter.description,
        required=parameter.required,
        default=parameter.default,
        choices=list(choices(parameter.type)),
    )
