"""Loads one stream of records, and puts judgements on a document that is loaded."""

from collections.abc import Iterable, Sequence

from neo4j import ManagedTransaction

from extract.statement import Record
from graph.judgements import Judgement
from graph.loader import write
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.loader import Loader, LoadReport, Progress
from graph.loader.stored import stored_records
from graph.store import Store


def load_records(
    store: Store, records: Iterable[Record], progress: Progress | None = None, judgements: Sequence[Judgement] = ()
) -> LoadReport:
    """Loads one stream, as `Loader` does. Raises LoadError and StoreError; documents before the failing one stay loaded."""
    with Loader(store, judgements, progress) as loader:
        loader.load(records)
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
