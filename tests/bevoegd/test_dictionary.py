"""`bevoegd export dictionary`: the schema's own words, in the language that is asked for."""

from pathlib import Path

from calls import Run

from graph.schema import data_dictionary


def test_it_is_written_in_the_language_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("export", "dictionary", "-") == data_dictionary("en")
    run("export", "dictionary", tmp_path / "schema.md", "--lang", "nl")
    page = (tmp_path / "schema.md").read_text(encoding="utf8")
    assert page == data_dictionary("nl") != data_dictionary("en")
    assert page.startswith("# Gegevenswoordenboek")
    assert "org:Role bij kind role" in page
    assert "org:Role for kind role" in data_dictionary("en")
