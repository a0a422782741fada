"""The shapes of `bevoegd.explorer.model` in TypeScript, so that the page is checked against what the server says.

`python -m bevoegd.explorer.contract` writes `web/src/contract.ts`; a test holds the two equal.
"""

import inspect
from pathlib import Path
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from bevoegd.explorer import model

FILE: Final = Path(__file__).parent / "web" / "src" / "contract.ts"
PLAIN: Final = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}


def contract() -> str:
    """The TypeScript of every shape, each under its description."""
    shapes = [shape for _, shape in inspect.getmembers(model, inspect.isclass) if issubclass(shape, model.Shape)]
    _, schema = models_json_schema([(shape, "serialization") for shape in shapes])
    interfaces = [_interface(name, schema["$defs"][name]) for name in sorted(schema["$defs"]) if name != "Shape"]
    return "\n".join(["// Made by `python -m bevoegd.explorer.contract`; do not edit.\n", *interfaces])


def _interface(name: str, schema: dict[str, Any]) -> str:
    words = " ".join(schema.get("description", "").split())
    fields = "".join(f"  {field}: {_type(value)};\n" for field, value in schema["properties"].items())
    return f"/** {words} */\nexport interface {name} {{\n{fields}}}\n"


def _type(schema: dict[str, Any]) -> str:
    """One type of JSON Schema in TypeScript.

    >>> _type({"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "null"}]}})
    '(string | null)[]'
    """
    match schema:
        case {"$ref": reference}:
            return str(reference).rpartition("/")[2]
        case {"enum": values}:
            return " | ".join(f'"{value}"' for value in values)
        case {"const": value}:
            return f'"{value}"'
        case {"anyOf": options}:
            return " | ".join(map(_type, options))
        case {"type": "array", "prefixItems": items}:
            return f"[{', '.join(map(_type, items))}]"
        case {"type": "array"}:
            items = _type(schema["items"])
            return f"({items})[]" if " " in items else f"{items}[]"
        case {"type": "object"}:
            values = schema.get("additionalProperties")
            return f"Record<string, {_type(values) if isinstance(values, dict) else 'unknown'}>"
    return PLAIN.get(schema.get("type", ""), "unknown")


if __name__ == "__main__":
    FILE.write_text(contract(), encoding="utf8")
