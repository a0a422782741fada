"""Scenarios: a kind of incident as steps, each with the competences it calls for. Data in YAML, shipped or a user's own."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from queries.execute import QuestionError

HEAD = {"nl", "en", "steps"}
FIELDS = {"step", "competences", "actors"}


def scenario_names() -> list[str]:
    """The scenarios that are shipped, by the names they go by."""
    return sorted(file.name.removesuffix(".yaml") for file in _folder().iterdir() if file.name.endswith(".yaml"))


def read_scenario(name: str) -> list[dict[str, Any]]:
    """The steps of a shipped scenario, or of a YAML file: maps {number, nl, en, competences, actors}; the last two hold ids.

    Raises QuestionError for a scenario that does not exist or has a mistake.
    """
    file = _folder().joinpath(f"{name}.yaml")
    source: Traversable = file if file.is_file() else Path(name)
    if not source.is_file():
        raise QuestionError(f"no scenario '{name}': it is one of {', '.join(scenario_names())}, or the path of a YAML file")
    return [_step(number, step, source) for number, step in enumerate(_read(source)["steps"], start=1)]


def scenario_titles() -> dict[str, dict[str, str]]:
    """What each shipped scenario is called, as {nl, en}, by name."""
    data = {name: _read(_folder().joinpath(f"{name}.yaml")) for name in scenario_names()}
    return {name: {language: fields[language] for language in ("nl", "en")} for name, fields in data.items()}


def _read(source: Traversable) -> Mapping[str, Any]:
    try:
        data = yaml.safe_load(source.read_text(encoding="utf8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise QuestionError(f"{source}: not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, Mapping) or set(data) != HEAD or not isinstance(data["steps"], list):
        raise QuestionError(f"{source}: a scenario has its name in 'nl' and 'en', and 'steps', a list")
    return data


def _step(number: int, step: object, source: Traversable) -> dict[str, Any]:
    if not isinstance(step, Mapping) or not set(step) <= FIELDS or not {"step", "competences"} <= set(step):
        raise QuestionError(f"{source}: step {number} has 'step' (nl and en), 'competences', and 'actors' or not")
    if not isinstance(step["step"], Mapping) or set(step["step"]) != {"nl", "en"}:
        raise QuestionError(f"{source}: 'step' of step {number} has its words in 'nl' and 'en'")
    lists = {name: step.get(name, []) for name in ("competences", "actors")}
    if not all(isinstance(ids, list) for ids in lists.values()):
        raise QuestionError(f"{source}: 'competences' and 'actors' of step {number} are lists of ids")
    return {"number": number, **step["step"], **lists}


def _folder() -> Traversable:
    return files("queries").joinpath("scenarios")
