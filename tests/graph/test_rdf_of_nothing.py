"""RDF of a graph with nothing in it."""

import io

from rdflib import Graph

from graph.rdf import export_turtle
from graph.store import Store


def test_an_empty_graph_is_an_empty_file(store: Store) -> None:
    out = io.StringIO()
    assert set(export_turtle(store, out).values()) == {0}
    assert len(Graph().parse(data=out.getvalue(), format="turtle")) == 0
