"""What the environment sets, read once and in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.rdf import BASE
from graph.server import data_folder


class SettingsError(Exception):
    """A variable with a value that cannot be; the message is one line that names both."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`time_limit`: seconds that one query may take (BEVOEGD_TIME_LIMIT). `row_limit`: rows that an answer may have
    (BEVOEGD_ROW_LIMIT). `processes`: how many read documents at once (BEVOEGD_PROCESSES; the number of processors if not set).
    `queries`: a folder with questions of the user's own (BEVOEGD_QUERIES; none if not set).
    `base`: what the IRIs of RDF begin with (BEVOEGD_BASE; `graph.rdf.BASE`, which nobody serves, if not set).
    `judgements`: the file of judgements (BEVOEGD_JUDGEMENTS; 'judgements.jsonl' in the user's data folder if not set)."""

    time_limit: float
    row_limit: int
    processes: int
    queries: Path | None
    judgements: Path
    base: str


def settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment. Raises SettingsError."""
    return Settings(
        time_limit=_positive(environ, "BEVOEGD_TIME_LIMIT", 60),
        row_limit=int(_positive(environ, "BEVOEGD_ROW_LIMIT", 10_000)),
        processes=int(_positive(environ, "BEVOEGD_PROCESSES", os.cpu_count() or 1)),
        queries=Path(environ["BEVOEGD_QUERIES"]) if environ.get("BEVOEGD_QUERIES") else None,
        judgements=Path(environ.get("BEVOEGD_JUDGEMENTS") or data_folder(environ) / "judgements.jsonl"),
        base=environ.get("BEVOEGD_BASE") or BASE,
    )


def _positive(environ: Mapping[str, str], name: str, default: float) -> float:
    text = environ.get(name, str(default))
    try:
        value = float(text)
    except ValueError:
        value = 0
    if value < 1:
        raise SettingsError(f"{name} is '{text}'; set it to a number of 1 or more, or leave it out for {default:g}")
    return value
