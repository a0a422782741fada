"""ask and cypher: answers in each format, and questions that cannot be asked."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from calls import Fail, Run
from click.shell_completion import ShellComplete

from bevoegd.main import bevoegd, main
from graph.store import Store
from queries import library

OWN = """// question: {nl: "Welke soorten actoren zijn er?", en: "Which kinds of actor are there?"}
// purpose: A count.
// parameters: {}
// columns: {kind: kind of actor, actors: how many}
// cues: {nl: [soorten], en: [kinds]}
// tags: [actor]
// example: {parameters: {}, rows: 40, answer: []}
MATCH (a:Actor) RETURN a.kind AS kind, count(a) AS actors, [] AS statements ORDER BY kind
"""


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


def test_show_cypher_prints_what_the_browser_takes(samples: Store, run: Run) -> None:
    head, query = run("ask", "who-may", "--competence", "Counter-Attack", "--show-cypher").split("\n\n", 1)
    [values] = samples.read(f"RETURN {head.removeprefix(':params ').removesuffix(';')} AS values", {})
    assert values == {"values": {"competence": "counter-attack", "actor": None, "law": None, "modality": None}}
    assert len(samples.read(query.strip().removesuffix(";"), values["values"])) == 2


def test_explain_prints_the_plan_and_runs_nothing(samples: Store, run: Run) -> None:
    assert "ProduceResults  actor, name" in run("ask", "who-may", "--competence", "counter-attack", "--explain")
    assert "AllNodesScan" in run("cypher", "MATCH (n) RETURN n", "--explain")


def test_a_table_holds_so_many_sentences_and_says_how_many_more(samples: Store, run: Run) -> None:
    question = ("ask", "who-may", "--competence", "disruption", "--actor", "mivd", "--format")
    assert "(1 more: --sentences 2)" in run(*question, "table", "--sentences", "1")
    [row] = json.loads(run(*question, "json", "--sentences", "1"))
    assert [set(sentence) for sentence in row["evidence"]] == 2 * [
        {"statement", "place", "text", "document", "start", "end", "confidence"}
    ]
    assert "more: --sentences" not in run(*question, "csv", "--sentences", "1")


def test_an_answer_that_is_a_graph_is_drawn(samples: Store, run: Run) -> None:
    question = ("ask", "who-may", "--competence", "counter-attack", "--format")
    graph = nx.parse_graphml(run(*question, "graphml"), force_multigraph=True)
    assert sorted(graph.edges(data="label")) == [
        ("dcc", "counter-attack", "power"),
        ("krijgsmacht", "counter-attack", "prohibition"),
    ]
    picture = run(*question, "svg")
    assert picture == run(*question, "svg")
    words = {element.text for element in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")}
    assert {"dcc", "krijgsmacht", "counter-attack", "power", "prohibition", "actor", "competence"} <= words


def test_an_answer_that_is_no_graph_is_not_drawn(samples: Store, fail: Fail) -> None:
    code, line = fail("ask", "unanswered", "--format", "svg")
    assert (code, "the answer of unanswered is no graph" in line) == (1, True)


def test_an_answer_without_rows_is_not_drawn(samples: Store, fail: Fail) -> None:
    code, line = fail("ask", "who-may", "--competence", "attribution", "--format", "svg")
    assert (code, "has no rows, so there is nothing to draw" in line) == (1, True)


def test_a_matrix_has_a_column_a_competence(samples: Store, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ask", "competence-matrix", "--minimum", "1", "--format", "csv"))))
    by_actor = {row["actor"]: row for row in rows}
    assert (by_actor["dcc"]["counter-attack"], by_actor["dcc"]["disruption"]) == ("power", "")


def test_rows_over_the_limit_are_cut_off_and_said_so(
    samples: Store, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEVOEGD_ROW_LIMIT", "1")
    assert main(["ask", "who-may", "--competence", "counter-attack", "--format", "json"]) == 0
    out, err = capfd.readouterr()
    assert len(json.loads(out)) == 1
    assert err == "bevoegd: only the first 1 rows; narrow the question, or allow more in BEVOEGD_ROW_LIMIT\n"


def test_a_question_of_ones_own(samples: Store, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_QUERIES", str(tmp_path))
    (tmp_path / "kinds.cypher").write_text(OWN, encoding="utf8")
    assert "Which kinds of actor are there?" in run("ask")
    assert {"kind": "audit", "actors": 1} in [
        {name: row[name] for name in ("kind", "actors")} for row in json.loads(run("ask", "kinds", "--format", "json"))
    ]


def test_a_plain_question_is_matched_and_asked(samples: Store, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "Wie mag een cyberaanval verstoren?", "--format", "json"]) == 0
    out, err = capfd.readouterr()
    assert err.splitlines()[1] == "$ bevoegd ask who-may --competence disruption"
    assert {row["actor"] for row in json.loads(out)} == {"aivd", "mivd"}


def test_a_plain_question_needs_no_quotes(samples: Store, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "Who", "oversees", "the", "MIVD?", "--format", "csv"]) == 0
    out, err = capfd.readouterr()
    assert err.splitlines()[1] == "$ bevoegd ask overseers --actor mivd"
    assert "ctivd" in out


def test_a_plain_question_that_nothing_fits_gets_the_nearest(fail: Fail) -> None:
    code, line = fail("ask", "Hoe laat is het?")
    assert (code, "no question of the library fits" in line, line.count("; ")) == (1, True, 3)


@pytest.mark.parametrize(
    ("option", "begin", "completed"),
    [("--actor", "MIV", "mivd"), ("--actor", "Commissie van", "ctivd"), ("--actor", "military intel", "mivd")],
)
def test_a_shell_completes_names_from_the_graph(samples: Store, option: str, begin: str, completed: str) -> None:
    complete = ShellComplete(bevoegd, {}, "bevoegd", "_BEVOEGD_COMPLETE")
    found = complete.get_completions(["ask", "mandates-of", option], begin)
    assert completed in [item.value for item in found]


@pytest.mark.parametrize(("option", "begin", "all"), [("--modality", "p", ["power", "prohibition", "practice"])])
def test_a_shell_completes_choices(option: str, begin: str, all: list[str]) -> None:
    complete = ShellComplete(bevoegd, {}, "bevoegd", "_BEVOEGD_COMPLETE")
    assert [item.value for item in complete.get_completions(["ask", "who-may", option], begin)] == all


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


def test_cypher_reads_the_graph_only(database: Store, fail: Fail) -> None:
    code, line = fail("cypher", "LOAD CSV FROM 'http://127.0.0.1:9/x.csv' AS row RETURN row")
    assert (code, "LoadCSV: reaches beyond the graph" in line) == (1, True)


@pytest.mark.parametrize(("query", "words"), [("MATCH (n RETURN n", "not a valid Cypher query"), ("RETURN 1/0", "by zero")])
def test_cypher_that_fails(query: str, words: str, database: Store, fail: Fail) -> None:
    code, line = fail("cypher", query)
    assert (code, words in line) == (1, True)


def test_cypher_is_stopped_at_the_time_limit(database: Store, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_TIME_LIMIT", "1")
    code, line = fail("cypher", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total")
    assert code == 1
    assert "too long" in line
