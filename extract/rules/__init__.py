"""Rules of language as data: YAML files that a lawyer can read and edit; code interprets them."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


class RuleError(Exception):
    """A rule file that does not say what it must; the message names the file and the entry."""


@cache
def load_rules(name: str) -> Any:  # noqa: ANN401 - each rule file has its own shape, checked by the module that reads it
    """The content of rules/<name>.yaml."""
    path = files("extract.rules").joinpath(f"{name}.yaml")
    return yaml.load(path.read_text(encoding="utf8"), Loader=yaml.CSafeLoader)
