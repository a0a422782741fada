"""A graph that holds nothing yet."""

from bevoegd.explorer.graph import start
from graph.store import Store


def test_an_empty_graph_gives_an_empty_drawing(store: Store) -> None:
    first = start(store.table)
    assert (first.nodes, first.edges, first.complete) == ([], [], True)
