"""When words of the law hold."""

from typing import Final, NamedTuple


class Validity(NamedTuple):
    """From when, and until (not on) when, something holds: ISO dates, or less ('2017'); None where it is not known.

    `by` is the publication that made it so ('stb-2024-291').

    >>> Validity("2018-05-01", "2024-07-01").covers("2024-07-01"), UNKNOWN.covers("2024-07-01")
    (False, None)
    """

    start: str | None = None
    end: str | None = None
    by: str | None = None

    def covers(self, day: str) -> bool | None:
        """Whether it holds on that day; None where what is known does not tell: '2017' covers every day of that year."""
        begun, ended = _reached(day, self.start), _reached(day, self.end)
        if begun is False or ended:
            return False
        return True if begun and (self.end is None or ended is False) else None


UNKNOWN: Final = Validity()


def _reached(day: str, mark: str | None) -> bool | None:
    """Whether a day is the marked one or later; None where there is no mark, or one too vague to tell."""
    if mark is None or (day != mark and day.startswith(mark)):
        return None
    return day >= mark
