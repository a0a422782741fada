"""RDF of a graph with nothing in it."""

import io

import pytest
from rdflib import RDF, Graph, URIRef

from graph.pages import PagesError
from graph.rdf import export_rdf
from graph.schema import prepare
from graph.store import Store


def test_an_empty_graph_is_the_description_of_an_empty_data_set(store: Store) -> None:
    out = io.BytesIO()
    assert set(export_rdf(store, out).values()) == {0}
    graph = Graph().parse(data=out.getvalue(), format="turtle")
    assert (URIRef("https://bevoegd.example/"), RDF.type, URIRef("http://www.w3.org/ns/dcat#Dataset")) in graph


def test_a_database_without_a_graph_is_refused(store: Store) -> None:
    store.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    with pytest.raises(PagesError, match="holds no graph of this program"):
        export_rdf(store, io.BytesIO())
    prepare(store)
