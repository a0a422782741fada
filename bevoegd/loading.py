"""Records into the graph, with the register they refer to."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from bevoegd.extraction import Reading
from bevoegd.failures import Failures
from bevoegd.settings import settings
from extract.register import load_register as read_register
from extract.statement import AsOf, Record, RecordError
from graph.as_of import mark_day
from graph.judgements import Judgement, JudgementFile
from graph.loader import DocumentRecords, Loader, LoadError, by_document, load_register
from graph.schema import prepare
from graph.store import Store


def load_all(store: Store, streams: Iterable[Iterable[Record]], failures: Failures, day: str | None = None) -> None:
    """Loads the register and then each stream, under the judgements of BEVOEGD_JUDGEMENTS; of law only what held on `day`.

    A stream that does not hang together is named, and the rest goes on. Raises JudgementError, StoreError and OSError.
    """
    judgements = standing_judgements()
    if day:
        as_of = AsOf(day, read_register().laws)
        judgements = [judged for judged in judgements if as_of.statement(judged.statement, judged.passage)]
        streams = as_of.documents(streams)
    with _loader(store, judgements, failures, day) as loader:
        for document in documents_in((stream for stream in streams if not _is_loaded(stream, loader)), failures):
            loader.add(document)


def load_documents(
    store: Store, documents: Iterable[DocumentRecords], judgements: Sequence[Judgement], failures: Failures
) -> None:
    """Loads the register and then the documents; those that the database refuses are named."""
    with _loader(store, judgements, failures) as loader:
        for document in documents:
            loader.add(document)


@contextmanager
def _loader(store: Store, judgements: Sequence[Judgement], failures: Failures, day: str | None = None) -> Iterator[Loader]:
    """A loader for a graph that has the register and is marked with `day`; documents that the database refuses are named."""
    prepare(store)
    mark_day(store, day)
    load_register(store, read_register())
    try:
        with Loader(store, judgements) as loader:
            yield loader
    except LoadError as error:
        failures.add(error)


def _is_loaded(stream: Iterable[Record], loader: Loader) -> bool:
    """Whether the graph has just what a document gave, as its digest tells before anybody unpacks it."""
    return isinstance(stream, Reading) and loader.holds(stream.document, stream.digest)


def standing_judgements() -> list[Judgement]:
    """Those of BEVOEGD_JUDGEMENTS that nobody withdrew. Raises JudgementError and OSError."""
    return JudgementFile(settings().judgements).standing()


def documents_in(streams: Iterable[Iterable[Record]], failures: Failures) -> Iterator[DocumentRecords]:
    """The documents of all streams; of one that does not hang together those before the failure, which is named."""
    for records in streams:
        try:
            yield from by_document(records)
        except (LoadError, RecordError) as error:
            failures.add(error)
