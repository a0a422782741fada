"""The library: every `.cypher` file in `questions/` and in a user's own folder; its first comment lines describe it in YAML."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml

from queries.execute import QuestionError
from queries.parameters import TYPES, Parameter
from queries.question import Link, Matrix, Question
from queries.trace import STATEMENTS

COMMENT = "//"
ENDING = ".cypher"
TWIN = ".rq"
NEEDED = {"question", "purpose", "parameters", "columns", "tags", "example"}
FIELDS = NEEDED | {"any_of", "matrix", "links", "cues", "usual", "no_sparql"}


@cache
def library(own: Path | None = None) -> dict[str, Question]:
    """The questions by id, family by family, and those of the folder `own`. Raises QuestionError for a file with a mistake."""
    found: dict[str, Question] = {}
    for folder in (files("queries").joinpath("questions"), *([own] if own else [])):
        for family, file, twin in _question_files(folder):
            question = read_question(file, family, twin)
            if question.id in found:
                raise QuestionError(f"{file}: there is a question '{question.id}' already; give the file another name")
            found[question.id] = question
    return found


def _question_files(folder: Traversable) -> Iterator[tuple[str, Traversable, str | None]]:
    """Each file with the folder it stands in, which is its family, and the SPARQL of the file beside it, None without one."""
    if not folder.is_dir():
        raise QuestionError(f"{folder}: no such folder with questions; correct BEVOEGD_QUERIES")
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _question_files(entry)
        elif entry.name.endswith(ENDING):
            twin = folder.joinpath(entry.name.removesuffix(ENDING) + TWIN)
            yield folder.name, entry, twin.read_text(encoding="utf8") if twin.is_file() else None


def read_question(file: Traversable, family: str, sparql: str | None = None) -> Question:
    """The question in a file; its id is the file's name, `sparql` its twin. Raises QuestionError."""
    lines = file.read_text(encoding="utf8").splitlines()
    comment = list(takewhile(lambda line: line.startswith(COMMENT), lines))
    data = _header("\n".join(line.removeprefix(COMMENT).removeprefix(" ") for line in comment), file)
    try:
        question = _question(file.name.removesuffix(ENDING), family, data, "\n".join(lines[len(comment) :]) + "\n", sparql)
    except (KeyError, TypeError, AttributeError) as error:
        raise QuestionError(f"{file}: its description lacks or misuses a field: {error}") from None
    for fault in _faults(question, data):
        raise QuestionError(f"{file}: {fault}")
    return question


def _header(text: str, file: Traversable) -> dict[str, Any]:
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise QuestionError(f"{file}: its description is not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, dict):
        raise QuestionError(f"{file}: begins with no description in comment lines ('// question: ...')")
    return data


def _question(id: str, family: str, data: Mapping[str, Any], cypher: str, sparql: str | None) -> Question:
    return Question(
        id=id,
        family=family,
        question_nl=data["question"]["nl"],
        question_en=data["question"]["en"],
        purpose=data["purpose"].strip(),
        parameters=tuple(_parameter(name, fields) for name, fields in data["parameters"].items()),
        any_of=tuple(data.get("any_of", ())),
        columns=data["columns"],
        matrix=Matrix(**data["matrix"]) if "matrix" in data else None,
        links=tuple(Link(**link) for link in data.get("links", ())),
        cues={language: tuple(words) for language, words in data.get("cues", {}).items()},
        usual=data.get("usual", False),
        tags=tuple(data["tags"]),
        example={name: str(value) for name, value in data["example"]["parameters"].items()},
        example_answer=tuple(data["example"]["answer"]),
        example_rows=data["example"]["rows"],
        cypher=cypher,
        sparql=sparql,
        no_sparql=data.get("no_sparql"),
    )


def _parameter(name: str, fields: Mapping[str, Any]) -> Parameter:
    default = fields.get("default")
    return Parameter(name=name, **{**fields, "default": None if default is None else str(default)})


def _faults(question: Question, data: Mapping[str, Any]) -> Iterator[str]:
    """What a person must correct before the question can be asked."""
    declared, used = {p.name for p in question.parameters}, set(re.findall(r"\$(\w+)", question.cypher))
    cues = (cue for words in question.cues.values() for cue in words if not isinstance(cue, str))
    types = ((p.name, p.type) for p in question.parameters if p.type not in TYPES)
    yield from (f"its description has a field '{name}' that none has" for name in sorted(set(data) - FIELDS))
    yield from (f"parameter '{name}' has type '{type}', not one of {', '.join(TYPES)}" for name, type in types)
    yield from (f"the cue '{cue}' is no text; quote it" for cue in cues)
    yield from (f"its Cypher uses ${name}, which 'parameters' does not declare" for name in sorted(used - declared))
    yield from (f"'parameters' declares '{name}', which its Cypher does not use" for name in sorted(declared - used))
    yield from (f"'any_of' names '{name}', which is no parameter" for name in question.any_of if name not in declared)
    yield from (f"'matrix' or 'links' names '{name}', which is no column" for name in _drawn(question) - set(question.columns))
    if STATEMENTS not in question.cypher or STATEMENTS in question.columns:
        yield f"its Cypher must return '{STATEMENTS}', ids of the statements that a row rests on; 'columns' leaves it out"


def _drawn(question: Question) -> set[str]:
    """The columns that a matrix or a picture shows."""
    matrix = question.matrix
    crossed = {matrix.rows, matrix.columns, matrix.cells} if matrix else set()
    return crossed | {column for link in question.links for column in (link.source, link.target, link.label)}
