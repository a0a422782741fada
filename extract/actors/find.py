"""Mentions of actors: what the register, the document's definitions and the look of names find, without overlaps."""

import re
from collections.abc import Iterable, Iterator

from extract.actors.model import ActorContext, Mention
from extract.actors.registered import mention, registered
from extract.actors.unregistered import organisations, roles
from extract.actors.words import any_of
from extract.documents.model import Language
from extract.register.lexicon import Lexicon

INFLECTED = r"(?:en|s|['’]s)?"


def find_mentions(text: str, context: ActorContext) -> list[Mention]:
    """Every mention of an actor from left to right, none inside another; of two at one place the longer.

    >>> [mention.actors for mention in find_mentions("De AIVD en de MIVD werken samen.", ActorContext(language="nl"))]
    [('aivd',), ('mivd',)]
    """
    named = [*_defined(text, context), *registered(text, context), *organisations(text, context.language)]
    known = _apart(_unmasked(named, context))
    found = known + [role for role in _unmasked(roles(text, context.language), context) if not _overlaps(role, known)]
    return _apart([item for item in found if not _stands_for_next(text, item, known, context.language)])


def _defined(text: str, context: ActorContext) -> Iterator[Mention]:
    if context.definitions:
        for hit in Lexicon(list(context.definitions.items()), INFLECTED).find(text):
            yield mention(text, hit.start, hit.end, hit.value, "defined")


def _unmasked(mentions: Iterable[Mention], context: ActorContext) -> list[Mention]:
    return [item for item in mentions if not any(item.start < end and start < item.end for start, end in context.masked)]


def _overlaps(item: Mention, others: list[Mention]) -> bool:
    return any(item.start < other.end and other.start < item.end for other in others)


def _apart(mentions: list[Mention]) -> list[Mention]:
    """The longest mentions, left to right; of equals the first in the list."""
    kept: list[Mention] = []
    for item in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _stands_for_next(text: str, item: Mention, known: list[Mention], language: Language) -> bool:
    """Whether these are people of the actor named right behind: 'de ambtenaren van de AIVD' counts as the AIVD."""
    if item.rule != "role" or not re.search(rf"{any_of(language, 'people')}$", item.surface):
        return False
    gap = rf"\s+{any_of(language, 'office_of')}\s+(?:{any_of(language, 'the')}\s+)?"
    return any(item.end <= other.start and re.fullmatch(gap, text[item.end : other.start]) for other in known)
