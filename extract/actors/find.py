"""Mentions of actors: what the register, the document's definitions and the look of names find, without overlaps."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.actors.listed import listed
from extract.actors.model import ActorContext, Mention
from extract.actors.registered import mention, registered
from extract.actors.unregistered import organisations, outside_register, roles
from extract.actors.words import any_of
from extract.documents.model import Language
from extract.register.lexicon import lexicon_of

# the target of a link in a text, or an address
LINK = re.compile(r"(?<=\])\([^)\s]*\)|https?://\S+|\bwww\.\S+")
BROKEN = re.compile(r"(?P<first>[a-zë])- (?!(?:en|of|and|or|dan|tot|respectievelijk|als)\b)(?P<rest>[a-zë]+)")
REST_OF_WORD = re.compile(r"(?<=[a-zë])[a-zë]{1,2}(?![\w-])")
INFLECTED = r"(?:en|s|['’]s)?"


def find_mentions(text: str, context: ActorContext) -> list[Mention]:
    """Every mention of an actor from left to right, none inside another; of two at one place the longer.

    >>> [mention.actors for mention in find_mentions("De AIVD en de MIVD werken samen.", ActorContext(language="nl"))]
    [('aivd',), ('mivd',)]
    """
    return [_whole(mention, text) for mention in _found(_unbroken(text), _with_links(text, context))]


def _found(text: str, context: ActorContext) -> list[Mention]:
    named = [*_defined(text, context), *registered(text, context), *organisations(text, context.language)]
    known = _apart(_unmasked(named, context))
    known = _apart([*known, *_unmasked(listed(text, known, context.language), context)])
    found = known + [role for role in _unmasked(roles(text, context.language), context) if not _overlaps(role, known)]
    return _with_bodies(text, _apart(found), context.language)


def _unbroken(text: str) -> str:
    """The text with words that a line breaks in one piece, and as long as before: 'belang- rijke' is 'belangrijke  '."""
    return BROKEN.sub(r"\g<first>\g<rest>  ", text)


def _whole(mention: Mention, text: str) -> Mention:
    """The mention up to the end of its last word, where that was broken."""
    rest = REST_OF_WORD.match(text, mention.end)
    return replace(mention, end=rest.end()) if rest else mention


def _defined(text: str, context: ActorContext) -> Iterator[Mention]:
    if context.definitions:
        for hit in lexicon_of(tuple(context.definitions.items()), INFLECTED).find(text):
            yield mention(text, hit.start, hit.end, hit.value, "defined")


def _unmasked(mentions: Iterable[Mention], context: ActorContext) -> list[Mention]:
    return [item for item in mentions if not any(item.start < end and start < item.end for start, end in context.masked)]


def _with_links(text: str, context: ActorContext) -> ActorContext:
    """The context with the targets of links masked too: '](https://...)'."""
    return replace(context, masked=[*context.masked, *(link.span() for link in LINK.finditer(text))])


def _overlaps(item: Mention, others: list[Mention]) -> bool:
    return any(item.start < other.end and other.start < item.end for other in others)


def _apart(mentions: list[Mention]) -> list[Mention]:
    """The longest mentions, left to right; of equals the first in the list."""
    kept: list[Mention] = []
    for item in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _with_bodies(text: str, mentions: list[Mention], language: Language) -> list[Mention]:
    """The mentions with people of the actor named right behind as that actor: 'de ambtenaren van de AIVD' are the AIVD.

    An office of a body outside the register is one actor with it: 'de directeur van het Bomenarchief'.
    """
    kept: list[Mention] = []
    for item in mentions:
        if kept and _are_people_of(text, kept[-1], item, language):
            office = kept.pop()
            item = _office(text, office, item, language)
        kept.append(item)
    return kept


def _are_people_of(text: str, people: Mention, body: Mention, language: Language) -> bool:
    gap = rf"\s+{any_of(language, 'office_of')}\s+(?:{any_of(language, 'the')}\s+)?"
    named = people.rule == "role" and body.rule != "role" and re.search(rf"{any_of(language, 'people')}$", people.surface)
    return bool(named) and re.fullmatch(gap, text[people.end : body.start]) is not None


def _office(text: str, office: Mention, body: Mention, language: Language) -> Mention:
    holds = re.search(rf"(?<![\w-]){any_of(language, 'offices')}$", office.surface, re.IGNORECASE)
    outside = holds and body.actors[0].startswith("?") and body.rule != "defined"
    return outside_register(text, office.start, body.end, "organisation") if outside else body
