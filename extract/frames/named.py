"""Mandates that a noun names: a power beside its holder ('onder gezag van X'), a role that brings a task."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extract.frames.act_heads import region_acts, verbal_acts
from extract.frames.acts import Act, act_of
from extract.frames.clauses import innermost_clause
from extract.frames.competences import OTHER, classify
from extract.frames.designations import namings
from extract.frames.model import Mandate, Reading, Setting, mandates_of
from extract.frames.phrases import find_phrases
from extract.frames.subjects import SUBJECT, actors_of, subject_actors
from extract.frames.words import coordinated, is_actor
from extract.rules import load_rules
from extract.syntax import Sentence, Token

REACH = 4


def named(doc: Sentence, setting: Setting) -> Iterator[Mandate]:
    """The mandates that phrases of rules/nominals.yaml and rules/roles.yaml name."""
    yield from _powers(doc, setting)
    yield from _roles(doc, setting)


def _powers(doc: Sentence, setting: Setting) -> Iterator[Mandate]:
    entries = {entry["phrase"]: entry for entry in load_rules("nominals")[doc.lang_]}
    for phrase, start, end in find_phrases(doc, entries):
        reading = _reading(entries[phrase], setting)
        holder = _actor_after(doc, end)
        act = next(region_acts(doc, start, end), None) if reading.competence else _act_before(doc, start)
        if holder is not None and act is not None:
            yield from mandates_of(actors_of(coordinated(holder), setting.context), act, reading, setting)


def _reading(entry: Mapping[str, Any], setting: Setting) -> Reading:
    modality = entry["modality"] if setting.genre == "statute" else entry.get("paper", entry["modality"])
    return Reading(rule=entry["id"], modality=modality, kind="noun", competence=entry["competence"])


def _act_before(doc: Sentence, start: int) -> Act | None:
    """The first act of known competence before a phrase: 'het bestrijden ... te rekenen tot de bevoegdheid van X'.

    Where no verb names one, the subject may: 'de beveiliging valt onder de verantwoordelijkheid van X'.
    """
    subjects = (act_of(t) for t in doc[:start] if t.dep_ in SUBJECT and t.pos_ == "NOUN" and not is_actor(t))
    return next((act for act in itertools.chain(verbal_acts(doc, 0, start), subjects) if classify(act) != OTHER), None)


def _roles(doc: Sentence, setting: Setting) -> Iterator[Mandate]:
    """'X wordt aangewezen als bevoegde autoriteit': X gets the task that goes with the role."""
    rules = load_rules("roles")
    for _, start, end in find_phrases(doc, rules["phrases"][doc.lang_]):
        role = next((token for token in doc[start : end + REACH] if is_actor(token)), None)
        clause = innermost_clause(doc[start])
        if role is not None and clause is not None:
            yield from _in_role(role, subject_actors(clause, setting.context), act_of(clause.predicate), setting)
    yield from _doing_work_of_role(doc, setting)
    for naming in namings(doc):
        act = act_of(naming.role if naming.how in {"being", "announced"} else naming.clause.predicate)
        holders = [h for h in actors_of(naming.holders, setting.context) if naming.how != "being" or not h.startswith("?")]
        yield from _in_role(naming.role, holders, act, setting)


def _in_role(role: Token, holders: Sequence[str], act: Act, setting: Setting) -> Iterator[Mandate]:
    """The task that the role brings those who hold it; none for a name that is no role."""
    competence = load_rules("roles")["competences"].get(role.mention.actors[0])
    if competence is not None:
        reading = Reading(rule=f"{role.doc.lang_}-role", modality="task", kind="role", competence=competence)
        yield from mandates_of(holders, act, reading, setting)


def _doing_work_of_role(doc: Sentence, setting: Setting) -> Iterator[Mandate]:
    """'De taken van het contactpunt worden uitgevoerd door de dienst': who does the work of a role without holding it."""
    for _, start, end in find_phrases(doc, load_rules("roles")["work"][doc.lang_]):
        role, *_, holder = (token for token in doc[start:end] if is_actor(token))
        clause = innermost_clause(holder)
        if clause is None or not clause.hypothetical:
            yield from _in_role(role, actors_of([holder], setting.context), act_of(role), setting)


def _actor_after(doc: Sentence, end: int) -> Token | None:
    """The name that a phrase ends before; of a phrase about something else ('de goedkeuring van het plan') there is none."""
    before_name = {"DET", "ADJ", "NUM", "ADV", "CCONJ"}
    after = (t for t in doc[end : end + REACH] if is_actor(t) or t.pos_ not in before_name)
    first = next(after, None)
    return first if first is not None and is_actor(first) else None
