"""The graph's database: the server that the environment names, or the local one, started on demand."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from bevoegd.progress import progress
from bevoegd.settings import settings
from graph.server import ensure_connection, running_connection
from graph.store import Store
from queries import Execute


@contextmanager
def open_store() -> Iterator[Store]:
    """An open store; the first start downloads Neo4j and says so on a terminal. Raises ServerError and StoreError."""
    with progress() as bars:
        connection = ensure_connection(os.environ, progress=bars.show)
    with Store(connection) as store:
        yield store


@contextmanager
def running_store() -> Iterator[Store | None]:
    """An open store where a server runs already, None where one would have to be started. Raises ServerError, StoreError."""
    connection = running_connection(os.environ)
    if connection is None:
        yield None
        return
    with Store(connection) as store:
        yield store


def reader(store: Store) -> Execute:
    """How questions reach the store: to read only, within the time limit."""
    return partial(store.table, seconds=settings().time_limit)
