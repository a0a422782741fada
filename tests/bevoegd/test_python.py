"""What docs/python.md shows is what Python does, on the shipped samples."""

import doctest
from pathlib import Path

import pytest

import graph
from graph.store import Store

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_the_page_shows_what_the_program_does(samples: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = doctest.testfile(str(PAGE), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert outcome.attempted > 15
    assert outcome.failed == 0


def test_the_page_names_the_whole_interface() -> None:
    text = PAGE.read_text(encoding="utf8")
    public = [name for name in graph.__all__ if name not in ("Export", "Store", "StoreError", "Table")]
    assert [name for name in public if name not in text] == []


def test_what_is_public_says_what_it_does() -> None:
    assert [name for name in graph.__all__ if not getattr(graph, name).__doc__] == []
