"""How well the passages that people annotated are read, beside the floors that the development set must reach."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from shared_texts import EVALUATION

from bevoegd.main import main

FLOORS = {"actors": 0.93, "laws": 0.88, "relations": 0.60, "mandates": 0.60, "mandates-loose": 0.70, "stance-accuracy": 0.90}
CEILINGS = {"false-alarm-rate": 0.15}


@pytest.mark.skipif(not EVALUATION.exists(), reason=f"no annotated passages at {EVALUATION}; set BEVOEGD_SHARED")
def test_the_development_set_reaches_its_floors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    development, validation = scores("dev.jsonl", tmp_path), scores("validation.jsonl", tmp_path)
    with capsys.disabled():
        print(table(development, validation))
    missed = [level for level, floor in FLOORS.items() if development[level] < floor]
    missed += [level for level, ceiling in CEILINGS.items() if development[level] > ceiling]
    assert not missed


def scores(name: str, folder: Path) -> dict[str, float]:
    """The figure of each level over all passages: F1, or the rate itself."""
    out = folder / name
    assert main(["annotate", str(EVALUATION / name), str(out)]) == 0
    scored = subprocess.run(
        [sys.executable, EVALUATION / "score.py", EVALUATION / name, out, "--json"], check=True, capture_output=True, text=True
    )
    return {level: figure(value) for level, value in json.loads(scored.stdout).items()}


def figure(value: object) -> float:
    return float(value["all"]["f1"] if isinstance(value, dict) else value)


def table(development: dict[str, float], validation: dict[str, float]) -> str:
    lines = [f"\n{'':18}{'development':>12}{'bound':>8}{'validation':>12}"]
    for level, reached in development.items():
        bound = f">= {FLOORS[level]}" if level in FLOORS else f"<= {CEILINGS[level]}" if level in CEILINGS else ""
        lines.append(f"{level:18}{reached:12.3f}{bound:>8}{validation[level]:12.3f}")
    return "\n".join(lines)
