"""The reference pages in docs/questions are those that the questions give."""

from pathlib import Path

from calls import Run

from bevoegd.reference import reference_pages
from queries import library

FOLDER = Path(__file__).parents[2] / "docs" / "questions"


def test_the_pages_are_those_of_the_questions() -> None:
    """When this fails: bevoegd export reference docs/questions, after removing the pages of questions that are gone."""
    kept = {file.name: file.read_text(encoding="utf8") for file in FOLDER.iterdir()}
    assert kept == reference_pages(library().values())


def test_the_command_writes_them(tmp_path: Path, run: Run) -> None:
    assert run("export", "reference", tmp_path / "pages") == ""
    page = (tmp_path / "pages" / "who-may.md").read_text(encoding="utf8")
    assert "$ bevoegd ask who-may --competence counter-attack" in page
    assert "| dcc | power |" in page
