"""Documents to records, in the order of the files: from the cache what was read before, the rest by all who read."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from bevoegd.extraction.cache import Cache
from bevoegd.extraction.dask_cluster import cluster
from bevoegd.extraction.readers import Readers, local_readers
from bevoegd.extraction.reading import Job, Reading, job_of
from bevoegd.failures import Failures
from bevoegd.progress import counted
from bevoegd.settings import settings
from extract.documents import DocumentError, Language
from extract.fingerprint import fingerprint
from graph.loader import LoadError

__all__ = ["Reading", "extract_all"]

WAITING: Final = 100  # documents that may be read while one before them is not


def extract_all(
    files: Sequence[Path],
    language: Language | None,
    failures: Failures,
    minimum: float = 0.0,
    *,
    anew: bool = False,
    scheduler: str | None = None,
) -> Iterator[Reading]:
    """What one document after another gives; a file that cannot be read is named, and the rest goes on.

    Statements with a confidence below the minimum are left out. `anew` reads also what the cache has; a `scheduler` of Dask
    has its workers read. What was read is in the cache at once, so that a run that is broken off goes on where it was.

    Raises BrokenProcessPool when no process can be started, ClickException when there is no such scheduler.
    """
    found = settings()
    cache = Cache(found.cache / "records", found.cache_limit)
    processes = min(len(files), found.processes) if anew else _unread(files, language, cache, found.processes)
    with cluster(scheduler) if scheduler else local_readers(processes, found.read_limit) as readers:
        run = _Run(readers, cache, anew)
        for path, future in counted(run.futures(files, language), len(files), "reading"):
            try:
                yield run.reading(path, future).surer(minimum)
            except (DocumentError, LoadError) as error:
                failures.add(error)
    cache.prune()
    if run.unkept:
        failures.add(OSError(f"{cache.folder}: cannot be written ({run.unkept.strerror}); all is read, but will be read again"))


def _unread(files: Sequence[Path], language: Language | None, cache: Cache, most: int) -> int:
    """How many of the files are to be read, up to `most`: no more processes are started than there is work for."""
    return sum(1 for _ in islice((file for file in files if not _is_kept(file, language, cache)), most))


def _is_kept(file: Path, language: Language | None, cache: Cache) -> bool:
    try:
        return cache.find(job_of(file, language)) is not None
    except DocumentError:
        return True


class _Run:
    """Documents under way. `unkept` is why one could not be kept in the cache, if so."""

    def __init__(self, readers: Readers, cache: Cache, anew: bool) -> None:
        self._readers = readers
        self._cache = cache
        self._anew = anew
        self.unkept: OSError | None = None

    def futures(self, paths: Sequence[Path], language: Language | None) -> Iterator[tuple[Path, Future[Reading]]]:
        """Each file with its reading to come, in order and as soon as it is there; few are under way at once."""
        waiting = deque[tuple[Path, Future[Reading]]]()
        for path in paths:
            waiting.append((path, self._begun(path, language)))
            while waiting and self._is_next([future for _, future in waiting]):
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()

    def reading(self, path: Path, future: Future[Reading]) -> Reading:
        """What the document in a file gave, once it is read. Raises DocumentError, and whatever a fault in the program is."""
        try:
            reading = future.result()
        except Exception as error:
            fault = self._readers.fault(error)
            if fault is None:
                raise
            raise DocumentError(f"{path}: {fault}") from None
        if reading.fingerprint != fingerprint(reading.language):
            raise DocumentError(f"{path}: was read by another version of the program than this one; start all who read anew")
        return reading

    def _is_next(self, waiting: Sequence[Future[Reading]]) -> bool:
        """Whether to go on with the first before another is begun."""
        unread = sum(not future.done() for future in waiting)
        return waiting[0].done() or len(waiting) > WAITING or unread > self._readers.ahead()

    def _begun(self, path: Path, language: Language | None) -> Future[Reading]:
        done = Future[Reading]()
        try:
            job = job_of(path, language)
        except DocumentError as error:
            done.set_exception(error)
            return done
        if not self._anew and (found := self._cache.find(job)):
            done.set_result(found)
            return done
        begun = self._readers.submit(job)
        begun.add_done_callback(partial(self._keep, job))
        return begun

    def _keep(self, job: Job, future: Future[Reading]) -> None:
        """Called as soon as a document is read, also while an earlier one is waited for."""
        if future.cancelled() or future.exception():
            return
        try:
            self._cache.keep(job, future.result())
        except OSError as error:
            self.unkept = error
