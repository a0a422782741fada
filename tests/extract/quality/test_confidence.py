"""Confidences: what is doubtful has less, and the fit gives each trait the weight that the truth gives it."""

import random

import pytest

from extract.frames.confidence import confidence
from extract.quality.confidence import Judged, bins, curve, fit
from extract.quality.model import AnnotatedMandate, Annotation, Findings
from extract.rules import load_rules


def mandate(actor: str, sure: float) -> AnnotatedMandate:
    return AnnotatedMandate(actor=actor, modality="power", competence="advice", confidence=sure)


def test_precision_rises_and_recall_falls_with_the_threshold() -> None:
    gold = [Annotation(id="a", required=Findings(mandates=(mandate("aivd", 1), mandate("mivd", 1))))]
    found = {"a": Findings(mandates=(mandate("aivd", 0.9), mandate("mivd", 0.6), mandate("nctv", 0.35)))}
    figures = {threshold: (round(count.precision, 2), count.recall) for threshold, count in curve(gold, found)}
    assert figures[0.0] == (0.67, 1.0)
    assert figures[0.5] == (1.0, 1.0)
    assert figures[0.9] == (1.0, 0.5)


def test_a_trait_that_is_often_wrong_gets_a_negative_weight() -> None:
    draw = random.Random(7)
    sure = [Judged(traits=("modal",), confidence=0.8, right=draw.random() < 0.9) for _ in range(300)]
    doubtful = [Judged(traits=("modal", "far"), confidence=0.8, right=draw.random() < 0.5) for _ in range(300)]
    weights = fit([*sure, *doubtful])
    assert weights["far"] == pytest.approx(-2.2, abs=0.5)
    assert set(weights) == {"base", "modal", "far"}


def test_bins_set_what_was_promised_beside_what_is_right() -> None:
    found = bins([Judged(traits=(), confidence=0.75, right=right) for right in (True, True, True, False)])
    (one,) = (one for one in found if one.size)
    assert (one.low, one.high, one.size, one.promised, one.right) == (0.7, 0.8, 4, 0.75, 0.75)


def test_every_weighed_doubt_lowers_the_confidence_by_its_own_weight() -> None:
    base = confidence(())
    for trait, weight in load_rules("confidence")["traits"].items():
        assert (confidence((trait,)) < base) == (weight < 0) or abs(weight) < 0.05
