"""Answers drawn: the rows of a question as a network, in GraphML for other programs or as an SVG picture."""

from collections.abc import Sequence
from io import BytesIO
from itertools import cycle
from typing import TYPE_CHECKING, TextIO

import networkx as nx

from bevoegd.output import Rows
from graph.networks import Network
from queries import Link

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = ("#1b6ca8", "#c8553d", "#588157", "#8d5a97", "#b38a00", "#4f5d75")
INCHES = 1.1  # of the picture's side, for each of a square of nodes
SIZE = 260


def answer_network(rows: Rows, links: Sequence[Link]) -> Network:
    """Nodes named by the values of the columns, with the column as their `kind`; an edge a link and row, `label` its words."""
    graph: Network = nx.MultiDiGraph()
    for row in rows:
        for link in links:
            for source in _values(row[link.source]):
                for target in _values(row[link.target]):
                    _add_edge(graph, link, source, target, ", ".join(_values(row[link.label])))
    return graph


def _add_edge(graph: Network, link: Link, source: str, target: str, label: str) -> None:
    for name, kind in ((source, link.source), (target, link.target)):
        if name not in graph:
            graph.add_node(name, kind=kind)
    graph.add_edge(source, target, key=label, label=label)


def _values(cell: object) -> list[str]:
    return [str(value) for value in (cell if isinstance(cell, list) else [cell]) if value is not None]


def write_graphml(rows: Rows, links: Sequence[Link], out: TextIO) -> None:
    """Writes the network as GraphML (http://graphml.graphdrawing.org)."""
    written = BytesIO()
    nx.write_graphml(answer_network(rows, links), written)
    out.write(written.getvalue().decode("utf8"))


def write_svg(rows: Rows, links: Sequence[Link], out: TextIO) -> None:
    """Writes a picture of the network; the same answer gives the same bytes."""
    import matplotlib as mpl  # takes a second to import
    from matplotlib.figure import Figure

    graph = answer_network(rows, links)
    side = 2 + INCHES * len(graph) ** 0.5
    with mpl.rc_context({"svg.hashsalt": "bevoegd", "svg.fonttype": "none", "font.size": 8}):
        figure = Figure(figsize=(1.5 * side, side), layout="constrained")
        _draw(graph, figure.add_subplot())
        figure.savefig(out, format="svg", metadata={"Date": None})


def _draw(graph: Network, axes: "Axes") -> None:
    kinds = {name: str(kind) for name, kind in graph.nodes(data="kind")}
    colours = dict(zip(sorted(set(kinds.values())), cycle(COLOURS), strict=False))
    places = nx.spring_layout(nx.Graph(graph), seed=1, k=1.6 / max(len(graph), 1) ** 0.5)
    edges = nx.DiGraph(graph)
    nx.draw_networkx_nodes(graph, places, ax=axes, node_size=SIZE, node_color=[colours[kind] for kind in kinds.values()])
    nx.draw_networkx_edges(edges, places, ax=axes, edge_color="#999999", arrowsize=9, node_size=SIZE)
    for name, (x, y) in places.items():
        axes.annotate(name, (float(x), float(y)), (0, 10), textcoords="offset points", ha="center", fontsize=8)
    nx.draw_networkx_edge_labels(edges, places, _edge_words(graph), ax=axes, font_size=6, font_color="#555555", rotate=False)
    for kind, colour in colours.items():
        axes.scatter([], [], color=colour, label=kind)
    axes.legend(loc="lower left", frameon=False, fontsize=7)
    axes.set_axis_off()


def _edge_words(graph: Network) -> dict[tuple[str, str], str]:
    """The words of all edges between two nodes, one a line."""
    words: dict[tuple[str, str], list[str]] = {}
    for source, target, label in graph.edges(keys=True):
        words.setdefault((source, target), []).append(label)
    return {ends: "\n".join(filter(None, labels)) for ends, labels in words.items()}
