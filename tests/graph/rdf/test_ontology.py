"""The ontology defines every term of the project's own that an export uses, in two languages."""

import io

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

from graph.rdf import Names, export_rdf
from graph.rdf.ontology import ontology
from graph.store import Store

NAMES = Names("https://data.example.org/")
OWN = NAMES.prefixes["bev"]
OF_THE_DATA_SET = {f"{OWN}schemaVersion", f"{OWN}registerDigest"}


def test_every_own_term_of_an_export_is_defined(loaded: Store) -> None:
    out = io.BytesIO()
    export_rdf(loaded, out, "ttl", NAMES.base)
    used = {term for triple in Graph().parse(data=out.getvalue(), format="turtle") for term in (triple[1], triple[2])}
    own = {str(term) for term in used if isinstance(term, URIRef) and term.startswith(OWN)}
    defined = {str(term) for term in ontology(NAMES).subjects(RDFS.label)}
    lists = {term for term in own if term.endswith("InOrder")}
    assert own - lists - OF_THE_DATA_SET - {OWN} <= defined
    assert len(own) > 30


def test_labels_and_definitions_are_in_dutch_and_english() -> None:
    graph = ontology(NAMES)
    for term in set(graph.subjects(RDFS.label)):
        for said in (RDFS.label, SKOS.definition):
            assert {word.language for word in graph.objects(term, said)} == {"nl", "en"}, term


def test_a_class_is_narrower_than_the_standard_one() -> None:
    graph = ontology(NAMES)
    assert (URIRef(f"{OWN}Actor"), RDF.type, OWL.Class) in graph
    assert (URIRef(f"{OWN}Actor"), RDFS.subClassOf, URIRef("http://www.w3.org/ns/org#Organization")) in graph
    assert (URIRef(f"{OWN}cooperatesWith"), RDF.type, OWL.SymmetricProperty) in graph
