"""Records into the graph, with the register they refer to."""

from collections.abc import Iterable

from bevoegd.failures import Failures
from extract.register import load_register as read_register
from extract.statement import Record, RecordError
from graph.loader import LoadError, load_records, load_register
from graph.schema import prepare
from graph.store import Store


def load_all(store: Store, streams: Iterable[Iterable[Record]], failures: Failures) -> None:
    """Loads the register and then each stream; a stream that does not hang together is named, and the rest goes on."""
    prepare(store)
    load_register(store, read_register())
    for records in streams:
        try:
            load_records(store, records)
        except (LoadError, RecordError) as error:
            failures.add(error)
