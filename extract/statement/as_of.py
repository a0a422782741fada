"""What documents say of the law as it stood on one day: statements of what certainly did not hold then are left out.

What is not known stays: a paper that names no law, an act without a date.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extract.register import Law
from extract.statement.model import DocumentRecord, PassageRecord, Record, Statement
from extract.validity import Validity


@dataclass(frozen=True, slots=True)
class AsOf:
    """The law on one day (ISO); `laws` are those of the register, by id."""

    day: str
    laws: Mapping[str, Law]

    def documents(self, documents: Iterable[Iterable[Record]]) -> Iterator[list[Record]]:
        """The records of each document that hold on the day. Of several wordings of an act only the one of that day is kept.

        These wordings come last, as the newest is known when all were seen.
        """
        wordings: dict[str, list[Record]] = {}
        for stream in documents:
            records = list(stream)
            document = _document(records)
            if document is None or not self._holds(document):
                continue
            if document.wording_from is None or document.law is None:
                yield self._records(records)
            elif _newer(document, wordings.get(document.law)):
                wordings[document.law] = records
        yield from map(self._records, wordings.values())

    def statement(self, statement: Statement, passage: PassageRecord) -> Statement | None:
        """The statement without the grounds that did not hold; None where it or all of its grounds did not."""
        if Validity(passage.valid_from, passage.valid_to).covers(self.day) is False:
            return None
        held = tuple(ground for ground in statement.basis if self._held(ground))
        return replace(statement, basis=held) if held or not statement.basis else None

    def _holds(self, document: DocumentRecord) -> bool:
        """Whether the act that it is the text of, or its wording, may have held on the day; a paper always may."""
        begun = document.wording_from is None or document.wording_from <= self.day
        return begun and (document.law is None or self._held(document.law))

    def _held(self, ground: str) -> bool:
        law = self.laws.get(ground.partition("#")[0])
        return law is None or Validity(law.in_force_from, law.in_force_to).covers(self.day) is not False

    def _records(self, records: list[Record]) -> list[Record]:
        passages = {record.id: record for record in records if isinstance(record, PassageRecord)}
        statements = [self.statement(s, passages[s.passage]) for s in records if isinstance(s, Statement)]
        held = [statement for statement in statements if statement]
        carrying = {statement.passage for statement in held}
        kept = [p for p in passages.values() if p.id in carrying or p.role in {"question", "restated"}]
        return [*(record for record in records if isinstance(record, DocumentRecord)), *kept, *held]


def _document(records: list[Record]) -> DocumentRecord | None:
    return next((record for record in records if isinstance(record, DocumentRecord)), None)


def _newer(document: DocumentRecord, other: list[Record] | None) -> bool:
    held = _document(other or [])
    return held is None or (held.wording_from or "") < (document.wording_from or "")
