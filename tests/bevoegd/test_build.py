"""build, extract and load: documents to a graph, in one step or in two, and what goes wrong on the way."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from calls import SAMPLES, Fail, Run

from bevoegd.main import main
from bevoegd.targets import target
from extract.statement import Record, write_records
from graph.store import Store

SENTENCE = "De MIVD is bevoegd om gegevens te verzamelen over dreigingen.\n"


def everything(store: Store) -> list[Any]:
    """All nodes and relations with all their properties."""
    nodes = store.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", {})
    relations = store.read(
        "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, properties(r) AS properties, b.id AS target", {}
    )
    return sorted(json.dumps(row, sort_keys=True) for row in (*nodes, *relations))


def numbers(report: str) -> dict[str, int]:
    return {row["what"]: row["number"] for row in json.loads(report)}


def test_build_reports_what_the_graph_holds(database: Store, run: Run) -> None:
    report = numbers(run("build", SAMPLES, "--format", "json"))
    assert list(report) == ["documents", "passages", "statements", "mandates"]
    assert report["documents"] == len(list(SAMPLES.iterdir())) == 5
    assert report["mandates"] > 20


def test_building_again_changes_nothing(database: Store, run: Run) -> None:
    run("build", SAMPLES)
    first = everything(database)
    run("build", SAMPLES)
    assert everything(database) == first


def test_extract_and_load_make_what_build_makes(database: Store, run: Run, tmp_path: Path) -> None:
    run("extract", SAMPLES, "-o", tmp_path / "records.jsonl")
    run("load", tmp_path / "records.jsonl")
    loaded = everything(database)
    database.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    run("build", SAMPLES)
    assert everything(database) == loaded


def test_the_same_documents_give_the_same_bytes_from_one_process_and_from_two(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = run("extract", SAMPLES)
    monkeypatch.setenv("BEVOEGD_PROCESSES", "2")
    assert run("extract", SAMPLES) == alone


def test_streams(database: Store, run: Run, typed: Callable[[str], None]) -> None:
    typed(SENTENCE)
    records = run("extract", "-", "--lang", "nl")
    typed(records)
    assert numbers(run("load", "-", "--format", "json"))["documents"] == 1
    held = database.read("MATCH (:Actor {id: 'mivd'})-[:HOLDS]->(m:Mandate) RETURN m.modality AS modality", {})
    assert held == [{"modality": "power"}]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("archive.zip", b"PK\x03\x04\x14\x00\x00\x00"),
        ("latin.txt", "De coördinator is bevoegd.".encode("latin-1")),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(
    name: str, content: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "letter.txt").write_text(SENTENCE)
    assert main(["extract", str(tmp_path)]) == 1
    out, err = capfd.readouterr()
    assert '"document": "letter.txt"' in out
    assert len(err.splitlines()) == 1
    assert name in err


def test_a_missing_file(fail: Fail, tmp_path: Path) -> None:
    code, line = fail("extract", tmp_path / "nowhere.txt")
    assert code == 1
    assert "nowhere.txt" in line


def test_an_interrupted_file_is_not_left(tmp_path: Path) -> None:
    def interrupted() -> None:
        with target(str(tmp_path / "out.jsonl")) as out:
            out.write("half a line")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_records_that_cannot_be_read_are_named_and_the_others_go_on(
    content: bytes | None, sample_records: list[Record], database: Store, fail: Fail, tmp_path: Path
) -> None:
    if content:
        (tmp_path / "first.jsonl").write_bytes(content)
    with (tmp_path / "second.jsonl").open("w", encoding="utf8") as out:
        write_records(sample_records, out)
    code, line = fail("load", tmp_path / "first.jsonl", tmp_path / "second.jsonl")
    assert (code, "first.jsonl" in line) == (1, True)
    assert database.read("MATCH (d:Document {read: true}) RETURN count(d) AS number", {}) == [{"number": 5}]


def test_a_target_in_no_folder(fail: Fail, tmp_path: Path) -> None:
    code, line = fail("extract", SAMPLES, "-o", tmp_path / "nowhere" / "out.jsonl")
    assert (code, "nowhere" in line) == (1, True)


@pytest.mark.parametrize("line", ["no JSON", '{"id": "p1"}'])
def test_annotate_names_the_line_that_is_no_passage(line: str, fail: Fail, tmp_path: Path) -> None:
    (tmp_path / "passages.jsonl").write_text(line + "\n")
    code, said = fail("annotate", tmp_path / "passages.jsonl", tmp_path / "out.jsonl")
    assert (code, "passages.jsonl, line 1" in said) == (1, True)


def test_a_line_that_is_no_record(database: Store, fail: Fail, tmp_path: Path) -> None:
    (tmp_path / "records.jsonl").write_text('{"kind": "mandate"}\n')
    code, line = fail("load", tmp_path / "records.jsonl")
    assert code == 1
    assert "records.jsonl, line 1" in line


def test_what_is_less_sure_can_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "brief.txt"
    text.write_text("De CTIVD kan inlichtingen vragen aan de AIVD.", encoding="utf8")
    assert main(["extract", str(text)]) == 0
    assert '"kind": "mandate"' in capsys.readouterr().out
    assert main(["extract", str(text), "--min-confidence", "0.99"]) == 0
    assert '"kind": "mandate"' not in capsys.readouterr().out
