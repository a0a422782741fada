"""The names that a document gives its actors: 'dienst: de A of de B', '(hierna: CTIVD)', 'hereinafter referred to as'."""

import re
from collections.abc import Iterator

from extract.actors.find import find_mentions
from extract.actors.model import ActorContext, Definitions
from extract.documents.model import Language

MARKER = r"(?:(?:[a-z]{1,2}|\d+°?)[.)]|[-–•])?\s*"
ENTRY = re.compile(rf"^\s*(?:>\s*)?{MARKER}(?P<term>[^\W\d_][^:;.,\n]{{1,60}}?)\s*:\s+(?P<meaning>.+)$")
LEAD = r"(?:(?:de|het|een|the|an?|onze)\s+)?"
NEXT = r"(?:\s*(?:,|of|en|or|and|dan wel)\s+)+" + LEAD
QUOTE = r"[‘’'\"“”„]"
SHORT = re.compile(
    rf"\s*[(,]\s*(?:(?:hierna|verder)(?:\s+te\s+noemen)?(?:\s*ook)?\s*:?|hereinafter(?:\s+referred\s+to\s+as)?|"
    rf"(?=[^)]{{2,15}}\)))\s*(?:de|het|the)?\s*{QUOTE}?(?P<term>[\w][\w’' -]{{1,40}}?){QUOTE}?\s*(?=[),;.])",
    re.IGNORECASE,
)


def read_definitions(text: str, language: Language, law: str | None = None) -> Definitions:
    """The terms that the text binds to actors, later ones over earlier ones. Names of the register need no definition.

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
    """'Onze Minister: Onze Minister van Defensie' where the meaning opens with actors, joined by 'of' or 'and'."""
    found = ENTRY.match(line)
    if not found or _is_known(found["term"], context):
        return
    actors = _opening(found["meaning"], context)
    if actors:
        yield found["term"].strip(), actors


def _is_known(term: str, context: ActorContext) -> bool:
    mentions = find_mentions(term, ActorContext(language=context.language))
    return any(mention.rule != "role" and mention.surface == term for mention in mentions)


def _opening(meaning: str, context: ActorContext) -> tuple[str, ...]:
    mentions, actors = find_mentions(meaning, context), list[str]()
    expected, position = re.compile(LEAD, re.IGNORECASE), 0
    for mention in mentions:
        gap = meaning[position : mention.start]
        if mention.rule == "role" or not expected.fullmatch(gap):
            break
        actors += mention.actors
        expected, position = re.compile(NEXT), mention.end
    return tuple(dict.fromkeys(actors))


def _short_names(line: str, context: ActorContext) -> Iterator[tuple[str, tuple[str, ...]]]:
    """'X (hierna: Y)', 'X (ABC)': the name behind a mention, unless the register has it."""
    if "(" not in line and "hierna" not in line and "hereinafter" not in line:
        return
    for mention in find_mentions(line, context):
        found = SHORT.match(line, mention.end)
        if found and mention.rule != "role" and _is_name(found) and not _is_known(found["term"], context):
            yield found["term"], mention.actors


def _is_name(found: re.Match[str]) -> bool:
    """A bare word in brackets is a name only as an abbreviation: 'Raad (BEREC)', not 'Raad (voorzitter)'."""
    announced = re.match(r"\s*[(,]\s*(?:hierna|verder|hereinafter)", found.group(), re.IGNORECASE)
    return announced is not None or re.fullmatch(r"[A-Z]\w*[A-Z]\w*(?:-\w+)?", found["term"]) is not None
