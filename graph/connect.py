"""The database that the environment names, or the local one, opened."""

import os
from collections.abc import Mapping

from graph.progress import Progress, silent
from graph.server import ensure_connection
from graph.store import Store


def connect(environ: Mapping[str, str] = os.environ, progress: Progress = silent) -> Store:
    """The server of NEO4J_URI, or where that is not set the local one, which is started (and fetched, the first time, 155 MB).

    Use it as a context manager, `with connect() as store:`, or keep it for as long as the program runs. Reading cannot write.
    Raises ServerError for a server that cannot be started and StoreError for one that cannot be reached.

    >>> connect().read("MATCH (a:Actor)-[:HOLDS]->(m:Mandate) RETURN a.id AS actor, count(m) AS n", {})  # doctest: +SKIP
    """
    return Store(ensure_connection(environ, progress))
