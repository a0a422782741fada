"""The names that a document gives its actors: 'dienst: de A of de B', '(hierna: CTIVD)', 'hereinafter referred to as'."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.actors.find import find_mentions
from extract.actors.model import ActorContext, Definitions
from extract.actors.words import name_words
from extract.documents.model import Language
from extract.references import ReferenceContext, find_references
from extract.references.binding import ABBREVIATED, ANNOUNCED, INTRODUCES, entry_of

DETERMINED = re.compile(r"(?:de|het|een|Onze|the|an?)\s")
LEAD = r"(?:(?:de|het|een|the|an?|onze)\s+)?"
NEXT = r"(?:\s*(?:,|of|en|or|and|dan wel)\s+)+" + LEAD
REST = re.compile(r"\s*(?:$|[,;.(]|(?:als\s+)?bedoeld|genoemd|referred|as\s)")


def read_definitions(text: str, language: Language, law: str | None = None) -> Definitions:
    """The terms that a text binds to actors, one paragraph a line; later ones over earlier ones.

    A term that the register has as a name needs no definition and gets none.

    >>> read_definitions("a. dienst: de AIVD of de MIVD;", "nl")
    {'dienst': ('aivd', 'mivd')}
    """
    context = ActorContext(language=language, law=law)
    definitions: dict[str, tuple[str, ...]] = {}
    for line in re.split(r"\n|;", text):
        definitions.update(_entry(line, context))
        definitions.update(_short_names(line, context))
    return definitions


def _entry(line: str, context: ActorContext) -> Iterator[tuple[str, tuple[str, ...]]]:
    """'Onze Minister: Onze Minister van Defensie': the meaning is an actor, or several joined by 'of' or 'and'."""
    entry = entry_of(line)
    if entry and DETERMINED.match(line, entry[1]) and not _is_known(entry[0], context.language):
        actors = _meaning(line[entry[1] :], context)
        if actors:
            yield entry[0], actors


def _is_known(term: str, language: Language) -> bool:
    mentions = find_mentions(term, ActorContext(language=language))
    return any(mention.rule != "role" and mention.surface == term for mention in mentions)


def _meaning(meaning: str, context: ActorContext) -> tuple[str, ...]:
    """The actors that a meaning opens with and consists of; none when it says more of them than where they come from."""
    actors: list[str] = []
    expected, position = re.compile(LEAD, re.IGNORECASE), 0
    for mention in find_mentions(meaning, context):
        if mention.rule == "role" or not expected.fullmatch(meaning, position, mention.start):
            break
        actors += mention.actors
        expected, position = re.compile(NEXT), mention.end
    return tuple(dict.fromkeys(actors)) if REST.match(meaning, position) else ()


def _short_names(line: str, context: ActorContext) -> Iterator[tuple[str, tuple[str, ...]]]:
    """'X (hierna: Y)', 'X (ABC)': the short name behind a mention, unless the register has it."""
    if not INTRODUCES.search(line):
        return
    references = find_references(line, ReferenceContext(language=context.language, law=context.law))
    masked = replace(context, masked=[(reference.start, reference.end) for reference in references])
    for mention in find_mentions(line, masked):
        found = ANNOUNCED.match(line, mention.end) or ABBREVIATED.match(line, mention.end)
        if found and mention.rule != "role" and _is_new(found["term"], context.language):
            yield found["term"], mention.actors


def _is_new(term: str, language: Language) -> bool:
    return term not in name_words(language)["not_short"] and not _is_known(term, language)
