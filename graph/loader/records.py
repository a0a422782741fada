"""Loads statement records, one transaction a document: what it said before gives way to what it says now, and nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from neo4j import ManagedTransaction

from extract.statement import DocumentRecord, PassageRecord, Record, Statement
from graph.judgements import Judgement
from graph.loader import rows, write
from graph.loader.document import DocumentRecords
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.stored import stored_records
from graph.schema import load_schema
from graph.store import Store

Progress = Callable[[str, int], None]


class LoadError(Exception):
    """Records that do not hang together; the message is one line that names the document and the record."""


@dataclass(slots=True)
class LoadReport:
    """What a load did: documents loaded and left as they were, passages and statements loaded, mandates these support."""

    documents: int = 0
    unchanged: int = 0
    passages: int = 0
    statements: int = 0
    mandate_ids: set[str] = field(default_factory=set, repr=False)

    @property
    def mandates(self) -> int:
        return len(self.mandate_ids)


def load_records(
    store: Store, records: Iterable[Record], progress: Progress | None = None, judgements: Sequence[Judgement] = ()
) -> LoadReport:
    """Loads a stream that holds for each document its record and then its passages and statements, in any order.

    `judgements`, the oldest first, win over the records. A document that is loaded already with the same records and
    judgements is left untouched. `progress` is called with the document's id and its number of statements, after each. Raises
    LoadError and StoreError; documents before the failing one stay loaded.
    """
    report = LoadReport()
    for machine in by_document(records):
        own = judgements_of(machine.document.id, judgements)
        group, marks = judged_records(machine, own), marks_of(machine.digest(), own)
        written = store.write(lambda transaction, group=group, marks=marks: write.replace(transaction, group, marks))  # type: ignore[misc]
        report.documents += written
        report.unchanged += not written
        report.passages += len(group.passages)
        report.statements += len(group.statements)
        report.mandate_ids.update(row["id"] for row in rows.mandate_rows(group))
        if progress:
            progress(group.document.id, len(group.statements))
    return report


def apply_judgements(store: Store, document: str, judgements: Sequence[Judgement]) -> bool:
    """Loads a document of the graph again under these judgements, the oldest first; whether anything changed.

    Gives the graph that loading its records with the judgements would give. A document that is not in the graph is left alone.
    Raises StoreError.
    """
    own = judgements_of(document, judgements)

    def work(transaction: ManagedTransaction) -> bool:
        loaded = write.marks(transaction, document)
        machine = stored_records(lambda query, parameters: transaction.run(query, parameters).data(), document)
        if loaded is None or machine is None:
            return False
        return write.amend(transaction, machine, judged_records(machine, own), marks_of(loaded.records, own))

    return store.write(work)


def by_document(records: Iterable[Record]) -> Iterator[DocumentRecords]:
    """The stream cut into documents. Raises LoadError for a record that stands under another document, or under none."""
    document: DocumentRecord | None = None
    members: list[PassageRecord | Statement] = []
    for record in records:
        if isinstance(record, DocumentRecord):
            if document:
                yield _gathered(document, members)
            document, members = record, []
        elif document is None or record.document != document.id:
            above = f"'{document.id}'" if document else "no document"
            raise LoadError(f"record '{record.id}' belongs to document '{record.document}', but stands under {above}")
        else:
            members.append(record)
    if document:
        yield _gathered(document, members)


def _gathered(document: DocumentRecord, members: list[PassageRecord | Statement]) -> DocumentRecords:
    passages = {m.id: m for m in members if isinstance(m, PassageRecord)}
    statements = {m.id: m for m in members if isinstance(m, Statement)}
    for statement in statements.values():
        problem = _problem(statement, passages)
        if problem:
            raise LoadError(f"{document.id}: statement '{statement.id}' {problem}")
    return DocumentRecords(
        document,
        tuple(passages[id] for id in sorted(passages)),
        tuple(statements[id] for id in sorted(statements)),
    )


def _problem(statement: Statement, passages: Mapping[str, PassageRecord]) -> str | None:
    """Why a statement cannot be loaded, or None."""
    if statement.passage not in passages:
        return f"names passage '{statement.passage}', which is not there"
    if statement.kind == "relation" and not load_schema().relation_of(str(statement.predicate)):
        return f"names relation '{statement.predicate}', which the schema does not have"
    return None
