"""Reads that cannot write, writes that are whole, errors in one line."""

from dataclasses import replace

import pytest

from graph.server import Connection
from graph.store import Store, StoreError, Table


def test_a_read_is_refused_to_write(store: Store) -> None:
    with pytest.raises(StoreError, match=r"^the query would change the graph; only queries that read are allowed here$"):
        store.read("CREATE (n:Actor {id: $id})", {"id": "x"})
    assert store.read("MATCH (n:Actor) RETURN n.id AS id", {}) == []


def test_a_read_gives_rows_by_column(store: Store) -> None:
    assert store.read("UNWIND $numbers AS n RETURN n, n * n AS square", {"numbers": [2, 3]}) == [
        {"n": 2, "square": 4},
        {"n": 3, "square": 9},
    ]


def test_a_read_stops_in_time(store: Store) -> None:
    with pytest.raises(StoreError, match="took too long"):
        store.read("UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n", {}, seconds=0.5)


def test_a_query_with_a_mistake_is_explained_in_one_line(store: Store) -> None:
    with pytest.raises(StoreError, match="not a valid Cypher query: ") as caught:
        store.read("MATCH (n RETURN n", {})
    assert "\n" not in str(caught.value)


def test_a_table_has_its_columns_without_rows_too(store: Store) -> None:
    table = store.table("MATCH (n:Actor) RETURN n.id AS id, n.name AS name", {})
    assert table == Table(("id", "name"), [], complete=True)


@pytest.mark.parametrize(("limit", "rows", "complete"), [(2, 2, False), (3, 3, True), (4, 3, True), (0, 0, False)])
def test_a_table_says_whether_the_limit_cut_it_off(store: Store, limit: int, rows: int, complete: bool) -> None:
    table = store.table("UNWIND range(1, 3) AS n RETURN n", {}, limit=limit)
    assert table == Table(("n",), [{"n": n} for n in range(1, rows + 1)], complete)


def test_a_table_does_not_wait_for_rows_behind_the_limit(store: Store) -> None:
    """All rows would take longer than the second that they get."""
    assert len(store.table("UNWIND range(1, 1000000000) AS n RETURN n", {}, seconds=1, limit=5).rows) == 5


def test_a_table_is_refused_to_write(store: Store) -> None:
    with pytest.raises(StoreError, match="only queries that read"):
        store.table("CREATE (n:Actor {id: 'x'}) RETURN n", {})


def test_a_plan_begins_with_the_answer_and_shows_its_sources_below(store: Store) -> None:
    steps = store.plan("MATCH (a:Actor {id: $id})-[:OVERSEES]->(b) RETURN b.id AS id", {"id": "tib"})
    assert (steps[0].operator, steps[0].depth) == ("ProduceResults", 0)
    assert [step.depth for step in steps] == list(range(len(steps)))
    assert "NodeUniqueIndexSeek" in steps[-1].operator
    assert all(step.rows >= 0 for step in steps)
    assert any("OVERSEES" in step.details for step in steps)


def test_a_plan_of_two_sources_has_both_at_one_depth(store: Store) -> None:
    steps = store.plan("MATCH (a:Actor), (b:Law) RETURN a.id AS a, b.id AS b", {})
    [product] = [step for step in steps if step.operator == "CartesianProduct"]
    assert len([step for step in steps if step.depth == product.depth + 1]) == 2
    assert {step.details for step in steps if step.operator == "NodeByLabelScan"} == {"a:Actor", "b:Law"}


def test_a_plan_of_a_query_that_writes_writes_nothing(store: Store) -> None:
    assert "Create" in [step.operator for step in store.plan("CREATE (n:Actor {id: 'x'})", {})]
    with pytest.raises(StoreError):
        store.plan("PROFILE CREATE (n:Actor {id: 'x'})", {})
    assert store.read("MATCH (n:Actor) RETURN n.id AS id", {}) == []


@pytest.mark.parametrize("query", ["MATCH (n RETURN n", "RETURN missing", "MATCH (n)\nRETURN\nn.."])
def test_a_plan_of_a_mistake_is_explained_in_one_line(store: Store, query: str) -> None:
    with pytest.raises(StoreError, match=r"^not a valid Cypher query: ") as caught:
        store.plan(query, {})
    assert "\n" not in str(caught.value)


def test_a_write_that_fails_writes_nothing(store: Store) -> None:
    def work(transaction: object) -> None:
        transaction.run("CREATE (:Actor {id: 'x'})").consume()  # type: ignore[attr-defined]
        transaction.run("CREATE (:Actor {id: 'x'})").consume()  # type: ignore[attr-defined]

    with pytest.raises(StoreError, match="already exists"):
        store.write(work)
    assert store.read("MATCH (n:Actor) RETURN n.id AS id", {}) == []


def test_no_server_is_one_line() -> None:
    nowhere = Connection("bolt://127.0.0.1:9", "neo4j", "secret")
    with pytest.raises(StoreError, match=r"^no Neo4j answers at bolt://127\.0\.0\.1:9; start it"), Store(nowhere):
        pass


def test_an_address_that_is_none_is_one_line() -> None:
    with pytest.raises(StoreError, match="bolt-without-colon"):
        Store(Connection("bolt-without-colon", "neo4j", "secret"))


def test_a_wrong_password_is_one_line(connection: Connection) -> None:
    with pytest.raises(StoreError, match=r"refuses user 'neo4j'; correct NEO4J_USER and NEO4J_PASSWORD"):
        Store(replace(connection, password="wrong")).__enter__()
