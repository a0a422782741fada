"""Relations that an act brings with it: 'De korpschef verstrekt de burgemeester inlichtingen' informs the burgemeester."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from extract.frames.act_heads import clause_acts
from extract.frames.acts import DIRECT, Act, act_of
from extract.frames.clauses import Clause, clauses, innermost_clause
from extract.frames.competences import classify
from extract.frames.granted import read_verbs
from extract.frames.model import Mandate, Relation, Setting
from extract.frames.phrases import find_phrases
from extract.frames.recipients import is_mutual, recipients_of
from extract.frames.relation_phrases import bodies_set_up
from extract.frames.results import agents_beside, modifies_noun
from extract.frames.subjects import Context, actors_of, agent_actors, subject_actors
from extract.frames.words import (
    coordinated,
    forms,
    governing_preposition,
    group_of,
    is_actor,
    is_finite,
    is_infinitive,
    is_one_of,
    is_verbal_noun,
    verb_lemma,
)
from extract.rules import load_rules
from extract.syntax import Sentence, Token, kept

LEAVES_TO_OTHERS = {"prior-authorisation", "delegation", "direction"}  # another does what these are for
PURPOSE = {"xcomp", "advcl", "acl"}
REACH = 4
BESIDE_NOUN = re.compile("((ADP|CCONJ)( DET| ADJ)* NAME )*(ADP|CCONJ)( DET| ADJ)*")


@dataclass(frozen=True, slots=True)
class Doing:
    """That an actor does an act, whether it must, may, does or did so; `competence` is the act's."""

    actor: str
    act: Act
    competence: str
    modality: str | None = None
    named: bool = False  # by a noun, which has its own recipients: 'het toezicht van X op Y'


@dataclass(frozen=True, slots=True)
class Parties:
    """Those who do an act, and those to whom a phrase beside it relates them: to neither is it done."""

    doers: set[str]
    beside: set[str]


def from_acts(doc: Sentence, found: Iterable[Mandate], setting: Setting) -> Iterator[Relation]:
    """The relations of what mandates rule, clauses tell and participles show to be done by one actor to another."""
    doings = list(_doings(doc, found, setting))
    beside = _beside(doc)
    for doing in doings:
        equals = {other.actor for other in doings if other.act.head == doing.act.head}
        yield from _of_doing(doc, doing, Parties(equals, beside), setting.context)


def _doings(doc: Sentence, found: Iterable[Mandate], setting: Setting) -> Iterator[Doing]:
    """What is done by whom; a prohibition, a noun that names a power and a role say of no act that it is done."""
    mandates = list(found)
    read = read_verbs(doc) | {mandate.act.head.i for mandate in mandates}
    acting = [
        m for m in mandates if m.stance == "asserted" and m.modality != "prohibition" and not {"noun", "role"} & {*m.traits}
    ]
    yield from (Doing(m.actor, m.act, m.competence, m.modality) for m in acting)
    for clause in clauses(doc):
        if _tells(clause) and not {clause.finite.i, clause.predicate.i} & read:
            yield from _told(clause, setting)
        yield from _accompanying(clause, setting)
    yield from (
        doing
        for doing in (*_shown(doc, setting), *_named_acts(doc, setting), *_set_up_for(doc))
        if doing.act.head.i not in read
    )


def _tells(clause: Clause) -> bool:
    """Whether a clause says that something is done: no supposition, no denial, no state, no 'who has done' beside a noun."""
    stative = load_rules("modals")[clause.finite.doc.lang_]["stative"]
    silent = clause.copular or clause.elliptic or verb_lemma(clause.predicate) in stative
    return not (clause.hypothetical or clause.negated or silent or (clause.relative and clause.perfect))


def _told(clause: Clause, setting: Setting) -> Iterator[Doing]:
    """What a clause tells without ruling it: 'notified bodies are supervised by the authority', 'heeft verstrekt'."""
    actors = (agent_actors if clause.passive else subject_actors)(clause, setting.context)
    for act in clause_acts(clause) if actors else ():
        yield from (Doing(actor, act, classify(act)) for actor in actors)


def _accompanying(clause: Clause, setting: Setting) -> Iterator[Doing]:
    """What is done beside: 'When assessing the compliance of X, the authority shall ...'."""
    openers = load_rules("joints")[clause.finite.doc.lang_]["opens_gerund"]
    verbs = [c for c in clause.predicate.children if c.tag_ == "VBG" and c.dep_ == "advcl" and c.i and c.i < clause.finite.i]
    for verb in verbs if not (clause.passive or clause.hypothetical) else ():
        if verb.nbor(-1).lower_ in openers:
            act = act_of(verb)
            yield from (Doing(actor, act, classify(act)) for actor in subject_actors(clause, setting.context))


def _shown(doc: Sentence, setting: Setting) -> Iterator[Doing]:
    """What a participle beside a noun shows: 'de door X aan Y verstrekte gegevens', 'a body designated by X'."""
    for verb in doc:
        if modifies_noun(verb):
            act = act_of(verb, done_to=verb.head)
            yield from (Doing(actor, act, classify(act)) for actor in actors_of(agents_beside(verb), setting.context))


def _named_acts(doc: Sentence, setting: Setting) -> Iterator[Doing]:
    """What a noun says is done by whom: 'het toezicht van X op Y', 'the notification of the incident by X to Y'."""
    for noun in (t for t in doc if t.pos_ == "NOUN" and not is_actor(t)):
        doers = actors_of(_doers(noun), setting.context)
        clause = innermost_clause(noun) if doers else None
        if doers and not (clause is not None and (clause.hypothetical or clause.negated)):
            act = act_of(noun)
            yield from (Doing(actor, act, classify(act), named=True) for actor in doers)


def _set_up_for(doc: Sentence) -> Iterator[Doing]:
    """What a body is set up for: 'Er is een commissie voor de advisering en ondersteuning van de minister'."""
    opener = load_rules("names_of_bodies")[doc.lang_]["set_up"]
    for body in bodies_set_up(doc):
        for noun in (child for child in body.children if governing_preposition(child) == opener):
            for act in (act_of(t) for t in coordinated(noun) if t.i < noun.i + REACH):
                yield from (Doing(actor, act, classify(act)) for actor in body.mention.actors)


@kept
def _doers(noun: Token) -> list[Token]:
    """The names with 'by' that hang on a noun; with 'of' too where the noun is one that a doer owns (rules/joints.yaml)."""
    joints = load_rules("joints")[noun.doc.lang_]
    prepositions = {*joints["agent"], *(joints["of"] if noun.lower_ in joints["owned_by_doer"] else ())}
    names = [t for t in noun.doc[noun.i + 1 :] if is_actor(t) and (t.head == noun or _adjoins(t, noun))]
    return [t for name in names for t in coordinated(name) if governing_preposition(name) in prepositions]


def _adjoins(name: Token, noun: Token) -> bool:
    """Whether only names with their prepositions part a name from a noun before it: 'het toezicht door X op Y'."""
    kinds = " ".join("NAME" if is_actor(t) else t.pos_ for t in noun.doc[noun.i + 1 : name.i])
    return name.i > noun.i and BESIDE_NOUN.fullmatch(kinds) is not None


def _is_of_noun(name: Token, noun: Token) -> bool:
    return noun in name.ancestors or _adjoins(name, noun)


def _is_of_no_other(name: Token, act: Token) -> bool:
    """Whether a name goes with no noun that says what others do: 'stelt regels over de samenwerking van X met Y'."""
    nouns = [t for t in takewhile(lambda t: t != act, name.ancestors) if t.pos_ == "NOUN" and not is_actor(t)]
    return not any(doers and name not in doers for doers in map(_doers, nouns))


def _beside(doc: Sentence) -> set[str]:
    """Actors in a phrase that states a relation of its own ('with the assistance of X'): nothing is done to them."""
    phrases = [entry["phrase"] for entry in load_rules("relation_phrases")[doc.lang_] if entry.get("reverse")]
    names = [t for _, _, end in find_phrases(doc, phrases) for t in doc[end : end + 4] if is_actor(t)]
    return {actor for name in names for actor in name.mention.actors}


def _of_doing(doc: Sentence, doing: Doing, parties: Parties, context: Context) -> Iterator[Relation]:
    served = doing.competence not in LEAVES_TO_OTHERS
    purposes = [Doing(doing.actor, act, classify(act.core())) for act in (_purposes(doing.act) if served else ())]
    for rule in load_rules("relations"):
        other_modality = rule.get("modality", doing.modality) != doing.modality
        if other_modality or doing.competence in rule.get("except", ()) or _asks(doing.act) != rule.get("asking", False):
            continue
        excluded = is_one_of(doing.act.head, rule.get("not_by", {}).get(doc.lang_, []))
        for act in () if excluded else _acts_of_rule([doing, *purposes], rule):
            for other in _others(doc, doing, act, rule, parties, context):
                one, two = (other, doing.actor) if rule.get("reverse") else (doing.actor, other)
                yield Relation(one, rule["predicate"], two, doing.act.trigger(), f"act-{rule['predicate']}", 0.7)


def _acts_of_rule(doings: list[Doing], rule: dict[str, Any]) -> list[Act]:
    """The acts that a rule speaks of, by their words or else by their competence: what is done and what for."""
    named = [doing.act for doing in doings if _named(doing.act, rule)]
    return named or [doing.act for doing in doings if doing.competence in rule.get("competences", ())]


def _others(doc: Sentence, doing: Doing, act: Act, rule: dict[str, Any], parties: Parties, context: Context) -> Iterator[str]:
    """To whom the act is done: those who take part in it only where they do it to each other."""
    mine = _is_of_noun if doing.named else _is_of_no_other
    near = [t for t in recipients_of(doc, act, rule[doc.lang_]) if mine(t, act.head)]
    recipients = [t for t in near if act is doing.act or _is_for(t, act.head)] or _requesters(doc, rule)
    mutual = parties.doers - {doing.actor} if is_mutual(act.head) else set[str]()
    found = [other for other in actors_of(recipients, context) if other not in parties.doers | parties.beside]
    yield from (other for other in (*found, *sorted(mutual)) if _may_undergo(other, rule))


def _may_undergo(actor: str, rule: dict[str, Any]) -> bool:
    return not rule.get("roles") or actor in load_rules("roles")["competences"]


def _purposes(act: Act) -> Iterator[Act]:
    """What an act is done for: 'shall provide guidance to assist Member States' assists them.

    So does 'richtsnoeren vaststellen om de lidstaten bij te staan', and 'met het oog op het ondersteunen van de lidstaten'.
    """
    ahead = [t for t in act.head.subtree if t.i > act.head.i and t.dep_ in PURPOSE and is_infinitive(t)]
    doc, opens = act.head.doc, {t.lower_ for token in ahead for t in token.children} & {"om", "teneinde"}
    yield from (act_of(token) for token in ahead if token.nbor(-1).lower_ == "to" or (opens and token.nbor(-1).lower_ == "te"))
    for _, start, end in find_phrases(doc, load_rules("joints")[doc.lang_]["aims"]):
        if act.head.i == start - 1 or act.head in doc[end - 1].ancestors:
            yield from (act_of(verb) for verb in _verbal_nouns(doc, end))


def _verbal_nouns(doc: Sentence, start: int) -> Iterator[Token]:
    """The row of verbs as nouns that begins at a token: 'het vinden van een lek en het waarschuwen van X'."""
    for token in takewhile(lambda t: not is_finite(t), doc[start:]):
        joined = token.i == start or token.nbor(-1).lower_ in {"het", "en", "and"}
        if joined and is_verbal_noun(token):
            yield token


def _is_for(name: Token, purpose: Token) -> bool:
    """Whether a name goes with a purpose: behind the English verb; in Dutch between 'om' and 'te', or behind 'het helpen van'.

    More stands behind a Dutch infinitive: 'om de lidstaten te helpen bij het toezicht op aanbieders'.
    """
    if name.doc.lang_ == "en":
        return name.i > purpose.i
    return purpose in name.ancestors and (name.i < purpose.i or group_of(name).head == purpose)


def _requesters(doc: Sentence, rule: dict[str, Any]) -> list[Token]:
    """Who asks for what is done gets it: 'upon request of the CSIRT, the entity shall provide'."""
    phrases = rule.get("asked_by", {}).get(doc.lang_, [])
    found = find_phrases(doc, phrases) if phrases else ()
    return [t for _, _, end in found for t in doc[end : end + 3] if is_actor(t)]


def _asks(act: Act) -> bool:
    """Whether the act only asks for what it speaks of: who asks for support gives none."""
    return not forms(act.head).isdisjoint(load_rules("joints")[act.head.doc.lang_]["seeking"])


def _named(act: Act, rule: dict[str, Any]) -> bool:
    """Whether a word of the rule is the act's verb or object, or one of its `verbs` the verb of an object that it names."""
    words, verbs, objects = (rule.get(kind, {}).get(act.head.doc.lang_, []) for kind in ("words", "verbs", "objects"))
    near = [token for token in act.tokens if act.weights[token.i] >= DIRECT]
    done_to = not objects or any(is_one_of(token, objects) for token in near if token != act.head)
    return any(is_one_of(token, words) for token in near) or (is_one_of(act.head, verbs) and done_to)
