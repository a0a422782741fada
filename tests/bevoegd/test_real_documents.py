"""A parliamentary paper, four acts and a repealed one, from file to answers, on the real texts beside the repository."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from judging import dump
from notebook_outputs import committed, executed, pictures, shown
from shared_texts import CORPUS

from bevoegd.main import main
from extract.statement import Statement, read_records
from graph.server import Connection
from graph.store import Store

FILES = [
    "nl/kst-30821-F.txt",
    "nl/BWBR0039896-wiv-2017.md",
    "nl/BWBR0013409-wiv-2002.md",
    "eu/32022L2555.en.md",
    "eu/32024R2847.en.md",
    "nl/stb-2026-187.xml",
]
PAPER = "kst-30821-F.txt"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason=f"no real documents at {CORPUS}; set BEVOEGD_SHARED")


@pytest.fixture(scope="module")
def environment(connection: Connection, emptied: Store) -> Iterator[pytest.MonkeyPatch]:
    """The tests' server with an empty graph, for the commands."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("uri", "user", "password", "database"):
            patch.setenv(f"NEO4J_{name.upper()}", getattr(connection, name))
        patch.setenv("BEVOEGD_PROCESSES", "2")
        yield patch


@pytest.fixture(scope="module")
def statements(environment: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> list[Statement]:
    """What the six documents say, loaded into the graph as well."""
    file = tmp_path_factory.mktemp("statements") / "six.jsonl"
    assert main(["extract", *(str(CORPUS / name) for name in FILES), "-o", str(file)]) == 0
    assert main(["load", str(file)]) == 0
    return [r for r in read_records(file.read_text(encoding="utf8").splitlines(), file.name) if isinstance(r, Statement)]


def ask(capfd: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capfd.readouterr()
    assert main(["ask", *words, "--format", "json"]) == 0
    rows: list[dict[str, Any]] = json.loads(capfd.readouterr().out)
    return rows


def places(row: dict[str, Any]) -> set[str]:
    return {evidence["place"] for evidence in row["evidence"]}


def letters(text: str) -> str:
    """Without blanks, and without the dashes that a statement has between the cells of a table."""
    return "".join(part for part in text.split() if part != "–")


@pytest.mark.parametrize("service", ["aivd", "mivd"])
def test_the_services_may_take_measures_by_statute_and_answer(
    service: str, statements: list[Statement], capfd: pytest.CaptureFixture[str]
) -> None:
    rows = ask(capfd, "who-may", "--competence", "disruption")
    power = next(row for row in rows if (row["actor"], row["modality"]) == (service, "power"))
    assert {"wiv-2017", "wiv-2017#73.1"} <= set(power["grounds"])
    assert {"wiv-2017#73.1", f"{PAPER}, answer 5b"} <= places(power)


def test_the_cyber_command_may_strike_back_as_a_last_resort(
    statements: list[Statement], capfd: pytest.CaptureFixture[str]
) -> None:
    (row,) = ask(capfd, "who-may", "--competence", "counter-attack")
    assert (row["actor"], row["modality"], places(row)) == ("dcc", "power", {f"{PAPER}, answer 5c"})
    assert "in laatste instantie" in row["conditions"]


def test_who_oversees_the_military_service(statements: list[Statement], capfd: pytest.CaptureFixture[str]) -> None:
    rows = {(row["overseer"], row["relation"]): row for row in ask(capfd, "overseers", "--actor", "MIVD")}
    review = rows["ctivd", "OVERSEES"]
    assert {"wiv-2017#97.1", f"{PAPER}, answer 5b", f"{PAPER}, answer 5c"} <= places(review)
    assert "wiv-2017#97.3.a" in {task["ground"] for task in review["oversight"]}
    assert "wiv-2017#32.2" in {task["ground"] for task in rows["tib", "OVERSEES"]["oversight"]}


def test_the_coordinator_coordinates(statements: list[Statement], capfd: pytest.CaptureFixture[str]) -> None:
    rows = ask(capfd, "mandates-of", "--actor", "NCTV")
    assert ("coordination", "practice") in {(row["competence"], row["modality"]) for row in rows}


def test_what_was_asked_and_what_was_declined(statements: list[Statement], capfd: pytest.CaptureFixture[str]) -> None:
    rows = ask(capfd, "unanswered")
    said = {(row["question"], row["stance"]) for row in rows}
    assert {("1a", "declined"), ("1b", "declined"), ("1c", "declined"), ("5b", "asked"), ("5c", "asked")} <= said
    assert {row["speaker"] for row in rows if row["stance"] == "declined"} == {"minister van Defensie"}


def test_tasks_come_out_item_by_item(statements: list[Statement]) -> None:
    tasks = {(s.actor, s.provision) for s in statements if s.kind == "mandate" and s.modality == "task"}
    assert {("aivd", f"wiv-2017#8.2.{item}") for item in "abcde"} <= tasks
    assert {("csirt-rol", f"nis2#11.3.{item}") for item in "abcdefgh"} <= tasks


def test_every_statement_stands_where_it_says(statements: list[Statement]) -> None:
    sources = {Path(name).name: (CORPUS / name).read_text(encoding="utf8") for name in FILES}
    for statement in statements:
        words = "".join(sources[statement.document][start:end] for start, end in statement.spans)
        assert letters(words) == letters(statement.text)


@pytest.mark.parametrize("name", ["boundaries", "nis2-to-cbw", "wiv-2002-2017"])
def test_a_notebook_shows_what_the_documents_say(name: str, statements: list[Statement], tmp_path: Path) -> None:
    """When this fails because texts are read better: build FILES, then `jupyter execute --inplace notebooks/NAME.ipynb`."""
    now = executed(name, tmp_path)
    assert shown(now) == shown(committed(name))
    assert len(pictures(now)) == len(pictures(committed(name))) > 0


def test_the_graph_is_as_the_schema_says(statements: list[Statement], capfd: pytest.CaptureFixture[str]) -> None:
    capfd.readouterr()
    assert main(["check"]) == 0
    assert capfd.readouterr().out == "0 violations\n"


def test_the_graph_comes_back_from_rdf(statements: list[Statement], emptied: Store, tmp_path: Path) -> None:
    before, path = dump(emptied), tmp_path / "graph.nq"
    assert main(["export", "nq", str(path)]) == 0
    emptied.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    assert main(["import", str(path)]) == 0
    assert dump(emptied) == before
