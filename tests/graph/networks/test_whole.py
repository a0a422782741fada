"""The network of actors, relations and mandates, and its way through GraphML."""

from pathlib import Path

import networkx as nx

from graph.networks import network, write_graphml
from graph.store import Store

PORT = "actor/unreviewed:autoriteit-havencyber"


def test_relations_and_mandates_are_edges(loaded: Store) -> None:
    graph = network(loaded)
    assert graph.nodes["actor/mivd"] == {
        "label": "Actor",
        "name": "Militaire Inlichtingen- en Veiligheidsdienst",
        "kind": "intelligence-service",
        "reviewed": True,
    }
    between = graph.get_edge_data("actor/ctivd", "actor/mivd").values()
    assert {(edge["type"], edge["stated_by"], edge["statements"]) for edge in between} == {
        ("OVERSEES", "register", 0),
        ("OVERSEES", "text", 2),
    }
    powers = graph.get_edge_data("actor/mivd", "competence/disruption").values()
    assert {(edge["type"], edge["ground"], edge["statements"]) for edge in powers} == {
        ("power", "wiv-2017", 1),
        ("power", "wiv-2017#73.1", 1),
    }
    [practice] = graph.get_edge_data(PORT, "competence/cooperation").values()
    assert "ground" not in practice


def test_as_many_edges_as_the_graph_has(loaded: Store) -> None:
    [row] = loaded.read("RETURN COUNT { (:Actor)-->(:Actor) } AS relations, COUNT { (:Mandate) } AS mandates", {})
    graph = network(loaded)
    assert graph.number_of_edges() == row["relations"] + row["mandates"]


def test_graphml_reads_back_the_same(loaded: Store, tmp_path: Path) -> None:
    graph = network(loaded)
    write_graphml(graph, tmp_path / "network.graphml")
    again = nx.read_graphml(tmp_path / "network.graphml", force_multigraph=True)
    assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
    assert sorted(map(repr, again.edges(data=True))) == sorted(map(repr, graph.edges(data=True)))
