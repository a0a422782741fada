"""Documents, and a cache of the test's own."""

from pathlib import Path

import pytest


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which what documents gave is kept."""
    monkeypatch.setenv("BEVOEGD_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("BEVOEGD_CACHE_LIMIT")
    return tmp_path / "cache" / "records"


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder of short documents, letter-1.txt to letter-7.txt."""
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(1, 8):
        write_letter(folder, number, 30)
    return folder


@pytest.fixture
def with_long(documents: Path) -> Path:
    """The same folder with letter-0.txt, which takes far longer to read than all others together."""
    write_letter(documents, 0, 30000)
    return documents


def write_letter(folder: Path, number: int, sentences: int) -> None:
    text = (
        f"De MIVD is bevoegd om in het geval {number}.{place} gegevens te verzamelen over dreigingen van de haven."
        for place in range(sentences)
    )
    (folder / f"letter-{number}.txt").write_text("\n\n".join(text) + "\n", encoding="utf8")
