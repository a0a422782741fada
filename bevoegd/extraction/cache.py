"""What documents gave, kept on the disk: a document that is the same, read by the same rules, is not read again.

A file a document, named by a digest of all that was read. It is two streams of gzip, which every reader of gzip takes for
one: a line that says what the document was read by, and its records as 'bevoegd extract' writes them.
"""

import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from bevoegd.extraction.reading import Job, Reading
from extract.documents import File
from extract.fingerprint import fingerprint
from graph.schema import load_schema

_FORM: Final = 1  # of the files; one of another form is not found
_GZIP: Final = 16 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of readings that holds at most `limit` bytes after each run; with 0 it is left alone."""

    folder: Path
    limit: int

    def find(self, job: Job) -> Reading | None:
        """What the document gave; None where it was not read, what it was read by changed, or the file is damaged."""
        if not self.limit:
            return None
        path = self._path(job)
        try:
            reading = _unpacked(path.read_bytes())
        except (OSError, EOFError, KeyError, TypeError, ValueError, zlib.error):
            return None
        if reading is None or reading.fingerprint != fingerprint(reading.language):
            return None
        with suppress(OSError):
            os.utime(path)  # the time of its last use, by which `prune` goes
        return reading

    def keep(self, job: Job, reading: Reading) -> None:
        """Writes a reading, whole or not at all, whoever writes the same one at the same time. Raises OSError."""
        if not self.limit:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, suffix=".part", delete=False) as part:
            try:
                part.write(_head(reading) + reading.packed)
                part.close()
                Path(part.name).replace(self._path(job))
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise

    def prune(self) -> None:
        """Takes away what was used longest ago, as far as the whole is over the limit."""
        if not self.limit or not self.folder.exists():
            return
        held = 0
        for _, size, path in sorted(_files(self.folder), reverse=True):
            held += size
            if held > self.limit:
                with suppress(OSError):
                    path.unlink()

    def _path(self, job: Job) -> Path:
        return self.folder / f"{_key(job)}.jsonl.gz"


def _files(folder: Path) -> Iterator[tuple[int, int, Path]]:
    """The time of last use, the size and the path of each file; one that another run takes away meanwhile is none."""
    with os.scandir(folder) as entries:
        for entry in entries:
            with suppress(FileNotFoundError):
                stat = entry.stat()
                yield stat.st_mtime_ns, stat.st_size, Path(entry.path)


def _key(job: Job) -> str:
    """SHA-256, in hex, of the bytes and names of what is read and of all that is said of it."""
    digest = hashlib.sha256()
    known = [_FORM, load_schema().version, job.language, job.fetched]
    for file in _read(job.file):
        digest.update(json.dumps([*known, file.path.name, len(file.data)]).encode() + file.data)
    return digest.hexdigest()


def _read(file: File) -> Iterator[File]:
    yield file
    if file.beside:
        yield from _read(file.beside)


def _head(reading: Reading) -> bytes:
    told = {
        "document": reading.document, "language": reading.language, "fingerprint": reading.fingerprint,
        "digest": reading.digest, "packed": hashlib.sha256(reading.packed).hexdigest(),
    }  # fmt: skip
    return gzip.compress(json.dumps(told).encode() + b"\n", mtime=0)


def _unpacked(data: bytes) -> Reading | None:
    """The reading in a file; None where its records are not those that were written."""
    stream = zlib.decompressobj(_GZIP)
    told, packed = json.loads(stream.decompress(data)), stream.unused_data
    whole = told.pop("packed") == hashlib.sha256(packed).hexdigest()
    return Reading(**told, packed=packed) if whole else None
