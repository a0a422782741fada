"""The words around actors' names (names.yaml), per language."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from extract.documents.model import Language
from extract.references.words import alternation


@cache
def name_words(language: Language) -> Mapping[str, Any]:
    """names.yaml for one language, as it stands."""
    words: dict[str, dict[str, Any]] = yaml.safe_load(files("extract.actors").joinpath("names.yaml").read_text(encoding="utf8"))
    return words[language]


def any_of(language: Language, key: str) -> str:
    """The words under `key` as one group of a regular expression; a group that never matches when there are none."""
    words: list[str] = name_words(language)[key]
    return alternation(words) if words else r"(?!)"
