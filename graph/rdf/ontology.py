"""The project's vocabulary as an OWL ontology, made from the schema, with labels and definitions in Dutch and English."""

from typing import Final

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from graph.rdf.names import Names
from graph.rdf.nodes import EdgeTerms, Vocabulary
from graph.rdf.terms import PropertyTerms
from graph.schema import NodeClass, Property, Relation

DCAM: Final = Namespace("http://purl.org/dc/dcam/")
TITLES: Final = {"nl": "Bevoegdheden tegen hybride dreigingen", "en": "Competences against hybrid threats"}
RANGES: Final = {
    "boolean": XSD.boolean, "integer": XSD.integer, "integers": XSD.integer, "number": XSD.double, "datetime": XSD.dateTime,
    "uri": RDFS.Resource, "uris": RDFS.Resource,
}  # fmt: skip


def ontology(names: Names) -> Graph:
    """Classes, properties and relations of the graph; what stands in another vocabulary is used as it is and defined there."""
    made = _Ontology(names)
    for label, entry in made.vocabulary.schema.classes.items():
        made.add_class(entry)
        for terms in made.vocabulary.properties[label].values():
            made.add_property(terms, URIRef(names.term(f"bev:{label}").value))
    for kind in made.vocabulary.edges.values():
        made.add_relation(kind, made.vocabulary.schema.relations[kind.type])
        for terms in kind.properties.values():
            made.add_property(terms, RDF.Statement)
    return made.graph


class _Ontology:
    """The graph as it grows; only terms of the project's own namespace are defined in it."""

    def __init__(self, names: Names) -> None:
        self.names, self.vocabulary, self.graph = names, Vocabulary(names), Graph()
        for prefix, namespace in names.prefixes.items():
            self.graph.bind(prefix, Namespace(namespace))
        subject = URIRef(f"{names.base}vocabulary")
        self._add(subject, RDF.type, OWL.Ontology)
        self._add(subject, OWL.versionInfo, Literal(self.vocabulary.schema.version))
        for language, title in TITLES.items():
            self._add(subject, DCTERMS.title, Literal(title, lang=language))

    def add_class(self, entry: NodeClass) -> None:
        """A class, narrower than those of standard vocabularies that its nodes have too."""
        subject = self._uri(f"bev:{entry.label}")
        self._add(subject, RDF.type, OWL.Class)
        self._add(subject, RDFS.subClassOf, self._uri(entry.rdf_type))
        self._describe(subject, entry)

    def add_property(self, terms: PropertyTerms, domain: URIRef) -> None:
        """A property of nodes of a class, or of edges."""
        field, subject = terms.field, URIRef(terms.predicate.value)
        if not self._own(subject):
            return
        to_thing = bool(field.of) or field.type in ("uri", "uris")
        self._add(subject, RDF.type, OWL.ObjectProperty if to_thing else OWL.DatatypeProperty)
        self._add_domain(subject, domain)
        if not field.of and field.type not in ("date", "string", "strings"):
            self._add(subject, RDFS.range, RANGES[field.type])
        if field.also:
            self._add(subject, RDFS.subPropertyOf, self._uri(field.also))
        self._describe(subject, field)

    def add_relation(self, kind: EdgeTerms, relation: Relation) -> None:
        """A relation between two classes."""
        subject = URIRef(kind.predicate.value)
        if not self._own(subject):
            return
        self._add(subject, RDF.type, OWL.ObjectProperty)
        self._add_domain(subject, self._uri(f"bev:{kind.edge.source}"))
        if relation.symmetric:
            self._add(subject, RDF.type, OWL.SymmetricProperty)
        if kind.edge.inverse:
            self._add(subject, OWL.inverseOf, self._uri(kind.edge.inverse))
        self._describe(subject, relation)

    def _describe(self, subject: URIRef, entry: NodeClass | Property | Relation) -> None:
        for language, label, definition in (("nl", entry.nl, entry.description_nl), ("en", entry.en, entry.description)):
            self._add(subject, RDFS.label, Literal(label, lang=language))
            self._add(subject, SKOS.definition, Literal(definition, lang=language))

    def _add_domain(self, subject: URIRef, domain: URIRef) -> None:
        """A class that has the property, which does not exclude that others have it (rdfs:domain would)."""
        self._add(subject, DCAM.domainIncludes, domain)

    def _own(self, subject: URIRef) -> bool:
        return str(subject).startswith(self.names.prefixes["bev"])

    def _uri(self, name: str) -> URIRef:
        return URIRef(self.names.term(name).value)

    def _add(self, subject: Node, predicate: URIRef, value: Node) -> None:
        self.graph.add((subject, predicate, value))
