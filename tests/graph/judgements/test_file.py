"""The file of judgements: what is written is read again, nothing is lost, and a broken line is named."""

import io
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest
from hand_made import statute
from judging import judgement

from graph.judgements import (
    Correction,
    Judgement,
    JudgementError,
    JudgementFile,
    Withdrawal,
    now,
    read_entries,
    standing,
    write_entries,
)

WRONG = judgement(statute(), "maatregelen nemen", "wrong")
CORRECTED = judgement(statute(), "toetst vooraf", "corrected", Correction(actor="?Ander lid", modality="duty"), number=2)
UNDONE = Withdrawal(judgement=WRONG.id, by="een ander", at=now(), reason="toch juist\nzie lid 2")


@pytest.fixture
def file(tmp_path: Path) -> JudgementFile:
    return JudgementFile(tmp_path / "new" / "judgements.jsonl")


def test_a_file_that_is_not_there_holds_none(file: JudgementFile) -> None:
    assert (file.entries(), file.standing()) == ([], [])


def test_what_is_added_is_read_again_in_order(file: JudgementFile) -> None:
    file.add([WRONG, CORRECTED])
    file.add([UNDONE])
    assert file.entries() == [WRONG, CORRECTED, UNDONE]
    assert file.standing() == [CORRECTED]
    assert len(file.path.read_text(encoding="utf8").splitlines()) == 3


def test_the_order_of_lines_does_not_matter() -> None:
    later = replace(CORRECTED, id="f" * 16, at="2027-01-31T10:00:00.000000Z")
    assert standing([later, UNDONE, WRONG, CORRECTED]) == [CORRECTED, later]


def test_a_stream_is_what_the_file_has() -> None:
    out = io.StringIO()
    write_entries([WRONG, UNDONE], out)
    assert list(read_entries(io.StringIO(out.getvalue()), "-")) == [WRONG, UNDONE]


def lines() -> Iterator[tuple[str, str]]:
    out = io.StringIO()
    write_entries([CORRECTED, UNDONE], out)
    good, undone = map(json.loads, out.getvalue().splitlines())
    yield '{"kind": "judgement", "id"', "not JSON"
    yield "[]", "'kind' should be one of judgement, withdrawal"
    yield json.dumps(good | {"verdict": "maybe"}), "verdict"
    yield json.dumps(good | {"by": "een\nander"}), "by"
    yield json.dumps(good | {"by": " "}), "by"
    yield json.dumps(good | {"reason": ""}), "reason"
    yield json.dumps(good | {"at": "gisteren"}), "at"
    yield json.dumps(good | {"correction": None}), "correction"
    yield json.dumps(good | {"verdict": "right"}), "correction"
    yield json.dumps(good | {"statement": {**good["statement"], "modality": "wish"}}), "statement.modality"
    yield json.dumps(undone | {"more": 1}), "more"


@pytest.mark.parametrize(("line", "fault"), list(lines()))
def test_a_broken_line_is_named_and_nothing_is_added_below_it(file: JudgementFile, line: str, fault: str) -> None:
    file.add([WRONG])
    with file.path.open("a", encoding="utf8") as out:
        out.write(line + "\n")
    before = file.path.read_bytes()
    with pytest.raises(JudgementError, match=r"judgements\.jsonl, line 2: not a judgement: ") as caught:
        file.add([CORRECTED])
    assert fault in str(caught.value)
    assert len(str(caught.value).splitlines()) == len(caught.value.nl.splitlines()) == 1
    assert file.path.read_bytes() == before


def test_a_file_that_is_no_text_is_named(file: JudgementFile) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(b"\xff\xfe")
    with pytest.raises(JudgementError, match="no text in UTF-8"):
        file.entries()


def test_a_disk_that_is_full_leaves_no_half_a_line(file: JudgementFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system writes a part only, as it does where the disk fills up."""
    file.add([WRONG])
    before, write = file.path.read_bytes(), os.write
    monkeypatch.setattr(os, "write", lambda out, text: write(out, text[:50]))
    with pytest.raises(OSError, match="No space left"):
        file.add([CORRECTED])
    monkeypatch.undo()
    assert file.path.read_bytes() == before


def add_many(path: Path, start: int) -> None:
    for number in range(start, start + 20):
        JudgementFile(path).add([replace(WRONG, id=f"{number:016x}")])


def test_two_programs_that_add_at_once_lose_nothing(file: JudgementFile) -> None:
    processes = [get_context("spawn").Process(target=add_many, args=(file.path, start)) for start in (100, 200)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    ids = {entry.id for entry in file.entries() if isinstance(entry, Judgement)}
    assert ids == {f"{number:016x}" for number in (*range(100, 120), *range(200, 220))}
