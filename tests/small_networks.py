"""Networks so small that their measures can be worked out by hand."""

import networkx as nx

from graph.networks import DiGraph, Graph


def directed(*ends: str) -> DiGraph:
    """A network with an edge for each 'ab', from a to b, that rests on the statement 'ab'."""
    graph: DiGraph = nx.DiGraph()
    _fill(graph, ends)
    return graph


def undirected(*ends: str) -> Graph:
    """The same without directions."""
    graph: Graph = nx.Graph()
    _fill(graph, ends)
    return graph


def _fill(graph: Graph, ends: tuple[str, ...]) -> None:
    for a, b in ends:
        graph.add_edge(a, b, relations=["INFORMS"], statements=[a + b])
