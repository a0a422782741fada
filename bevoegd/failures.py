"""What could not be done while the rest went on."""

import sys
from pathlib import Path


class Failures:
    """Names each failure on stderr as it comes and counts them for the exit code.

    Files in `scratch`, a folder that only the command knows, are named from there: 'acts.zip/wet.md'.
    """

    def __init__(self) -> None:
        self.count = 0
        self.scratch: Path | None = None

    def add(self, error: Exception) -> None:
        self.count += 1
        line = str(error)
        print(f"bevoegd: {line.replace(f'{self.scratch}/', '') if self.scratch else line}", file=sys.stderr)

    @property
    def exit_code(self) -> int:
        return 1 if self.count else 0
