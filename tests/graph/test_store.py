"""Reads that cannot write, writes that are whole, errors in one line."""

from dataclasses import replace

import pytest

from graph.server import Connection
from graph.store import Store, StoreError


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
