"""Projections on relations between actors: an edge is what the register or an asserted statement says of two actors.

Edges have `relations` (types, sorted) and `statements` (ids of the statements that assert them, sorted; none where only the
register does). Every edge counts as one: how often a thing is written says nothing of how strong it is. Nodes are the actors
with an edge, with the attributes of `actors`. All raise StoreError.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import networkx as nx

from graph.networks.actors import Among, actors
from graph.store import Store

Graph: TypeAlias = "nx.Graph[str]"
DiGraph: TypeAlias = "nx.DiGraph[str]"
Way: TypeAlias = Literal["along", "against"]  # an edge of the network along the relation of the graph, or against it

RELATIONS: Final = """
MATCH (a:Actor)-[r]->(b:Actor)
WHERE type(r) IN $types AND a <> b
RETURN a.id AS source, b.id AS target, type(r) AS type, r.source AS stated_by, r.statements AS statements
ORDER BY source, target, type, stated_by
"""


def oversight(store: Store, among: Among = "bodies") -> DiGraph:
    """Who oversees whom: an edge from the overseer to the one overseen (OVERSEES).

    Without AUTHORISES: permission in one case is no supervision of conduct, and reaches from regulators to any licence holder.
    """
    return _directed(store, among, {"OVERSEES": "along"})


def information(store: Store, among: Among = "bodies") -> DiGraph:
    """Who informs whom: an edge from who tells to who is told (INFORMS, REPORTS_TO, ADVISES).

    Without COOPERATES_WITH, which names no flow: counted as one, it would hide that somebody is the only source.
    """
    return _directed(store, among, dict.fromkeys(("INFORMS", "REPORTS_TO", "ADVISES"), "along"))


def accountability(store: Store, among: Among = "bodies") -> DiGraph:
    """Who answers to whom: an edge to who bears responsibility (RESPONSIBLE_FOR), has authority (DIRECTS), gets the report
    (REPORTS_TO), is the whole (PART_OF, HELD_BY); nodes are all actors, so that one who answers to nobody known is there.

    PART_OF counts where the register has it, since what a text calls part is often a member of a board, who does not answer to
    it; and for a part that has a minister of its own, who answers to that minister, it does not.
    """
    ways: dict[str, Way] = {"RESPONSIBLE_FOR": "against", "DIRECTS": "against"}
    ways |= dict.fromkeys(("REPORTS_TO", "HELD_BY", "PART_OF"), "along")
    graph = _directed(store, among, ways, registered=("PART_OF",), alone=True)
    graph.remove_edges_from(
        [(a, b) for a, b, edge in graph.edges(data=True) if edge["relations"] == ["PART_OF"] and _has_own(graph, a)]
    )
    return graph


def coordination(store: Store, among: Among = "bodies") -> Graph:
    """Who works with whom: an edge between actors of whom one coordinates the other or who cooperate (COORDINATES,
    COOPERATES_WITH), read both ways."""
    return nx.Graph(_both_ways(_directed(store, among, dict.fromkeys(("COORDINATES", "COOPERATES_WITH"), "along"))))


def _directed(
    store: Store, among: Among, ways: Mapping[str, Way], registered: tuple[str, ...] = (), alone: bool = False
) -> DiGraph:
    """An edge for each pair that one of the relations joins; those of `registered` only where the register has them."""
    nodes = actors(store, among)
    graph: DiGraph = nx.DiGraph()
    graph.add_nodes_from(nodes.items())
    for row in store.read(RELATIONS, {"types": list(ways)}):
        known = {row["source"], row["target"]} <= nodes.keys()
        if known and (row["stated_by"] == "register" or row["type"] not in registered):
            source, target = ("source", "target") if ways[row["type"]] == "along" else ("target", "source")
            add(graph, row[source], row[target], row)
    if not alone:
        graph.remove_nodes_from(list(nx.isolates(graph)))
    return graph


def _has_own(graph: DiGraph, part: str) -> bool:
    """Whether somebody bears responsibility for it who is no member of it, as the prime minister is of the council."""
    above = graph[part].items()
    return any("RESPONSIBLE_FOR" in edge["relations"] and not graph.has_edge(whom, part) for whom, edge in above)


def _both_ways(graph: DiGraph) -> Graph:
    joined: Graph = nx.Graph()
    joined.add_nodes_from(graph.nodes(data=True))
    for source, target, edge in graph.edges(data=True):
        for type in edge["relations"]:
            add(joined, source, target, {"type": type, "statements": edge["statements"]})
    return joined


def add(graph: Graph, source: str, target: str, row: Mapping[str, Any]) -> None:
    """Adds a relation to the edge between two actors, which may be there already."""
    edge = graph.get_edge_data(source, target, {"relations": [], "statements": []})
    relations = sorted({*edge["relations"], row["type"]})
    graph.add_edge(source, target, relations=relations, statements=sorted({*edge["statements"], *row["statements"]}))
