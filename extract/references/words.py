"""The words of citations (words.yaml), per language, as regular expressions."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from extract.documents.model import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's words. Every field but the last three is an alternation to put into a larger expression."""

    article: str
    member: str
    item: str
    sentence: str
    opening: str
    and_: str
    through: str
    of: str
    the: str
    this: str
    that: str
    act: str
    this_article: str
    ordinals: Mapping[str, str]
    division: Mapping[str, str]


@cache
def citation_words() -> Mapping[str, Any]:
    """words.yaml as it stands."""
    words: dict[str, Any] = yaml.safe_load(files("extract.references").joinpath("words.yaml").read_text(encoding="utf8"))
    return words


@cache
def words_of(language: Language) -> Words:
    """The words of one language; `ordinals` gives '2' for 'tweede'."""
    raw = dict(citation_words()[language])
    ordinals = {word: str(number) for number, word in enumerate(raw.pop("ordinals"), start=1)}
    division = raw.pop("division")
    raw["and_"] = raw.pop("and")
    return Words(**{name: alternation(words) for name, words in raw.items()}, ordinals=ordinals, division=division)


def alternation(words: list[str]) -> str:
    """A group that matches any of the words, the longest first.

    >>> alternation(["lid", "leden"])
    '(?:leden|lid)'
    """
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
