"""What the quality commands print, on annotated sentences of the test's own."""

import json
from pathlib import Path

import pytest
import yaml

from bevoegd.main import main

ACT = "De burgemeester kan de vlag hijsen."
PASSAGES = [
    {
        "id": "one", "lang": "nl", "group": "statute", "text": "De CTIVD kan inlichtingen vragen aan de AIVD.", "laws": [],
        "actors": ["ctivd", "aivd"], "relations": [],
        "mandates": [{"actor": "ctivd", "modality": "power", "competence": "data-collection", "trigger": "vragen"}],
    },
    {
        "id": "two", "lang": "en", "group": "statute", "text": "ENISA shall advise the Member States.", "laws": [],
        "actors": ["enisa", "lidstaat"], "relations": [["enisa", "advises", "lidstaat"]],
        "mandates": [{"actor": "enisa", "modality": "duty", "competence": "reporting", "trigger": "advise"}],
    },
]  # fmt: skip


@pytest.fixture
def gold(tmp_path: Path) -> str:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, PASSAGES)), encoding="utf8")
    return str(path)


def test_scores_have_a_row_a_level_and_the_curve(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quality", "scores", gold, "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert "gold,actors,1.000,1.000,1.000,4" in out
    assert "gold,relations,1.000,1.000,1.000,1" in out
    assert "gold,>= 0.0," in out


def test_the_threshold_cuts_mandates_off(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quality", "scores", gold, "--format", "csv", "--min-confidence", "1"]) == 0
    assert "gold,mandates,0.000,0.000,0.000,2" in capsys.readouterr().out


def test_errors_name_class_rule_and_reading(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quality", "errors", gold, "--trace", "--level", "mandates"]) == 0
    out = capsys.readouterr().out
    assert "two mandates: missed (competence differs): enisa duty reporting (advise)" in out
    assert "two mandates: spurious (competence differs) by en-modal-duty: enisa duty advice (advise)" in out
    assert "clause     shall ... advise, by ENISA" in out


def test_calibrate_prints_the_rule_file(gold: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quality", "calibrate", gold]) == 0
    weights = yaml.safe_load(capsys.readouterr().out)
    assert isinstance(weights["base"], float)
    assert "modal" in weights["traits"]


def test_the_page_has_every_figure_of_each_set_and_the_agreement_of_a_pair(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dutch, english, second = tmp_path / "nota.txt", tmp_path / "note.txt", tmp_path / "second.jsonl"
    dutch.write_text("ENISA adviseert de Commissie.")
    english.write_text("ENISA advises the Commission.")
    second.write_text(json.dumps(PASSAGES[0]))
    assert main(["quality", "page", gold, str(second), "--pair", str(dutch), str(english)]) == 0
    out = capsys.readouterr().out
    assert "| level | gold F1 | second F1 |" in out
    assert "| actors | 1.000 | 1.000 |" in out
    assert "| mandates | missed | competence differs | 2 | 1 |" in out
    assert "| nota.txt and note.txt | all | 0 | 1 | 0 | 1.0 |" in out


def test_other_lists_what_no_competence_fits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act = tmp_path / "besluit.md"
    act.write_text(f"# Besluit\n\n## Artikel 1\n\n{ACT}\n\n## Artikel 2\n\n{ACT}\n")
    assert main(["quality", "other", str(act), "--format", "csv"]) == 0
    assert "2,nl,hijsen,vlag," in capsys.readouterr().out


def test_a_bad_line_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": 3}\n')
    assert main(["quality", "scores", str(path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
