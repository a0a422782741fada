"""SHACL shapes of the graph, made from the schema: what each class must, may and may not have (https://www.w3.org/TR/shacl/)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from rdflib import RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from graph.rdf.names import Names
from graph.rdf.nodes import EdgeTerms, Vocabulary
from graph.rdf.terms import PropertyTerms
from graph.schema import ANY_NUMBER, Count, Property

DATATYPES: Final = {
    "string": XSD.string,
    "strings": XSD.string,
    "boolean": XSD.boolean,
    "integer": XSD.integer,
    "number": XSD.double,
    "datetime": XSD.dateTime,
}
JSON: Final = RDF["JSON"]
DATE: Final = r"^\d{4}(-\d\d){0,2}$"  # ISO 8601: a year, a month or a day
DATES: Final = (XSD.date, XSD.gYearMonth, XSD.gYear)


def shapes(names: Names) -> Graph:
    """The shapes of all classes, each for the nodes of its class."""
    made = _Shapes(names)
    for label in made.vocabulary.schema.classes:
        made.add_class(label, SH.targetClass, URIRef(made.vocabulary.types[label].value))
    return made.graph


def page_shapes(names: Names, label: str) -> Graph:
    """The shape of one class, for those nodes of a page that are there with all they have, and so with their id."""
    made = _Shapes(names)
    made.add_class(label, SH.targetSubjectsOf, URIRef(names.term("bev:id").value))
    return made.graph


class _Shapes:
    """Node shapes under one base, with a property shape for each property and kind of edge."""

    def __init__(self, names: Names) -> None:
        self.names, self.vocabulary, self.graph = names, Vocabulary(names), Graph()
        self.graph.bind("sh", SH)
        for prefix, namespace in names.prefixes.items():
            self.graph.bind(prefix, Namespace(namespace))

    def add_class(self, label: str, target: URIRef, of: URIRef) -> None:
        shape = URIRef(f"{self.names.base}shape/{label}")
        self._add(shape, RDF.type, SH.NodeShape)
        self._add(shape, target, of)
        for terms in self.vocabulary.properties[label].values():
            self._add_property(shape, terms)
        leaving = defaultdict[URIRef, list[EdgeTerms]](list)
        for (source, _, end), kind in self.vocabulary.edges.items():
            predicate = URIRef(kind.predicate.value)
            if source == label:
                leaving[predicate].append(kind)
            if source == label and kind.edge.targets != ANY_NUMBER:
                self._add_edge(shape, predicate, end, kind, kind.edge.targets)
            if end == label and kind.edge.sources != ANY_NUMBER:
                self._add_edge(shape, self._with(SH.inversePath, predicate), source, kind, kind.edge.sources)
        for predicate, kinds in leaving.items():
            self._add_targets(shape, predicate, kinds)

    def _add_property(self, shape: URIRef, terms: PropertyTerms) -> None:
        """How many values a property has and of which kind; a list that is not of one value stands as JSON beside them."""
        field, path = terms.field, URIRef(terms.predicate.value)
        part = self._part(shape, path, field.nl, field.en)
        if terms.in_order:
            whole = self._part(shape, URIRef(terms.in_order.value), field.nl, field.en)
            self._add(whole, SH.maxCount, Literal(1))
            self._add(whole, SH.datatype, JSON)
            if field.required:
                either = self._with(SH.alternativePath, self._list([path, URIRef(terms.in_order.value)]))
                self._add(self._part(shape, either, field.nl, field.en), SH.minCount, Literal(1))
        elif field.language:
            self._add(part, SH.uniqueLang, Literal(True))
        else:
            self._add(part, SH.maxCount, Literal(1))
            self._add(part, SH.minCount, Literal(int(field.required)))
        self._add_kind(part, field)

    def _add_kind(self, part: BNode, field: Property) -> None:
        if field.of or field.type in ("uri", "uris"):
            self._add(part, SH.nodeKind, SH.IRI)
        elif field.language:
            self._add(part, SH.datatype, RDF.langString)
        elif field.type == "date":
            self._add(part, SH["or"], self._list(self._with(SH.datatype, datatype) for datatype in DATES))
            self._add(part, SH.pattern, Literal(DATE))
        elif field.type in DATATYPES:
            self._add(part, SH.datatype, DATATYPES[field.type])
        if field.values:
            self._add(part, SH["in"], self._list(Literal(value) for value in field.values))
        for bound, value in ((SH.minInclusive, field.minimum), (SH.maxInclusive, field.maximum)):
            if value is not None:
                self._add(part, bound, Literal(float(value)))

    def _add_edge(self, shape: URIRef, path: Node, label: str, kind: EdgeTerms, count: Count) -> None:
        """How many edges of a kind a node has to, or from, nodes of one class."""
        relation = self.vocabulary.schema.relations[kind.type]
        part = self._part(shape, path, relation.nl, relation.en)
        self._add(part, SH.qualifiedValueShape, self._of_class(label))
        self._add(part, SH.qualifiedMinCount, Literal(count.least))
        if count.most is not None:
            self._add(part, SH.qualifiedMaxCount, Literal(count.most))

    def _add_targets(self, shape: URIRef, predicate: URIRef, kinds: list[EdgeTerms]) -> None:
        """An edge leads to a node of one of its classes and to nothing else."""
        relation = self.vocabulary.schema.relations[kinds[0].type]
        part = self._part(shape, predicate, relation.nl, relation.en)
        self._add(part, SH["or"], self._list(self._of_class(kind.edge.target) for kind in kinds))

    def _part(self, shape: URIRef, path: Node, nl: str, en: str) -> BNode:
        part = BNode()
        self._add(shape, SH.property, part)
        self._add(part, SH.path, path)
        self._add(part, SH.name, Literal(nl, lang="nl"))
        self._add(part, SH.name, Literal(en, lang="en"))
        return part

    def _of_class(self, label: str) -> BNode:
        return self._with(SH["class"], URIRef(self.vocabulary.types[label].value))

    def _list(self, parts: Iterable[Node]) -> Node:
        head = BNode()
        Collection(self.graph, head, list(parts))
        return head

    def _with(self, predicate: URIRef, value: Node) -> BNode:
        node = BNode()
        self._add(node, predicate, value)
        return node

    def _add(self, subject: Node, predicate: URIRef, value: Node) -> None:
        self.graph.add((subject, predicate, value))
