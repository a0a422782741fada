"""The law on one day as a graph of its own: the mark that says which day, and its making from a graph that holds all."""

from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol

from extract.statement import Record
from graph.loader import stored_records
from graph.loader.identity import full_digest
from graph.store import Store, StoreError

DAY: Final = "MATCH (s:Schema) RETURN s.as_of AS day"
HOLDS_DOCUMENTS: Final = "RETURN EXISTS { (:Document {read: true}) } AS filled"
MARK: Final = "MERGE (s:Schema) SET s.as_of = $day"
DOCUMENTS: Final = """
MATCH (d:Document {read: true})
RETURN d.id AS id, d.records AS records, d.judgements AS judgements ORDER BY id
"""


class Answer(Protocol):
    """What a query gives, from a store or through a question."""

    @property
    def rows(self) -> list[dict[str, Any]]: ...


def day_of(execute: Callable[[str, dict[str, Any]], Answer]) -> str | None:
    """The day whose law the graph holds (ISO); None for one that holds all that was read. `execute` runs a query that reads."""
    return next((row["day"] for row in execute(DAY, {}).rows), None)


def mark_day(store: Store, day: str | None) -> None:
    """Says in the graph whose day's law it holds. Raises StoreError where it holds documents of another, or of all days."""
    marked = day_of(store.table)
    if marked == day:
        return
    if store.read(HOLDS_DOCUMENTS, {})[0]["filled"]:
        held = f"the law as it stood on {marked}" if marked else "documents of all days"
        raise StoreError(f"the graph holds {held}; build with the same --as-of, or name another folder in BEVOEGD_DATA")
    store.write(lambda transaction: transaction.run(MARK, day=day).consume())


def documents_of(store: Store) -> Iterator[list[Record]]:
    """The records of every document of a graph as the machine read them, one document at a time."""
    for row in store.read(DOCUMENTS, {}):
        found = stored_records(store.read, row["id"])
        if found:
            yield [found.document, *found.passages, *found.statements]


def count_documents(store: Store) -> int:
    """How many documents `documents_of` gives."""
    return len(store.read(DOCUMENTS, {}))


def digest_of(store: Store) -> str:
    """Changes whenever a document of the graph, or what people judged of it, changes (SHA-256 in hex)."""
    return full_digest(store.read(DOCUMENTS, {}))
