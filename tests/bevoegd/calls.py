"""What the tests of the commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

SAMPLES = Path(__file__).parents[2] / "bevoegd" / "samples"
Run: TypeAlias = Callable[..., str]  # see the fixture 'run'
Fail: TypeAlias = Callable[..., tuple[int, str]]  # see the fixture 'fail'
