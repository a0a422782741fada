"""ask and cypher: answers in each format, and questions that cannot be asked."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from calls import Fail, Run

from graph.store import Store
from queries import library


def test_without_a_question_all_are_listed(run: Run) -> None:
    listed = run("ask")
    assert [id for id in library() if id not in listed] == []


def test_a_question_explains_itself(run: Run) -> None:
    explained = run("ask", "who-may", "--help")
    assert "--competence" in explained
    assert "bevoegd ask who-may" in explained


def test_who_may_in_every_format(samples: Store, run: Run) -> None:
    question = ("ask", "who-may", "--competence", "counter-attack", "--format")
    rows = json.loads(run(*question, "json"))
    assert {(row["actor"], row["modality"]) for row in rows} == {("dcc", "power"), ("krijgsmacht", "prohibition")}
    assert [row["actor"] for row in csv.DictReader(io.StringIO(run(*question, "csv")))] == [row["actor"] for row in rows]
    assert len(run(*question, "markdown").splitlines()) == 2 + len(rows)
    table = run(*question, "table")
    assert all(row["actor"] in table for row in rows)


def test_an_actor_by_its_abbreviation(samples: Store, run: Run) -> None:
    rows = json.loads(run("ask", "overseers", "--actor", "MIVD", "--format", "json"))
    assert "ctivd" in json.dumps(rows)


def test_an_unknown_question(fail: Fail) -> None:
    code, line = fail("ask", "who-might")
    assert (code, "who-might" in line) == (2, True)


def test_an_unknown_parameter(fail: Fail) -> None:
    code, line = fail("ask", "who-may", "--colour", "red")
    assert (code, "--colour" in line) == (2, True)


def test_an_unknown_competence_gets_the_nearest(samples: Store, fail: Fail) -> None:
    code, line = fail("ask", "who-may", "--competence", "disruptoin")
    assert code == 1
    assert "disruption" in line


def test_a_wrong_password(database: Store, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "wrong")
    code, line = fail("ask", "unanswered")
    assert code == 1
    assert "NEO4J_PASSWORD" in line


def test_no_server_at_the_address(fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://127.0.0.1:9")
    monkeypatch.setenv("NEO4J_PASSWORD", "any")
    code, line = fail("cypher", "RETURN 1 AS one")
    assert code == 1
    assert "bolt://127.0.0.1:9" in line


def test_cypher_reads(database: Store, run: Run, typed: Callable[[str], None]) -> None:
    typed("RETURN 1 AS one, ['a', 'b'] AS letters")
    assert json.loads(run("cypher", "-", "--format", "json")) == [{"one": 1, "letters": ["a", "b"]}]


def test_cypher_cannot_write(database: Store, fail: Fail) -> None:
    fail("cypher", "CREATE (:Actor {id: 'x'})")
    assert database.read("MATCH (a:Actor) RETURN a.id AS id", {}) == []


@pytest.mark.parametrize(("query", "words"), [("MATCH (n RETURN n", "not a valid Cypher query"), ("RETURN 1/0", "by zero")])
def test_cypher_that_fails(query: str, words: str, database: Store, fail: Fail) -> None:
    code, line = fail("cypher", query)
    assert (code, words in line) == (1, True)


def test_cypher_is_stopped_at_the_time_limit(database: Store, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_TIME_LIMIT", "1")
    code, line = fail("cypher", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total")
    assert code == 1
    assert "too long" in line
