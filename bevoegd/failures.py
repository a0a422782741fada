"""What could not be done while the rest went on."""

import sys


class Failures:
    """Names each failure on stderr as it comes and counts them for the exit code."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, error: Exception) -> None:
        self.count += 1
        print(f"bevoegd: {error}", file=sys.stderr)

    @property
    def exit_code(self) -> int:
        return 1 if self.count else 0
