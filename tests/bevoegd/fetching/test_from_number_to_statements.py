"""Fetched documents are read: by hand in two steps, or by their number in one."""

import json
from pathlib import Path

from calls import Fail, Run
from invented_answers import ACT, NEW, OLD, PAPER, PUBLICATION, record, result
from replay import Replay, Reply

from graph.store import Store

FILE = "/publications/stb-2030-12.xml"


def publish(server: Replay) -> None:
    text = PUBLICATION.format(number="stb-2030-12")
    server.on("/publications-search", Reply(result(record("stb-2030-12", {"xml": f"{server.origin}{FILE}"}, "Sluizenwet"))))
    server.on(FILE, Reply(text))


def mandates(lines: str) -> set[tuple[str, str, str]]:
    """Document, actor and first day in force of each mandate in what 'extract' wrote."""
    records = [json.loads(line) for line in lines.splitlines()]
    passages = {r["id"]: r for r in records if r["record"] == "passage"}
    stated = [r for r in records if r["record"] == "statement" and r["kind"] == "mandate"]
    return {(passages[r["passage"]]["document"], r["actor"]["id"], r["sentence"]["text"]) for r in stated}


def test_fetched_documents_are_read(act: Replay, run: Run, papers: Path) -> None:
    publish(act)
    run("fetch", f"{ACT}@2016-01-01", "stb-2030-12", "-o", papers)
    found = run("extract", papers)
    print(found)


def test_a_number_is_read_as_its_document(act: Replay, run: Run, papers: Path) -> None:
    publish(act)
    run("fetch", ACT, "stb-2030-12", "-o", papers)
    assert run("extract", ACT, "stb-2030-12") == run("extract", papers / f"{NEW}.xml", papers / "stb-2030-12.xml")
