"""The words around actors' names (names.yaml), per language."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from extract.documents.model import Language
from extract.references.words import alternation


@cache
def _names() -> Mapping[str, Any]:
    words: dict[str, Any] = yaml.safe_load(files("extract.actors").joinpath("names.yaml").read_text(encoding="utf8"))
    return words


def name_words(language: Language) -> Mapping[str, Any]:
    """names.yaml for one language, as it stands."""
    words: dict[str, Any] = _names()[language]
    return words


def known_bodies() -> list[str]:
    """Abbreviations and names, the same in either language, that only bodies outside the register bear."""
    bodies: list[str] = _names()["known_bodies"]
    return bodies


@cache
def any_of(language: Language, key: str) -> str:
    """The words under `key` as one group of a regular expression; a group that never matches when there are none."""
    words: list[str] = name_words(language)[key]
    return alternation(words) if words else r"(?!)"
