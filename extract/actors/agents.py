"""Words for who acts: by how they end ('vergunninghouder'), or because somebody acts there ('de school verstrekt')."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from extract.actors.words import any_of, name_words
from extract.documents.model import Language

Sort: TypeAlias = Literal["agent", "acting"]

# not behind a person's initials: 'E.I. Schippers'
WORD = re.compile(r"(?<![\w-])(?<![A-Z]\.\s)[^\W\d_][\w-]+")
LONGEST_ADJECTIVE, LONGEST_LEAD = 30, 60


def agents(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """(start, end) of each word for who acts, with the adjective before it; an office also with the body behind it."""
    for word in WORD.finditer(text):
        sort, body = _sort(word.group(), language), _body_behind(text, word, language)
        if sort or body:
            start = word.start() - len(_adjective(text[max(0, word.start() - LONGEST_ADJECTIVE) : word.start()], language))
            if sort == "agent" or body or acts(text, start, word.end(), language):
                yield start, word.end()
            if body and _sort(body["noun"], language):
                yield start, body.end()


@lru_cache(maxsize=100_000)
def _is_office(word: str, language: Language) -> bool:
    return re.fullmatch(any_of(language, "offices"), word[0].lower() + word[1:]) is not None


def _body_behind(text: str, word: re.Match[str], language: Language) -> re.Match[str] | None:
    """What an office is of, behind it: 'van de dienst', 'van het functioneel parket', 'van de Bomenraad'."""
    if not _is_office(word.group(), language):
        return None
    bodies = (pattern.match(text, word.end()) for pattern in _body(language))
    return next((body for body in bodies if body and (body["noun"][0].isupper() or _sort(body["noun"], language))), None)


@cache
def _body(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """('van de dienst', 'van de geheime dienst')."""
    of, noun = rf"\s{any_of(language, 'office_of')}\s{any_of(language, 'articles')}\s", r"(?P<noun>[^\W\d_][\w-]+)"
    return re.compile(of + noun), re.compile(rf"{of}[A-Za-zë]+\s{noun}")


@lru_cache(maxsize=100_000)
def _sort(word: str, language: Language) -> Sort | None:
    """Whether a word means an 'agent' wherever it stands, one only where somebody acts ('acting'), or neither."""
    lower = word[0].lower() + word[1:]
    if re.fullmatch(any_of(language, "no_agents"), lower):
        return None
    if re.fullmatch(rf"[a-zë-]*{any_of(language, 'agents')}", lower):
        return "agent"
    return "acting" if re.fullmatch(any_of(language, "acting"), lower) else None


def _adjective(before: str, language: Language) -> str:
    """The adjective that the text right before a word ends in, with the space behind it; '' when there is none."""
    found = _adjective_pattern(language).search(before)
    return found.group() if found else ""


@cache
def _adjective_pattern(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?!{any_of(language, 'not_modifiers')}\s){name_words(language)['modifier']}\s$")


def acts(text: str, start: int, end: int, language: Language) -> bool:
    """Whether text[start:end] has an article, and a verb of acting beside it or 'by' before it."""
    before, behind = _beside(language)
    led = before.search(text[max(0, start - LONGEST_LEAD) : start])
    return led is not None and (led["acted_by"] is not None or behind.match(text, end) is not None)


@cache
def _beside(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(an article, with what before it shows that somebody acts; a verb behind, or behind 'van de ...')."""
    acts, the = any_of(language, "acts"), any_of(language, "articles")
    led = rf"(?:^|[^\w-])(?P<acted_by>(?:{any_of(language, 'acted_by')}|{acts})\s)?(?i:{the})\s$"
    return re.compile(led), re.compile(rf"(?:\s{any_of(language, 'office_of')}\s{the}\s[\w-]+)?\s{acts}(?!\w)")
