"""Names without a head noun that stand in one list with known actors: 'VNO-NCW, Bomenland en NLbos'."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.actors.model import Mention
from extract.actors.unregistered import CAPITALISED, outside_register
from extract.actors.words import any_of
from extract.documents.model import Language

NAME = rf"{CAPITALISED}(?:\.[a-z]+)?(?:\s(?:(?:van|voor|of|for)\s)?{CAPITALISED}){{0,3}}"
BODIES = ("register", "organisation", "acronym")


def listed(text: str, known: Sequence[Mention], language: Language) -> Iterator[Mention]:
    """The further names of each list of three or more that has a body among them; portfolios of a minister are none."""
    bodies = [mention for mention in known if mention.rule in BODIES and not mention.actors[0].startswith("minister")]
    marked = _marked(text, known)
    for found in _list(language).finditer(marked):
        spans = [(found.start() + name.start(), found.start() + name.end()) for name in re.finditer(NAME, found.group())]
        if any((mention.start, mention.end) in spans for mention in bodies):
            yield from (outside_register(text, *span, "listed") for span in spans if _is_free(span, known))


def _marked(text: str, known: Sequence[Mention]) -> str:
    """The text with each known actor as one capitalised word of the same length."""
    for mention in known:
        text = text[: mention.start] + "X" + "x" * (mention.end - mention.start - 1) + text[mention.end :]
    return text


@cache
def _list(language: Language) -> re.Pattern[str]:
    name, last = rf"(?:{any_of(language, 'articles')}\s)?{NAME}", any_of(language, "and")
    return re.compile(rf"(?<![\w-]){name}(?:,\s{name})+,?\s{last}\s{name}(?![\w-])")


def _is_free(span: tuple[int, int], known: Sequence[Mention]) -> bool:
    return not any(span[0] < mention.end and mention.start < span[1] for mention in known)
