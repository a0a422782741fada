"""Centrality: who stands between the others."""

from dataclasses import dataclass

import networkx as nx

from graph.networks.relations import Graph
from graph.networks.rests import around


@dataclass(frozen=True, slots=True)
class Central:
    """An actor with its place in the network; `neighbours` is its degree, `betweenness` from 0 to 1."""

    actor: str
    betweenness: float
    neighbours: int
    statements: list[str]


def centrality(graph: Graph) -> list[Central]:
    """Every actor, the most central first.

    `betweenness` (Freeman 1977; Brandes 2001): of all pairs of others, the share whose shortest way leads over this actor: who
    would have to bring them together. `neighbours`: with how many it is joined directly. Measures that call an actor important
    because its neighbours are (eigenvector, PageRank) are left out: they say nothing that a law means.
    """
    between = nx.betweenness_centrality(graph)
    rows = [Central(actor, round(between[actor], 4), _neighbours(graph, actor), around(graph, actor)) for actor in graph]
    return sorted(rows, key=lambda row: (-row.betweenness, -row.neighbours, row.actor))


def _neighbours(graph: Graph, actor: str) -> int:
    return len(set(nx.all_neighbors(graph, actor)))
