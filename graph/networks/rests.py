"""What a part of a network rests on: the statements of its edges."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

import networkx as nx

from graph.networks.relations import Graph


def statements(edges: Iterable[Mapping[str, Any]]) -> list[str]:
    """The statements of edges, given by their data, sorted and each once."""
    return sorted({id for edge in edges for id in edge["statements"]})


def around(graph: Graph, actor: str) -> list[str]:
    """The statements of all edges of an actor, to it and from it."""
    return statements(data for ends in _ends(graph, actor) if (data := graph.get_edge_data(*ends)))


def along(graph: Graph, path: list[str]) -> list[str]:
    """The statements of the edges of a path."""
    return statements(graph.edges[step] for step in pairwise(path))


def within(graph: Graph, members: Iterable[str]) -> list[str]:
    """The statements of the edges between the members of a group."""
    return statements(edge for _, _, edge in graph.subgraph(members).edges(data=True))


def _ends(graph: Graph, actor: str) -> Iterable[tuple[str, str]]:
    for other in nx.all_neighbors(graph, actor):
        yield (actor, other)
        yield (other, actor)
