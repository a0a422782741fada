"""How well annotated passages are read, beside what was reached before: a figure that falls by more than 0.01 is a failure."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from gold_passages import gold_passages
from shared_texts import CORPUS, EVALUATION

from bevoegd.main import main

PAGE = Path(__file__).parents[2] / "docs" / "quality.md"
RECORDED = yaml.safe_load((Path(__file__).parent / "recorded_scores.yaml").read_text(encoding="utf8"))
TOLERANCE = 0.01


def lines(name: str) -> Iterator[str]:
    shared = EVALUATION / f"{name}.jsonl"
    return iter(shared.read_text(encoding="utf8").splitlines()) if shared.exists() else gold_passages(f"{name}.jsonl")


@pytest.mark.skipif(not (EVALUATION.exists() and CORPUS.exists()), reason=f"no texts at {CORPUS}; set BEVOEGD_SHARED")
@pytest.mark.parametrize("name", RECORDED)
def test_no_figure_falls_below_the_recorded_one(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / f"{name}.jsonl"
    path.write_text("\n".join(lines(name)), encoding="utf8")
    assert main(["quality", "scores", str(path), "--format", "csv"]) == 0
    table = capsys.readouterr().out.split("\n\n")[0]
    reached = {row["level"]: float(row["F1"]) for row in csv.DictReader(io.StringIO(table))}
    with capsys.disabled():
        print(f"\n{name:12}" + "  ".join(f"{level} {figure:.3f}" for level, figure in reached.items()))
    assert set(reached) == set(RECORDED[name])
    fallen = {
        level: (figure, reached[level]) for level, figure in RECORDED[name].items() if worse(level, reached[level], figure)
    }
    assert not fallen


def worse(level: str, reached: float, recorded: float) -> bool:
    return reached > recorded + TOLERANCE if level == "false-alarm-rate" else reached < recorded - TOLERANCE


def test_the_page_shows_the_recorded_figures() -> None:
    page = PAGE.read_text(encoding="utf8")
    assert f"| level | {' | '.join(f'{name} F1' for name in RECORDED)} |" in page
    for level in RECORDED["dev"]:
        assert f"| {level} | {' | '.join(f'{RECORDED[name][level]:.3f}' for name in RECORDED)} |" in page
