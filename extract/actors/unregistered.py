"""Actors outside the register, by the look of their name: organisations and roles."""

import re
from collections.abc import Iterator
from functools import cache

from extract.actors.agents import agents
from extract.actors.model import Mention
from extract.actors.words import any_of, known_bodies, name_words
from extract.documents.model import Language
from extract.references.words import alternation

CAPITALISED = (
    r"(?!(?:De|Het|Een|The|An?|This|In|Op|Deze|Dit|Er|Indien|Onze|Each|Elke?|Iedere?|Beide|Geen|Uw|Den|Every)\b)[A-Z][\w’'&-]*"
)

SHARED_TAIL = re.compile(
    r"(?<![\w-])(?P<firsts>[a-zë]+-(?:,\s+[a-zë]+-)*)\s+(?:en|of)\s+[a-zë]+?(?P<tail>diensten|instanties|autoriteiten|organen)\b"
)


def organisations(text: str, language: Language) -> Iterator[Mention]:
    """Named organisations: a head noun with a capitalised name behind or before it, a company, an abbreviation."""
    for pattern in (_organisation(language), _company(language)):
        for found in pattern.finditer(text):
            yield outside_register(text, *found.span(), "organisation")
    for found in _acronym(language).finditer(text):
        yield outside_register(text, *found.span(), "acronym")


def roles(text: str, language: Language) -> Iterator[Mention]:
    """Roles and bodies without a name: 'meldende instantie', 'economic operators'; not one named before: 'die instantie'."""
    no_role = re.compile(rf"\b(?:{any_of(language, 'back')}|{any_of(language, 'sorts')})\s+$", re.IGNORECASE)
    listed = ((found.start(), found.end()) for found in _role(language).finditer(text))
    for start, end in (*listed, *agents(text, language)):
        if not no_role.search(text[max(0, start - 20) : start]):
            yield outside_register(text, start, end, "role")
    if language == "nl":
        yield from _shared_tails(text)


def _shared_tails(text: str) -> Iterator[Mention]:
    """'opsporings- en inlichtingendiensten' names opsporingsdiensten too: the first word lacks the tail of the last."""
    role = _role("nl")
    for found in SHARED_TAIL.finditer(text):
        for first in re.finditer(r"([a-zë]+)-", found["firsts"]):
            word, start = first[1] + found["tail"], found.start() + first.start()
            if role.fullmatch(word):
                yield Mention(start, start + len(first[0]), (f"?{word}",), first[0], "role")


def outside_register(text: str, start: int, end: int, rule: str) -> Mention:
    """The mention of an actor that goes by its words."""
    surface = text[start:end]
    return Mention(start, end, ("?" + " ".join(surface.split()),), surface, rule)


@cache
def _organisation(language: Language) -> re.Pattern[str]:
    link, heads, tails = (any_of(language, key) for key in ("links", "heads", "tails"))
    the = r"(?:(?:de|het|the)\s+)?"
    another = rf"(?!{any_of(language, 'not_in_names')}\b|{heads}\b)"
    words = rf"{CAPITALISED}(?:\s(?:{link}\s{the})?{another}{CAPITALISED})*"
    name = rf"{words}(?:(?:,\s{another}{words})*\s(?:en|and|&)\s{another}{words})?"
    headed = rf"(?:{CAPITALISED}\s)?{heads}\s+(?:{link}\s+{the})?{name}"
    before = rf"(?:(?!{tails}\s(?:en|and)\b){CAPITALISED}\s(?:(?:en|and|&)\s(?={CAPITALISED}))?)+"
    tailed = rf"{before}{tails}(?![\w-])(?!\s[A-Z])(?:\s{link}\s{the}{name})?"
    return re.compile(rf"(?<![\w-])(?:{any_of(language, 'unnamed_ministers')}|{headed}|{tailed})(?![\w-])")


@cache
def _company(language: Language) -> re.Pattern[str]:
    """'Havenbedrijf Noord N.V.', 'de N.V. Havenbedrijf Noord': a name with its legal form."""
    form, first = any_of(language, "legal_forms"), rf"(?!{any_of(language, 'not_first')}\b)"
    name = rf"{CAPITALISED}(?:\s{CAPITALISED})*"
    behind = rf"(?:{first}{CAPITALISED}\s)(?:{CAPITALISED}\s)*?{form}"
    before = rf"(?:(?<=\bde )|(?<=\bthe )){form}\s{name}"
    return re.compile(rf"(?<![\w-])(?:{behind}|{before})(?!\w)")


@cache
def _acronym(language: Language) -> re.Pattern[str]:
    """An abbreviation that is known as a body's, or that acts as a body does: 'De XYZ adviseert'."""
    known, article = alternation(known_bodies()), r"(?:(?<=\b[Dd]e )|(?<=\b[Hh]et )|(?<=\b[Tt]he ))"
    name = rf"(?!{any_of(language, 'not_bodies')}\b)[A-Z]{{2,6}}"
    acting = rf"{article}{name}(?=\s(?:{any_of(language, 'bodies_do')}|{any_of(language, 'acts')})\b)"
    return re.compile(rf"(?<![\w-])(?:{known}(?!-?\w)|{acting})")


@cache
def _role(language: Language) -> re.Pattern[str]:
    words = name_words(language)
    not_modifiers = any_of(language, "not_modifiers")
    modifier = rf"(?:(?!{not_modifiers}\s){words['modifier']}\s)?"
    nouns = alternation([re.sub(r"^[a-z]", lambda first: f"[{first[0]}{first[0].upper()}]", noun) for noun in words["roles"]])
    return re.compile(rf"(?<![\w-]){modifier}{nouns}(?![\w-]){words['tail']}")
