"""Relations that a phrase between two names states ('na overleg met', 'under the authority of'), or the name of a body."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from extract.actors import ActorContext, find_mentions
from extract.frames.clauses import Clause, clause_start, clauses, happens, opens_consequence
from extract.frames.model import Relation, Setting
from extract.frames.phrases import find_phrases
from extract.frames.results import modifies_noun
from extract.frames.subjects import actors_of, agent_tokens, subject_tokens
from extract.frames.words import announcing_noun, coordinated, governing_preposition, group_of, is_actor
from extract.rules import load_rules
from extract.syntax import Sentence, Token

REACH = 4
OPENS_APPOSITION = {"(", ",", "ander", "andere"}  # before 'onderdeel van'
UNDERGONE = {"directs", "part-of", "oversees", "responsible-for"}


def from_phrases(doc: Sentence, setting: Setting) -> Iterator[Relation]:
    """The relations of rules/relation_phrases.yaml: whom the clause is about with the name behind the phrase or within it.

    What is only supposed states none.
    """
    entries = {entry["phrase"]: entry for entry in load_rules("relation_phrases")[doc.lang_]}
    for phrase, start, end in find_phrases(doc, entries):
        entry, clause = entries[phrase], _clause_of(doc, start)
        within = _within(doc[start:end], clause) if "@" in phrase or entry.get("inside") else []
        first = _first_name(doc, end) if entry.get("around") or not within else within[0]
        if first is None or (clause is not None and clause.hypothetical and not entry.get("standing")):
            continue
        there = actors_of(_listed(first), setting.context)
        if entry.get("among"):
            pairs = list(combinations(there, 2))
        else:
            around = actors_of(within, setting.context) if entry.get("around") else ()
            here = around or _first_side(doc, start, clause, entry, setting)
            pairs = [(b, a) if entry.get("reverse") else (a, b) for a in here for b in there]
        span = (doc[start].start, doc[end - 1].end)
        yield from (Relation(a, entry["predicate"], b, span, entry["id"], 0.8) for a, b in pairs)


def _first_side(doc: Sentence, start: int, clause: Clause | None, entry: dict[str, Any], setting: Setting) -> tuple[str, ...]:
    """Whom a phrase that begins at a token relates to the name behind it."""
    if entry.get("apposed") and doc[max(0, start - 1)].lower_ in OPENS_APPOSITION:
        return _apposed(doc, start)
    about = _here(clause, setting, entry["predicate"]) if clause is not None else _of_heading(doc, start, setting)
    return _before(doc, start, setting) or about or _beside(doc, start)


def _of_heading(doc: Sentence, start: int, setting: Setting) -> tuple[str, ...]:
    """Who stands at the head of a decree: 'De Minister van X, handelende in overeenstemming met Y;'."""
    if not doc[start].lower_.startswith("handelend"):
        return ()
    head = doc[0] if is_actor(doc[0]) else doc[min(1, len(doc) - 1)]
    return actors_of(coordinated(head), setting.context)


def _within(phrase: list[Token], clause: Clause | None) -> list[Token]:
    """The names inside a phrase, save the subject of the clause: 'Daarom kan de minister de aanbieder verplichten'."""
    subjects = subject_tokens(clause) if clause is not None and not clause.passive else []
    return [t for t in phrase if is_actor(t) and t not in subjects]


def _listed(first: Token) -> list[Token]:
    """The names that a phrase lists. What follows a comma alone is one only where the list goes on: 'met A, B en C', and not
    'kan, in overeenstemming met A, aanbieders van C verplichten'."""
    return [name for name in coordinated(first) if name == first or _goes_on(name)]


def _goes_on(name: Token) -> bool:
    """Whether a joint stands right before a name, a comma not counted, or right behind it."""
    doc, joints = name.doc, set(load_rules("joints")[name.doc.lang_]["and"])
    before = {word.lower_ for word in doc[max(0, name.i - 2) : name.i]}
    return bool(before & joints - {","}) or doc[min(name.i + 1, len(doc) - 1)].lower_ in joints


def _apposed(doc: Sentence, start: int) -> tuple[str, ...]:
    """The body of which a phrase between marks tells, 'de IBD (onderdeel van X)'; 'ander onderdeel van X' tells of none."""
    name = doc[start - 2] if start > 1 else None
    return tuple(name.mention.actors) if name is not None and is_actor(name) else ()


def _before(doc: Sentence, start: int, setting: Setting) -> tuple[str, ...]:
    """Who stands right before the phrase, not the subject of the sentence.

    The agent in 'a plan developed by X with the support of Y', the body in 'de commissie, bestaande uit X en Y'.
    """
    if modifies_noun(doc[start]):
        return actors_of([doc[start].head], setting.context)
    agents = load_rules("joints")[doc.lang_]["agent"]
    name = doc[start - 1] if start else None
    by_name = name is not None and is_actor(name) and governing_preposition(name) in agents
    return tuple(name.mention.actors) if name is not None and by_name else ()


def _beside(doc: Sentence, start: int) -> tuple[str, ...]:
    """Where the clause is about nobody, the name before an aside: 'This allows the board, in cooperation with X, to act'."""
    aside = start > 1 and doc[start - 1].lower_ == ","
    return tuple(doc[start - 2].mention.actors) if aside and is_actor(doc[start - 2]) else ()


def _first_name(doc: Sentence, start: int) -> Token | None:
    """The name right behind a phrase; one behind another noun is not meant, unless it stands for it ('hoofd van X').

    In 'met de door de minister aangewezen dienst' it is the dienst.
    """
    noun = announcing_noun(doc)
    if noun is not None and start <= noun.i < start + REACH:
        return next((t for t in doc[noun.i + 1 :] if is_actor(t) and not governing_preposition(t)), None)
    name = next((t for t in doc[start : start + REACH] if is_actor(t)), None)
    if name is not None and modifies_noun(name.head) and name.i < name.head.i:
        name = name.head.head if is_actor(name.head.head) else None
    if name is None:
        return None
    group = group_of(name)
    return None if any(t.pos_ == "NOUN" and t != group for t in doc[start : name.i] if not is_actor(t)) else name


def _here(clause: Clause, setting: Setting, predicate: str) -> tuple[str, ...]:
    """Who the clause is about; 'deze aanwijzing gebeurt na overleg met' is about who was named before.

    'De dienst is belast met ... onder gezag van X': the subject of a passive is who is directed, or what is a part.
    """
    agents = agent_tokens(clause) if clause.passive or happens(clause) else []
    active = not clause.passive or (predicate in UNDERGONE and not agents)
    found = actors_of(agents or (subject_tokens(clause) if active else []), setting.context)
    pointing = load_rules("joints")[clause.finite.doc.lang_]["pointing"]
    before = setting.context.antecedent
    return found or (before.mention.actors if before is not None and clause.finite.doc[0].lower_ in pointing else ())


def _clause_of(doc: Sentence, position: int) -> Clause | None:
    """The clause whose verbs a token stands between, else the one it hangs in by the parse, else the nearest one.

    'The CSIRT may, after consulting X, inform the public': an aside between the verbs belongs to them.
    """
    around = [c for c in clauses(doc) if c.finite.i < position < c.predicate.i]
    before = [c for c in clauses(doc) if c.finite.i < position]
    if before and opens_consequence(before[-1].finite):
        return before[-1]
    if around:
        return min(around, key=lambda c: c.predicate.i - c.finite.i)
    above = (doc[position], *doc[position].ancestors)
    holding = (c for t in above for c in clauses(doc) if t in {c.predicate, c.finite})
    return next(holding, None) or _nearest(doc, position)


def _nearest(doc: Sentence, position: int) -> Clause | None:
    open_here = [c for c in clauses(doc) if clause_start(c.finite) <= position or not c.relative]
    return min(open_here, key=lambda c: min(abs(c.finite.i - position), abs(c.predicate.i - position)), default=None)


def from_names(doc: Sentence) -> Iterator[Relation]:
    """Relations that names themselves state: which ministry a unit is of, whom a body oversees."""
    yield from _units(doc)
    yield from _overseen(doc)


def _units(doc: Sentence) -> Iterator[Relation]:
    """'de Directie Havens en de Dienst Vaarwegen van het ministerie van X' are parts of it."""
    rules, of = load_rules("names_of_bodies")[doc.lang_], load_rules("joints")[doc.lang_]["of"]
    for name in (t for t in doc if _is_whole(t, rules["wholes"]) and governing_preposition(t) in of):
        before = next((t for t in reversed(doc[: name.i]) if t.pos_ not in {"DET", "ADP"}), name)
        units = [t for t in coordinated(before) if t.i <= before.i and _is_unit(t, rules["units"])]
        for unit, whole in ((a, b) for t in units for a in t.mention.actors for b in name.mention.actors):
            yield Relation(unit, "part-of", whole, (units[0].start, name.end), "unit", 0.8)


def _is_whole(token: Token, beginnings: list[str]) -> bool:
    return is_actor(token) and token.mention.surface.lower().startswith(tuple(beginnings))


def _is_unit(token: Token, endings: list[str]) -> bool:
    return is_actor(token) and any(word.endswith(tuple(endings)) for word in token.mention.surface.lower().split())


def bodies_set_up(doc: Sentence) -> list[Token]:
    """The names of the bodies that a sentence sets up: 'Er is een commissie ...'."""
    existence = load_rules("names_of_bodies")[doc.lang_]["existence"]
    return [t for _, _, end in find_phrases(doc, existence) for t in doc[end : end + 2] if is_actor(t)]


def _overseen(doc: Sentence) -> Iterator[Relation]:
    """'Er is een commissie van toezicht op de diensten': the name of a body that is set up says whom it oversees."""
    rules = load_rules("names_of_bodies")[doc.lang_]
    for token in bodies_set_up(doc):
        match = re.search(rules["oversees"], token.mention.surface, re.IGNORECASE)
        inner = find_mentions(match["whom"], ActorContext(language="en" if doc.lang_ == "en" else "nl")) if match else []
        for other in (actor for mention in inner for actor in mention.actors):
            for actor in token.mention.actors:
                yield Relation(actor, "oversees", other, (token.start, token.end), "name", 0.8)
