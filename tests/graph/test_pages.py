"""Nodes and edges in the order of their ids, and what the schema does not have as an error."""

import pytest

from graph.pages import EdgeRow, PagesError, check_edges, edges, graph_mark, nodes
from graph.schema import load_schema, prepare
from graph.store import Store


def create(store: Store, query: str) -> None:
    store.write(lambda transaction: transaction.run(query).consume())


def test_every_node_and_edge_is_given_once_in_order(loaded: Store) -> None:
    schema = load_schema()
    [counts] = loaded.read("RETURN COUNT { (n) WHERE NOT n:Schema } AS nodes, COUNT { ()-->() } AS edges", {})
    ids = {label: [node["id"] for node in nodes(loaded, label)] for label in schema.classes}
    assert all(found == sorted(set(found)) for found in ids.values())
    assert sum(map(len, ids.values())) == counts["nodes"]
    found = [
        row
        for relation in schema.relations.values()
        for edge in relation.edges
        for row in edges(loaded, relation.type, edge.source, edge.target)
    ]
    assert len(found) == counts["edges"]


def test_edges_of_one_pair_are_in_the_order_of_their_source(loaded: Store) -> None:
    between = [row for row in edges(loaded, "OVERSEES", "Actor", "Actor") if row[:2] == ("ctivd", "mivd")]
    assert [row.properties["source"] for row in between] == ["register", "text"]
    assert between[0] == EdgeRow("ctivd", "mivd", {"source": "register", "statements": []})


def test_a_database_without_a_graph_is_refused(store: Store) -> None:
    create(store, "MATCH (n) DETACH DELETE n")
    with pytest.raises(PagesError, match="holds no graph of this program"):
        graph_mark(store)
    prepare(store)


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("CREATE (:Stray {id: 'a'})", "1 nodes have Stray, which the schema does not have"),
        ("CREATE (:Actor:Law {id: 'a'})", "1 nodes have Actor:Law, which"),
        ("CREATE ({id: 'a'})", "1 nodes have no label, which"),
        ("CREATE (:Actor {name: 'a'})", "1 Actor nodes have no id"),
        ("CREATE (:Actor {id: 'a'})-[:CITES]->(:Law {id: 'b'})", "1 edges are Actor-CITES-Law, which"),
        ("MATCH (s:Schema) SET s.colour = 'red'", "the Schema node has a property 'colour'"),
        ("MATCH (s:Schema) CREATE (:Actor {id: 'a'})-[:PART_OF]->(s)", "1 edges are Actor-PART_OF-Schema, which"),
    ],
)
def test_what_the_schema_does_not_have_is_named(store: Store, query: str, problem: str) -> None:
    create(store, query)
    with pytest.raises(PagesError, match=problem):
        (graph_mark(store), check_edges(store))


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ("colour: 'red'", "Actor 'a' has a property 'colour', which the schema does not have"),
        ("reviewed: 'yes'", "Actor 'a': 'reviewed' is 'yes', and the schema says boolean"),
        ("aliases: 'a'", "'aliases' is 'a', and the schema says strings"),
        ("aliases: [1]", r"'aliases' is \[1\], and"),
        ("name: 1", "'name' is 1, and the schema says string"),
    ],
)
def test_a_property_that_is_not_as_the_schema_says_is_named(store: Store, values: str, problem: str) -> None:
    create(store, f"CREATE (:Actor {{id: 'a', {values}}})")
    with pytest.raises(PagesError, match=problem):
        list(nodes(store, "Actor"))


def test_so_is_one_of_an_edge(store: Store) -> None:
    create(store, "CREATE (:Actor {id: 'a'})-[:INFORMS {since: 2020}]->(:Actor {id: 'b'})")
    with pytest.raises(PagesError, match="INFORMS from 'a' to 'b' has a property 'since'"):
        list(edges(store, "INFORMS", "Actor", "Actor"))
