"""Fetched documents are read: by hand in two steps, or by their number in one."""

import json
from datetime import date
from pathlib import Path

import pytest
from calls import Fail, Run
from invented_answers import ACT, EU_ACT, NEW, OLD, PUBLICATION, record, result
from replay import Replay, Reply

from graph.store import Store

STB, FILE = "stb-2030-12", "/publications/stb-2030-12.xml"


@pytest.fixture
def law(act: Replay) -> Replay:
    """The server with an act and a publication in the Staatsblad."""
    act.on("/publications-search", Reply(result(record(STB, {"xml": f"{act.origin}{FILE}"}, "Sluizenwet"))))
    act.on(FILE, Reply(PUBLICATION.format(number=STB)))
    return act


def of_kind(kind: str, lines: str) -> list[dict[str, str]]:
    return [found for line in lines.splitlines() if (found := json.loads(line))["kind"] == kind]


def test_fetched_documents_are_read_with_the_days_that_the_technical_data_give(law: Replay, run: Run, papers: Path) -> None:
    run("fetch", f"{ACT}@2016-01-01", STB, "-o", papers)
    lines = run("extract", papers)
    assert [(mandate["document"], mandate["actor"]) for mandate in of_kind("mandate", lines)] == [
        (f"{OLD}.xml", "minister-defensie"),
        (f"{OLD}.xml", "aivd"),
        (f"{STB}.xml", "mivd"),
    ]
    assert [passage["valid_to"] for passage in of_kind("passage", lines)] == [None, "2021-07-01", None]
    listed = [json.loads(line) for line in (papers / "fetched.jsonl").read_text().splitlines()]
    digests = {origin["file"]: origin["sha256"] for origin in listed}
    assert all(digests[document["id"]] == document["digest"] for document in of_kind("document", lines))


def test_a_document_keeps_where_and_when_it_was_fetched_until_it_is_changed(law: Replay, run: Run, papers: Path) -> None:
    run("fetch", STB, "-o", papers)
    [document] = of_kind("document", run("extract", papers))
    assert (document["address"], document["fetched"][:10]) == (f"{law.origin}{FILE}", date.today().isoformat())
    (papers / f"{STB}.xml").write_text(PUBLICATION.format(number="stb-2030-13"))
    [changed] = of_kind("document", run("extract", papers))
    assert (changed["address"], changed["fetched"]) == (None, None)


def test_a_number_is_read_as_its_document(law: Replay, run: Run, papers: Path) -> None:
    run("fetch", ACT, STB, "-o", papers)
    by_hand = run("extract", papers / f"{NEW}.xml", papers / f"{STB}.xml")
    assert run("extract", ACT, STB) == by_hand
    law.asked.clear()
    assert run("extract", ACT, STB, "--offline") == by_hand
    assert law.asked == []


def test_a_file_of_that_name_is_read_as_it_is(law: Replay, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "36764").mkdir()
    (tmp_path / "36764" / "brief.txt").write_text("De AIVD is bevoegd gegevens te verzamelen over dreigingen.")
    monkeypatch.chdir(tmp_path)
    assert [document["id"] for document in of_kind("document", run("extract", "36764"))] == ["brief.txt"]
    assert law.asked == []


def test_the_language_of_documents_is_that_of_the_act_fetched(official: Replay, run: Run) -> None:
    text = EU_ACT.format(language="The Commission shall inform ENISA")
    official.on("/cellar/celex/32099L0001", Reply(text), headers={"Accept-Language": "eng"})
    (document,) = of_kind("document", run("extract", "32099L0001", "--lang", "en"))
    assert (document["id"], document["identifier"]) == ("32099L0001.en.html", "32099L0001")


def test_a_number_that_is_not_there_fails_and_the_others_are_built(law: Replay, database: Store, fail: Fail) -> None:
    code, line = fail("build", "BWBR0000001", STB)
    assert (code, "BWBR0000001/manifest.xml: the service answered 404" in line) == (1, True)
    assert database.read("MATCH (d:Document) RETURN d.id AS id", {}) == [{"id": f"{STB}.xml"}]
