"""Records into the graph, with the register they refer to."""

from collections.abc import Iterable

from bevoegd.failures import Failures
from bevoegd.settings import settings
from extract.register import load_register as read_register
from extract.statement import AsOf, Record, RecordError
from graph.as_of import mark_day
from graph.judgements import JudgementFile
from graph.loader import LoadError, load_records, load_register
from graph.schema import prepare
from graph.store import Store


def load_all(store: Store, streams: Iterable[Iterable[Record]], failures: Failures, day: str | None = None) -> None:
    """Loads the register and then each stream, under the judgements of BEVOEGD_JUDGEMENTS; of law only what held on `day`.

    A stream that does not hang together is named, and the rest goes on. Raises JudgementError, StoreError and OSError.
    """
    register = read_register()
    judgements = JudgementFile(settings().judgements).standing()
    prepare(store)
    mark_day(store, day)
    load_register(store, register)
    if day:
        as_of = AsOf(day, register.laws)
        judgements = [judged for judged in judgements if as_of.statement(judged.statement, judged.passage)]
        streams = as_of.documents(streams)
    for records in streams:
        try:
            load_records(store, records, judgements=judgements)
        except (LoadError, RecordError) as error:
            failures.add(error)
