"""The library: every question in `questions/`, a Cypher file whose first comment lines are its description in YAML."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import takewhile
from typing import Any

import yaml

from queries.question import Parameter, Question
from queries.resolve import QuestionError

COMMENT = "//"


@cache
def library() -> dict[str, Question]:
    """The questions by id, in the order of the alphabet. Raises QuestionError for a file with a mistake."""
    sources = sorted(files("queries").joinpath("questions").iterdir(), key=lambda file: file.name)
    questions = (read_question(file) for file in sources if file.name.endswith(".cypher"))
    return {question.id: question for question in questions}


def read_question(file: Traversable) -> Question:
    """The question in a file; its id is the file's name. Raises QuestionError."""
    lines = file.read_text(encoding="utf8").splitlines()
    comment = list(takewhile(lambda line: line.startswith(COMMENT), lines))
    data = _header("\n".join(line.removeprefix(COMMENT).removeprefix(" ") for line in comment), file)
    try:
        return Question(
            id=file.name.removesuffix(".cypher"),
            question_nl=data["question"]["nl"],
            question_en=data["question"]["en"],
            purpose=data["purpose"].strip(),
            parameters=tuple(Parameter(name=name, **fields) for name, fields in data["parameters"].items()),
            any_of=tuple(data.get("any_of", ())),
            columns=data["columns"],
            tags=tuple(data["tags"]),
            example=data["example"]["parameters"],
            example_answer=tuple(data["example"]["answer"]),
            cypher="\n".join(lines[len(comment) :]) + "\n",
        )
    except (KeyError, TypeError) as error:
        raise QuestionError(f"{file}: its description lacks or misuses a field: {error}") from None


def _header(text: str, file: Traversable) -> dict[str, Any]:
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise QuestionError(f"{file}: its description is not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, dict):
        raise QuestionError(f"{file}: begins with no description in comment lines ('// question: ...')")
    return data
