"""Documents read on a cluster of Dask, whose workers need have no file in common with this machine."""

import logging
from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

import click

from bevoegd.extraction.readers import AHEAD, Readers
from bevoegd.extraction.reading import Job, Reading, read

if TYPE_CHECKING:
    from distributed import Client

CONNECT = 10  # seconds that a scheduler may take to answer
_ONE_DOCUMENT = Lock()  # at once in a process: a pipeline is not made for several


class Workers:
    """The workers of a cluster. One that ends costs nothing: its document is handed out again, as often as Dask allows."""

    def __init__(self, client: "Client", executor: Executor, given_up: type[Exception]) -> None:
        self._client = client
        self._executor = executor
        self._given_up = given_up

    def ahead(self) -> int:
        threads: dict[str, int] = self._client.nthreads()
        return AHEAD * max(1, sum(threads.values()))

    def submit(self, job: Job) -> Future[Reading]:
        return self._executor.submit(read_alone, job)

    def fault(self, error: BaseException) -> str | None:
        given_up = isinstance(error, self._given_up)
        return "each worker that read it was ended, perhaps for want of memory" if given_up else None


@contextmanager
def cluster(address: str) -> Iterator[Readers]:
    """The workers of the scheduler at an address ('tcp://host:8786'). Raises ClickException where there is none, or no more."""
    try:
        from distributed import Client, KilledWorker
    except ImportError:
        raise click.ClickException("--dask needs more packages; install them with: pip install 'bevoegd[dask]'") from None
    try:
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise click.ClickException(f"no scheduler of Dask at '{address}': {' '.join(str(error).split())}") from None
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # what it has to say is said here, in one line
    try:
        with client, client.get_executor(pure=False) as executor:
            yield Workers(client, executor, KilledWorker)
    except CancelledError:
        raise click.ClickException(f"the scheduler of Dask at '{address}' ended; give the command again to go on") from None


def read_alone(job: Job) -> Reading:
    """Reads a document when no other is being read in this process; raises what `read` raises."""
    with _ONE_DOCUMENT:
        return read(job)
