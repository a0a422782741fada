"""Acts of the Basiswettenbestand: which wording a number means, its technical data, and answers that are not as documented."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from calls import Fail, Run
from dated_act import TECHNICAL
from invented_answers import ACT, NEW, NEW_TEXT, OLD, OLD_TEXT, Listed, manifest
from replay import Replay, Reply

from bevoegd.main import main

MANIFEST, DATA = f"/bwb/{ACT}/manifest.xml", f"/bwb/{ACT}/{ACT}.WTI"
NEW_AT = f"/bwb/{ACT}/2021-07-01_1/xml/{NEW}.xml"


def test_an_act_as_it_is_today_with_its_technical_data(act: Replay, run: Run, papers: Path) -> None:
    shown = run("fetch", ACT, "-o", papers)
    assert shown.splitlines() == [str(papers / f"{NEW}.xml"), str(papers / f"{ACT}.wti")]
    assert (papers / f"{NEW}.xml").read_text() == NEW_TEXT
    assert (papers / f"{ACT}.wti").read_text() == TECHNICAL
    assert act.paths() == [MANIFEST, NEW_AT, DATA]


@pytest.mark.parametrize("day", ["2016-01-01", "2019-05-01", "2021-06-30"])
def test_the_wording_of_a_day(act: Replay, run: Run, papers: Path, day: str) -> None:
    run("fetch", f"bwb:{ACT}@{day}", "-o", papers)
    assert (papers / f"{OLD}.xml").read_text() == OLD_TEXT
    assert not (papers / f"{NEW}.xml").exists()


def test_all_wordings_each_as_it_is_seen_now(act: Replay, run: Run, papers: Path) -> None:
    run("fetch", f"{ACT}@all", "-o", papers)
    assert sorted(path.name for path in papers.iterdir()) == [f"{ACT}.wti", f"{OLD}.xml", f"{NEW}.xml", "fetched.jsonl"]


def test_where_and_when_each_came_from(
    act: Replay, run: Run, papers: Path, listed: Callable[[], list[dict[str, str]]], bases: dict[str, str]
) -> None:
    act.on(NEW_AT, Reply(NEW_TEXT, headers={"ETag": '"7"', "Content-Type": "application/xml"}))
    run("fetch", ACT, "-o", papers)
    data, wording = listed()
    assert data["file"] == f"{ACT}.wti"
    assert (wording["id"], wording["date"], wording["etag"]) == (f"{ACT}@2021-07-01", "2021-07-01", '"7"')
    assert wording["address"] == f"{bases['bwb']}/{ACT}/2021-07-01_1/xml/{NEW}.xml"
    assert (wording["fetched"][:10], len(wording["sha256"])) == (date.today().isoformat(), 64)
    assert (wording["source"], "CC0" in wording["terms"]) == ("Basiswettenbestand, KOOP", True)


@pytest.mark.parametrize(
    ("wordings", "version", "said"),
    [
        ([], "@2015-12-31", "the act has no wording for 2015-12-31; the first one is of 2016-01-01"),
        ([Listed("2016-01-01_0", "2016-01-01", "2020-12-31")], "@2021-01-01", "the last one ended on 2020-12-31"),
    ],
)
def test_a_day_without_a_wording(
    act: Replay, fail: Fail, papers: Path, wordings: list[Listed], version: str, said: str
) -> None:
    act.on(MANIFEST, Reply(manifest(*wordings)))
    code, line = fail("fetch", f"{ACT}{version}", "-o", papers)
    assert (code, said in line) == (1, True), line


def test_an_act_that_lapsed_comes_as_it_last_was(act: Replay, run: Run, papers: Path) -> None:
    act.on(MANIFEST, Reply(manifest(Listed("2016-01-01_0", "2016-01-01", "2020-12-31"))))
    run("fetch", ACT, "-o", papers)
    assert (papers / f"{OLD}.xml").exists()


def test_an_act_that_is_not_there(official: Replay, fail: Fail, papers: Path) -> None:
    code, line = fail("fetch", ACT, "-o", papers)
    assert (code, f"{ACT}/manifest.xml: the service answered 404: it has no such document" in line) == (1, True)
    assert not papers.exists()


@pytest.mark.parametrize(
    "answer",
    [
        "<html><body>Storing</body></html>",
        "<work/>",
        "not xml",
        manifest(Listed("../../x", "2016-01-01")),
        manifest(Listed("2016-01-01_0", "soon")),
        manifest().replace(f"{ACT}.WTI", "../../other.WTI"),
        manifest().replace(f"{OLD}.xml", "../../x.xml"),
    ],
)
def test_a_manifest_of_another_form_is_said_with_its_address(act: Replay, fail: Fail, papers: Path, answer: str) -> None:
    act.on(MANIFEST, Reply(answer))
    code, line = fail("fetch", ACT, "-o", papers)
    assert (code, "manifest.xml: the " in line, "the service may have changed" in line) == (1, True, True), line
    assert not papers.exists()


@pytest.mark.parametrize("answer", ["<html/>", NEW_TEXT.replace(ACT, "BWBR0000001"), TECHNICAL, "", "not xml"])
def test_another_document_under_the_address_of_an_act(act: Replay, fail: Fail, papers: Path, answer: str) -> None:
    act.on(NEW_AT, Reply(answer))
    code, line = fail("fetch", ACT, "-o", papers)
    assert (code, f"{NEW}.xml: the answer is" in line) == (1, True), line
    assert sorted(path.name for path in papers.iterdir()) == [f"{ACT}.wti", "fetched.jsonl"], "the others go on"


def test_a_run_that_was_broken_off_goes_on(act: Replay, run: Run, fail: Fail, papers: Path) -> None:
    act.on(NEW_AT, Reply(NEW_TEXT, cut=True))
    fail("fetch", f"{ACT}@all", "-o", papers)
    assert not (papers / f"{NEW}.xml").exists()
    act.on(NEW_AT, Reply(NEW_TEXT))
    act.asked.clear()
    run("fetch", f"{ACT}@all", "-o", papers)
    assert act.paths() == [NEW_AT]
    assert (papers / f"{NEW}.xml").read_text() == NEW_TEXT


def test_offline_what_came_before_is_taken(act: Replay, run: Run, fail: Fail, papers: Path, tmp_path: Path) -> None:
    run("fetch", ACT, "-o", papers)
    act.asked.clear()
    run("fetch", ACT, "-o", tmp_path / "copy", "--offline")
    assert (tmp_path / "copy" / f"{NEW}.xml").read_text() == NEW_TEXT
    code, line = fail("fetch", f"{ACT}@2016-01-01", "-o", papers, "--offline")
    assert (code, f"{OLD}.xml is not in the cache; fetch it once without --offline" in line) == (1, True)
    assert act.paths() == []


def test_a_dry_run_lists_and_fetches_no_document(act: Replay, run: Run, papers: Path) -> None:
    rows = json.loads(run("fetch", f"{ACT}@all", "-o", papers, "--dry-run", "--format", "json"))
    assert [(row["id"], row["date"]) for row in rows] == [
        (f"{ACT}@2016-01-01", "2016-01-01"),
        (f"{ACT}@2021-07-01", "2021-07-01"),
        (f"{ACT} (technical data)", None),
    ]
    assert rows[0]["address"].endswith(f"/{OLD}.xml")
    assert (act.paths(), papers.exists()) == ([MANIFEST], False)


def test_what_is_no_number_is_named_and_the_others_go_on(act: Replay, papers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "BWBR1", ACT, "-o", str(papers)]) == 1
    out, err = capfd.readouterr()
    assert "BWBR1: is no number that bevoegd knows; it knows such as BWBR0039896, " in err
    assert len(out.splitlines()) == 2


def test_neither_number_nor_words(official: Replay, fail: Fail) -> None:
    code, line = fail("fetch")
    assert (code, "give a number, such as BWBR0039896" in line) == (2, True)
