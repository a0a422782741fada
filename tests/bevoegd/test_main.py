"""The command line as a whole: help, version, export, demo, the local server."""

from pathlib import Path

import networkx
import pytest
from calls import Fail, Run
from rdflib import Graph

from bevoegd.main import COMMANDS, main
from graph.store import Store
from queries import library


def test_help_names_every_command(run: Run) -> None:
    shown = run("--help")
    assert [command.name for command in COMMANDS if f"  {command.name} " not in shown] == []


def test_version(run: Run) -> None:
    assert run("--version").startswith("bevoegd 0.")


def test_an_unknown_command(fail: Fail) -> None:
    code, line = fail("buidl")
    assert (code, "buidl" in line) == (2, True)


def test_no_command_shows_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "bevoegd demo" in capfd.readouterr().err


def test_a_setting_that_cannot_be(database: Store, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_TIME_LIMIT", "soon")
    code, line = fail("cypher", "RETURN 1 AS one")
    assert (code, "BEVOEGD_TIME_LIMIT" in line) == (1, True)


def test_turtle_holds_every_mandate(samples: Store, run: Run, tmp_path: Path) -> None:
    run("export", "ttl", tmp_path / "graph.ttl")
    turtle = Graph().parse(tmp_path / "graph.ttl")
    (row,) = samples.read("MATCH (m:Mandate) RETURN count(m) AS number", {})
    (found,) = turtle.query("SELECT (count(?m) AS ?n) { ?m a <https://bevoegd.example/vocabulary#Mandate> }")
    assert found[0].toPython() == row["number"] > 20


def test_graphml_holds_the_actors(samples: Store, run: Run, tmp_path: Path) -> None:
    run("export", "graphml", tmp_path / "graph.graphml")
    assert "actor/dcc" in networkx.read_graphml(tmp_path / "graph.graphml")


def test_the_demo_answers_three_questions_and_can_be_done_again(database: Store, run: Run) -> None:
    shown = run("demo")
    assert "Defensie Cyber Commando" in shown
    assert sum(question.question_en in shown for question in library().values()) == 3
    assert run("demo") == shown


def test_the_local_server_by_hand(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_DATA", str(tmp_path))
    assert main(["neo4j", "status"]) == 1
    assert "bolt://127.0.0.1:" in run("neo4j", "start")
    assert "runs at" in run("neo4j", "status")
    assert run("neo4j", "stop") == "Neo4j is stopped\n"
    assert run("neo4j", "stop") == "Neo4j did not run\n"
