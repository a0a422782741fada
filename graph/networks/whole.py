"""The graph as a `networkx` network, for measures (centrality, paths, communities) and for tools that read GraphML."""

from pathlib import Path
from typing import Any, Final, TypeAlias

import networkx as nx

from graph.store import Store

Network: TypeAlias = "nx.MultiDiGraph[str]"

NODES: Final = """
MATCH (n:Actor|Competence)
RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, n.kind AS kind, n.reviewed AS reviewed
ORDER BY label, id
"""
RELATIONS: Final = """
MATCH (a:Actor)-[r]->(b:Actor)
RETURN a.id AS source, b.id AS target, type(r) AS type, r.source AS stated_by, size(r.statements) AS statements
ORDER BY source, target, type, stated_by
"""
MANDATES: Final = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
OPTIONAL MATCH (m)-[:BASED_ON]->(ground)
RETURN a.id AS source, c.id AS target, m.modality AS type, ground.id AS ground, m.id AS mandate,
  COUNT { (m)<-[:SUPPORTS]-() } AS statements
ORDER BY source, target, type, ground
"""


def network(store: Store) -> Network:
    """Actors and competences as nodes ('actor/aivd', 'competence/disruption'), relations and mandates as directed edges.

    Nodes have `label`, `name`, `kind` (actors) and `reviewed`. An edge between actors has `type` (OVERSEES, ...), `stated_by`
    (register or text) and `statements` (how many assert it). An edge from an actor to a competence is a mandate: `type` is its
    modality, `ground` the legal ground where one is named, `mandate` its id. Raises StoreError.
    """
    graph: Network = nx.MultiDiGraph()
    for row in store.read(NODES, {}):
        graph.add_node(f"{row['label'].lower()}/{row['id']}", **_known(row, "label", "name", "kind", "reviewed"))
    for row in store.read(RELATIONS, {}):
        ends = f"actor/{row['source']}", f"actor/{row['target']}"
        graph.add_edge(*ends, **_known(row, "type", "stated_by", "statements"))
    for row in store.read(MANDATES, {}):
        ends = f"actor/{row['source']}", f"competence/{row['target']}"
        graph.add_edge(*ends, **_known(row, "type", "ground", "mandate", "statements"))
    return graph


def write_graphml(graph: Network, path: Path) -> None:
    """Writes a network as GraphML (http://graphml.graphdrawing.org), which Gephi, yEd and Cytoscape read."""
    nx.write_graphml(graph, path)


def _known(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """The values that are there; GraphML has no way to say 'none'."""
    return {name: row[name] for name in names if row[name] is not None}
