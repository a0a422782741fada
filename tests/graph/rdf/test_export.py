"""Turtle that rdflib reads back, with every node and relation of the graph in it."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hand_made import statute
from judging import cleared, dump, judgement, load_judged
from rdflib import DCTERMS, ODRL2, OWL, PROV, RDF, SKOS, XSD, Dataset, Graph, Literal, Namespace, URIRef

from graph.judgements import Correction
from graph.pages import PagesError
from graph.rdf import FORMATS, Names, RdfError, export_rdf
from graph.rdf.jsonld import context
from graph.schema import NodeClass, load_schema
from graph.store import Store


@pytest.fixture(scope="module")
def judged(server: Store) -> Store:
    """The records made by hand, with a judgement, so that every class and relation of the schema is there."""
    cleared(server)
    load_everything(server)
    return server


def load_everything(store: Store) -> None:
    load_judged(store, [judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering"))])


NAMES = Names()
BEV = Namespace(NAMES.prefixes["bev"])
OA = Namespace(NAMES.prefixes["oa"])


def expand(name: str) -> URIRef:
    return URIRef(NAMES.term(name).value)


def node_iri(label: str, id: str) -> URIRef:
    return URIRef(NAMES.node(label, id).value)


def types_of(entry: NodeClass) -> list[str]:
    return [entry.rdf_type, *(rdf for by in entry.rdf_by.values() for rdf in by.values())]


def written(store: Store, format: str = "ttl") -> bytes:
    out = io.BytesIO()
    export_rdf(store, out, format)
    return out.getvalue()


def exported(store: Store) -> Graph:
    return Graph().parse(data=written(store), format="turtle")


def test_every_node_is_there_under_its_class(judged: Store) -> None:
    graph = exported(judged)
    counts = export_rdf(judged, io.BytesIO())
    stored = judged.read("MATCH (n) WHERE NOT n:Schema RETURN labels(n)[0] AS label, count(n) AS number", {})
    assert counts == {row["label"]: row["number"] for row in stored}
    for label, number in counts.items():
        assert len(set(graph.subjects(RDF.type, BEV[label]))) == number > 0
        entry = load_schema().classes[label]
        standard = {expand(name) for name in types_of(entry)}
        assert all(set(graph.objects(node, RDF.type)) & standard for node in graph.subjects(RDF.type, BEV[label]))


def test_every_relation_is_there(judged: Store) -> None:
    graph = exported(judged)
    for relation in load_schema().relations.values():
        for edge in relation.edges:
            query = f"MATCH (a:{edge.source})-[:{relation.type}]->(b:{edge.target}) RETURN DISTINCT a.id AS a, b.id AS b"
            for row in judged.read(query, {}):
                triple = (node_iri(edge.source, row["a"]), expand(edge.rdf), node_iri(edge.target, row["b"]))
                assert triple in graph


def test_the_sentence_is_quoted_with_its_place(judged: Store) -> None:
    graph = exported(judged)
    query = """
    MATCH (:Actor {id: 'tib'})<-[:SAYS_OF]-(s:Statement)-[:SUPPORTS]->(m:Mandate), (s)-[:STATED_IN]->(p)
    RETURN s.id AS statement, m.id AS mandate, p.id AS passage, s.text AS text
    """
    [row] = judged.read(query, {})
    statement = node_iri("Statement", row["statement"])
    assert graph.value(statement, OA.hasBody) == node_iri("Mandate", row["mandate"])
    assert graph.value(statement, PROV.wasDerivedFrom) == node_iri("Passage", row["passage"])
    assert graph.value(statement, BEV.rule) == URIRef("https://bevoegd.example/rule/by-hand")
    reading = graph.value(statement, PROV.wasGeneratedBy)
    document = graph.value(reading, PROV.used)
    assert document == graph.value(graph.value(statement, OA.hasTarget), OA.hasSource)
    assert graph.value(node_iri("Passage", row["passage"]), DCTERMS.isPartOf) is not None
    selectors = list(graph.objects(graph.value(statement, OA.hasTarget), OA.hasSelector))
    quotes = [graph.value(s, OA.exact) for s in selectors if (s, RDF.type, OA.TextQuoteSelector) in graph]
    spans = [
        (graph.value(s, OA.start), graph.value(s, OA.end)) for s in selectors if (s, RDF.type, OA.TextPositionSelector) in graph
    ]
    assert quotes == [Literal(row["text"])]
    assert [(start.toPython(), end.toPython()) for start, end in spans] == [(100, 100 + len(row["text"]))]


def test_laws_are_linked_to_where_they_stand(judged: Store) -> None:
    graph = exported(judged)
    assert graph.value(node_iri("Law", "nis2"), OWL.sameAs) == URIRef("http://data.europa.eu/eli/dir/2022/2555/oj")
    assert graph.value(node_iri("Law", "wiv-2017"), OWL.sameAs) == URIRef("https://wetten.overheid.nl/BWBR0039896")


def test_bodies_and_concepts_are_linked_to_their_like_elsewhere(judged: Store) -> None:
    graph, oversight = exported(judged), node_iri("Competence", "oversight")
    assert graph.value(node_iri("Actor", "regering"), OWL.sameAs) == URIRef("https://example.org/id/regering")
    assert set(graph.objects(oversight, SKOS.exactMatch)) == {URIRef("http://example.org/1")}
    assert set(graph.objects(oversight, SKOS.closeMatch)) == {URIRef(f"http://example.org/{number}") for number in (2, 3)}
    assert len(set(graph.subject_objects(SKOS.exactMatch))) == 1


def test_names_have_their_language(judged: Store) -> None:
    graph = exported(judged)
    labels = set(graph.objects(node_iri("Competence", "response"), SKOS.prefLabel))
    assert labels == {Literal("reactie", lang="nl"), Literal("response", lang="en")}


def test_every_name_in_the_schema_has_a_known_prefix() -> None:
    for entry in load_schema().classes.values():
        names = [*types_of(entry), *(p.rdf for p in entry.properties.values())]
        assert all(expand(name) for name in names)
    assert all(expand(edge.rdf) for relation in load_schema().relations.values() for edge in relation.edges)


def test_a_judgement_is_an_annotation_of_the_statement(judged: Store) -> None:
    graph = exported(judged)
    [row] = judged.read(
        "MATCH (j:Judgement)-[:JUDGES]->(old)<-[:INSTEAD_OF]-(new) RETURN j.id AS j, old.id AS old, new.id AS new", {}
    )
    found = node_iri("Judgement", row["j"])
    assert graph.value(found, OA.hasTarget) == node_iri("Statement", row["old"])
    assert graph.value(found, DCTERMS.created) == Literal("2027-01-31T09:30:00.000001Z", datatype=XSD.dateTime)
    assert graph.value(node_iri("Statement", row["new"]), PROV.wasRevisionOf) == node_iri("Statement", row["old"])


def test_a_mandate_is_a_rule_of_odrl(judged: Store) -> None:
    graph = exported(judged)
    query = """
    MATCH (a:Actor {id: 'mivd'})-[:HOLDS]->(m:Mandate {modality: 'power'})-[:GRANTS]->(c:Competence {id: 'disruption'})
    RETURN m.id AS id LIMIT 1
    """
    [row] = judged.read(query, {})
    mandate = node_iri("Mandate", row["id"])
    assert (mandate, RDF.type, ODRL2.Permission) in graph
    assert graph.value(mandate, ODRL2.assignee) == node_iri("Actor", "mivd")
    assert graph.value(mandate, ODRL2.action) == node_iri("Competence", "disruption")


@pytest.mark.parametrize("format", ["trig", "nq", "json-ld"])
def test_what_a_document_says_is_in_its_own_graph(judged: Store, format: str) -> None:
    data = Dataset()
    data.parse(data=written(judged, "jsonld" if format == "json-ld" else format), format="nquads" if format == "nq" else format)
    query = "MATCH (s:Statement)-[:STATED_IN]->()-[:PART_OF]->(d:Document) RETURN s.id AS statement, d.id AS document"
    for row in judged.read(query, {}):
        graph = data.graph(URIRef(NAMES.graph(row["document"]).value))
        assert (node_iri("Statement", row["statement"]), RDF.type, BEV.Statement) in graph
    assert (node_iri("Actor", "mivd"), RDF.type, BEV.Actor) in data.default_graph


def test_every_format_says_the_same(judged: Store) -> None:
    whole = set(exported(judged))
    for format, name in {"trig": "trig", "nq": "nquads", "jsonld": "json-ld", "rdfxml": "xml"}.items():
        data = Dataset(default_union=True)
        data.parse(data=written(judged, format), format=name)
        assert set(data.triples((None, None, None))) == whole, format
    assert set(FORMATS) == {"ttl", "trig", "nq", "jsonld", "rdfxml"}


def test_json_ld_has_short_names_and_plain_values(judged: Store) -> None:
    data = json.loads(written(judged, "jsonld"))
    nodes = {node["@id"]: node for part in data["@graph"] for node in part.get("@graph", [part])}
    assert not [name for node in nodes.values() for name in node if "//" in name]
    tib = nodes["actor/tib"]
    assert ("Actor" in tib["@type"], tib["certain"], tib["oversees"]) == (True, True, ["actor/aivd", "actor/mivd"])
    assert data["@context"] == context(NAMES)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("CREATE (:Ghost {id: 'x'})", "1 nodes have Ghost, which the schema does not have"),
        ("CREATE (:Actor {name: 'x'})", "1 Actor nodes have no id"),
        ("MATCH (a:Actor {id: 'tib'}) SET a.colour = 'red'", "Actor 'tib' has the property 'colour', which the schema"),
        (
            "MATCH (a:Actor {id: 'tib'}) SET a.certain = 'perhaps'",
            "'certain' is 'perhaps', and the schema says: boolean",
        ),
        ("MATCH (l:Law {id: 'nis2'}) SET l.uri = 'no address'", "Law 'nis2': 'uri' is 'no address'"),
        ("MATCH (a:Actor {id: 'tib'}), (l:Law {id: 'nis2'}) CREATE (a)-[:LIKES]->(l)", "edge LIKES to Law 'nis2': the schema"),
        (
            "MATCH (a:Actor {id: 'tib'})-[r:OVERSEES {source: 'register'}]->(b) CREATE (a)-[s:OVERSEES]->(b) SET s = r",
            "has two edges",
        ),
        ("CREATE (:Passage {id: 'lost', text: 'x', start: 0, end: 1, role: 'body'})", "Passage nodes"),
    ],
)
def test_what_rdf_cannot_say_stops_the_export(judged: Store, change: str, message: str) -> None:
    with changed(judged, change), pytest.raises((RdfError, PagesError)) as caught:
        written(judged)
    assert message in str(caught.value)


@contextmanager
def changed(store: Store, query: str) -> Iterator[None]:
    """A graph with something wrong in it, put right afterwards."""
    before = dump(store)
    store.write(lambda transaction: transaction.run(query).consume())
    yield
    cleared(store)
    load_everything(store)
    assert dump(store) == before
