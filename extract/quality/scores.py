"""Figures over many passages: precision, recall and F1 of each level, and the rates of stance, conditions and false alarms."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.quality.matching import (
    Pairing,
    body,
    overlap,
    pair,
    same_basis,
    same_id,
    same_mandate,
    same_mandate_loosely,
    same_relation,
)
from extract.quality.model import AnnotatedMandate, Annotation, Findings, Triple

LEVELS = ("actors", "laws", "relations", "mandates", "mandates-loose", "basis")
RATES = ("stance-accuracy", "condition-recall", "false-alarm-rate")


@dataclass(slots=True)
class Count:
    """True and false positives and false negatives of a level, over all passages."""

    right: int = 0
    missed: int = 0
    spurious: int = 0

    def add(self, pairing: Pairing[Any]) -> None:
        self.right += len(pairing.pairs)
        self.missed += len(pairing.missed)
        self.spurious += len(pairing.spurious)

    @property
    def wanted(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return share(self.right, self.right + self.spurious)

    @property
    def recall(self) -> float:
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        return share(2 * self.right, 2 * self.right + self.missed + self.spurious)


@dataclass(slots=True)
class Rate:
    """A share: `hits` of `of`."""

    hits: int = 0
    of: int = 0

    def add(self, hits: Iterable[bool]) -> None:
        for hit in hits:
            self.hits += hit
            self.of += 1

    @property
    def value(self) -> float:
        return share(self.hits, self.of)


@dataclass(frozen=True, slots=True)
class Scores:
    """The counts of each level and rate of a set of passages."""

    levels: dict[str, Count] = field(default_factory=lambda: {level: Count() for level in LEVELS})
    rates: dict[str, Rate] = field(default_factory=lambda: {rate: Rate() for rate in RATES})

    def figures(self) -> dict[str, float]:
        """F1 of each level and the value of each rate, to three decimals."""
        f1 = {level: round(count.f1, 3) for level, count in self.levels.items()}
        return f1 | {name: round(rate.value, 3) for name, rate in self.rates.items()}


def share(part: float, whole: int) -> float:
    return part / whole if whole else 0.0


def score(gold: Sequence[Annotation], found: Mapping[str, Findings]) -> Scores:
    """The scores of what was found, by passage id. Raises KeyError for a passage that was not read."""
    scores = Scores()
    for annotation in gold:
        add(scores, annotation, found[annotation.id])
    return scores


def add(scores: Scores, gold: Annotation, found: Findings) -> None:
    """Counts one passage in."""
    levels = pairings(gold, found)
    for level, pairing in levels.items():
        scores.levels[level].add(pairing)
    both: list[tuple[AnnotatedMandate, AnnotatedMandate]] = levels["mandates-loose"].pairs
    scores.rates["stance-accuracy"].add(wanted.stance == hit.stance for wanted, hit in both)
    for wanted, hit in both:
        scores.rates["condition-recall"].add(any(overlap(c, x) for x in hit.conditions) for c in wanted.conditions)
    if not gold.required.asserted():
        optional = [mandate.core for mandate in gold.optional.mandates]
        alarms = pair([], cores(found), same_mandate, optional).spurious
        scores.rates["false-alarm-rate"].add([bool(alarms)])


def pairings(gold: Annotation, found: Findings) -> dict[str, Pairing[Any]]:
    """Gold beside found, level by level."""
    need, may = gold.required, gold.optional
    bodies = list(dict.fromkeys(body(actor) for actor in found.actors))
    optional = [mandate.core for mandate in may.mandates]
    return {
        "actors": pair(need.actors, bodies, same_id, may.actors),
        "laws": pair(need.laws, found.laws, same_id, may.laws),
        "relations": pair(need.relations, found.relations, same_relation, may.relations),
        "mandates": pair(cores(need), cores(found), same_mandate, optional),
        "mandates-loose": pair(need.mandates, found.mandates, same_mandate_loosely, may.mandates),
        "basis": pair(
            grounds(need.asserted(), gold.law), grounds(found.asserted(), gold.law), same_basis, grounds(may.mandates, gold.law)
        ),
    }


def cores(findings: Findings) -> list[Triple]:
    """Who, how and what of each asserted mandate, each once."""
    return list(dict.fromkeys(mandate.core for mandate in findings.asserted()))


def grounds(mandates: Iterable[AnnotatedMandate], law: str | None) -> list[Triple]:
    """(actor, competence, ground) of each mandate; without a named ground it rests on the law that the passage stands in."""
    return list(
        dict.fromkeys((m.actor, m.competence, ground) for m in mandates for ground in m.basis or ((law,) if law else ()))
    )
