"""Folders of what was fetched: their list, and files of the user's own."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run
from invented_answers import ACT, NEW, NEW_TEXT, OLD_TEXT
from replay import Replay, Reply

WORDING = f"{NEW}.xml"


def shown(run: Run, papers: Path) -> dict[str, dict[str, str]]:
    return {row["file"]: row for row in json.loads(run("fetch", "--list", papers, "--format", "json"))}


def test_the_list_shows_what_was_changed_since(act: Replay, run: Run, papers: Path, bases: dict[str, str]) -> None:
    run("fetch", ACT, "-o", papers)
    rows = shown(run, papers)
    assert {file: row["state"] for file, row in rows.items()} == {f"{ACT}.wti": "as fetched", WORDING: "as fetched"}
    assert rows[WORDING]["address"] == f"{bases['bwb']}/{ACT}/2021-07-01_1/xml/{WORDING}"
    (papers / WORDING).write_text("mine")
    (papers / f"{ACT}.wti").unlink()
    assert {file: row["state"] for file, row in shown(run, papers).items()} == {f"{ACT}.wti": "missing", WORDING: "changed"}


def test_a_file_of_the_users_own_is_never_written_over(act: Replay, fail: Fail, run: Run, papers: Path) -> None:
    papers.mkdir()
    (papers / WORDING).write_text("mine")
    code, line = fail("fetch", ACT, "-o", papers)
    assert (code, f"{WORDING}: is there and is not what was fetched; rename it" in line) == (1, True)
    assert (papers / WORDING).read_text() == "mine"
    (papers / WORDING).unlink()
    run("fetch", ACT, "-o", papers)
    (papers / WORDING).write_text("mine again")
    fail("fetch", ACT, "-o", papers)
    assert (papers / WORDING).read_text() == "mine again"


def test_a_file_that_is_what_is_fetched_is_taken_into_the_list(act: Replay, run: Run, papers: Path) -> None:
    papers.mkdir()
    (papers / WORDING).write_text(NEW_TEXT)
    run("fetch", ACT, "-o", papers)
    assert shown(run, papers)[WORDING]["state"] == "as fetched"


def test_what_the_service_changed_takes_the_place_of_what_was_fetched(
    act: Replay, run: Run, papers: Path, listed: Callable[[], list[dict[str, str]]]
) -> None:
    run("fetch", ACT, "-o", papers)
    before = {origin["file"]: origin["sha256"] for origin in listed()}
    act.on(f"/bwb/{ACT}/2021-07-01_1/xml/{WORDING}", Reply(OLD_TEXT))
    run("fetch", ACT, "-o", papers, "--refresh")
    assert (papers / WORDING).read_text() == OLD_TEXT
    after = {origin["file"]: origin["sha256"] for origin in listed()}
    assert [file for file in before if before[file] != after[file]] == [WORDING]


def test_fetching_again_changes_nothing(act: Replay, run: Run, papers: Path) -> None:
    run("fetch", ACT, "-o", papers)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in papers.iterdir()}
    run("fetch", ACT, "-o", papers)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in papers.iterdir()} == before


@pytest.mark.parametrize("content", ["x", "[1]", '{"file": "x"}'])
def test_a_list_that_is_none(act: Replay, fail: Fail, papers: Path, content: str) -> None:
    papers.mkdir()
    (papers / "fetched.jsonl").write_text(content)
    for arguments in (("fetch", "--list", papers), ("fetch", ACT, "-o", papers)):
        code, line = fail(*arguments)
        assert (code, "fetched.jsonl: is no list of fetched files; move it away and fetch anew" in line) == (1, True)


def test_a_folder_without_a_list(run: Run, tmp_path: Path) -> None:
    assert run("fetch", "--list", tmp_path) == "(no rows)\n"


def test_the_text_is_kept_byte_for_byte(act: Replay, run: Run, papers: Path) -> None:
    text = b"\xef\xbb\xbf" + NEW_TEXT.replace("\n", "\r\n").encode()
    act.on(f"/bwb/{ACT}/2021-07-01_1/xml/{WORDING}", Reply(text))
    run("fetch", ACT, "-o", papers)
    assert (papers / WORDING).read_bytes() == text


def test_line_breaks_of_other_alphabets_do_not_break_the_list(act: Replay, run: Run, papers: Path) -> None:
    act.on(f"/bwb/{ACT}/2021-07-01_1/xml/{WORDING}", Reply(NEW_TEXT, headers={"ETag": '"a\x85b"'}))
    run("fetch", ACT, "-o", papers)
    assert shown(run, papers)[WORDING]["state"] == "as fetched"
