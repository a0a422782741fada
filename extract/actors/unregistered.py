"""Actors outside the register, by the look of their name: organisations and roles."""

import re
from collections.abc import Iterator
from functools import cache

from extract.actors.model import Mention
from extract.actors.words import any_of, name_words
from extract.documents.model import Language

CAPITALISED = r"(?!(?:De|Het|Een|The|This|In|Op|Deze|Dit|Er|Indien|Onze)\b)[A-Z][\w’'&-]*"


def organisations(text: str, language: Language) -> Iterator[Mention]:
    """Named organisations: a head noun with a capitalised name behind or before it."""
    for found in _organisation(language).finditer(text):
        yield _mention(text, found, "organisation")


def roles(text: str, language: Language) -> Iterator[Mention]:
    """Roles and bodies without a name: 'meldende instantie', 'economic operators'."""
    for found in _role(language).finditer(text):
        yield _mention(text, found, "role")


def _mention(text: str, found: re.Match[str], rule: str) -> Mention:
    surface = found.group()
    return Mention(found.start(), found.end(), ("?" + " ".join(surface.split()),), surface, rule)


@cache
def _organisation(language: Language) -> re.Pattern[str]:
    link, tails = any_of(language, "links"), any_of(language, "tails")
    heads = any_of(language, "heads")
    the = r"(?:(?:de|het|the)\s+)?"
    name = rf"{CAPITALISED}(?:(?:,|\s(?:en|and|&))?\s(?:{link}\s{the})?{CAPITALISED})*"
    headed = rf"{heads}\s+(?:{link}\s+{the})?{name}"
    tailed = rf"(?:{CAPITALISED}\s)+{tails}(?![\w-])(?:\s{link}\s{the}{name})?"
    return re.compile(rf"(?<![\w-])(?:{headed}|{tailed})(?![\w-])|(?<![\w-]){any_of(language, 'unnamed_ministers')}(?![\w-])")


@cache
def _role(language: Language) -> re.Pattern[str]:
    words = name_words(language)
    not_modifiers = any_of(language, "not_modifiers")
    modifier = rf"(?:(?!{not_modifiers}\s){words['modifier']}\s)?"
    return re.compile(rf"(?<![\w-]){modifier}{any_of(language, 'roles')}(?![\w-]){words['tail']}")
