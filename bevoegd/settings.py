"""What the environment sets, read once and in one place."""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.rdf import BASE
from graph.server import cache_folder, data_folder


class SettingsError(Exception):
    """A variable with a value that cannot be; the message is one line that names both."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`time_limit`: seconds that one query may take (BEVOEGD_TIME_LIMIT). `row_limit`: rows that an answer may have
    (BEVOEGD_ROW_LIMIT). `processes`: how many read documents at once (BEVOEGD_PROCESSES; the number of processors if not set).
    `queries`: a folder with questions of the user's own (BEVOEGD_QUERIES; none if not set).
    `base`: what the IRIs of RDF begin with (BEVOEGD_BASE; `graph.rdf.BASE`, which nobody serves, if not set).
    `judgements`: the file of judgements (BEVOEGD_JUDGEMENTS; 'judgements.jsonl' in the user's data folder if not set).
    `cache`: where what was downloaded or read is kept (BEVOEGD_CACHE; the user's cache folder if not set). `cache_limit`: bytes
    that what documents gave may take there (BEVOEGD_CACHE_LIMIT, in megabytes). `read_limit`: seconds that reading one document
    may take in a process of its own (BEVOEGD_READ_LIMIT).
    `services`: a file with other addresses of the services (BEVOEGD_SERVICES; those of fetching/services.yaml if not set).
    `fetch_pause`: seconds between two requests to one host (BEVOEGD_FETCH_PAUSE). `fetch_timeout`: seconds that a host may be
    silent (BEVOEGD_FETCH_TIMEOUT). `fetch_limit`: bytes that a document may have (BEVOEGD_FETCH_LIMIT, in megabytes)."""

    time_limit: float
    row_limit: int
    processes: int
    queries: Path | None
    judgements: Path
    base: str
    cache: Path
    cache_limit: int
    read_limit: float
    services: Path | None
    fetch_pause: float
    fetch_timeout: float
    fetch_limit: int


def settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment. Raises SettingsError."""
    return Settings(
        time_limit=_number(environ, "BEVOEGD_TIME_LIMIT", 60),
        row_limit=int(_number(environ, "BEVOEGD_ROW_LIMIT", 10_000)),
        processes=int(_number(environ, "BEVOEGD_PROCESSES", os.cpu_count() or 1)),
        queries=_path(environ, "BEVOEGD_QUERIES"),
        judgements=Path(environ.get("BEVOEGD_JUDGEMENTS") or data_folder(environ) / "judgements.jsonl"),
        base=environ.get("BEVOEGD_BASE") or BASE,
        cache=cache_folder(environ),
        cache_limit=int(_number(environ, "BEVOEGD_CACHE_LIMIT", 1000, least=0) * 1_000_000),
        read_limit=_number(environ, "BEVOEGD_READ_LIMIT", 1800),
        services=_path(environ, "BEVOEGD_SERVICES"),
        fetch_pause=_number(environ, "BEVOEGD_FETCH_PAUSE", 1, least=0),
        fetch_timeout=_number(environ, "BEVOEGD_FETCH_TIMEOUT", 30),
        fetch_limit=int(_number(environ, "BEVOEGD_FETCH_LIMIT", 100) * 1_000_000),
    )


def _path(environ: Mapping[str, str], name: str) -> Path | None:
    return Path(environ[name]) if environ.get(name) else None


def _number(environ: Mapping[str, str], name: str, default: float, least: float = 1) -> float:
    text = environ.get(name, str(default))
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not least <= value < math.inf:
        raise SettingsError(f"{name} is '{text}'; set it to a number of {least:g} or more, or leave it out for {default:g}")
    return value
