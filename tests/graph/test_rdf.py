"""Turtle that rdflib reads back, with every node and relation of the graph in it."""

import io

import pytest
from hand_made import statute
from judging import cleared, judgement, load_judged
from rdflib import DCTERMS, OWL, PROV, RDF, SKOS, XSD, Graph, Literal, URIRef

from graph import rdf
from graph.judgements import Correction
from graph.rdf import BEV, OA, expand, export_turtle, node_iri
from graph.schema import NodeClass, load_schema
from graph.store import Store


@pytest.fixture(scope="module")
def judged(server: Store) -> Store:
    """The records made by hand, with a judgement, so that every class and relation of the schema is there."""
    cleared(server)
    load_judged(server, [judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering"))])
    return server


def types_of(entry: NodeClass) -> list[str]:
    return [entry.rdf_type, *(rdf for by in entry.rdf_by.values() for rdf in by.values())]


def exported(store: Store) -> tuple[dict[str, int], Graph]:
    out = io.StringIO()
    counts = export_turtle(store, out)
    return counts, Graph().parse(data=out.getvalue(), format="turtle")


def test_every_node_is_there_under_its_class(judged: Store) -> None:
    counts, graph = exported(judged)
    stored = judged.read("MATCH (n) WHERE NOT n:Schema RETURN labels(n)[0] AS label, count(n) AS number", {})
    assert counts == {row["label"]: row["number"] for row in stored}
    for label, number in counts.items():
        assert len(set(graph.subjects(RDF.type, BEV[label]))) == number > 0
        entry = load_schema().classes[label]
        standard = {expand(name) for name in types_of(entry)}
        assert all(set(graph.objects(node, RDF.type)) & standard for node in graph.subjects(RDF.type, BEV[label]))


def test_every_relation_is_there(judged: Store) -> None:
    _, graph = exported(judged)
    for relation in load_schema().relations.values():
        for edge in relation.edges:
            query = f"MATCH (a:{edge.source})-[:{relation.type}]->(b:{edge.target}) RETURN DISTINCT a.id AS a, b.id AS b"
            for row in judged.read(query, {}):
                triple = (node_iri(edge.source, row["a"]), expand(edge.rdf), node_iri(edge.target, row["b"]))
                assert triple in graph


def test_a_small_page_leaves_nothing_out(judged: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    _, whole = exported(judged)
    monkeypatch.setattr(rdf, "PAGE", 2)
    _, paged = exported(judged)
    assert set(paged) == set(whole)


def test_the_sentence_is_quoted_with_its_place(judged: Store) -> None:
    _, graph = exported(judged)
    query = """
    MATCH (:Actor {id: 'tib'})<-[:SAYS_OF]-(s:Statement)-[:SUPPORTS]->(m:Mandate), (s)-[:STATED_IN]->(p)
    RETURN s.id AS statement, m.id AS mandate, p.id AS passage, s.text AS text
    """
    [row] = judged.read(query, {})
    statement = node_iri("Statement", row["statement"])
    assert graph.value(statement, OA.hasBody) == node_iri("Mandate", row["mandate"])
    assert graph.value(statement, PROV.wasDerivedFrom) == node_iri("Passage", row["passage"])
    assert graph.value(statement, PROV.wasGeneratedBy) == URIRef("https://bevoegd.example/rule/by-hand")
    selectors = list(graph.objects(graph.value(statement, OA.hasTarget), OA.hasSelector))
    quotes = [graph.value(s, OA.exact) for s in selectors if (s, RDF.type, OA.TextQuoteSelector) in graph]
    spans = [
        (graph.value(s, OA.start), graph.value(s, OA.end)) for s in selectors if (s, RDF.type, OA.TextPositionSelector) in graph
    ]
    assert quotes == [Literal(row["text"])]
    assert [(start.toPython(), end.toPython()) for start, end in spans] == [(100, 100 + len(row["text"]))]


def test_laws_are_linked_to_where_they_stand(judged: Store) -> None:
    _, graph = exported(judged)
    assert graph.value(node_iri("Law", "nis2"), OWL.sameAs) == URIRef("http://data.europa.eu/eli/dir/2022/2555/oj")
    assert graph.value(node_iri("Law", "wiv-2017"), OWL.sameAs) == URIRef("https://wetten.overheid.nl/BWBR0039896")


def test_names_have_their_language(judged: Store) -> None:
    _, graph = exported(judged)
    labels = set(graph.objects(node_iri("Competence", "response"), SKOS.prefLabel))
    assert labels == {Literal("reactie", lang="nl"), Literal("response", lang="en")}


def test_every_name_in_the_schema_has_a_known_prefix() -> None:
    for entry in load_schema().classes.values():
        names = [*types_of(entry), *(p.rdf for p in entry.properties.values())]
        assert all(expand(name) for name in names)
    assert all(expand(edge.rdf) for relation in load_schema().relations.values() for edge in relation.edges)


def test_a_judgement_is_an_annotation_of_the_statement(judged: Store) -> None:
    _, graph = exported(judged)
    [row] = judged.read(
        "MATCH (j:Judgement)-[:JUDGES]->(old)<-[:INSTEAD_OF]-(new) RETURN j.id AS j, old.id AS old, new.id AS new", {}
    )
    found = node_iri("Judgement", row["j"])
    assert graph.value(found, OA.hasTarget) == node_iri("Statement", row["old"])
    assert graph.value(found, DCTERMS.created) == Literal("2027-01-31T09:30:00.000001Z", datatype=XSD.dateTime)
    assert graph.value(node_iri("Statement", row["new"]), PROV.wasRevisionOf) == node_iri("Statement", row["old"])
