"""Files, folders and standard input as the files of a command."""

import io
from pathlib import Path

import pytest

from bevoegd.failures import Failures
from bevoegd.sources import sources


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


def test_folders_are_walked_in_sorted_order_without_hidden_files(tmp_path: Path) -> None:
    make(tmp_path, "b/2.md", "b/1.md", "a.txt", ".git/config", "b/.draft")
    failures = Failures()
    with sources([str(tmp_path)], failures) as files:
        assert [str(file.relative_to(tmp_path)) for file in files] == ["a.txt", "b/1.md", "b/2.md"]
    assert failures.exit_code == 0


def test_a_folder_without_files_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    failures = Failures()
    with sources([str(tmp_path)], failures) as files:
        assert files == []
    assert failures.exit_code == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    failures = Failures()
    with sources([str(tmp_path / "a.txt"), str(tmp_path)], failures) as files:
        assert files == [tmp_path / "a.txt"]
    assert failures.count == 0


def test_two_files_of_one_name_would_be_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, "old/wet.md", "new/wet.md")
    failures = Failures()
    with sources([str(tmp_path)], failures) as files:
        assert files == [tmp_path / "new/wet.md"]
    assert failures.count == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_standard_input_becomes_a_file_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Één regel.".encode())))
    with sources(["-"], Failures()) as files:
        (file,) = files
        assert (file.name, file.read_text(encoding="utf8")) == ("stdin.txt", "Één regel.")
    assert not file.exists()
