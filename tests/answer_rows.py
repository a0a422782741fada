"""Rows of an answer, as tests look them up."""

from collections.abc import Mapping
from typing import Any, TypeAlias

Cell: TypeAlias = str | int | float | list[Any] | None


def rows_like(rows: list[dict[str, Any]], expected: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows that have these values."""
    return [row for row in rows if all(row[column] == value for column, value in expected.items())]


def as_set(rows: list[dict[str, Any]]) -> list[str]:
    """Rows in an order of their own, with sorted lists, and numbers that are equal in both languages."""
    return sorted(repr({name: cell(row[name]) for name in sorted(row)}) for row in rows)


def cell(value: Cell) -> Cell:
    if isinstance(value, list):
        return sorted(value, key=str)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
