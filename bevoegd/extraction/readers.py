"""Who reads documents: this process, or several beside it, of which each may end without the others."""

import os
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Final, Protocol

from pebble import ProcessExpired, ProcessPool

from bevoegd.extraction.reading import Job, Reading, read

AHEAD: Final = 4  # documents handed out per reader, so that a large folder does not fill the memory
RENEWED: Final = 500  # documents after which a process gives way to a new one: what spaCy remembers of words only grows


class Readers(Protocol):
    """Those who read documents for a run."""

    def ahead(self) -> int:
        """How many documents may be handed out and not be read yet."""

    def submit(self, job: Job) -> Future[Reading]:
        """Hands a document out."""

    def fault(self, error: BaseException) -> str | None:
        """What to say of a document whose reading came to such an end; None for an error that does not lie in it."""


class Alone:
    """This process: nobody reads ahead, and what ends it ends the run."""

    def ahead(self) -> int:
        return 0

    def submit(self, job: Job) -> Future[Reading]:
        done = Future[Reading]()
        try:
            done.set_result(read(job))
        except Exception as error:
            done.set_exception(error)
        return done

    def fault(self, error: BaseException) -> str | None:
        return None


class Processes:
    """Processes of their own; none starts before the first document. One that ends, or takes longer than `limit` seconds for a
    document, costs that document alone."""

    def __init__(self, pool: ProcessPool, number: int, limit: float) -> None:
        self._pool = pool
        self._number = number
        self._limit = limit

    def ahead(self) -> int:
        return AHEAD * self._number

    def submit(self, job: Job) -> Future[Reading]:
        return self._pool.schedule(read, args=(job,), timeout=self._limit)

    def fault(self, error: BaseException) -> str | None:
        match error:
            case ProcessExpired(exitcode=code):
                why = "perhaps for want of memory; set BEVOEGD_PROCESSES lower if so"
                return f"the process that read it was ended (exit code {code}), {why}"
            case TimeoutError():
                return f"takes more than {self._limit:g} seconds to read; set BEVOEGD_READ_LIMIT higher to wait longer"
        return None


@contextmanager
def local_readers(number: int, limit: float) -> Iterator[Readers]:
    """So many readers on this machine; one is this process itself. What they still read at the end is given up."""
    if number < 2:
        yield Alone()
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # of each process: there is one for each processor already
    pool = ProcessPool(number, max_tasks=RENEWED, context=get_context("spawn"))
    try:
        yield Processes(pool, number, limit)
    except BaseException:
        pool.stop()
        raise
    else:
        pool.close()  # and so a process that begins in the place of one that ended is not cut off, which it would complain of
    finally:
        pool.join()
