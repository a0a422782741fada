"""Documents to records on all processors, in the order of the files."""

import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeAlias

from bevoegd.failures import Failures
from bevoegd.fetching import FetchError, origin_of
from bevoegd.progress import counted
from bevoegd.settings import settings
from extract.documents import DocumentError, Language, read_document
from extract.register import load_register
from extract.statement import DocumentRecord, Record, Statement
from graph.judgements import utc_text

AHEAD = 4  # documents read ahead per processor, so that a large folder does not fill the memory
Work: TypeAlias = Callable[[], list[Record]]


def extract_all(
    files: Sequence[Path], language: Language | None, failures: Failures, minimum: float = 0.0
) -> Iterator[list[Record]]:
    """The records of one document after another; a file that cannot be read is named, and the rest goes on.

    Statements with a confidence below the minimum are left out.

    Raises BrokenProcessPool when the system ends one of the processes.
    """
    for work in counted(_works(files, language), len(files), "reading"):
        try:
            yield [record for record in work() if not isinstance(record, Statement) or record.confidence >= minimum]
        except DocumentError as error:
            failures.add(error)


def _works(files: Sequence[Path], language: Language | None) -> Iterator[Work]:
    """What to call for each file's records: its own process does the work where there are several."""
    processors = min(len(files), settings().processes)
    if processors < 2:
        yield from (partial(_extract, file, language) for file in files)
        return
    with ProcessPoolExecutor(processors, get_context("spawn"), initializer=_end_at_interrupt) as pool:
        waiting = deque[Work]()
        for file in files:
            waiting.append(pool.submit(_extract, file, language).result)
            if len(waiting) > AHEAD * processors:
                yield waiting.popleft()
        yield from waiting


def _end_at_interrupt() -> None:
    """Ctrl-C ends this process at once and without a word; the one that started it says so."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _extract(file: Path, language: Language | None) -> list[Record]:
    from extract.pipeline import Extractor  # imports spaCy, which takes a second that other commands need not wait

    records = Extractor(load_register()).records(read_document(file, language))
    return [_sourced(record, file) if isinstance(record, DocumentRecord) else record for record in records]


def _sourced(record: DocumentRecord, file: Path) -> DocumentRecord:
    """The record with where and when its file was fetched, if it was."""
    try:
        origin = origin_of(file)
    except FetchError as error:
        raise DocumentError(str(error)) from None
    if origin is None:
        return record
    return replace(record, address=origin.address, fetched=utc_text(datetime.fromisoformat(origin.fetched)))
