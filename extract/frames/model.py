"""What one sentence says of who may, must or must not do what, and the setting it stands in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from extract.frames.acts import Act
from extract.frames.competences import OTHER, classify
from extract.frames.subjects import Context
from extract.statement import Modality, Stance

Genre: TypeAlias = Literal["statute", "paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """Who may, must or must not do what, as one sentence says it; `act` is where the act stands in the sentence."""

    actor: str
    modality: Modality
    competence: str
    act: Act
    stance: Stance
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence stands in: a statute or a paper, a question or not, and what came before."""

    genre: Genre
    asked: bool
    context: Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a rule reads a phrase or a verb: with which modality, and how sure (0-1).

    `competence` where the rule names it; `plain` for a verb without any word that says may or must.
    """

    rule: str
    modality: Modality
    confidence: float
    competence: str | None = None
    denied: bool = False
    plain: bool = False


def mandates_of(actors: Iterable[str], act: Act, reading: Reading, setting: Setting) -> Iterator[Mandate]:
    """One mandate for each actor.

    Of two acts on one object the first alone is none: 'develop and recommend terms' is one act of no known competence.
    """
    competence = reading.competence or classify(act)
    if competence == OTHER and act.shares_object:
        return
    stance: Stance = "asked" if setting.asked else "denied" if reading.denied else "asserted"
    confidence = round(reading.confidence * (0.6 if competence == OTHER else 1.0), 2)
    for actor in actors:
        yield Mandate(
            actor=actor, modality=reading.modality, competence=competence, act=act, stance=stance, rule=reading.rule,
            confidence=confidence,
        )  # fmt: skip
