"""One document read, wherever: in this process, in one beside it, or on another machine."""

import gzip
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from bevoegd.fetching import FetchError, origin_of
from extract.documents import DocumentError, File, Language, document_of, read_file
from extract.fingerprint import fingerprint
from extract.register import load_register
from extract.statement import DocumentRecord, Record, Statement, parse_records, write_records
from graph.judgements import utc_text
from graph.loader import by_document


class Fetched(NamedTuple):
    """The address that a file came from, and when (UTC, ISO)."""

    address: str
    time: str


@dataclass(frozen=True, slots=True)
class Job:
    """All that reading a document needs, so that who reads it needs none of our files. Its language is None where the words
    tell it, `fetched` where it was not."""

    file: File
    language: Language | None = None
    fetched: Fetched | None = None


@dataclass(frozen=True, slots=True)
class Reading(Iterable[Record]):
    """What a document gave: its records, as lines of JSON packed by gzip until somebody asks for them.

    `fingerprint` is that of what it was read by (extract/fingerprint.py), `digest` the one that the loader knows records by.
    """

    document: str
    language: Language
    fingerprint: str
    digest: str
    packed: bytes

    def text(self) -> str:
        """The records as lines of JSON."""
        return gzip.decompress(self.packed).decode()

    def __iter__(self) -> Iterator[Record]:
        return parse_records(io.StringIO(self.text()))

    def surer(self, minimum: float) -> "Reading":
        """Without the statements that have a confidence below the minimum."""
        if not minimum:
            return self
        sure = [record for record in self if not isinstance(record, Statement) or record.confidence >= minimum]
        return _packed(self.language, sure)


def job_of(path: Path, language: Language | None) -> Job:
    """What reading the document in a file needs. Raises DocumentError for a file that is not there or of no known format."""
    file = read_file(path)
    try:
        origin = origin_of(path)
    except FetchError as error:
        raise DocumentError(str(error)) from None
    fetched = Fetched(origin.address, utc_text(datetime.fromisoformat(origin.fetched))) if origin else None
    return Job(file, language, fetched)


def read(job: Job) -> Reading:
    """What a document says. Raises DocumentError where it cannot be read, LoadError where its records do not hang together."""
    document = document_of(job.file, job.language)
    from extract.pipeline import Extractor  # imports spaCy, which takes a second that other commands need not wait

    found = Extractor(load_register()).records(document)
    return _packed(document.language, [_sourced(record, job.fetched) for record in found])


def _sourced(record: Record, fetched: Fetched | None) -> Record:
    """A document's record with where and when its file was fetched, if it was; any other as it is."""
    if fetched is None or not isinstance(record, DocumentRecord):
        return record
    return replace(record, address=fetched.address, fetched=fetched.time)


def _packed(language: Language, records: Sequence[Record]) -> Reading:
    lines = io.StringIO()
    write_records(records, lines)
    (document,) = by_document(records)
    packed = gzip.compress(lines.getvalue().encode(), mtime=0)
    return Reading(document.document.id, language, fingerprint(language), document.digest(), packed)
