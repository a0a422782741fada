"""Loads statement records: what a document said before gives way to what it says now, and nothing else.

A transaction has several documents where these are new and small, so that each costs little; all of it is written or nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from neo4j import ManagedTransaction

from extract.statement import DocumentRecord, PassageRecord, Record, Statement
from graph.judgements import Judgement
from graph.loader import cypher, write
from graph.loader.document import DocumentRecords, Marks
from graph.loader.insert import additions
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.stored import stored_records
from graph.schema import load_schema
from graph.store import Store, StoreError, StoreUnreachable

Progress = Callable[[str, int], None]
Marked: TypeAlias = tuple[DocumentRecords, Marks]
TOGETHER: Final = 5_000  # passages and statements of new documents that one transaction writes, or those of one document


class LoadError(Exception):
    """Records that do not hang together; the message is one line that names the document and the record."""


@dataclass(slots=True)
class LoadReport:
    """What a load did: documents loaded and left as they were; passages and statements loaded."""

    documents: int = 0
    unchanged: int = 0
    passages: int = 0
    statements: int = 0

    def add(self, records: DocumentRecords, *, written: bool) -> None:
        """Counts a document that was dealt with."""
        self.documents += written
        self.unchanged += not written
        if written:
            self.passages += len(records.passages)
            self.statements += len(records.statements)


class Loader:
    """Loads documents one after another under judgements, the oldest first; `finish` writes those that still wait for others.

    A document that is loaded already with the same records and judgements is left untouched. `progress` is called with the
    document's id and its number of statements, after each.
    """

    def __init__(self, store: Store, judgements: Sequence[Judgement] = (), progress: Progress | None = None) -> None:
        self.report = LoadReport()
        self._store, self._judgements, self._progress = store, judgements, progress
        loaded = store.read(cypher.ALL_LOADED, {})
        self._loaded = {row["id"]: Marks(row["records"], row["judgements"]) for row in loaded}
        self._waiting: list[Marked] = []

    def holds(self, document: str, records: str) -> bool:
        """Whether a document is loaded from the records with this digest, under the judgements that stand."""
        return self._loaded.get(document) == marks_of(records, judgements_of(document, self._judgements))

    def load(self, records: Iterable[Record]) -> None:
        """Loads a stream that holds for each document its record and then its passages and statements, in any order.

        Raises LoadError and StoreError; documents before the failing one are loaded, by `finish` at the latest.
        """
        for machine in by_document(records):
            self._load(machine)

    def finish(self) -> None:
        """Writes what waits. Raises LoadError for a document that the database refuses, once the others are written."""
        waiting, self._waiting = self._waiting, []
        try:
            self._write_together(waiting)
        except StoreUnreachable:
            raise
        except StoreError:
            self._write_apart(waiting)

    def _load(self, machine: DocumentRecords) -> None:
        document, digest = machine.document.id, machine.digest()
        if any(records.document.id == document for records, _ in self._waiting):
            self.finish()
        if self.holds(document, digest):
            self._tell(machine, written=False)
            return
        own = judgements_of(document, self._judgements)
        marked = judged_records(machine, own), marks_of(digest, own)
        if document in self._loaded:
            self._write_apart([marked])
            return
        self._waiting.append(marked)
        if sum(len(records.passages) + len(records.statements) for records, _ in self._waiting) >= TOGETHER:
            self.finish()

    def _write_together(self, documents: Sequence[Marked]) -> None:
        new = additions(documents)
        if documents and not self._store.write(lambda transaction: write.add(transaction, new)):
            self._write_apart(documents)
            return
        for records, marks in documents:
            self._loaded[records.document.id] = marks
            self._tell(records, written=True)

    def _write_apart(self, documents: Sequence[Marked]) -> None:
        """Writes each document by itself, also one that the graph has."""
        problems = []
        for records, marks in documents:
            try:
                written = self._store.write(lambda transaction, r=records, m=marks: write.replace(transaction, r, m))  # type: ignore[misc]
            except StoreUnreachable:
                raise
            except StoreError as error:
                problems.append(f"{records.document.id}: {error}")
                continue
            self._loaded[records.document.id] = marks
            self._tell(records, written=written)
        if problems:
            raise LoadError("; ".join(problems))

    def _tell(self, records: DocumentRecords, *, written: bool) -> None:
        self.report.add(records, written=written)
        if self._progress:
            self._progress(records.document.id, len(records.statements))


def load_records(
    store: Store, records: Iterable[Record], progress: Progress | None = None, judgements: Sequence[Judgement] = ()
) -> LoadReport:
    """Loads one stream, as `Loader` does. Raises LoadError and StoreError; documents before the failing one stay loaded."""
    loader = Loader(store, judgements, progress)
    try:
        loader.load(records)
    finally:
        loader.finish()
    return loader.report


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
