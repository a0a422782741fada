"""Rows of an answer, as tests look them up."""

from collections.abc import Mapping
from typing import Any


def rows_like(rows: list[dict[str, Any]], expected: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows that have these values."""
    return [row for row in rows if all(row[column] == value for column, value in expected.items())]
