"""How sure a mandate is: the log-odds of its kind of rule, less for each doubt (weights in rules/confidence.yaml)."""

import math
from collections.abc import Iterator
from typing import Literal, TypeAlias

from extract.frames.acts import Act
from extract.frames.competences import OTHER
from extract.frames.words import is_actor, is_finite
from extract.rules import load_rules
from extract.syntax import Token

RuleKind: TypeAlias = Literal[
    "grant", "beside", "embedded", "modal", "indicative", "practice", "result", "noun", "role", "declined"
]
FAR = 12  # tokens between a name and its act from which on the two are rarely of one clause
LONG = 45  # tokens from which on a sentence is often misread


def confidence(traits: tuple[str, ...]) -> float:
    """The share of mandates with these traits that is expected to be right (0-1), by logistic regression on annotated ones."""
    weights = load_rules("confidence")
    log_odds = weights["base"] + sum(weights["traits"].get(trait, 0.0) for trait in traits)
    return round(1 / (1 + math.exp(-log_odds)), 2)


def traits_of(actor: str, act: Act, competence: str, kind: RuleKind, genre: str) -> tuple[str, ...]:
    """The kind of rule and the doubts about who, what and where, by the names that rules/confidence.yaml weighs."""
    return (kind, *_doubts_of_actor(actor, act.head), *_doubts_of_act(act, competence, genre))


def _doubts_of_actor(actor: str, head: Token) -> Iterator[str]:
    names = [t for t in head.doc if is_actor(t) and actor in t.mention.actors]
    if actor.startswith("?"):
        yield "unregistered"
    if not names:
        yield "not-named"
        return
    nearest = min(names, key=lambda t: abs(t.i - head.i))
    low, high = sorted((nearest.i, head.i))
    between = head.doc[low + 1 : high]
    if high - low > FAR:
        yield "far"
    if any(is_actor(t) and actor not in t.mention.actors for t in between):
        yield "name-between"
    if sum(is_finite(t) for t in between) > 1:
        yield "verbs-between"


def _doubts_of_act(act: Act, competence: str, genre: str) -> Iterator[str]:
    if competence == OTHER:
        yield "no-competence"
    if act.head.pos_ in {"NOUN", "PROPN"}:
        yield "noun-act"
    if len(act.head.doc) > LONG:
        yield "long"
    if genre == "paper":
        yield "paper"
