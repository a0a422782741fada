"""Relations between actors: those that a mandate's act brings with it, and those that a phrase states."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from spacy.tokens import Doc, Token

from extract.actors import ActorContext, find_mentions
from extract.frames.acts import DIRECT, Act, act_of
from extract.frames.clauses import Clause, clause_start, clauses
from extract.frames.model import Mandate, Setting
from extract.frames.recipients import recipients_of
from extract.frames.subjects import Context, actors_of, agent_tokens, subject_tokens
from extract.frames.words import (
    coordinated,
    find_phrases,
    forms,
    governing_preposition,
    group_of,
    is_actor,
    is_infinitive,
)
from extract.rules import load_rules

REACH = 4
UNDERGONE = {"directs", "part-of"}


@dataclass(frozen=True, slots=True)
class Relation:
    """`actor` `predicate` `other`, as one sentence says it; `span` is the characters of the sentence it rests on."""

    actor: str
    predicate: str
    other: str
    span: tuple[int, int]
    rule: str
    confidence: float


def relations(doc: Doc, found: Iterable[Mandate], setting: Setting) -> list[Relation]:
    """The relations that a sentence states, none for a question or of what is forbidden; a symmetric one is given once."""
    if setting.asked:
        return []
    asserted = [mandate for mandate in found if mandate.stance == "asserted"]
    named = {entry["id"] for entry in load_rules("nominals")[doc.lang_]}
    acting = [mandate for mandate in asserted if mandate.rule not in named and mandate.modality != "prohibition"]
    beside = _beside(doc)
    stated = [r for m in acting for r in _from_mandate(doc, m, _doers(acting, m.act) | beside, setting.context)]
    stated += _from_permission(doc, asserted)
    stated += _between_equals(asserted)
    stated += [*_from_phrases(doc, setting), *_from_names(doc)]
    return _unique(relation for relation in stated if relation.actor != relation.other)


def _beside(doc: Doc) -> set[str]:
    """Actors in a phrase that states a relation of its own ('with the assistance of X'): nothing is done to them."""
    phrases = [entry["phrase"] for entry in load_rules("relation_phrases")[doc.lang_] if entry.get("reverse")]
    names = [t for _, _, end in find_phrases(doc, phrases) for t in doc[end : end + 4] if is_actor(t)]
    return {actor for name in names for actor in name._.mention.actors}


def _doers(found: list[Mandate], act: Act) -> set[str]:
    """Who do an act: they do it to others, not to each other."""
    return {mandate.actor for mandate in found if mandate.act.head == act.head}


def _from_mandate(doc: Doc, mandate: Mandate, doers: set[str], context: Context) -> Iterator[Relation]:
    for rule in load_rules("relations"):
        acts = [act for act in (mandate.act, *_purposes(mandate.act)) if _named(act, rule)]
        acts += [] if acts or mandate.competence not in rule.get("competences", ()) else [mandate.act]
        for act in acts:
            near = recipients_of(doc, act, rule[doc.lang_])
            recipients = [t for t in near if act is mandate.act or t.i > act.head.i] or _requesters(doc, rule)
            others = actors_of(recipients, context)
            for other in [other for other in others if other not in doers]:
                yield Relation(mandate.actor, rule["predicate"], other, mandate.act.trigger(), f"act-{rule['predicate']}", 0.7)


def _purposes(act: Act) -> Iterator[Act]:
    """What an act is done for: 'shall provide guidance to assist Member States' assists them."""
    ahead = [t for t in act.head.subtree if t.i > act.head.i and t.dep_ in {"xcomp", "advcl", "acl"} and is_infinitive(t)]
    yield from (act_of(token) for token in ahead if token.nbor(-1).lower_ == "to")


def _requesters(doc: Doc, rule: dict[str, Any]) -> list[Token]:
    """Who asks for what is done gets it: 'upon request of the CSIRT, the entity shall provide'."""
    phrases = rule.get("asked_by", {}).get(doc.lang_, [])
    found = find_phrases(doc, phrases) if phrases else ()
    return [t for _, _, end in found for t in doc[end : end + 3] if is_actor(t)]


def _named(act: Act, rule: dict[str, Any]) -> bool:
    """Whether a word of the rule is the act's verb or object; who asks for support gives none."""
    if forms(act.head) & set(load_rules("joints")[act.head.doc.lang_]["asking"]):
        return False
    patterns = rule.get("words", {}).get(act.head.doc.lang_, [])
    near = [token for token in act.tokens if act.weights[token.i] >= DIRECT]
    return any(re.fullmatch(p.replace("*", ".*"), form) for p in patterns for token in near for form in forms(token))


def _from_permission(doc: Doc, found: list[Mandate]) -> Iterator[Relation]:
    """Who gives permission authorises whoever holds the power, or whose use of it the sentence is about."""
    for permit in [m for m in found if m.competence == "prior-authorisation"]:
        holders = [m.actor for m in found if m.modality in {"power", "prohibition"} and m.competence != "prior-authorisation"]
        holders += [] if holders else _users(doc)
        for holder in holders:
            yield Relation(permit.actor, "authorises", holder, permit.act.trigger(), "permission", 0.8)


def _users(doc: Doc) -> list[str]:
    return [a for t in doc if is_actor(t) and governing_preposition(t) in {"door", "by"} for a in t._.mention.actors]


def _between_equals(found: list[Mandate]) -> Iterator[Relation]:
    """'De A en de B werken samen': those who cooperate by the same act cooperate with each other."""
    together = [m for m in found if m.competence == "cooperation"]
    for index, one in enumerate(together):
        for two in together[index + 1 :]:
            if one.act.head == two.act.head and one.actor != two.actor:
                yield Relation(one.actor, "cooperates-with", two.actor, one.act.trigger(), "equals", 0.8)


def _from_phrases(doc: Doc, setting: Setting) -> Iterator[Relation]:
    entries = {entry["phrase"]: entry for entry in load_rules("relation_phrases")[doc.lang_]}
    for phrase, start, end in find_phrases(doc, entries):
        first = _first_name(doc, end)
        clause = _clause_of(doc, start)
        if first is None or clause is None:
            continue
        entry, span = entries[phrase], (doc[start]._.start, doc[end - 1]._.end)
        here = _agent_before(doc, start) or _here(clause, setting, entry["predicate"])
        there = actors_of(coordinated(first), setting.context)
        pairs = [(b, a) if entry.get("reverse") else (a, b) for a in here for b in there]
        yield from (Relation(a, entry["predicate"], b, span, entry["id"], 0.8) for a, b in pairs)


def _agent_before(doc: Doc, start: int) -> tuple[str, ...]:
    """'a plan developed by X with the support of Y': the agent right before the phrase, not the subject of the sentence."""
    agents = load_rules("joints")[doc.lang_]["agent"]
    name = doc[start - 1] if start else None
    by_name = name is not None and is_actor(name) and governing_preposition(name) in agents
    return tuple(name._.mention.actors) if name is not None and by_name else ()


def _first_name(doc: Doc, start: int) -> Token | None:
    """The name right behind a phrase; one behind another noun is not meant, unless it stands for it ('hoofd van X')."""
    name = next((t for t in doc[start : start + REACH] if is_actor(t)), None)
    if name is None:
        return None
    group = group_of(name)
    return None if any(t.pos_ == "NOUN" and t != group for t in doc[start : name.i]) else name


def _here(clause: Clause, setting: Setting, predicate: str) -> tuple[str, ...]:
    """Who the clause is about; 'deze aanwijzing gebeurt na overleg met' is about who was named before.

    'De dienst is belast met ... onder gezag van X': the subject of a passive is who is directed, or what is a part.
    """
    active = not clause.passive or (predicate in UNDERGONE and not agent_tokens(clause))
    found = actors_of(subject_tokens(clause) if active else agent_tokens(clause), setting.context)
    pointing = load_rules("joints")[clause.finite.doc.lang_]["pointing"]
    before = setting.context.antecedent
    return found or (before._.mention.actors if before is not None and clause.finite.doc[0].lower_ in pointing else ())


def _from_names(doc: Doc) -> Iterator[Relation]:
    """'Er is een commissie van toezicht op de diensten': the name of a body that is set up says whom it oversees."""
    rules = load_rules("names_of_bodies")[doc.lang_]
    named = [t for _, _, end in find_phrases(doc, rules["existence"]) for t in doc[end : end + 2] if is_actor(t)]
    for token in named:
        match = re.search(rules["oversees"], token._.mention.surface, re.IGNORECASE)
        inner = find_mentions(match["whom"], ActorContext(language="en" if doc.lang_ == "en" else "nl")) if match else []
        for other in (actor for mention in inner for actor in mention.actors):
            for actor in token._.mention.actors:
                yield Relation(actor, "oversees", other, (token._.start, token._.end), "name", 0.8)


def _clause_of(doc: Doc, position: int) -> Clause | None:
    """The clause that a token hangs in by the parse, else the one whose verbs stand nearest."""
    above = {doc[position].i, *(t.i for t in doc[position].ancestors)}
    holding = [c for c in clauses(doc) if c.predicate.i in above or c.finite.i in above]
    if holding:
        return holding[-1]
    around = [c for c in clauses(doc) if clause_start(c.finite) <= position or not c.relative]
    near = sorted(around, key=lambda c: min(abs(c.finite.i - position), abs(c.predicate.i - position)))
    return near[0] if near else None


def _unique(stated: Iterable[Relation]) -> list[Relation]:
    unique: dict[tuple[object, ...], Relation] = {}
    stated = list(stated)
    consulted = {(r.actor, r.other) for r in stated if r.predicate == "consults"}
    for relation in stated:
        if relation.predicate == "cooperates-with" and (relation.actor, relation.other) in consulted:
            continue
        ends = (
            sorted((relation.actor, relation.other))
            if relation.predicate == "cooperates-with"
            else [relation.actor, relation.other]
        )
        unique.setdefault((relation.predicate, *ends), relation)
    return list(unique.values())
