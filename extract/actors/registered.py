"""Actors of the register: by name, abbreviation, context-bound term, coordinated heads and ministers' portfolios."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from extract.actors.agents import acts
from extract.actors.model import ActorContext, Mention
from extract.actors.words import any_of, name_words
from extract.documents.model import Language
from extract.references.words import alternation
from extract.register import Actor, Term, load_register
from extract.register.lexicon import Hit, Lexicon

Ids = tuple[str, ...]
PLURAL_OR_GENITIVE = r"(?:['’]?s)?"
DETERMINERS = r"(?:(?:de|het|een|the|an?|zijn|haar|this|deze|andere|betrokken)\s+)*"
ARTICLE = r"(?:The|De|Het|Een|An?|Each|Every|Elke|Deze|This|If|When|Where)"


def registered(text: str, context: ActorContext) -> Iterator[Mention]:
    """Mentions of actors that the register holds; they may overlap."""
    for hit in _names().find(text):
        if not _is_place(text, hit.start, hit.value, context.language):
            yield mention(text, hit.start, hit.end, hit.value, "register")
    for hit in _terms(context.law).find(text):
        if not _part_of_name(text, hit.start, hit.end) and _is_meant(text, hit, context.language):
            yield mention(text, hit.start, hit.end, hit.value, "term")
    yield from _joint_heads(text, context.language)
    yield from ministers(text, context.language)


def _is_meant(text: str, hit: Hit[Ids], language: Language) -> bool:
    """Whether a term that mostly says where or which is an actor here: 'the Union may', but not 'Union law'."""
    return not set(hit.value) <= set(name_words(language)["only_acting"]) or acts(text, hit.start, hit.end, language)


def mention(text: str, start: int, end: int, actors: Ids, rule: str) -> Mention:
    return Mention(start, end, actors, text[start:end], rule)


def canonical(actor: Actor) -> str:
    """The id that stands for an actor: of two offices always held by one person, the one."""
    return actor.same_as or actor.id


def by_name(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, Ids]]:
    """(name, ids) of (name, id): one name may stand for several actors."""
    owners: dict[str, list[str]] = defaultdict(list)
    for name, id in pairs:
        if id not in owners[name]:
            owners[name].append(id)
    return [(name, tuple(ids)) for name, ids in owners.items()]


@cache
def _names() -> Lexicon[Ids]:
    actors = load_register().named_actors
    full = [(form, canonical(actor)) for actor in actors for name in actor.names for form in _forms(name)]
    taken = {name for actor in actors for name in actor.abbreviations if actor.kind == "minister"}
    short = [
        (name, canonical(actor))
        for actor in actors
        for name in actor.abbreviations
        if actor.kind == "minister" or name not in taken
    ]
    return Lexicon(by_name(full + short), PLURAL_OR_GENITIVE)


def _forms(name: str) -> tuple[str, ...]:
    """A name with its English plural where an s does not make it: 'notified body', 'notified bodies'."""
    return (name, name[:-1] + "ies") if re.search(r"[a-z][^aeiou\W]y$", name) else (name,)


@cache
def _terms(law: str | None) -> Lexicon[Ids]:
    register = load_register()
    pairs = [
        (word, canonical(actor))
        for actor in register.named_actors
        for term in actor.terms
        if _holds(term, law)
        for word in term.words
    ]
    return Lexicon(by_name(pairs), PLURAL_OR_GENITIVE)


def _holds(term: Term, law: str | None) -> bool:
    entry = load_register().laws.get(law) if law else None
    is_eu_act = entry is not None and entry.is_eu_act
    return law in term.in_ or ("papers" in term.in_ and law is None) or ("eu-acts" in term.in_ and is_eu_act)


def _part_of_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised term stands inside a longer capitalised name: 'Supervisory Board', 'Defensie Cyberstrategie'."""
    if not text[start].isupper():
        return False
    before = re.search(r"(\w+) $", text[max(0, start - 30) : start])
    joined = before is not None and before[1][0].isupper() and not re.fullmatch(ARTICLE, before[1])
    return joined or re.match(r" [A-Z][a-z]", text[end:]) is not None


def _is_place(text: str, start: int, ids: Ids, language: Language) -> bool:
    """Whether the name says where, not who: 'in een gemeente', 'within the European Union'."""
    before = text[max(0, start - 40) : start]
    return any(
        set(ids) <= set(rule["of"]) and re.search(rf"\b{alternation(rule['after'])}\s+{DETERMINERS}$", before)
        for rule in name_words(language)["places"]
    )


# ---- 'essential and important entities'


@cache
def _heads() -> dict[str, dict[str, str]]:
    """Second words of two-word role names with the first words that go with them: {'entities': {'essential': ...}}."""
    heads: dict[str, dict[str, str]] = defaultdict(dict)
    for actor in load_register().actors.values():
        for words in (form.split() for name in actor.names for form in _forms(name)):
            if actor.kind == "role" and len(words) == 2:
                heads[words[1].lower()][words[0].lower()] = actor.id
    return {head: firsts for head, firsts in heads.items() if len(firsts) > 1}


@cache
def _joint_pattern(language: Language) -> re.Pattern[str]:
    first = alternation(sorted({first for firsts in _heads().values() for first in firsts}))
    head = alternation(list(_heads()))
    return re.compile(
        rf"(?<!\w)(?P<firsts>{first}(?:,\s+{first})*,?\s+{any_of(language, 'and')}\s+{first})\s+(?P<head>{head})(?!\w)",
        re.IGNORECASE,
    )


def _joint_heads(text: str, language: Language) -> Iterator[Mention]:
    for found in _joint_pattern(language).finditer(text):
        firsts = _heads()[found["head"].lower()]
        words = [word.lower() for word in re.findall(r"[\w-]+", found["firsts"])]
        actors = tuple(firsts[word] for word in words if word in firsts)
        if len(actors) > 1:
            yield mention(text, found.start(), found.end(), actors, "joint-head")


# ---- ministers


@cache
def _portfolios(kind: str) -> dict[str, str]:
    """What ministers (or ministries) are of, in either language, with the actor: {'Defensie': 'minister-defensie'}."""
    office = re.compile(r"(?:minister|ministerie) (?:van|voor) |(?:Minister|Ministry) of ")
    register = load_register()
    of_ministers = {
        portfolio: canonical(actor)
        for actor in register.actors.values()
        if actor.kind == "minister"
        for portfolio in (
            *(office.split(name, maxsplit=1)[1] for name in actor.names if office.match(name)),
            *actor.abbreviations,
        )
    }
    if kind == "minister":
        return of_ministers
    ministries = {actor.minister: actor.id for actor in register.actors.values() if actor.kind == "ministry" and actor.minister}
    return {portfolio: ministries.get(minister, minister) for portfolio, minister in of_ministers.items()}


@cache
def _portfolio(language: Language) -> tuple[str, str]:
    """(a portfolio of the register, or a capitalised one: 'Verkeer en Waterstaat') as regular expressions."""
    known = alternation([re.escape(portfolio) for portfolio in _portfolios("minister")])
    word = r"(?!Onze\b)[A-Z][\w-]+"
    capitalised = rf"{word}(?:\s{word})*"
    return rf"{known}(?!\w)", rf"{capitalised}(?:(?:,\s{capitalised})*\s{any_of(language, 'and')}\s{capitalised})?"


@cache
def _minister_pattern(language: Language) -> re.Pattern[str]:
    known, unknown = _portfolio(language)
    of, and_ = any_of(language, "office_of"), any_of(language, "and")
    kinds = "|".join(f"(?P<{kind}>{any_of(language, kind)})" for kind in ("minister", "ministry", "other_office"))
    more = rf"(?:,\s+(?:{of}\s+)?{known}|\s{and_}\s+(?:{of}\s+)?(?:{known}|{unknown}))*"
    first = rf"(?:(?:\s+{of})?\s+{known}|\s+{of}\s+{unknown})"
    return re.compile(rf"(?<![\w-])(?:Onze\s+)?(?:{kinds})(?P<portfolios>{first}{more})")


def ministers(text: str, language: Language) -> Iterator[Mention]:
    """'Onze Ministers van Buitenlandse Zaken en van Defensie': an actor for each portfolio; '?' and the words if unknown."""
    one = re.compile(rf"(?<!\w)(?:{'|'.join(_portfolio(language))})(?!\w)")
    for found in _minister_pattern(language).finditer(text):
        kind = next(kind for kind in ("minister", "ministry", "other_office") if found[kind])
        actors = tuple(_office(kind, found[kind], portfolio) for portfolio in one.findall(found["portfolios"]))
        yield mention(text, found.start(), found.end(), actors, "minister")


def _office(kind: str, title: str, portfolio: str) -> str:
    known = {} if kind == "other_office" else _portfolios(kind)
    return known.get(portfolio, f"?{title} van {portfolio}")
