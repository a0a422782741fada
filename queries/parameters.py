"""Parameters of questions: what each type takes from a person, and what it hands to the Cypher."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from queries.execute import Execute, QuestionError
from queries.resolve import resolve
from queries.scenario import read_scenario, scenario_names

CHOICES: Final = {
    "modality": ("task", "power", "duty", "prohibition", "practice"),
    "stance": ("asserted", "asked", "denied", "declined"),
}
NAMED: Final = ("actor", "law", "competence", "relation", "mandate", "document")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question is asked about; `type` is one of `TYPES`, `default` what a person would have written."""

    name: str
    type: str
    description: str
    required: bool = False
    default: str | None = None


def choices(type: str) -> tuple[str, ...]:
    """The values that a parameter of a type has to choose from, the shipped scenarios among them; none where it is free."""
    return tuple(scenario_names()) if type == "scenario" else CHOICES.get(type, ())


def value_of(execute: Execute, parameter: Parameter, written: str | None) -> object:
    """The value of a parameter as Cypher has it, None where none is given.

    A named thing (actor, law, competence, relation, mandate, document) becomes its id, a modality or stance stays a word, a
    date is text in ISO 8601, a number a float, a count an int, text stays as it is, a scenario becomes a list of steps. Raises
    QuestionError.
    """
    if written is not None and parameter.type in NAMED:
        return resolve(execute, parameter.type, written)
    return id_or_value(parameter, written)


def id_or_value(parameter: Parameter, written: str | None) -> object:
    """The same without a graph to look names up in: a named thing is written by its id. Raises QuestionError."""
    if written is None or parameter.type in NAMED:
        return written
    try:
        return _PLAIN[parameter.type](written)
    except ValueError as error:
        raise QuestionError(f"'{written}' is no {parameter.type} for '{parameter.name}': {error}") from None


def _choice(type: str) -> Callable[[str], str]:
    def chosen(written: str) -> str:
        if written.casefold() not in CHOICES[type]:
            raise ValueError(f"choose from {', '.join(CHOICES[type])}")
        return written.casefold()

    return chosen


def _date(written: str) -> str:
    try:
        return date.today().isoformat() if written == "today" else date.fromisoformat(written).isoformat()
    except ValueError:
        raise ValueError("write it as 2025-12-31, or 'today'") from None


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        raise ValueError("write a number such as 0.7") from None


def _count(written: str) -> int:
    if not written.isdecimal():
        raise ValueError("write a whole number of 0 or more")
    return int(written)


_PLAIN: Final[dict[str, Callable[[str], Any]]] = {
    **{type: _choice(type) for type in CHOICES},
    "date": _date,
    "number": _number,
    "count": _count,
    "text": str,
    "scenario": read_scenario,
}
TYPES: Final = (*NAMED, *_PLAIN)
