"""The figures are those of the evaluation guide's own scorer, and each counts what it says."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from shared_texts import EVALUATION

from extract.quality.model import AnnotationError, Findings, findings_of, read_annotations
from extract.quality.reading import above, read_again
from extract.quality.scores import score
from extract.register import load_register

GOLD = {
    "id": "p1",
    "law": "wiv-2017",
    "actors": ["aivd", "?Commissie Kust"],
    "laws": ["wiv-2017#8"],
    "relations": [["aivd", "informs / advises", "?Commissie Kust"]],
    "mandates": [
        {"actor": "aivd", "modality": "duty / task", "competence": "advice", "trigger": "adviseert de commissie"},
        {
            "actor": "aivd",
            "modality": "power",
            "competence": "hacking",
            "trigger": "binnendringen",
            "conditions": ["na toestemming"],
        },
    ],
    "optional": {"mandates": [{"actor": "aivd", "modality": "duty", "competence": "other"}]},
}
QUIET = {"id": "p2", "actors": [], "laws": [], "relations": [], "mandates": []}


def scored(*found: dict[str, object]) -> dict[str, float]:
    gold = read_annotations(json.dumps(one) for one in (GOLD, QUIET))
    return score(gold, dict(zip(("p1", "p2"), map(findings_of, found), strict=True))).figures()


def test_what_equals_gold_has_every_figure_right() -> None:
    perfect = GOLD | {
        "relations": [["aivd", "advises", "?commissie kust"]],
        "mandates": [mandate | {"modality": mandate["modality"].split(" / ")[0]} for mandate in GOLD["mandates"]],  # type: ignore[attr-defined]
    }
    figures = scored(perfect, QUIET)
    assert figures.pop("false-alarm-rate") == 0
    assert set(figures.values()) == {1.0}


def test_what_is_optional_is_neither_missed_nor_spurious() -> None:
    found = {"actors": GOLD["actors"], "mandates": [{"actor": "aivd", "modality": "duty", "competence": "other"}]}
    figures = scored(found, {})
    assert figures["mandates"] == 0
    assert score(read_annotations([json.dumps(GOLD)]), {"p1": findings_of(found)}).levels["mandates"].spurious == 0


def test_a_mandate_where_people_saw_none_is_a_false_alarm() -> None:
    figures = scored({}, {"mandates": [{"actor": "aivd", "modality": "power", "competence": "advice"}]})
    assert figures["false-alarm-rate"] == 1


def test_a_condition_counts_when_words_of_it_are_found_with_its_mandate() -> None:
    hit = {"actor": "aivd", "modality": "power", "competence": "hacking", "trigger": "binnendringen"}
    assert scored({"mandates": [hit | {"conditions": ["toestemming"]}]}, {})["condition-recall"] == 1
    assert scored({"mandates": [hit]}, {})["condition-recall"] == 0


def test_doubtful_mandates_can_be_cut_off() -> None:
    mandate = {"actor": "aivd", "modality": "power", "competence": "advice"}
    found = findings_of({"mandates": [mandate | {"confidence": 0.4}, mandate | {"confidence": 0.8}]})
    assert [one.confidence for one in above(found, 0.5).mandates] == [0.8]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "line 1: not JSON"),
        ('{"id": "a"}', "line 1: 'actors' is a required property"),
        ("[]", "line 1: [] is not of type 'object'"),
    ],
)
def test_a_line_that_is_no_annotation_is_named(line: str, fault: str) -> None:
    with pytest.raises(AnnotationError, match="line 1") as error:
        read_annotations([line])
    assert str(error.value).startswith(fault)


@pytest.mark.skipif(not EVALUATION.exists(), reason=f"no annotated passages at {EVALUATION}; set BEVOEGD_SHARED")
@pytest.mark.parametrize("name", ["dev.jsonl", "validation.jsonl"])
def test_the_guides_own_scorer_gives_the_same_figures(name: str, tmp_path: Path) -> None:
    gold = read_annotations((EVALUATION / name).read_text(encoding="utf8").splitlines())
    found = read_again(gold, load_register())
    lines = [json.dumps({"id": identity, **as_json(one)}) for identity, one in found.items()]
    (tmp_path / name).write_text("\n".join(lines), encoding="utf8")
    command = [sys.executable, EVALUATION / "score.py", EVALUATION / name, tmp_path / name, "--json"]
    theirs = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert score(gold, found).figures() == {
        level: value["all"]["f1"] if isinstance(value, dict) else value for level, value in theirs.items()
    }


def as_json(found: Findings) -> dict[str, object]:
    fields = ("actor", "modality", "competence", "trigger", "basis", "conditions", "stance")
    mandates = [{name: getattr(mandate, name) for name in fields} for mandate in found.mandates]
    return {"actors": found.actors, "laws": found.laws, "relations": found.relations, "mandates": mandates}
