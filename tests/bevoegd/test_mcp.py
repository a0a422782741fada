"""mcp: the real program on standard input and output, asked by the client of the protocol's own SDK."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from calls import Fail, Run
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from mcp.types import CallToolResult, Tool

from graph.schema import data_dictionary
from graph.store import Store
from queries import Question, library

PROGRAM = "from bevoegd.main import main; raise SystemExit(main())"
ROOT = Path(__file__).parents[2]
WRITES = [
    "CREATE (:Actor {id: 'x'}) RETURN 1 AS one",
    "MATCH (a:Actor) SET a.name = 'x' RETURN a.id AS id",
    "MATCH (n) DETACH DELETE n",
    "CALL db.createLabel('Fresh')",
    "CREATE INDEX fresh FOR (a:Actor) ON (a.fresh)",
    "CREATE DATABASE fresh",
    "CREATE USER fresh SET PASSWORD 'fresh-password'",
]
BEYOND = [
    "LOAD CSV FROM 'http://127.0.0.1:9/x' AS line RETURN line",
    "CYPHER 25 CALL { LOAD CSV FROM 'http://127.0.0.1:9/x' AS line RETURN line } RETURN line",
    "TERMINATE TRANSACTION 'neo4j-transaction-1'",
]


def connected(work: Callable[[Client], Awaitable[Any]], *options: str, **variables: str) -> Any:  # noqa: ANN401
    """What `work` gives with a client of a program of its own, which gets this process's environment and `variables`."""

    async def connect() -> Any:  # noqa: ANN401
        command = ["-c", PROGRAM, "mcp", *options]
        program = StdioServerParameters(command=sys.executable, args=command, env={**os.environ, **variables}, cwd=ROOT)
        async with Client(stdio_client(program)) as client:
            return await work(client)

    return asyncio.run(connect())


def called(tool: str, arguments: dict[str, Any], *options: str, **variables: str) -> CallToolResult:
    """The result of one tool."""
    (result,) = called_all([(tool, arguments)], *options, **variables)
    return result


def called_all(calls: list[tuple[str, dict[str, Any]]], *options: str, **variables: str) -> list[CallToolResult]:
    """The results of tools, one after another."""

    async def work(client: Client) -> list[CallToolResult]:
        return [await client.call_tool(tool, arguments) for tool, arguments in calls]

    results: list[CallToolResult] = connected(work, *options, **variables)
    return results


def texts(result: CallToolResult) -> list[str]:
    return [content.text for content in result.content if content.type == "text"]


def rows(result: CallToolResult) -> list[dict[str, Any]]:
    """The rows of a whole answer."""
    assert not result.is_error, texts(result)
    (text,) = texts(result)
    found: list[dict[str, Any]] = json.loads(text)
    return found


def fault(result: CallToolResult) -> str:
    """The one line of an error."""
    assert result.is_error, texts(result)
    (line,) = texts(result)
    assert "\n" not in line
    return line


@pytest.fixture(scope="module")
def offered() -> dict[str, Tool]:
    """The tools as a client sees them; no database is asked for that."""

    async def work(client: Client) -> list[Tool]:
        return (await client.list_tools()).tools

    return {tool.name: tool for tool in connected(work, NEO4J_URI="bolt://127.0.0.1:9", NEO4J_PASSWORD="any")}


def test_every_question_is_a_tool(offered: dict[str, Tool]) -> None:
    assert set(offered) == {*library(), "find", "cypher", "schema"}
    for question in library().values():
        described = offered[question.id].description or ""
        for words in (question.question_nl, question.question_en, question.purpose, *question.columns.values()):
            assert words in described
        schema = offered[question.id].input_schema
        assert {name: shown["description"] for name, shown in schema["properties"].items()} == {
            parameter.name: parameter.description for parameter in question.parameters
        }
        assert schema["required"] == [parameter.name for parameter in question.parameters if parameter.required]


def test_choices_stand_in_the_schema(offered: dict[str, Tool]) -> None:
    assert "prohibition" in offered["who-may"].input_schema["properties"]["modality"]["enum"]


def test_every_tool_only_reads(offered: dict[str, Tool]) -> None:
    hints = [tool.annotations for tool in offered.values()]
    assert all(hint and hint.read_only_hint and not hint.destructive_hint for hint in hints)


def test_an_answer_is_that_of_ask(samples: Store, run: Run) -> None:
    result = called("who-may", {"competence": "counter-attack"})
    assert {(row["actor"], row["modality"]) for row in rows(result)} == {("dcc", "power"), ("krijgsmacht", "prohibition")}
    assert all(row["evidence"] for row in rows(result))
    assert texts(result) == [run("ask", "who-may", "--competence", "counter-attack", "--format", "json")]


def test_every_example_can_be_asked(samples: Store) -> None:
    questions = library()
    results = called_all([(id, example(question)) for id, question in questions.items()])
    plain = [question.run(samples.table, question.example).rows for question in questions.values()]
    assert [rows(result) for result in results] == [json.loads(json.dumps(found)) for found in plain]


def example(question: Question) -> dict[str, Any]:
    """The example's parameters as JSON has them: numbers are numbers."""
    types = {parameter.name: {"number": float, "count": int}.get(parameter.type, str) for parameter in question.parameters}
    return {name: types[name](value) for name, value in question.example.items()}


def test_sentences_and_then_rows_that_do_not_fit_are_left_out_and_said(samples: Store) -> None:
    whole = rows(called("overseers", {"actor": "mivd"}))
    kept, rows_note, sentences_note = texts(called("overseers", {"actor": "mivd"}, "--characters", "1000"))
    shown = json.loads(kept)
    assert 0 < len(shown) < len(whole)
    assert [row["evidence"] for row in shown] == [row["evidence"][:3] for row in whole[: len(shown)]]
    assert rows_note.startswith(f"only the first {len(shown)} of {len(whole)} rows")
    assert "only the first 3 sentences" in sentences_note


def test_rows_over_the_limit_are_left_out_and_said(database: Store) -> None:
    kept, note = texts(called("cypher", {"query": "UNWIND range(1, 5) AS n RETURN n"}, BEVOEGD_ROW_LIMIT="2"))
    assert json.loads(kept) == [{"n": 1}, {"n": 2}]
    assert "only the first 2 rows" in note


def test_arguments_that_do_not_fit(samples: Store) -> None:
    calls = [
        ("who-may", {}),
        ("who-may", {"competence": "disruption", "modality": "might"}),
        ("who-may", {"competence": "disruption", "colour": "red"}),
        ("who-may", {"competence": "disruptoin"}),
        ("cypher", {"query": "MATCH (n RETURN n"}),
    ]
    words = ("competence", "prohibition", "colour", "disruption", "not a valid Cypher query")
    lines = [fault(result) for result in called_all(calls)]
    assert [word in line for word, line in zip(words, lines, strict=True)] == [True] * len(calls), lines


def test_null_is_not_given(samples: Store) -> None:
    assert rows(called("who-may", {"competence": "counter-attack", "modality": None}))


def test_a_tool_that_is_not_there() -> None:
    async def work(client: Client) -> None:
        with pytest.raises(MCPError, match="who-might"):
            await client.call_tool("who-might", {})

    connected(work)


def test_names_are_found(samples: Store) -> None:
    whole, part, wrong, nothing = called_all(
        [
            ("find", {"words": "militaire inlichtingen", "type": "actor"}),
            ("find", {"words": "wiv"}),
            ("find", {"words": "disruptoin"}),
            ("find", {"words": "qqqqqqqq"}),
        ]
    )
    assert (rows(whole)[0]["id"], rows(whole)[0]["match"]) == ("mivd", "words")
    assert ("law", "wiv-2017") in {(row["type"], row["id"]) for row in rows(part)}
    assert ("competence", "disruption", "nearest") in {(row["type"], row["id"], row["match"]) for row in rows(wrong)}
    assert json.loads(texts(nothing)[0]) == []


def test_the_data_dictionary() -> None:
    assert texts(called("schema", {}, NEO4J_URI="bolt://127.0.0.1:9", NEO4J_PASSWORD="any")) == [data_dictionary()]


def test_cypher_reads(samples: Store) -> None:
    query = "MATCH (a:Actor {id: $id}) RETURN a.id AS id, date('2025-12-31') AS day"
    assert rows(called("cypher", {"query": query, "parameters": {"id": "mivd"}})) == [{"id": "mivd", "day": "2025-12-31"}]


def test_nothing_can_be_changed(samples: Store) -> None:
    def state() -> list[dict[str, Any]]:
        counts = "MATCH (n) RETURN count(n) AS nodes, count { ()-->() } AS relations, collect(DISTINCT n.name) AS names"
        labels = "CALL db.labels() YIELD label RETURN collect(label) AS labels"
        indexes = "SHOW INDEXES YIELD name RETURN collect(name) AS indexes"
        return [row for query in (counts, labels, indexes) for row in samples.read(query, {})]

    before = state()
    for result in called_all([("cypher", {"query": query}) for query in WRITES]):
        fault(result)
    assert state() == before


def test_only_the_graph_is_read(samples: Store) -> None:
    for result in called_all([("cypher", {"query": query}) for query in BEYOND]):
        assert "reaches beyond the graph" in fault(result)


def test_a_query_is_stopped_at_the_time_limit(database: Store) -> None:
    query = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS total"
    assert "too long" in fault(called("cypher", {"query": query}, BEVOEGD_TIME_LIMIT="1"))


def test_no_server_at_the_address() -> None:
    line = fault(called("who-may", {"competence": "disruption"}, NEO4J_URI="bolt://127.0.0.1:9", NEO4J_PASSWORD="any"))
    assert "bolt://127.0.0.1:9" in line


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_ctrl_c_stops_it_and_only_the_protocol_is_on_stdout() -> None:
    versions = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    hello = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": versions}
    command = [sys.executable, "-c", PROGRAM, "mcp"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdin
        assert program.stdout
        program.stdin.write(json.dumps(hello) + "\n")
        program.stdin.flush()
        assert json.loads(program.stdout.readline())["id"] == 1
        program.send_signal(signal.SIGINT)
        assert program.wait(10) == -signal.SIGINT
        assert program.stdout.read() == ""


def test_other_commands_do_not_wait_for_its_packages() -> None:
    shown = "import sys, bevoegd.main; print({'mcp', 'matplotlib'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", shown], cwd=ROOT, capture_output=True, text=True).stdout == "set()\n"


def test_a_setting_that_cannot_be(fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_TIME_LIMIT", "soon")
    code, line = fail("mcp")
    assert (code, "BEVOEGD_TIME_LIMIT" in line) == (1, True)
