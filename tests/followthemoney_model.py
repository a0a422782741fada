"""Entities held against the model of FollowTheMoney, as `tests/record_followthemoney.py` recorded it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

MODEL: Final = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf8"))["schemas"]
# What the library's types take, and how many characters at most.
FORMS: Final = {
    "string": r"(?s).{1,1024}",
    "text": r"(?s).{1,65000}",
    "name": r"(?s).{1,384}",
    "date": r"\d{4}(-\d\d(-\d\d)?)?",
    "url": r"https?://\S+",
    "country": r"nl|eu",
    "language": r"nld|eng",
}
ID: Final = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")


def faults(entities: list[dict[str, Any]]) -> list[str]:
    """What is not as the model has it, entity by entity."""
    schemas = {entity["id"]: entity["schema"] for entity in entities}
    assert len(schemas) == len(entities), "two entities have one id"
    return [f"{entity['id']}: {fault}" for entity in entities for fault in _faults(entity, schemas)]


def _faults(entity: Mapping[str, Any], schemas: Mapping[str, str]) -> Iterator[str]:
    model, properties = MODEL[entity["schema"]], entity["properties"]
    if not ID.fullmatch(entity["id"]) or entity.keys() != {"id", "schema", "properties"}:
        yield "no entity"
    yield from (f"lacks {name}" for name in model["required"] if name not in properties)
    for name, values in properties.items():
        kind = model["properties"].get(name)
        yield from (f"{name} ({kind}) is {value!r}" for value in values if not _fits(kind, value, schemas))
        if not values or values != sorted(set(values)):
            yield f"{name} has no values, the same twice, or not in order"


def _fits(kind: str | None, value: str, schemas: Mapping[str, str]) -> bool:
    if kind in FORMS:
        return re.fullmatch(FORMS[kind], value) is not None
    return value in schemas and kind in MODEL[schemas[value]]["is_a"]
