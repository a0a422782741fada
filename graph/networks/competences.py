"""The projection on competences: who is competent for the same."""

from itertools import combinations
from typing import Any, Final, TypeAlias

import networkx as nx

from graph.networks.actors import Among, actors
from graph.networks.relations import Graph
from graph.store import Store

Held: TypeAlias = dict[str, dict[str, set[str]]]  # statements by competence by actor
NOT_ONE: Final = "other"  # the competence of all that has no concept; two who hold it may share nothing

HELD: Final = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE m.modality <> 'prohibition' AND c.id <> $not_one
RETURN a.id AS actor, c.id AS competence, COLLECT { MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN s.id } AS statements
"""


def shared_competences(store: Store, among: Among = "bodies") -> Graph:
    """Who is competent for the same: an edge between actors that both hold a mandate (task, power, duty or practice, no
    prohibition) for a competence, with `competences` (ids, sorted), `weight` (how many), `share` (of those that either holds:
    Jaccard 1901) and the `statements` of both.

    'other' counts for nothing: it is no concept. Nodes are the actors that share one. Raises StoreError.
    """
    nodes = actors(store, among)
    held = _held(store, nodes)
    graph: Graph = nx.Graph()
    for a, b in combinations(sorted(held), 2):
        if common := sorted(held[a].keys() & held[b].keys()):
            rests = sorted(set[str]().union(*(held[actor][competence] for actor in (a, b) for competence in common)))
            share = round(len(common) / len(held[a].keys() | held[b].keys()), 4)
            graph.add_edge(a, b, competences=common, weight=len(common), share=share, statements=rests)
    graph.add_nodes_from((id, nodes[id]) for id in list(graph))
    return graph


def _held(store: Store, nodes: dict[str, Any]) -> Held:
    held: Held = {}
    for row in store.read(HELD, {"not_one": NOT_ONE}):
        if row["actor"] in nodes:
            held.setdefault(row["actor"], {}).setdefault(row["competence"], set()).update(row["statements"])
    return held
