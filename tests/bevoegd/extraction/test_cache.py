"""What documents gave is kept, and taken only where reading them again would give the same."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from calls import SAMPLES, Fail, Run

from bevoegd.extraction import readers
from bevoegd.extraction.cache import Cache
from bevoegd.extraction.reading import Fetched, Job, Reading
from bevoegd.main import main
from extract.documents import File
from extract.fingerprint import fingerprint
from graph.loader import by_document

SENTENCE = "De CTIVD kan inlichtingen vragen aan de AIVD.\n"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that are read, and not taken from the cache."""
    names, usual = list[str](), readers.read

    def noted(job: Job) -> Reading:
        names.append(job.file.path.name)
        return usual(job)

    monkeypatch.setattr(readers, "read", noted)
    return names


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(SENTENCE, encoding="utf8")
    return path


def test_documents_are_read_once_and_give_the_same_bytes(records: Path, read: list[str], run: Run) -> None:
    first = run("extract", SAMPLES)
    assert len(read) == len(list(records.iterdir())) == 5
    assert run("extract", SAMPLES) == first
    assert len(read) == 5


def test_all_can_be_read_anew(records: Path, letter: Path, read: list[str], run: Run) -> None:
    first = run("extract", letter)
    assert run("extract", letter, "--anew") == first
    assert read == ["letter.txt"] * 2


def test_a_document_is_read_again_when_it_or_its_name_or_language_is_another(
    records: Path, letter: Path, read: list[str], run: Run
) -> None:
    run("extract", letter)
    run("extract", letter, "--lang", "nl")
    run("extract", letter.rename(letter.with_name("brief.txt")))
    letter.write_text(SENTENCE * 2)
    run("extract", letter)
    assert read == ["letter.txt", "letter.txt", "brief.txt", "letter.txt"]


TEXT = File(Path("a/BWBR1.xml"), b"text", File(Path("a/BWBR1.wti"), b"data"))
JOB = Job(TEXT, "nl", Fetched("https://example.org/1", "2026-01-01T00:00:00Z"))


@pytest.mark.parametrize(
    "other",
    [
        replace(JOB, language=None),
        replace(JOB, language="en"),
        replace(JOB, fetched=None),
        replace(JOB, fetched=Fetched("https://example.org/1", "2026-01-02T00:00:00Z")),
        replace(JOB, file=replace(TEXT, data=b"texts")),
        replace(JOB, file=replace(TEXT, path=Path("a/BWBR2.xml"))),
        replace(JOB, file=replace(TEXT, beside=None)),
        replace(JOB, file=replace(TEXT, beside=File(Path("a/BWBR1.wti"), b"date"))),
    ],
)
def test_all_that_is_read_counts(other: Job, tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1_000_000)
    reading = Reading("BWBR1.xml", "nl", fingerprint("nl"), "digest", b"packed")
    cache.keep(JOB, reading)
    assert cache.find(other) is None
    assert cache.find(replace(JOB, file=replace(TEXT, path=Path("b/BWBR1.xml")))) == reading


def test_what_was_read_by_other_rules_is_not_found(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1_000_000)
    cache.keep(JOB, Reading("BWBR1.xml", "nl", fingerprint("en"), "digest", b"packed"))
    assert cache.find(JOB) is None


def test_what_another_version_read_is_refused(letter: Path, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = readers.read
    monkeypatch.setattr(readers, "read", lambda job: replace(usual(job), fingerprint="other"))
    code, line = fail("extract", letter)
    assert (code, "letter.txt: was read by another version of the program" in line) == (1, True)


def test_the_digest_is_the_one_that_the_loader_knows_records_by(letter: Path) -> None:
    for minimum in (0.0, 0.99):
        reading = readers.read(Job(File(letter, letter.read_bytes()))).surer(minimum)
        [records] = by_document(reading)
        assert (reading.digest, reading.document) == (records.digest(), "letter.txt")


def test_sureness_is_asked_of_what_is_kept(records: Path, letter: Path, read: list[str], run: Run) -> None:
    assert '"kind": "mandate"' not in run("extract", letter, "--min-confidence", "0.99")
    assert '"kind": "mandate"' in run("extract", letter)
    assert '"kind": "mandate"' not in run("extract", letter, "--min-confidence", "0.99")
    assert read == ["letter.txt"]


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-40], lambda data: data[:100], lambda data: b"", lambda data: b"PK" + data]
)
def test_a_damaged_file_is_read_as_absent_and_written_anew(
    damage: Callable[[bytes], bytes], records: Path, letter: Path, read: list[str], run: Run
) -> None:
    first = run("extract", letter)
    (kept,) = records.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damage(whole))
    assert run("extract", letter) == first
    assert kept.read_bytes() == whole
    assert len(read) == 2


def test_what_was_used_longest_ago_goes(
    records: Path, letter: Path, run: Run, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    others = [letter.with_name(f"other-{number}.txt") for number in range(3)]
    for other in others:
        other.write_text(SENTENCE)
    run("extract", letter, *others)
    for age, path in enumerate(sorted(records.iterdir())):
        os.utime(path, (age, age))
    run("extract", letter)
    monkeypatch.setenv("BEVOEGD_CACHE_LIMIT", "0.002")
    run("extract", letter)
    assert 0 < sum(path.stat().st_size for path in records.iterdir()) <= 2000
    run("extract", letter)
    assert read.count("letter.txt") == 1


def test_a_cache_that_cannot_be_written_is_named_and_all_is_read(
    records: Path, letter: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    records.parent.mkdir()
    records.write_text("no folder")
    assert main(["extract", str(letter)]) == 1
    out, err = capfd.readouterr()
    assert '"kind": "mandate"' in out
    assert (len(err.splitlines()), str(records) in err) == (1, True)


def test_what_is_all_kept_starts_neither_the_parser_nor_a_process(
    records: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("extract", SAMPLES)
    monkeypatch.setenv("BEVOEGD_PROCESSES", "2")
    again = """
import sys, psutil
from bevoegd.main import main
assert main(["extract", sys.argv[1]]) == 0
assert "spacy" not in sys.modules
assert not psutil.Process().children()
"""
    subprocess.run([sys.executable, "-c", again, str(SAMPLES)], check=True, capture_output=True)
