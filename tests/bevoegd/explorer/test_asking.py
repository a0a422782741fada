"""The question library, plain questions and Cypher, as the page asks them."""

from collections.abc import Iterator

import httpx
import pytest
from explorer_process import environment, running

from graph.server import Connection
from graph.store import Store
from queries import library


@pytest.fixture(scope="module")
def asked(sample_graph: Store, connection: Connection) -> Iterator[httpx.Client]:
    with running(environment(connection), "--cypher") as explorer, explorer.client() as client:
        yield client


def ask(client: httpx.Client, question: str, **values: str) -> httpx.Response:
    return client.post("/api/ask", json={"question": question, "values": values})


def test_every_question_of_the_library_is_a_form(asked: httpx.Client) -> None:
    shown = {question["id"]: question for question in asked.get("/api/questions").json()}
    assert set(shown) == set(library())
    assert shown["who-may"]["question"]["nl"] == library()["who-may"].question_nl
    modality = next(parameter for parameter in shown["who-may"]["parameters"] if parameter["name"] == "modality")
    assert "power" in modality["choices"]


def test_an_answer_is_that_of_the_library_with_the_query_that_gave_it(asked: httpx.Client, sample_graph: Store) -> None:
    answer = ask(asked, "who-may", competence="disruption").json()
    expected = library()["who-may"].run(sample_graph.table, {"competence": "disruption"})
    assert answer["rows"] == expected.rows
    assert answer["rows"]
    again = sample_graph.read(answer["cypher"]["query"], answer["cypher"]["parameters"])
    assert [row["actor"] for row in again] == [row["actor"] for row in answer["rows"]]


@pytest.mark.parametrize(
    ("question", "values", "words"),
    [
        ("who-may", {}, "needs 'competence'"),
        ("who-may", {"competence": "disrupton"}, "nearest are disruption"),
        ("who-may", {"competence": "disruption", "colour": "red"}, "no parameter 'colour'"),
        ("who-mays", {}, "no question 'who-mays'"),
        ("ladder", {"scenario": "/etc/passwd"}, "no scenario '/etc/passwd'"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(
    asked: httpx.Client, question: str, values: dict[str, str], words: str
) -> None:
    response = ask(asked, question, **values)
    assert response.status_code == 400
    assert words in response.json()["message"]["en"]


@pytest.mark.parametrize(
    ("words", "question"),
    [("Wie mag een cyberaanval verstoren?", "who-may"), ("Who oversees the MIVD?", "overseers")],
)
def test_a_plain_question_is_taken_for_one_of_the_library(asked: httpx.Client, words: str, question: str) -> None:
    taken = asked.get("/api/plain", params={"words": words}).json()
    assert taken["question"] == question
    assert ask(asked, taken["question"], **taken["values"]).json()["rows"]


def test_words_that_ask_nothing_get_the_nearest_questions(asked: httpx.Client) -> None:
    taken = asked.get("/api/plain", params={"words": "zzz qqq xxx"}).json()
    assert taken["question"] is None
    assert set(taken["near"]) <= set(library())
    assert taken["near"]


def test_cypher_gives_a_table_and_the_nodes_to_draw(asked: httpx.Client) -> None:
    query = "MATCH (a:Actor {id: $id}) RETURN a.id AS actor, a AS all, 1 AS one"
    table = asked.post("/api/cypher", json={"query": query, "parameters": {"id": "aivd"}}).json()
    assert table["columns"] == ["actor", "all", "one"]
    assert table["nodes"] == ["actor/aivd"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("CREATE (n:Actor {id: 'new'}) RETURN n", "only queries that read"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "reaches beyond the graph"),
        ("MATCH (n RETURN n", "not a valid Cypher query"),
    ],
)
def test_cypher_that_does_more_than_read_is_refused(asked: httpx.Client, sample_graph: Store, query: str, words: str) -> None:
    response = asked.post("/api/cypher", json={"query": query})
    assert (response.status_code, words in response.json()["message"]["en"]) == (400, True)
    assert sample_graph.read("MATCH (n {id: 'new'}) RETURN n.id", {}) == []


def test_a_request_of_another_shape_is_refused_in_one_line(asked: httpx.Client) -> None:
    for body in ({"nodes": "actor/aivd"}, {"nodes": [], "colour": "red"}, {"filters": {"confidence": 7}}, [], None):
        response = asked.post("/api/graph", json=body)
        assert response.status_code == 422
        assert response.json()["kind"] == "wrong"
        assert "\n" not in response.json()["message"]["en"]


def test_the_addresses_are_described(asked: httpx.Client) -> None:
    paths = asked.get("/api/openapi.json").json()["paths"]
    assert {"/api/meta", "/api/graph", "/api/neighbours", "/api/node", "/api/edge", "/api/search", "/api/ask"} <= set(paths)
    schema = paths["/api/graph"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Graph"}


def test_things_are_named_in_both_languages_and_what_is_not_there_is_left_out(asked: httpx.Client) -> None:
    named = asked.post("/api/names", json={"nodes": ["actor/ctivd", "actor/nobody", "competence/disruption"]}).json()
    assert [node["id"] for node in named] == ["actor/ctivd", "competence/disruption"]
    assert named[0]["name"]["en"] == "Review Committee on the Intelligence and Security Services"
