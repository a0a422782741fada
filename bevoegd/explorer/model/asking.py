"""Questions of the library and Cypher, as forms and as answers."""

from typing import Annotated, Any

from pydantic import Field

from bevoegd.explorer.model.terms import Cypher, Shape, Words


class ParameterShown(Shape):
    """A parameter of a question; `choices` where its values are a fixed list."""

    name: str
    type: str
    description: str
    required: bool
    default: str | None
    choices: list[str]


class QuestionShown(Shape):
    """A question of the library, as a form and an answer need it."""

    id: str
    family: str
    question: Words
    purpose: str
    parameters: list[ParameterShown]
    any_of: list[str]
    columns: dict[str, str]
    matrix: dict[str, str] | None
    links: list[dict[str, str]]
    usual: bool
    tags: list[str]
    example: dict[str, str]


class AskRequest(Shape):
    """A question with its values, as a person writes them."""

    question: str
    values: dict[str, str]


class AnswerShown(Shape):
    """An answer: rows by column, with `statements`, `evidence` and `doubts` in each, as in `bevoegd ask --format json`."""

    question: str
    columns: list[str]
    rows: list[dict[str, Any]]
    complete: bool
    cypher: Cypher


class CypherRequest(Shape):
    """A query that reads, where the explorer was started with --cypher."""

    query: Annotated[str, Field(max_length=20_000)]
    parameters: dict[str, Any] = {}


class TableShown(Shape):
    """The answer of a query that a person wrote; `nodes` are those of its values that the drawing can show."""

    columns: list[str]
    rows: list[dict[str, Any]]
    complete: bool
    nodes: list[str]
