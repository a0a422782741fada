"""Definite nouns that mean an actor named before: 'De essentiële entiteit ... De entiteit legt dat vast'."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from extract.actors.model import Mention
from extract.documents.model import Language
from extract.rules import load_rules

PLURAL = re.compile(r"(?:'s|’s|ies|en|es|s)$")


def resolve(text: str, mentions: Sequence[Mention], named: Mapping[str, tuple[str, ...]], language: Language) -> list[Mention]:
    """The mentions with those added, in order, that a definite noun makes by pointing back.

    `named` maps the stem of a head noun to the actors last named with it. A role noun that stands alone ('the authorities')
    is read as one that was named in full, where there is one.
    """
    known = [_pointing_back(text, mention, named, language) for mention in mentions]
    taken = [(mention.start, mention.end) for mention in mentions]
    found = [
        m for m in _definite_nouns(text, named, language) if not any(m.start < end and start < m.end for start, end in taken)
    ]
    return sorted([*known, *found], key=lambda mention: mention.start)


def named_with(mentions: Sequence[Mention], language: Language) -> dict[str, tuple[str, ...]]:
    """The actors that a sentence names in full, by the stem of their head noun: {'entiteit': ('essentiele-entiteit', ...)}."""
    named: dict[str, tuple[str, ...]] = {}
    for mention in mentions:
        stem = _stem(_head(mention.surface, language))
        if " " in mention.surface and stem in _nouns(language):
            named[stem] = tuple(dict.fromkeys((*named.get(stem, ()), *mention.actors)))
    return named


def _pointing_back(text: str, mention: Mention, named: Mapping[str, tuple[str, ...]], language: Language) -> Mention:
    stem = _stem(mention.surface.lower())
    between = "|".join(load_rules("anaphora")[language]["adjectives"])
    before = rf"\b(?:{_determiners(language)})\s+(?:(?:{between})\s+)?$"
    definite = re.search(before, text[: mention.start], re.IGNORECASE)
    if mention.rule == "role" and definite and stem in named:
        return replace(mention, actors=named[stem], rule="anaphor")
    return mention


def _definite_nouns(text: str, named: Mapping[str, tuple[str, ...]], language: Language) -> Iterator[Mention]:
    for match in _pattern(language).finditer(text):
        actors = named.get(_stem(match["noun"].lower()))
        if actors:
            yield Mention(match.start("phrase"), match.end("noun"), actors, match["phrase"], "anaphor")


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    rules = load_rules("anaphora")[language]
    nouns = "|".join(re.escape(noun) for noun in sorted(_nouns(language), key=len, reverse=True))
    between = "|".join(rules["adjectives"])
    pointing = "|".join(rules["pointing"])
    plural = r"(?:en|s|’s|'s|es|ies|y)?"
    return re.compile(
        rf"\b(?:(?:{_determiners(language)})\s+|(?={pointing})\b)"
        rf"(?P<phrase>(?:(?:{between})\s+)?(?P<noun>(?:{nouns}){plural}))(?![\w-]|\s+(?:van|of)\b)",
        re.IGNORECASE,
    )


def _determiners(language: Language) -> str:
    return "|".join(load_rules("anaphora")[language]["determiners"])


@cache
def _nouns(language: Language) -> frozenset[str]:
    return frozenset(_stem(noun) for noun in load_rules("anaphora")[language]["nouns"])


def _head(surface: str, language: Language) -> str:
    words = surface.lower().split()
    prepositions = load_rules("stand_ins")[language]["prepositions"]
    stop = next((i for i, word in enumerate(words) if i and word in prepositions), len(words))
    return words[stop - 1]


def _stem(noun: str) -> str:
    """A noun without its plural: 'entit' of 'entity' and 'entities', 'autoriteit' of 'autoriteiten'."""
    return PLURAL.sub("", noun.removesuffix("y"))
