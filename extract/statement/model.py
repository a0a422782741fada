"""What one passage says, with its evidence. A stream holds for each document its record, its passages, its statements."""

import hashlib
import json
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["mandate", "relation", "reference"]
Modality: TypeAlias = Literal["task", "power", "duty", "prohibition", "practice"]
Stance: TypeAlias = Literal["asserted", "asked", "denied", "declined"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord:
    """A document that was read. `law` is the act it is the text of, by register id or '?' and title, None for a paper; `digest`
    is the SHA-256 of the source text in hex; `version` is that of the program that read it. `date` is the text's own date, and
    `wording_from` the day from which this wording of an act holds (ISO, None where unknown). One that was fetched has the
    `address` it came from and the time (`fetched`, UTC, ISO)."""

    id: str
    title: str
    language: str
    type: str
    identifier: str | None
    law: str | None
    digest: str
    version: str
    date: str | None = None
    wording_from: str | None = None
    address: str | None = None
    fetched: str | None = None
    kind: Literal["document"] = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageRecord:
    """A passage that carries a statement or puts a question; `start` and `end` are character offsets in the source.

    `provision` is 'law#article.member.item' in an act ('wiv-2017#8.2.a', 'nis2#annex-I.2').
    `question` is the number of the question ('5b'). `valid_from`, `valid_to`: since when, and until (not on) when, an act has
    these words (ISO, None where unknown); `worded_by` is the publication that gave them ('stb-2024-291').
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    role: str
    provision: str | None
    speaker: str | None
    question: str | None
    valid_from: str | None = None
    valid_to: str | None = None
    worded_by: str | None = None
    kind: Literal["passage"] = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that one passage says.

    mandate: `actor` `modality` `competence`; `predicate` is the act's verb (lemma), `object` the words it acts on.
    relation: `actor` `predicate` (oversees, informs, ...) `object` (an actor id); of `held-by` the actor is a role, and the
    conditions say for what the other holds it ('voor de sector energie').
    reference: the passage cites `object` (a law or provision id); `actor`, `modality`, `competence` are None. With the
    predicate `implements` it also says that the laws and provisions of `basis` implement it, or if denied that none needs to.
    Actor ids come from the register; '?' + the words for an actor that is not in it; likewise for laws.
    `text` is the sentence word for word (list stem and item joined); `start` and `end` the source offsets from its first to
    its last character, `spans` the pieces it was copied from. `trigger` names the act in the sentence's own words.
    `basis` holds law or provision ids ('wiv-2017#73.1'). `rule` is the id of the rule that found it, `confidence` 0-1.
    """

    id: str
    kind: Kind
    document: str
    passage: str
    provision: str | None
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    text: str
    actor: str | None
    modality: Modality | None
    competence: str | None
    predicate: str | None
    object: str | None
    trigger: str | None
    conditions: tuple[str, ...]
    basis: tuple[str, ...]
    stance: Stance
    speaker: str | None
    rule: str
    confidence: float


Record: TypeAlias = DocumentRecord | PassageRecord | Statement


def statement_id(*identity: object) -> str:
    """Sixteen hex digits that stand for what a statement says and where: the same content gives the same id."""
    return hashlib.sha256(json.dumps(identity, ensure_ascii=False).encode()).hexdigest()[:16]
