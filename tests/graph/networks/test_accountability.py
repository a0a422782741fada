"""Ways to a minister and to parliament, and communities beside the ministries."""

import networkx as nx
from small_networks import undirected

from graph.networks import DiGraph, accountability, accountability_paths, communities
from graph.store import Store

KINDS = {"p": "parliament", "m": "minister", "n": "minister"}


def answering(**relations: str) -> DiGraph:
    """A network of accountability with an edge for each 'ab', of the relation that it names."""
    graph: DiGraph = nx.DiGraph()
    for (a, b), relation in relations.items():
        graph.add_edge(a, b, relations=[relation], statements=[a + b])
    for id in graph:
        graph.nodes[id]["kind"] = KINDS.get(id, "")
    return graph


def test_the_shortest_way_with_its_relations_and_statements() -> None:
    graph = answering(ab="PART_OF", bm="RESPONSIBLE_FOR", mp="REPORTS_TO", ax="REPORTS_TO", xb="PART_OF")
    minister, parliament = accountability_paths(graph, ["a"])
    assert (minister.path, minister.relations) == (["a", "b", "m"], ["PART_OF", "RESPONSIBLE_FOR"])
    assert (parliament.path, parliament.statements) == (["a", "b", "m", "p"], ["ab", "bm", "mp"])


def test_authority_is_taken_only_where_nothing_else_leads_there() -> None:
    graph = answering(am="DIRECTS", ab="PART_OF", bn="RESPONSIBLE_FOR", cm="DIRECTS")
    ways = {row.actor: row.path for row in accountability_paths(graph, ["a", "c"]) if row.towards == "minister"}
    assert ways == {"a": ["a", "b", "n"], "c": ["c", "m"]}


def test_no_way_is_unknown_and_a_minister_is_there_already() -> None:
    rows = accountability_paths(answering(am="RESPONSIBLE_FOR", xp="INFORMS"), ["m", "p", "x"])
    assert [(row.actor, row.towards, row.path) for row in rows] == [
        ("m", "minister", ["m"]),
        ("m", "parliament", ["m", "unknown"]),
        ("p", "minister", ["p", "unknown"]),
        ("p", "parliament", ["p"]),
        ("x", "minister", ["x", "unknown"]),
        ("x", "parliament", ["x", "p"]),
    ]


def test_a_service_in_the_samples(sample_graph: Store) -> None:
    minister, parliament = accountability_paths(accountability(sample_graph), ["mivd"])
    assert (minister.path, len(minister.statements)) == (["mivd", "minister-defensie"], 1)
    assert parliament.path == ["mivd", "unknown"]  # no sample says what the government reports to parliament


def test_two_triangles_are_two_communities_under_their_ministers() -> None:
    graph = undirected("ab", "bc", "ca", "de", "ef", "fd", "cd")
    accountable = answering(am="RESPONSIBLE_FOR", bm="PART_OF", cn="RESPONSIBLE_FOR", dn="RESPONSIBLE_FOR", en="DIRECTS")
    first, second = communities(graph, accountable)
    assert (first.community, first.actors, first.ministers) == (1, ["a", "b", "c"], {"m": 2, "n": 1})
    assert (first.purity, first.unknown, first.statements) == (0.67, [], ["ab", "bc", "ca"])
    assert (second.actors, second.ministers, second.purity, second.unknown) == (["d", "e", "f"], {"n": 1}, 1.0, ["e", "f"])
    assert first.modularity == 0.36  # 6 of 7 edges within, less 2 x (7 / 14) squared: 0.357
