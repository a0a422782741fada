"""The graph behind the page: read within limits of time and rows, and found again when its server was started anew."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from bevoegd.settings import settings
from graph.server import Connection
from graph.store import Store, StoreUnreachable, Table

SECONDS: Final = 20.0  # that a person waits for one answer
ROWS: Final = 100_000  # of one query; what a view shows is bounded by far less
PATIENCE: Final = 1.0
Find: TypeAlias = Callable[[], Connection | None]


class Source:
    """Runs the queries of one page; it may be used by several threads at once. Use as a context manager.

    `find` looks for the server where it does not answer any more.
    """

    def __init__(self, connection: Connection, find: Find) -> None:
        self._connection = connection
        self._find = find
        self._store = Store(connection, PATIENCE)

    def __enter__(self) -> "Source":
        self._store.__enter__()
        return self

    def __exit__(self, *raised: Any) -> None:  # noqa: ANN401 (the context manager protocol)
        self._store.__exit__(*raised)

    @property
    def store(self) -> Store:
        return self._store

    def execute(self, query: str, parameters: dict[str, Any], limit: int | None = None) -> Table:
        """Runs a query that reads; `queries.Execute`. Raises StoreError."""
        seconds = min(settings().time_limit, SECONDS)
        try:
            return self._store.table(query, parameters, limit or ROWS, seconds)
        except StoreUnreachable:
            if not self._found_again():
                raise
            return self._store.table(query, parameters, limit or ROWS, seconds)

    def _found_again(self) -> bool:
        """Whether the server runs at another address now, as the local one does after each start."""
        connection = self._find()
        if connection is None or connection == self._connection:
            return False
        self._store.__exit__(None, None, None)
        self._connection, self._store = connection, Store(connection, PATIENCE)
        return True
