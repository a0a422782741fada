"""The file of judgements: JSON lines that are only added to, checked against the published schema (judgements.schema.json)."""

import errno
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Self, TextIO

from filelock import FileLock
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource

from extract.statement import PassageRecord, record_validator, statement_of
from graph.judgements.model import Correction, Entry, Judgement, JudgementError, Withdrawal, standing


class JudgementFile:
    """A file of judgements; one that is not there yet holds none."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> list[Entry]:
        """Every judgement and withdrawal, as they were added. Raises JudgementError for a line that is none, and OSError."""
        if not self.path.exists():
            return []
        with self.path.open(encoding="utf8") as lines:
            return list(read_entries(lines, str(self.path)))

    def standing(self) -> list[Judgement]:
        """The judgements that nobody withdrew, the oldest first. Raises JudgementError and OSError."""
        return standing(self.entries())

    @contextmanager
    def locked(self) -> Iterator[Self]:
        """Itself, while it keeps other programs from adding; may be entered again by the same program. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{self.path}.lock", is_singleton=True):
            yield self

    def add(self, entries: Sequence[Entry]) -> None:
        """Adds lines at the end, all of them or none, and waits until the disk has them. Raises JudgementError and OSError."""
        text = "".join(map(_line, entries)).encode()
        with self.locked():
            self.entries()  # a broken line is told before anything is added below it
            with self.path.open("ab", buffering=0) as out:
                _append(out.fileno(), text)


def _append(file: int, text: bytes) -> None:
    size = os.fstat(file).st_size
    try:
        if os.write(file, text) < len(text):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(file)
    except OSError:
        os.ftruncate(file, size)
        raise


def write_entries(entries: Iterable[Entry], out: TextIO) -> None:
    """Writes one JSON object a line, keys in the order of the model."""
    for entry in entries:
        out.write(_line(entry))


def _line(entry: Entry) -> str:
    return json.dumps(asdict(entry), ensure_ascii=False) + "\n"


def read_entries(lines: Iterable[str], name: str) -> Iterator[Entry]:
    """The judgements and withdrawals of a stream; raises JudgementError at the first line that the schema refuses."""
    try:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _entry(_checked(line, f"{name}, line {number}"))
    except UnicodeDecodeError:
        raise _broken(name, "no text in UTF-8") from None


def _checked(line: str, where: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise _broken(where, f"not JSON ({error.msg})") from None
    kind = value.get("kind") if isinstance(value, dict) else None
    validator = _validators().get(str(kind))
    if validator is None:
        raise _broken(where, f"'kind' should be one of {', '.join(_validators())}")
    fault = best_match(validator.iter_errors(value))
    if fault:
        raise _broken(where, f"{fault.json_path}: {fault.message}")
    return dict(value)


def _broken(where: str, fault: str) -> JudgementError:
    return JudgementError(
        f"{where}: not a judgement: {fault}; repair the line or take it out",
        f"{where}: geen oordeel: {fault}; herstel de regel of haal hem weg",
    )


@cache
def _validators() -> dict[str, Draft202012Validator]:
    """The schema of each kind of entry, so that a fault is told in the terms of its own kind."""
    text = files("graph.judgements").joinpath("judgements.schema.json").read_text(encoding="utf8")
    records = Resource.from_contents(record_validator().schema)
    registry: Registry[Any] = Registry().with_resource("records.schema.json", records)
    branches = json.loads(text)["oneOf"]
    return {branch["properties"]["kind"]["const"]: Draft202012Validator(branch, registry=registry) for branch in branches}


def _entry(value: dict[str, Any]) -> Entry:
    if value["kind"] == "withdrawal":
        return Withdrawal(**value)
    correction = Correction(**value["correction"]) if value["correction"] else None
    passage, statement = PassageRecord(**value["passage"]), statement_of(value["statement"])
    return Judgement(**{**value, "passage": passage, "statement": statement, "correction": correction})
