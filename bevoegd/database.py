"""The graph's database: the server that the environment names, or the local one, started on demand."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from bevoegd.progress import progress
from graph.server import ensure_connection
from graph.store import Store


@contextmanager
def open_store() -> Iterator[Store]:
    """An open store; the first start downloads Neo4j and says so on a terminal. Raises ServerError and StoreError."""
    with progress() as bars:
        connection = ensure_connection(os.environ, progress=bars.show)
    with Store(connection) as store:
        yield store
