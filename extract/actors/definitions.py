"""The names that a document gives its actors: 'dienst: de A of de B', '(hierna: CTIVD)', 'hereinafter referred to as'."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.actors.find import find_mentions
from extract.actors.model import ActorContext, Definitions, Mention
from extract.actors.words import any_of, name_words
from extract.documents.model import Language
from extract.references import ReferenceContext, find_references
from extract.references.binding import ABBREVIATED, ANNOUNCED, INTRODUCES, entry_of

LEAD = r"(?:(?:de|het|een|the|an?|onze)\s+)?"
# a clause before a colon, which is no term
CLAUSE = re.compile(r"[A-Z]\w+(?:\s\S+){2}")
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
    """'Onze Minister: Onze Minister van Defensie': the meaning is an actor, several joined by 'of', or a description."""
    entry = entry_of(line)
    if entry and not _is_known(entry[0], ActorContext(language=context.language)):
        actors = _meaning(line[entry[1] :], context) or _described(*entry, line, context)
        if actors:
            yield entry[0], actors


def _is_known(term: str, context: ActorContext) -> bool:
    mentions = find_mentions(term, context)
    return any(
        mention.rule not in ("role", "acronym") and (mention.surface == term or bool(CLAUSE.match(term)))
        for mention in mentions
    )


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


def _described(term: str, start: int, line: str, context: ActorContext) -> tuple[str, ...]:
    """'abonnee: natuurlijke persoon die ...': who fits the description is an actor by the term, unless it is registered."""
    noun = rf"{LEAD}(?:{any_of(context.language, 'describing')}\s+){{0,4}}{any_of(context.language, 'described_as')}(?![\w-])"
    described = re.match(noun, line[start:]) and not CLAUSE.match(term)
    return (f"?{term}",) if described and not _is_known(term, context) else ()


def _short_names(line: str, context: ActorContext) -> Iterator[tuple[str, tuple[str, ...]]]:
    """'X (hierna: Y)', 'X (ABC)': the short name behind a mention, unless the register has it."""
    if not INTRODUCES.search(line):
        return
    references = find_references(line, ReferenceContext(language=context.language, law=context.law))
    masked = replace(context, masked=[(reference.start, reference.end) for reference in references])
    for mention in find_mentions(line, masked):
        found = ANNOUNCED.match(line, mention.end) or ABBREVIATED.match(line, mention.end)
        if found and mention.rule != "role" and _is_new(found["term"], context.language):
            yield found["term"], _named(found["term"], mention)


def _named(term: str, mention: Mention) -> tuple[str, ...]:
    """Whom a short name stands for; a name of the register that opens otherwise ends a longer name, of a body outside it."""
    shortened = term[0].lower() == mention.surface[0].lower() or not term.isupper() or mention.rule != "register"
    return mention.actors if shortened else (f"?{term}",)


def _is_new(term: str, language: Language) -> bool:
    return term not in name_words(language)["not_short"] and not _is_known(term, ActorContext(language=language))
