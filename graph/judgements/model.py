"""A person's verdict on a statement, with what was judged, so that it is found again after the text is read anew."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias

from extract.statement import Modality, PassageRecord, Statement, statement_id

Verdict: TypeAlias = Literal["right", "wrong", "corrected"]
RULE: Final = "judgement"  # the rule of a statement that a person put in the place of the machine's


class JudgementError(Exception):
    """A judgement that cannot be made or read; one line that says what to do, in English (`str`) and in Dutch (`nl`).

    `absent` tells that what it is about does not exist, rather than that the request is wrong.
    """

    def __init__(self, en: str, nl: str, *, absent: bool = False) -> None:
        super().__init__(en)
        self.nl = nl
        self.absent = absent


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a statement should have said; None stays as it was. `other` is the second actor of a relation.

    Actors are written as in statements: a register id, or '?' and words.
    """

    actor: str | None = None
    other: str | None = None
    competence: str | None = None
    modality: Modality | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """`at` is a time in UTC, ISO 8601 with microseconds. `digest` is the SHA-256 of the document's source, in hex, when it was
    judged; `passage` and `statement` are the machine's records of then. Only 'corrected' has a correction."""

    id: str
    verdict: Verdict
    by: str
    at: str
    reason: str
    digest: str
    passage: PassageRecord
    statement: Statement
    correction: Correction | None
    kind: Literal["judgement"] = "judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Undoes the judgement of this id; both stay in the file."""

    judgement: str
    by: str
    at: str
    reason: str
    kind: Literal["withdrawal"] = "withdrawal"


Entry: TypeAlias = Judgement | Withdrawal


def new_id() -> str:
    """Sixteen random hex digits."""
    return secrets.token_hex(8)


def now() -> str:
    """The time as judgements have it."""
    return utc_text(datetime.now(UTC))


def utc_text(time: datetime) -> str:
    """'2027-01-31T09:30:00.000000Z': in this form times sort as text."""
    return time.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def standing(entries: Iterable[Entry]) -> list[Judgement]:
    """The judgements that nobody withdrew, the oldest first, whatever the order of the entries."""
    every = list(entries)
    withdrawn = {entry.judgement for entry in every if isinstance(entry, Withdrawal)}
    judgements = [entry for entry in every if isinstance(entry, Judgement) and entry.id not in withdrawn]
    return sorted(judgements, key=lambda judgement: (judgement.at, judgement.id))


def corrected(judgement: Judgement, judged: Statement) -> Statement | None:
    """The statement that a correction puts in the place of the judged one: same words, other values; None without one."""
    correction = judgement.correction
    if correction is None:
        return None
    return replace(
        judged,
        id=statement_id(RULE, judgement.id),
        actor=correction.actor or judged.actor,
        object=correction.other or judged.object,
        competence=correction.competence or judged.competence,
        modality=correction.modality or judged.modality,
        rule=RULE,
        confidence=1.0,
    )
