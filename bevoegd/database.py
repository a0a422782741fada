"""The graph's database: the server that the environment names, or the local one, started on demand."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

from bevoegd.as_of import dated_connection
from bevoegd.progress import progress
from bevoegd.settings import settings
from graph.server import Connection, ensure_connection, running_connection
from graph.store import Store, StoreError, Table
from queries import Execute

OUTSIDE: Final = {"LoadCSV", "TerminateTransactions"}  # operators of a plan that reach beyond the graph


@contextmanager
def open_connection(day: str | None = None) -> Iterator[Connection]:
    """A connection to the graph, or to one with the law as it stood on a day (ISO), which is made first.

    The first start downloads Neo4j and says so on a terminal. Raises ServerError and StoreError.
    """
    if day:
        with dated_connection(day) as connection:
            yield connection
        return
    with progress() as bars:
        connection = ensure_connection(os.environ, bars.show)
    yield connection


@contextmanager
def open_store(day: str | None = None) -> Iterator[Store]:
    """An open store of the graph, or of the law as it stood on a day. Raises ServerError and StoreError."""
    with open_connection(day) as connection, Store(connection) as store:
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


def run_cypher(store: Store, query: str, parameters: Mapping[str, Any]) -> Table:
    """The answer of a query that a person wrote, within the limits of time and rows.

    Raises StoreError, also for a query that would write or that reaches beyond the graph, as LOAD CSV does.
    """
    beyond = OUTSIDE & {step.operator for step in store.plan(query, parameters)}
    if beyond:
        raise StoreError(f"{', '.join(sorted(beyond))}: reaches beyond the graph, and only the graph can be read here")
    limits = settings()
    return store.table(query, parameters, limits.row_limit, limits.time_limit)
