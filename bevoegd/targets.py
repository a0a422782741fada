"""The file that a command writes: whole or not at all."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from bevoegd.drafts import draft
from bevoegd.sources import STANDARD


@contextmanager
def target(name: str) -> Iterator[TextIO]:
    """Standard output for '-', otherwise a file that takes its name only once everything is written. Raises OSError."""
    if name == STANDARD:
        yield sys.stdout
        return
    with draft(Path(name)) as part, part.open("w", encoding="utf8") as out:
        yield out


@contextmanager
def byte_target(name: str) -> Iterator[BinaryIO]:
    """The same for bytes."""
    if name == STANDARD:
        yield sys.stdout.buffer
        return
    with draft(Path(name)) as part, part.open("wb") as out:
        yield out
