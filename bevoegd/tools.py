"""What an assistant can ask: the questions of the library, names, Cypher and the data dictionary, each with a JSON Schema.

Knows no protocol; `bevoegd.protocol` brings it to the assistant.
"""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final, TypeAlias

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from bevoegd.ask import more_rows
from bevoegd.database import open_store, reader, run_cypher
from bevoegd.output import Rows, write_rows
from bevoegd.settings import settings
from graph.schema import data_dictionary
from queries import (
    STATEMENTS,
    Answer,
    Execute,
    Parameter,
    Question,
    QuestionError,
    choices,
    library,
    names_of,
    names_with,
    nearest_names,
)

Arguments: TypeAlias = Mapping[str, Any]
FORMS: Final[Mapping[str, dict[str, Any]]] = {
    "number": {"type": "number"},
    "count": {"type": "integer", "minimum": 0},
    "date": {"type": "string", "pattern": r"^(\d{4}-\d\d-\d\d|today)$"},
}
SEARCHED: Final = ("actor", "law", "competence", "document", "relation")  # types that `find` looks through
NAMES: Final = 20  # of each type, in an answer of `find`
SENTENCES: Final = 3  # of each row, where all do not fit


@dataclass(frozen=True, slots=True)
class Tool:
    """`schema` is the JSON Schema (2020-12) of the arguments; `answer` takes arguments that fit it and gives texts in order.

    `answer` raises QuestionError, ServerError, SettingsError and StoreError.
    """

    name: str
    title: str
    description: str
    schema: Mapping[str, Any]
    answer: Callable[[Arguments], list[str]]

    def call(self, arguments: Arguments) -> list[str]:
        """The answer's texts. An argument that is null counts as not given; QuestionError for arguments that do not fit."""
        given = {name: value for name, value in arguments.items() if value is not None}
        fault = best_match(Draft202012Validator(self.schema).iter_errors(given))
        if fault is not None:
            raise QuestionError(f"{fault.json_path.replace('$', self.name, 1)}: {fault.message}")
        return self.answer(given)


def tools(room: int) -> dict[str, Tool]:
    """All tools by name, with the questions of BEVOEGD_QUERIES; rows of an answer take `room` characters at most.

    Raises QuestionError and SettingsError.
    """
    found = {tool.name: tool for tool in (_find(), _schema(), _cypher(room))}
    for question in library(settings().queries).values():
        if question.id in found:
            raise QuestionError(f"a question cannot be called '{question.id}' here; give its file another name")
        found[question.id] = _asked(question, room)
    return found


def _object(properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _asked(question: Question, room: int) -> Tool:
    def answer(arguments: Arguments) -> list[str]:
        with open_store() as store:
            values = {name: _written(value) for name, value in arguments.items()}
            found = question.run(reader(store), values, settings().row_limit)
        return _answered(found, room)

    properties = {parameter.name: _property(parameter) for parameter in question.parameters}
    required = [parameter.name for parameter in question.parameters if parameter.required]
    return Tool(question.id, question.question_en, _description(question), _object(properties, required), answer)


def _answered(answer: Answer, room: int) -> list[str]:
    """The answer as `bevoegd ask --format json` has it; where that does not fit, with fewer sentences, then with fewer rows."""
    columns = (*answer.columns, STATEMENTS)
    if len(_json(columns, answer.rows)) <= room:
        return _texts(columns, answer.rows, answer.complete, room)
    rows = [row | {name: row[name][:SENTENCES] for name in ("evidence", STATEMENTS)} for row in answer.rows]
    note = (
        f"of each row only the first {SENTENCES} sentences of 'evidence' and ids of '{STATEMENTS}'; a narrow question gives all"
    )
    return [*_texts(columns, rows, answer.complete, room), note]


def _description(question: Question) -> str:
    columns = [f"- {name}: {meaning}" for name, meaning in question.columns.items()]
    need = [f"Give at least one of: {', '.join(question.any_of)}.", ""] if question.any_of else []
    words = [question.question_en, question.question_nl, "", question.purpose, "", *need, "Columns:", *columns]
    return "\n".join(words)


def _property(parameter: Parameter) -> dict[str, Any]:
    """The JSON Schema of one parameter: what `queries.parameters` takes, and of scenarios those that are shipped."""
    typed = {"number": float, "count": int}.get(parameter.type, str)
    default = {} if parameter.default is None else {"default": typed(parameter.default)}
    return {**_form(parameter.type), "description": parameter.description, **default}


def _form(type: str) -> dict[str, Any]:
    if choices(type):
        return {"type": "string", "enum": list(choices(type))}
    return FORMS.get(type, {"type": "string"})


def _written(value: str | float) -> str:
    """An argument as a person writes it.

    >>> [_written(value) for value in ("MIVD", 0.7, 3.0)]
    ['MIVD', '0.7', '3']
    """
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _texts(columns: tuple[str, ...], rows: Rows, complete: bool, room: int) -> list[str]:
    """JSON of as many rows as `room` characters hold, one at least, and where that is not all of them, a line that says so."""
    sizes = accumulate(len(_json(columns, [row])) for row in rows)
    shown = max(sum(size <= room for size in sizes), 1)
    if shown < len(rows):
        found = f"{len(rows)} rows" if complete else f"more than {len(rows)} rows"
        return [_json(columns, rows[:shown]), f"only the first {shown} of {found}, as many as fit here; narrow the question"]
    return [_json(columns, rows)] if complete else [_json(columns, rows), more_rows(len(rows))]


def _json(columns: tuple[str, ...], rows: Rows) -> str:
    out = io.StringIO()
    write_rows(columns, rows, "json", out)
    return out.getvalue()


def _cypher(room: int) -> Tool:
    def answer(arguments: Arguments) -> list[str]:
        query, parameters = arguments["query"], arguments.get("parameters", {})
        with open_store() as store:
            table = run_cypher(store, query, parameters)
        return _texts(table.columns, table.rows, table.complete, room)

    properties = {
        "query": {"type": "string", "description": "the query; its answer needs a LIMIT where the graph may hold many rows"},
        "parameters": {"type": "object", "description": "values of the query's $parameters, by name"},
    }
    description = "Runs a Cypher query that reads the graph, for what no other tool asks. Read the tool 'schema' first."
    return Tool("cypher", "Any question in Cypher", description, _object(properties, ["query"]), answer)


def _find() -> Tool:
    def answer(arguments: Arguments) -> list[str]:
        with open_store() as store:
            return _names(reader(store), arguments["words"], (arguments["type"],) if "type" in arguments else SEARCHED)

    properties = {
        "words": {"type": "string", "minLength": 2, "description": "a name, an abbreviation, or part of it, such as MIVD"},
        "type": {"type": "string", "enum": list(SEARCHED), "description": "only names of this type of parameter"},
    }
    description = (
        "Finds the ids of actors, laws, competences, documents and relations by their names. 'type' is the type of parameter "
        "that takes the id; 'match' is 'words' where a name holds all the words, 'nearest' where it is only spelled like them."
    )
    return Tool("find", "Names in the graph", description, _object(properties, ["words"]), answer)


def _names(execute: Execute, words: str, types: tuple[str, ...]) -> list[str]:
    """What the words mean; only where that is nothing, what is spelled like them."""
    known = {type: names_of(execute, type) for type in types}
    for match, look in (("words", names_with), ("nearest", nearest_names)):
        found = {type: look(words, candidates) for type, candidates in known.items()}
        rows = [_name(type, entry, match) for type, entries in found.items() for entry in entries[:NAMES]]
        if rows:
            more = [
                f"only the first {NAMES} of {len(found[type])} of type {type}" for type in found if len(found[type]) > NAMES
            ]
            return [_json(tuple(rows[0]), rows), *more]
    return ["[]\n", f"nothing is called anything like '{words}'"]


def _name(type: str, entry: Mapping[str, Any], match: str) -> dict[str, Any]:
    names = [name for name in (*entry["names"], *entry["aliases"]) if name]
    return {"type": type, "id": entry["id"], "name": entry["name"], "names": list(dict.fromkeys(names)), "match": match}


def _schema() -> Tool:
    description = "The data dictionary of the graph in Markdown: its labels, relations and properties, and what each means."
    return Tool("schema", "The data dictionary of the graph", description, _object({}, []), lambda _: [data_dictionary()])
