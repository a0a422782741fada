"""One document as it is loaded: its records, what people judged of them, and the marks by which a change is seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from extract.statement import DocumentRecord, Kind, PassageRecord, Record, Statement
from graph.judgements import Judgement
from graph.loader.identity import full_digest
from graph.schema import load_schema

Restored: TypeAlias = Literal["statement", "passage"]


@dataclass(frozen=True, slots=True)
class Judged:
    """The judgement that holds for a statement, and the ids of earlier ones; the id of the statement that corrects it.

    It restores what no rule reads any more.
    """

    judgement: Judgement
    replaces: tuple[str, ...]
    restores: Restored | None
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentRecords:
    """A document with all its passages and statements, sorted by id, and what people judged of these, by statement id."""

    document: DocumentRecord
    passages: tuple[PassageRecord, ...]
    statements: tuple[Statement, ...]
    judged: Mapping[str, Judged] = field(default_factory=dict)

    def digest(self) -> str:
        """SHA-256 of everything the machine reads in the document, and of the schema version it is loaded with."""
        return full_digest(
            [load_schema().version, _fields(self.document), [*map(_fields, self.passages)], [*map(_fields, self.statements)]]
        )

    def asserted(self, kind: Kind) -> Iterator[Statement]:
        """Those of a kind that the document itself makes and nobody overruled; they alone support mandates and relations."""
        return (s for s in self.statements if s.kind == kind and s.stance == "asserted" and not self.overruled(s))

    def overruled(self, statement: Statement) -> bool:
        """Whether a person judged it wrong or corrected it."""
        judged = self.judged.get(statement.id)
        return judged is not None and judged.judgement.verdict != "right"


@dataclass(frozen=True, slots=True)
class Marks:
    """What a document was loaded from: digests of the machine's records and of the judgements, None where there are none."""

    records: str
    judgements: str | None


def _fields(record: Record) -> dict[str, Any]:
    """As `dataclasses.asdict`, which copies every value and so takes far longer."""
    return {name: getattr(record, name) for name in record.__slots__}
