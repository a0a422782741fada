"""Loads documents: what one said before gives way to what it says now, and nothing else.

A transaction has several documents where these are new and small, so that each costs little: all of it is written or nothing.
It runs beside the making of the next rows.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Final, NamedTuple, Self, TypeAlias

from extract.statement import Record
from graph.judgements import Judgement
from graph.loader import cypher, write
from graph.loader.document import DocumentRecords, Marks
from graph.loader.insert import additions
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.stream import LoadError, by_document
from graph.store import Store, StoreError, StoreUnreachable

Progress = Callable[[str, int], None]
Marked: TypeAlias = tuple[DocumentRecords, Marks]
TOGETHER: Final = 10_000  # records of new documents from which a transaction begins


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


class Writing(NamedTuple):
    """Documents on their way; the result is False where the graph has one of them after all, and then none is written."""

    documents: Mapping[str, Marked]
    result: Future[bool]


class Loader:
    """Loads documents one after another under judgements, the oldest first.

    A context manager: those that still wait for others are written at its end. A document that is loaded already with the same
    records and judgements is left untouched. `progress` is called with the document's id and its number of statements, after
    each. No other thread may use it.
    """

    def __init__(self, store: Store, judgements: Sequence[Judgement] = (), progress: Progress | None = None) -> None:
        self.report = LoadReport()
        self._store, self._judgements, self._progress = store, judgements, progress
        loaded = store.read(cypher.ALL_LOADED, {})
        self._loaded = {row["id"]: Marks(row["records"], row["judgements"]) for row in loaded}
        self._refused: list[str] = []
        self._waiting: dict[str, Marked] = {}
        self._size = 0  # of what waits, in records
        self._writing: Writing | None = None
        self._pool = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._pool:
            if error is None or isinstance(error, Exception):
                self.finish()

    def holds(self, document: str, records: str) -> bool:
        """Whether a document is loaded from the records with this digest, under the judgements that stand."""
        return self._loaded.get(document) == marks_of(records, judgements_of(document, self._judgements))

    def load(self, records: Iterable[Record]) -> None:
        """Loads a stream that holds for each document its record and then its passages and statements, in any order.

        Raises LoadError and StoreError, also for documents that waited; all others are loaded.
        """
        for machine in by_document(records):
            self.add(machine)
        self._say_refused()

    def add(self, machine: DocumentRecords) -> None:
        """Loads a document, or lets it wait for others. Raises StoreError; what the database refuses is said by `finish`."""
        document, digest = machine.document.id, machine.digest()
        if document in self._waiting or (self._writing and document in self._writing.documents):
            self._write_waiting()
        if self.holds(document, digest):
            self._tell(machine, written=False)
            return
        own = judgements_of(document, self._judgements)
        marked = judged_records(machine, own), marks_of(digest, own)
        if document in self._loaded:
            self._write_waiting()
            self._write_apart([marked])
            return
        self._waiting[document] = marked
        self._size += 1 + len(machine.passages) + len(machine.statements)
        if self._size >= TOGETHER:
            self._send()

    def finish(self) -> None:
        """Writes what waits. Raises as `load` does."""
        self._write_waiting()
        self._say_refused()

    def _write_waiting(self) -> None:
        self._send()
        self._settle()

    def _send(self) -> None:
        """Begins to write what waits, once what is being written is done."""
        documents, self._waiting, self._size = self._waiting, {}, 0
        new = additions(documents.values())
        self._settle()
        if documents:
            result = self._pool.submit(self._store.write, lambda transaction: write.add(transaction, new))
            self._writing = Writing(documents, result)

    def _settle(self) -> None:
        """Waits for what is being written; where the database refuses it, each document goes by itself."""
        writing, self._writing = self._writing, None
        if writing is None:
            return
        try:
            written = writing.result.result()
        except StoreUnreachable:
            raise
        except StoreError:
            written = False
        if not written:
            self._write_apart(writing.documents.values())
            return
        for records, marks in writing.documents.values():
            self._note(records, marks, written=True)

    def _write_apart(self, documents: Iterable[Marked]) -> None:
        """Writes each document by itself, also one that the graph has, and keeps what the database says against one."""
        for records, marks in documents:
            try:
                written = self._store.write(lambda transaction, r=records, m=marks: write.replace(transaction, r, m))  # type: ignore[misc]
                self._note(records, marks, written=written)
            except StoreUnreachable:
                raise
            except StoreError as error:
                self._refused.append(f"{records.document.id}: {error}")

    def _say_refused(self) -> None:
        refused, self._refused = self._refused, []
        if refused:
            raise LoadError("; ".join(refused))

    def _note(self, records: DocumentRecords, marks: Marks, *, written: bool) -> None:
        self._loaded[records.document.id] = marks
        self._tell(records, written=written)

    def _tell(self, records: DocumentRecords, *, written: bool) -> None:
        self.report.add(records, written=written)
        if self._progress:
            self._progress(records.document.id, len(records.statements))
