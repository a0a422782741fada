"""Records what FollowTheMoney allows, for the tests: `python tests/record_followthemoney.py FOLDER VERSION`.

FOLDER is `followthemoney/schema` of an unpacked release. The library itself needs a compiler (ICU) to be installed, so that the
tests have what its schemas say: the properties, with what they inherit, of the schemas that the export uses.
"""

import sys
from pathlib import Path
from typing import Any

import yaml

USED = (
    "Document", "Documentation", "LegalEntity", "Membership", "Organization", "Position", "PublicBody",
    "Succession", "UnknownLink",
)  # fmt: skip
MODEL = Path(__file__).with_name("followthemoney_model.yaml")


def lineage(name: str, schemas: dict[str, Any]) -> list[str]:
    """The schema and all that it extends."""
    return [name, *(above for parent in schemas[name].get("extends", ()) for above in lineage(parent, schemas))]


def described(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    above = list(dict.fromkeys(lineage(name, schemas)))
    properties = {key: value for schema in reversed(above) for key, value in schemas[schema].get("properties", {}).items()}
    kinds = {key: value.get("range") or value.get("type", "string") for key, value in sorted(properties.items())}
    required = sorted({key for schema in above for key in schemas[schema].get("required", ())})
    return {"is_a": above, "required": required, "properties": kinds}


def main(folder: Path, version: str) -> None:
    schemas: dict[str, Any] = {}
    for file in sorted(folder.glob("*.y*ml")):
        schemas.update(yaml.safe_load(file.read_text(encoding="utf8")))
    record = {"version": version, "schemas": {name: described(name, schemas) for name in USED}}
    MODEL.write_text(yaml.safe_dump(record, sort_keys=False, width=128, default_flow_style=None), encoding="utf8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
