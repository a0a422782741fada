"""Whether confidences mean what they say: precision over a threshold, and the weights that fit annotated passages."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from extract.quality.matching import pair, same_mandate
from extract.quality.model import Annotation, Findings
from extract.quality.reading import above
from extract.quality.scores import Count, cores, share

THRESHOLDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
RIDGE = 1.0  # pulls each weight to 0 unless several mandates speak for it
ROUNDS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A mandate that was found, its traits and confidence, and whether gold has it."""

    traits: tuple[str, ...]
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """The mandates with a confidence between two bounds: how many, how many are right, what their confidence promised."""

    low: float
    high: float
    size: int
    right: float
    promised: float


def curve(gold: Sequence[Annotation], found: Mapping[str, Findings]) -> Iterator[tuple[float, Count]]:
    """(threshold, counts) of asserted mandates at and above each threshold."""
    for threshold in THRESHOLDS:
        count = Count()
        for one in gold:
            optional = [mandate.core for mandate in one.optional.mandates]
            count.add(pair(cores(one.required), cores(above(found[one.id], threshold)), same_mandate, optional))
        yield threshold, count


def judged(gold: Sequence[Annotation], found: Mapping[str, Findings]) -> Iterator[Judged]:
    """Every asserted mandate that was found, beside gold."""
    for one in gold:
        wanted = [mandate.core for mandate in (*one.required.asserted(), *one.optional.mandates)]
        for mandate in found[one.id].asserted():
            right = any(same_mandate(core, mandate.core) for core in wanted)
            yield Judged(traits=mandate.traits, confidence=mandate.confidence, right=right)


def bins(mandates: Iterable[Judged], edges: Sequence[float] = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01)) -> Iterator[Bin]:
    """The mandates by their confidence; of an empty bin both shares are 0."""
    every = list(mandates)
    for low, high in itertools.pairwise(edges):
        inside = [one for one in every if low <= one.confidence < high]
        size = len(inside)
        right, promised = share(sum(one.right for one in inside), size), share(sum(one.confidence for one in inside), size)
        yield Bin(low=low, high=min(high, 1.0), size=size, right=right, promised=promised)


def fit(mandates: Iterable[Judged]) -> dict[str, float]:
    """Log-odds 'base' and the weight of each trait: logistic regression with a ridge penalty, by Newton's method."""
    every = list(mandates)
    traits = sorted({trait for one in every for trait in one.traits})
    rows = np.array([[1.0, *(float(trait in one.traits) for trait in traits)] for one in every])
    right = np.array([float(one.right) for one in every])
    penalty = RIDGE * np.diag([0.0, *(1.0 for _ in traits)])
    weights = np.zeros(len(traits) + 1)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - chance) - penalty @ weights
        weights += np.linalg.solve(rows.T @ (rows * (chance * (1 - chance))[:, None]) + penalty, slope)
    return {name: round(float(weight), 2) for name, weight in zip(["base", *traits], weights, strict=True)}
