"""The file that a command writes: whole or not at all."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from bevoegd.sources import STANDARD


@contextmanager
def target(name: str) -> Iterator[TextIO]:
    """Standard output for '-', otherwise a file that takes its name only once everything is written. Raises OSError."""
    if name == STANDARD:
        yield sys.stdout
        return
    draft = Path(f"{name}.part")
    try:
        with draft.open("w", encoding="utf8") as out:
            yield out
        draft.replace(name)
    finally:
        draft.unlink(missing_ok=True)
