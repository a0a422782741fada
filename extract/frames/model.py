"""What one sentence says of who may, must or must not do what, and the setting it stands in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from extract.frames.acts import Act
from extract.frames.competences import OTHER, classify
from extract.frames.confidence import RuleKind, confidence, traits_of
from extract.frames.subjects import Context
from extract.statement import Modality, Stance

Genre: TypeAlias = Literal["statute", "paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """Who may, must or must not do what, as one sentence says it; `act` is where the act stands in the sentence.

    `traits` name the kind of rule that found it and what makes it doubtful; `confidence` (0-1) follows from them.
    """

    actor: str
    modality: Modality
    competence: str
    act: Act
    stance: Stance
    rule: str
    traits: tuple[str, ...]

    @property
    def confidence(self) -> float:
        return confidence(self.traits)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence stands in: a statute or a paper, a question or not, and what came before."""

    genre: Genre
    asked: bool
    context: Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a rule reads a phrase or a verb: with which modality; `kind` says how sure its like are.

    `competence` where the rule names it; `plain` for a verb without any word that says may or must.
    """

    rule: str
    modality: Modality
    kind: RuleKind
    competence: str | None = None
    denied: bool = False
    plain: bool = False


def mandates_of(actors: Iterable[str], act: Act, reading: Reading, setting: Setting) -> Iterator[Mandate]:
    """One mandate for each actor.

    Of two acts on one object the first alone is none: 'develop and recommend terms' is one act of no known competence; nor is
    what somebody is ('shall be proportionate') or what only points back ('to do so').
    """
    competence = reading.competence or classify(act)
    if competence == OTHER and (act.shares_object or act.is_state or act.stands_in):
        return
    stance: Stance = "asked" if setting.asked else "denied" if reading.denied else "asserted"
    for actor in actors:
        yield Mandate(
            actor=actor, modality=reading.modality, competence=competence, act=act, stance=stance, rule=reading.rule,
            traits=traits_of(actor, act, competence, reading.kind, setting.genre),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """`actor` `predicate` `other`, as one sentence says it; `span` is the characters of the sentence it rests on."""

    actor: str
    predicate: str
    other: str
    span: tuple[int, int]
    rule: str
    confidence: float
