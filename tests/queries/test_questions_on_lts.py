"""Every question of the library on Neo4j 5.26, which has long-term support and knows Cypher 5 only."""

from dataclasses import replace
from typing import Any

import pytest

from graph.server import NEWEST, LocalServer, ServerError
from graph.store import Store, Table
from queries import Question, library


def test_the_server_is_of_that_release(lts_server: LocalServer, lts_graph: Store) -> None:
    [row] = lts_graph.read("CALL dbms.components() YIELD versions RETURN versions[0] AS version", {})
    assert row["version"] == lts_server.status().version
    assert row["version"].startswith("5.26.")


def test_the_newest_release_leaves_its_folder_alone(lts_server: LocalServer) -> None:
    with pytest.raises(ServerError, match=r"was made by Neo4j 5\.26, not newest: set BEVOEGD_NEO4J to 5\.26"):
        replace(lts_server, release=NEWEST).start()
    assert lts_server.status().running


@pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)
def test_the_example_gives_the_same_answer_on_both_releases(sample_graph: Store, lts_graph: Store, question: Question) -> None:
    def in_cypher_5(query: str, values: dict[str, Any], limit: int | None = None) -> Table:
        return lts_graph.table(f"CYPHER 5 {query}", values, limit)

    newest, lts = question.run(sample_graph.table, question.example), question.run(lts_graph.table, question.example)
    assert lts == question.run(in_cypher_5, question.example)
    assert without_order(lts.rows) == without_order(newest.rows)
    assert lts.columns == newest.columns
    assert len(lts.rows) == question.example_rows


def without_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with their lists of ids sorted, whose order Cypher leaves open."""
    return [
        {name: sorted(value, key=repr) if isinstance(value, list) else value for name, value in row.items()} for row in rows
    ]
