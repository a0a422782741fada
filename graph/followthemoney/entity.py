"""An entity of FollowTheMoney: an id, the name of a schema, and properties that each have any number of values."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Values: TypeAlias = str | Iterable[str | None] | None


@dataclass(slots=True)
class Entity:
    """One entity; `add` fills it."""

    id: str
    schema: str
    properties: dict[str, set[str]] = field(default_factory=dict)

    def add(self, name: str, values: Values) -> None:
        """Adds values to a property; none and an empty text are no values in this model."""
        known = {value for value in ((values,) if isinstance(values, str) else values or ()) if value}
        if known:
            self.properties.setdefault(name, set()).update(known)

    def line(self) -> bytes:
        """The entity as a line of JSON: {"id": ..., "schema": ..., "properties": {name: [values]}}, with its values sorted."""
        properties = {name: sorted(values) for name, values in sorted(self.properties.items())}
        data = {"id": self.id, "schema": self.schema, "properties": properties}
        return (json.dumps(data, ensure_ascii=False) + "\n").encode()


def entity_id(label: str, *key: str) -> str:
    """The id of what has this label and key in the graph. The model wants letters, digits, '-' and '.', so the key is hashed.

    >>> entity_id("PART_OF", "Actor", "ncc", "Actor", "nctv", "register")
    'part-of-6415f750a8629f514380314c'
    """
    digest = hashlib.sha256(json.dumps(key, ensure_ascii=False).encode()).hexdigest()
    return f"{label.lower().replace('_', '-')}-{digest[:24]}"
