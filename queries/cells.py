"""Cells of an answer as text, and an answer as a table in Markdown, to be pasted into a memo."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def cell_text(value: object, between: str) -> str:
    """'' for nothing, the parts of a list joined by `between`, those of a map by a colon: 'wiv-2017#73.1: De dienst ...'."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return ": ".join(cell_text(part, between) for part in value.values())
    if isinstance(value, list | tuple):
        return between.join(cell_text(part, between) for part in value)
    return str(value)


def markdown(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """A table in Markdown, the parts of a list one below another.

    >>> print(markdown(["actor", "grounds"], [{"actor": "mivd", "grounds": ["wiv-2017#10", "wiv-2017#73"]}]))
    | actor | grounds |
    | --- | --- |
    | mivd | wiv-2017#10<br>wiv-2017#73 |
    <BLANKLINE>
    """
    lines = [columns, ["---"] * len(columns), *([cell_text(row[column], "<br>") for column in columns] for row in rows)]
    return "".join(map(_line, lines))


def shown_sentences(evidence: Sequence[Mapping[str, Any]], most: int | None, hint: str = "({more} more)") -> list[str]:
    """The first `most` sentences with their places, and in a hint how many were left out of how many; all where it is None."""
    shown = [f"{sentence['place']}: {sentence['text']}" for sentence in evidence[:most]]
    more = len(evidence) - len(shown)
    return [*shown, hint.format(more=more, all=len(evidence))] if more else shown


def _line(cells: Sequence[str]) -> str:
    escaped = [cell.replace("|", r"\|").replace("\n", " ") for cell in cells]
    return f"| {' | '.join(escaped)} |\n"
