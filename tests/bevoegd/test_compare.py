"""compare: what two languages of one act say alike, and what one of them says alone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run

DUTCH = """\
# Richtlijn (EU) 2022/2555

## Artikel 1

Essentiële entiteiten melden elk significant incident bij het CSIRT.

## Artikel 2

De Autoriteit Havens kan een bindende aanwijzing geven.
"""
ENGLISH = """\
# Directive (EU) 2022/2555

## Article 1

Essential entities shall notify any significant incident to the CSIRT.

## Article 2

The Commission shall adopt implementing acts.
"""


@pytest.fixture
def statements(tmp_path: Path, run: Run) -> tuple[Path, Path]:
    """The statement files of both languages."""
    paths = tmp_path / "32022L2555.nl.md", tmp_path / "32022L2555.en.md"
    for path, text in zip(paths, (DUTCH, ENGLISH), strict=True):
        path.write_text(text, encoding="utf8")
        run("extract", path, "-o", path.with_suffix(".jsonl"))
    return paths[0].with_suffix(".jsonl"), paths[1].with_suffix(".jsonl")


def test_agreement(statements: tuple[Path, Path], run: Run) -> None:
    rows = {row.pop("mandates"): row for row in json.loads(run("compare", *statements, "--format", "json"))}
    assert rows["all"] == {"only_a": 1, "both": 1, "only_b": 1, "f1": 0.5}
    assert rows["registered actors"] == {"only_a": 0, "both": 1, "only_b": 1, "f1": 0.667}
    assert rows["unreviewed actors"] == {"only_a": 1, "both": 0, "only_b": 0, "f1": 0.0}
    assert rows["in provisions"] == rows["all"]
    assert rows["outside provisions"] == {"only_a": 0, "both": 0, "only_b": 0, "f1": None}


def test_what_one_side_says_alone(statements: tuple[Path, Path], run: Run) -> None:
    rows = json.loads(run("compare", *statements, "--only", "--format", "json"))
    assert rows == [
        {"side": "A", "article": "nis2#2", "actor": "?Autoriteit Havens", "modality": "power", "competence": "enforcement",
         "sentence": "De Autoriteit Havens kan een bindende aanwijzing geven."},
        {"side": "B", "article": "nis2#2", "actor": "europese-commissie", "modality": "duty", "competence": "rule-making",
         "sentence": "The Commission shall adopt implementing acts."},
    ]  # fmt: skip


def test_one_side_from_standard_input(statements: tuple[Path, Path], run: Run, typed: Callable[[str], None]) -> None:
    typed(statements[1].read_text(encoding="utf8"))
    assert run("compare", statements[0], "-") == run("compare", *statements)


def test_a_file_without_records(statements: tuple[Path, Path], fail: Fail, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()
    code, line = fail("compare", statements[0], tmp_path / "empty.jsonl")
    assert (code, "empty.jsonl: holds no records" in line) == (1, True)


def test_a_document_is_no_file_of_statements(statements: tuple[Path, Path], fail: Fail, tmp_path: Path) -> None:
    code, line = fail("compare", tmp_path / "32022L2555.nl.md", statements[1])
    assert (code, "32022L2555.nl.md, line 1: not JSON" in line) == (1, True)
