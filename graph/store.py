"""The database behind the graph: managed transactions with retries, reads that cannot write, errors in one line."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import Any, ClassVar, Final, Literal, Self, TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, GraphDatabase, ManagedTransaction, Record, Session, unit_of_work
from neo4j.exceptions import AuthError, ClientError, DriverError, Neo4jError, ServiceUnavailable

from graph.server import Connection

Result = TypeVar("Result")
READ_SECONDS = 60.0
PATIENCE = 30.0
PLAIN: Final = frozenset({str, int, float, bool, type(None)})


class StoreError(Exception):
    """A database that cannot be reached or refuses a query; the message is one line that says what to do."""


class StoreUnreachable(StoreError):
    """No database answers."""


class StoreTooSlow(StoreError):
    """A query took more time than it was given."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a query gives: its columns, also without rows; `complete` is False when the rows were cut off at the limit."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """One operator of the plan of a query; `depth` 0 gives the answer, its sources stand below it. `rows` is an estimate."""

    depth: int
    operator: str
    details: str
    rows: float


class Store:
    """An open database; use as a context manager: `with Store(connection) as store: store.read(query, parameters)`.

    `patience`: seconds for which a transaction is tried again where the database is away for a moment.
    """

    language: ClassVar[Literal["cypher"]] = "cypher"

    def __init__(self, connection: Connection, patience: float = PATIENCE) -> None:
        self._connection = connection
        with self._one_line():
            auth = (connection.user, connection.password)
            self._driver: Driver = GraphDatabase.driver(
                connection.uri, auth=auth, notifications_min_severity="OFF", max_transaction_retry_time=patience
            )

    def __enter__(self) -> Self:
        try:
            with self._one_line():
                self._driver.verify_connectivity()
        except StoreError:
            self._driver.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._driver.close()

    def read(self, query: str, parameters: Mapping[str, Any], seconds: float = READ_SECONDS) -> list[dict[str, Any]]:
        """The rows of a read query, as dictionaries by column. Raises StoreError."""
        return self.table(query, parameters, seconds=seconds).rows

    def table(
        self, query: str, parameters: Mapping[str, Any], limit: int | None = None, seconds: float = READ_SECONDS
    ) -> Table:
        """The columns of a read query and its first `limit` rows, all where it is None.

        Runs in READ access mode, so that the server itself refuses to write, and for `seconds` at most. Raises StoreError.
        """

        @unit_of_work(timeout=seconds)
        def work(transaction: ManagedTransaction) -> Table:
            result = transaction.run(query, dict(parameters))
            rows = [_row(record) for record in islice(result, None if limit is None else limit + 1)]
            return Table(tuple(result.keys()), rows[:limit], limit is None or len(rows) <= limit)

        with self._session(READ_ACCESS) as session:
            return session.execute_read(work)

    def stream(self, query: str, parameters: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a read query one by one, each as its values in the order of the columns, in little memory.

        The query runs until the last row is taken, without a limit of time. Raises StoreError.
        """
        with self._session(READ_ACCESS) as session:
            for record in session.run(query, dict(parameters)):
                yield tuple(record.values())

    def plan(self, query: str, parameters: Mapping[str, Any]) -> list[Step]:
        """How the server would answer a read query, from the answer down; nothing runs. Raises StoreError."""
        with self._session(READ_ACCESS) as session:
            explained = session.execute_read(lambda tx: tx.run(f"EXPLAIN {query}", dict(parameters)).consume().plan)
        return list(_steps(explained or {}, 0))

    def write(self, work: Callable[[ManagedTransaction], Result]) -> Result:
        """Runs `work` in one transaction: all of it or nothing; retried when the server allows it. Raises StoreError."""
        with self._session(WRITE_ACCESS) as session:
            return session.execute_write(work)

    def define(self, statement: str) -> None:
        """Runs a statement that defines a constraint or index; each needs a transaction of its own. Raises StoreError."""
        with self._session(WRITE_ACCESS) as session:
            session.run(statement).consume()

    @contextmanager
    def _session(self, access: str) -> Iterator[Session]:
        database = self._connection.database
        with self._one_line(), self._driver.session(database=database, default_access_mode=access) as session:
            yield session

    @contextmanager
    def _one_line(self) -> Iterator[None]:
        try:
            yield
        except (DriverError, Neo4jError) as error:
            raise _kind(error)(_explanation(error, self._connection)) from error


def _row(record: Record) -> dict[str, Any]:
    """What `Record.data` gives, which for many rows takes longer over text and numbers than the server over all of it."""
    return {
        key: value if _is_plain(value) else record.data(key)[key]
        for key, value in zip(record.keys(), record.values(), strict=True)
    }


def _is_plain(value: object) -> bool:
    """Whether it holds no node, relation or path, which `Record.data` makes dictionaries of."""
    return type(value) in PLAIN or (isinstance(value, list) and all(type(entry) in PLAIN for entry in value))


def _steps(plan: Mapping[str, Any], depth: int) -> Iterator[Step]:
    values = plan.get("args", {})
    operator = plan["operatorType"].partition("@")[0]
    yield Step(depth, operator, str(values.get("Details", "")), float(values.get("EstimatedRows", 0)))
    for source in plan.get("children", ()):
        yield from _steps(source, depth + 1)


def _kind(error: DriverError | Neo4jError) -> type[StoreError]:
    if isinstance(error, ServiceUnavailable):
        return StoreUnreachable
    return StoreTooSlow if "TransactionTimedOut" in (getattr(error, "code", None) or "") else StoreError


def _explanation(error: DriverError | Neo4jError, connection: Connection) -> str:
    words = " ".join(str(getattr(error, "message", None) or error).split())
    code = getattr(error, "code", None) or ""
    if isinstance(error, ServiceUnavailable):
        return f"no Neo4j answers at {connection.uri}; start it ('bevoegd neo4j start') or correct NEO4J_URI"
    if isinstance(error, AuthError):
        return f"Neo4j at {connection.uri} refuses user '{connection.user}'; correct NEO4J_USER and NEO4J_PASSWORD"
    if "TransactionTimedOut" in code:
        return "the query took too long and was stopped; narrow it, or allow more time"
    if "AccessMode" in code:
        return "the query would change the graph; only queries that read are allowed here"
    if isinstance(error, ClientError) and "Syntax" in code:
        return f"not a valid Cypher query: {words}"
    return f"Neo4j at {connection.uri}: {words}"
