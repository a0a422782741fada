"""How long work tells how far it is."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[str, int, int], None]  # the step, how much of it is done, of how much


def silent(step: str, done: int, total: int) -> None:
    """Tells nobody."""
