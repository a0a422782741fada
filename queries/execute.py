"""How questions reach the graph: a function that reads, given by whoever has the database."""

from collections.abc import Callable
from typing import Any, Protocol, TypeAlias


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


Execute: TypeAlias = Callable[[str, dict[str, Any]], Table]
