"""The law as it stood on one day, in a local Neo4j of its own that is made from the graph when it is asked for."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from bevoegd.failures import Failures
from bevoegd.loading import load_all
from bevoegd.progress import counted, progress
from graph.as_of import count_documents, digest_of, documents_of
from graph.connect import connect
from graph.server import Connection, LocalServer, data_folder, local_server
from graph.store import Store

COMPLETE: Final = "complete"


@contextmanager
def dated_connection(day: str) -> Iterator[Connection]:
    """A server with the law of a day (ISO), for as long as this lasts; made anew where the graph has changed since.

    Raises ServerError and StoreError.
    """
    with progress() as bars, connect(os.environ, bars.show) as whole:
        server = _server(day, digest_of(whole))
        ran_before = server.status().running
        try:
            connection = server.start(bars.show)
            _fill(whole, connection, day, server.data_dir / COMPLETE)
        except BaseException:
            server.stop()
            raise
    try:
        yield connection
    finally:
        if not ran_before:
            server.stop()


def _server(day: str, digest: str) -> LocalServer:
    """The day's server for a graph with that digest; those made for the day from the graph as it was are removed."""
    folder = data_folder(os.environ) / "as-of"
    server = replace(local_server(os.environ), data_dir=folder / f"{day}-{digest[:16]}")
    for old in folder.glob(f"{day}-*"):
        if old != server.data_dir and not replace(server, data_dir=old).status().running:
            shutil.rmtree(old)
    return server


def _fill(whole: Store, connection: Connection, day: str, complete: Path) -> None:
    """Loads what held on the day, unless that was done to the end before."""
    if complete.exists():
        return
    failures = Failures()
    with Store(connection) as store:
        documents = counted(documents_of(whole), count_documents(whole), f"the law of {day}")
        load_all(store, documents, failures, day)
    if not failures.count:
        complete.touch()
