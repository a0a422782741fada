"""One node with its edges as triples: all that the property graph holds, so that it can be read back."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Final, TypeAlias

from pyoxigraph import DefaultGraph, NamedNode

from graph.rdf.names import Names, RdfError
from graph.rdf.rows import NodeRow, OutEdge
from graph.rdf.terms import Pair, PropertyTerms, Term
from graph.schema import Edge, NodeClass, Property, Relation, Schema, load_schema

SPO: TypeAlias = tuple[NamedNode, NamedNode, Term]
Place: TypeAlias = NamedNode | DefaultGraph  # the graph that a triple stands in
Placed: TypeAlias = tuple[SPO, Place]
EdgeKey: TypeAlias = tuple[str, str, str]  # label of the source, relation type, label of the target
ORIGIN: Final = "source"  # the property that tells two edges of one type between the same nodes apart


class EdgeTerms:
    """The RDF of one kind of edge."""

    def __init__(self, relation: Relation, edge: Edge, properties: dict[str, PropertyTerms], names: Names) -> None:
        self.relation, self.type, self.edge, self.properties = relation, relation.type, edge, properties
        self.predicate = names.term(edge.rdf)
        self.inverse = names.term(edge.inverse) if edge.inverse else None


class Vocabulary:
    """The schema's classes, properties and edges in RDF, under one base."""

    def __init__(self, names: Names, schema: Schema | None = None) -> None:
        self.names, self.schema = names, schema or load_schema()
        self.type, self.statement = names.term("rdf:type"), names.term("rdf:Statement")
        self.subject, self.predicate, self.object = (names.term(f"rdf:{part}") for part in ("subject", "predicate", "object"))

    @cached_property
    def properties(self) -> dict[str, dict[str, PropertyTerms]]:
        """By label, then by name; the id is in the IRI."""
        return {label: self._terms(entry.properties) for label, entry in self.schema.classes.items()}

    @cached_property
    def edges(self) -> dict[EdgeKey, EdgeTerms]:
        """Every kind of edge."""
        return {
            (edge.source, relation.type, edge.target): EdgeTerms(
                relation, edge, self._terms(relation.properties_of(edge)), self.names
            )
            for relation in self.schema.relations.values()
            for edge in relation.edges
        }

    @cached_property
    def types(self) -> dict[str, NamedNode]:
        """The class in the project's vocabulary, by label."""
        return {label: self.names.term(f"bev:{label}") for label in self.schema.classes}

    def node_triples(self, row: NodeRow) -> Iterator[SPO]:
        """All that the graph says of a node and the edges that leave it. Raises RdfError for what the schema does not have."""
        entry, subject = self.schema.classes[row.label], self.names.node(row.label, row.id)
        for type in self._types(entry, row.properties):
            yield subject, self.type, type
        for predicate, object in self._pairs(self.properties[row.label], row.properties, f"{row.label} '{row.id}'"):
            yield subject, predicate, object
        for number, edge in enumerate(row.edges):
            if number and edge.key == row.edges[number - 1].key:
                raise RdfError(f"{row.label} '{row.id}' has two edges {edge.type} to '{edge.id}'; take one of them out")
            yield from self._edge_triples(row, subject, edge)

    def _types(self, entry: NodeClass, properties: dict[str, Any]) -> Iterator[NamedNode]:
        yield self.types[entry.label]
        narrower = [by[properties[name]] for name, by in entry.rdf_by.items() if properties.get(name) in by]
        yield from map(self.names.term, narrower or [entry.rdf_type])

    def _pairs(self, terms: dict[str, PropertyTerms], values: dict[str, Any], where: str) -> Iterator[Pair]:
        for name in sorted(values):
            if name not in terms:
                raise RdfError(f"{where} has the property '{name}', which the schema does not have; take it out of the graph")
            try:
                yield from terms[name].pairs(values[name])
            except RdfError as error:
                raise RdfError(f"{where}: {error}") from None

    def _edge_triples(self, row: NodeRow, subject: NamedNode, edge: OutEdge) -> Iterator[SPO]:
        """The edge as a triple; one with properties also as an rdf:Statement that has them (RDF Schema, 5.3)."""
        where = f"{row.label} '{row.id}', edge {edge.type} to {edge.label} '{edge.id}'"
        terms = self.edges.get((row.label, edge.type, edge.label))
        if terms is None:
            raise RdfError(f"{where}: the schema does not have it; take it out of the graph")
        object = self.names.node(edge.label, edge.id)
        yield subject, terms.predicate, object
        if terms.inverse:
            yield object, terms.inverse, subject
        if edge.properties:
            name = self.names.edge(edge.type, row.label, row.id, edge.label, edge.id, str(edge.properties.get(ORIGIN, "")))
            yield name, self.type, self.statement
            yield name, self.subject, subject
            yield name, self.predicate, terms.predicate
            yield name, self.object, object
            for predicate, value in self._pairs(terms.properties, edge.properties, where):
                yield name, predicate, value

    def _terms(self, properties: Mapping[str, Property]) -> dict[str, PropertyTerms]:
        return {name: PropertyTerms(name, field, self.names) for name, field in properties.items()}
