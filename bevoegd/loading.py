"""Records into the graph, with the register they refer to."""

from collections.abc import Iterable

from bevoegd.failures import Failures
from bevoegd.settings import settings
from extract.register import load_register as read_register
from extract.statement import Record, RecordError
from graph.judgements import JudgementFile
from graph.loader import LoadError, load_records, load_register
from graph.schema import prepare
from graph.store import Store


def load_all(store: Store, streams: Iterable[Iterable[Record]], failures: Failures) -> None:
    """Loads the register and then each stream, under the judgements of BEVOEGD_JUDGEMENTS.

    A stream that does not hang together is named, and the rest goes on. Raises JudgementError, StoreError and OSError.
    """
    judgements = JudgementFile(settings().judgements).standing()
    prepare(store)
    load_register(store, read_register())
    for records in streams:
        try:
            load_records(store, records, judgements=judgements)
        except (LoadError, RecordError) as error:
            failures.add(error)
