"""Records to and from JSON lines, checked against the published schema (records.schema.json)."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Any, TextIO

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from extract.statement.model import DocumentRecord, PassageRecord, Record, Statement


class RecordError(Exception):
    """A line that is no record; the message names the stream, the line and what is wrong."""


def write_records(records: Iterable[Record], out: TextIO) -> int:
    """Writes one JSON object a line, keys in the order of the model; returns how many lines."""
    count = 0
    for record in records:
        out.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")
        count += 1
    return count


def read_records(lines: Iterable[str], name: str) -> Iterator[Record]:
    """The records of a stream; raises RecordError at the first line that the schema refuses."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _record(_checked(line, f"{name}, line {number}"))


def parse_records(lines: Iterable[str]) -> Iterator[Record]:
    """The records of lines that this program wrote itself and vouches for: no schema is asked, which takes longest."""
    return (_record(json.loads(line)) for line in lines)


def _checked(line: str, where: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise RecordError(f"{where}: not JSON ({error.msg}); expected one record a line, as 'bevoegd extract' writes") from None
    kind = value.get("kind") if isinstance(value, dict) else None
    validator = _validators().get(str(kind))
    if validator is None:
        raise RecordError(f"{where}: not a record: its 'kind' should be one of {', '.join(_validators())}")
    fault = best_match(validator.iter_errors(value))
    if fault:
        raise RecordError(f"{where}: not a record of this version: {fault.json_path}: {fault.message}")
    return dict(value)


@cache
def _validators() -> dict[str, Draft202012Validator]:
    """The schema of each kind of record, so that a fault is told in the terms of its own kind."""
    branches = [(branch, branch["properties"]["kind"]) for branch in _schema()["oneOf"]]
    return {name: Draft202012Validator(branch) for branch, kind in branches for name in kind.get("enum", [kind.get("const")])}


@cache
def record_validator() -> Draft202012Validator:
    """The published JSON Schema (draft 2020-12) of one record."""
    return Draft202012Validator(_schema())


@cache
def _schema() -> dict[str, Any]:
    return dict(json.loads(files("extract.statement").joinpath("records.schema.json").read_text(encoding="utf8")))


def _record(value: dict[str, Any]) -> Record:
    if value["kind"] == "document":
        return DocumentRecord(**value)
    if value["kind"] == "passage":
        return PassageRecord(**value)
    return statement_of(value)


def statement_of(value: dict[str, Any]) -> Statement:
    """The statement that a JSON object of the schema stands for."""
    tuples = {key: tuple(value[key]) for key in ("conditions", "basis")}
    return Statement(**{**value, **tuples, "spans": tuple((start, end) for start, end in value["spans"])})
