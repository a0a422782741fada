"""The edges of a network as rows."""

from dataclasses import dataclass

from graph.networks.relations import Graph


@dataclass(frozen=True, slots=True)
class Tie:
    """An edge from `source` to `target`, or between them; `joined_by`: relations, or the competences that both have."""

    source: str
    target: str
    joined_by: list[str]
    statements: list[str]


def edges(graph: Graph) -> list[Tie]:
    """All edges; in an undirected network the source comes first in the alphabet. Those with most to join them come first."""
    found = [_tie(graph, source, target) for source, target in graph.edges]
    return sorted(found, key=lambda tie: (-len(tie.joined_by), tie.source, tie.target))


def _tie(graph: Graph, a: str, b: str) -> Tie:
    source, target = (a, b) if graph.is_directed() else sorted((a, b))
    edge = graph.edges[a, b]
    return Tie(source, target, edge.get("relations") or edge["competences"], edge["statements"])
