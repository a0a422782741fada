"""How questions reach the graph: a function that reads, given by whoever has the database."""

from typing import Any, Protocol


class QuestionError(Exception):
    """A question that cannot be asked in this way; the message is one line that says what to write instead."""


class Table(Protocol):
    """What a query gives: its columns, also when there are no rows, and whether these are all rows there are."""

    @property
    def columns(self) -> tuple[str, ...]: ...

    @property
    def rows(self) -> list[dict[str, Any]]: ...

    @property
    def complete(self) -> bool: ...


class Execute(Protocol):
    """Runs a read query with its parameters; of the rows, the first `limit`, all where it is None."""

    def __call__(self, query: str, parameters: dict[str, Any], limit: int | None = None) -> Table: ...
