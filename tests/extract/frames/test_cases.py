"""Labelled sentences (cases.yaml) through the whole pipeline: exactly what they must say comes out."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from extract.annotate import annotate
from extract.register import load_register

CASES = yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text(encoding="utf8"))


def parameters() -> list[Any]:
    strict = pytest.mark.xfail
    return [
        pytest.param(case, id=case["id"], marks=[strict(reason=case["known_failure"])] if "known_failure" in case else [])
        for case in CASES
    ]


@pytest.mark.parametrize("case", parameters())
def test_says_exactly_this(case: dict[str, Any]) -> None:
    found = next(annotate([json.dumps({"preamble": "", "law": None, **case})], load_register()))
    mandates = {(m["actor"], m["modality"], m["competence"], m["stance"]) for m in found["mandates"]}
    assert mandates == {tuple(mandate) for mandate in case["mandates"]}
    assert _undirected(found["relations"]) == _undirected(case.get("relations", []))
    for name in ("conditions", "basis"):
        said = {value for mandate in found["mandates"] for value in mandate[name]}
        assert set(case.get(name, [])) <= said


def _undirected(relations: list[list[str]]) -> set[tuple[str, ...]]:
    return {
        (predicate, *sorted((one, other))) if predicate == "cooperates-with" else (predicate, one, other)
        for one, predicate, other in relations
    }
