"""What a person judged of a statement."""

from typing import Annotated, Final

from pydantic import Field

from bevoegd.explorer.model.terms import Modality, Shape, Verdict

LONGEST_NAME: Final = 200  # characters of who judges
LONGEST_REASON: Final = 2_000


class JudgementRequest(Shape):
    """A person's verdict on a statement. For 'corrected', what it should have said; a value that is None stays as it was.

    Actors and competences go by their key. `other` is the second actor of a relation, which has no competence or modality.
    """

    statement: str
    verdict: Verdict
    by: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    reason: Annotated[str, Field(min_length=1, max_length=LONGEST_REASON)]
    actor: str | None = None
    other: str | None = None
    competence: str | None = None
    modality: Modality | None = None


class WithdrawalRequest(Shape):
    """Who takes a judgement back, and why."""

    by: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    reason: Annotated[str, Field(min_length=1, max_length=LONGEST_REASON)]


class JudgementShown(Shape):
    """A judgement that nobody withdrew or replaced. `statement` is the judged one, as the graph has it; `said` its sentence.

    `passage` is where it stands; `applies` is False, and `passage` None, when no document of the graph has it any more.
    """

    id: str
    statement: str
    verdict: Verdict
    by: str
    at: str
    reason: str
    actor: str | None
    other: str | None
    competence: str | None
    modality: Modality | None
    passage: str | None
    document: str
    said: str
    applies: bool


class Judgements(Shape):
    """All judgements that stand, the newest first."""

    judgements: list[JudgementShown]
