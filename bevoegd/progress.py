"""Progress of long work, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

T = TypeVar("T")


@contextmanager
def progress() -> Iterator[Progress]:
    """A bar on stderr, so that stdout stays clean; silent where stderr is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bars:
        yield bars


def counted(items: Iterable[T], total: int, text: str) -> Iterator[T]:
    """The items as they come, with a bar that counts them."""
    with progress() as bars:
        yield from bars.track(items, total=total, description=text)
