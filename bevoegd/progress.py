"""Progress of long work, on a terminal only."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn

T = TypeVar("T")


class Bars:
    """Bars by name, for work that reports itself step by step."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def show(self, step: str, done: int, total: int) -> None:
        """Sets the step's bar to `done` of `total`; the first call for a step draws it."""
        if step not in self._tasks:
            self._tasks[step] = self._bars.add_task(step, total=total)
        self._bars.update(self._tasks[step], completed=done, total=total)


@contextmanager
def progress() -> Iterator[Bars]:
    """Bars on stderr, so that stdout stays clean; silent where stderr is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(
        *columns, console=Console(stderr=True, force_jupyter=False), transient=True, disable=not sys.stderr.isatty()
    ) as bars:
        yield Bars(bars)


def counted(items: Iterable[T], total: int, step: str) -> Iterator[T]:
    """The items as they come, with a bar that counts those that were dealt with."""
    with progress() as bars:
        bars.show(step, 0, total)
        for done, item in enumerate(items, start=1):
            yield item
            bars.show(step, done, total)
