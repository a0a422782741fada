"""Nodes and edges of the property graph, read from the triples of an export."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

from pyoxigraph import Literal, NamedNode

from graph.pages import GraphMark
from graph.rdf.names import RdfError
from graph.rdf.nodes import EdgeTerms, Vocabulary
from graph.rdf.opened import Export
from graph.rdf.terms import Pair, PropertyTerms

ByPredicate: TypeAlias = Mapping[NamedNode, list[PropertyTerms]]


class EdgeRow(NamedTuple):
    """An edge by the ids of its ends."""

    source: str
    target: str
    properties: dict[str, Any]


class Reading:
    """What an export says, as rows of the property graph."""

    def __init__(self, export: Export) -> None:
        self._store, self._names, self._path = export.triples, export.names, export.path
        self._vocabulary = Vocabulary(export.names)

    def mark(self) -> GraphMark:
        """What the exported graph was made with. Raises RdfError where the file does not say it."""
        found = dict(self._pairs(NamedNode(self._names.base)))
        version, register = (found.get(self._names.term(name)) for name in ("bev:schemaVersion", "bev:registerDigest"))
        if version is None:
            raise RdfError(f"{self._path}: not a whole export of this program: its data set has no bev:schemaVersion")
        nodes = {label: self._number(label) for label in self._vocabulary.schema.classes}
        return GraphMark(version.value, register.value if register else None, nodes)

    def nodes(self, label: str) -> Iterator[dict[str, Any]]:
        """The properties of every node of a class. Raises RdfError for what the schema does not have."""
        properties = _by_predicate(self._vocabulary.properties[label].values())
        for subject in self._subjects(label):
            pairs = self._pairs(subject)
            self._check(subject, pairs, properties)
            yield _values(pairs, properties)

    def edges(self, label: str) -> Iterator[tuple[EdgeTerms, EdgeRow]]:
        """Every edge that leaves a node of a class, with its kind."""
        for subject in self._subjects(label):
            id, stated = self._names.id_of(subject.value), self._stated(subject)
            for predicate, term in self._pairs(subject):
                kind = self._kind(label, predicate, term)
                if kind:
                    properties = _by_predicate(kind.properties.values())
                    for pairs in stated.get((predicate, term), [[]]):
                        yield kind, EdgeRow(id, self._names.id_of(term.value), _values(pairs, properties))

    def _subjects(self, label: str) -> Iterator[NamedNode]:
        found = self._store.quads_for_pattern(None, self._vocabulary.type, self._vocabulary.types[label])
        return (quad.subject for quad in found if isinstance(quad.subject, NamedNode))

    def _pairs(self, subject: NamedNode) -> list[Pair]:
        """Predicates and objects, each once in whatever graphs they stand."""
        found = ((quad.predicate, quad.object) for quad in self._store.quads_for_pattern(subject, None, None))
        return list(dict.fromkeys((predicate, term) for predicate, term in found if isinstance(term, NamedNode | Literal)))

    def _stated(self, subject: NamedNode) -> dict[Pair, list[list[Pair]]]:
        """The pairs of every rdf:Statement about an edge of this node, by predicate and object of the edge."""
        found = defaultdict[Pair, list[list[Pair]]](list)
        for quad in self._store.quads_for_pattern(None, self._vocabulary.subject, subject):
            pairs = self._pairs(quad.subject) if isinstance(quad.subject, NamedNode) else []
            parts = dict(pairs)
            predicate, target = parts.get(self._vocabulary.predicate), parts.get(self._vocabulary.object)
            if isinstance(predicate, NamedNode) and target:
                found[predicate, target].append(pairs)
        return found

    def _kind(self, label: str, predicate: NamedNode, term: object) -> EdgeTerms | None:
        target = self._names.read(term.value) if isinstance(term, NamedNode) else None
        return self._kinds.get((label, predicate, target[0])) if target else None

    @cached_property
    def _kinds(self) -> dict[tuple[str, NamedNode, str], EdgeTerms]:
        edges = self._vocabulary.edges.items()
        return {(source, terms.predicate, target): terms for (source, _, target), terms in edges}

    def _check(self, subject: NamedNode, pairs: list[Pair], properties: ByPredicate) -> None:
        """What stands in the project's own vocabulary must be known, lest it be lost."""
        own = self._names.prefixes["bev"]
        for predicate, term in pairs:
            known = predicate in properties or predicate in self._edge_predicates or predicate == self._vocabulary.type
            if predicate.value.startswith(own) and not known:
                raise RdfError(f"{self._path}: {subject.value} has {predicate.value} {term.value!r}, which the schema lacks")

    @cached_property
    def _edge_predicates(self) -> set[NamedNode]:
        return {terms.predicate for terms in self._vocabulary.edges.values()}

    def _number(self, label: str) -> int:
        """How many nodes of a class the description of the data set counts."""
        part, entities = self._names.node("partition", label), self._names.term("void:entities")
        found = dict(self._pairs(part)).get(entities)
        if found is None:
            raise RdfError(f"{self._path}: not a whole export of this program: it does not say how many {label} nodes it has")
        return int(found.value)


def _by_predicate(terms: Iterable[PropertyTerms]) -> dict[NamedNode, list[PropertyTerms]]:
    found = defaultdict[NamedNode, list[PropertyTerms]](list)
    for entry in terms:
        for predicate in filter(None, {entry.predicate, entry.in_order}):
            found[predicate].append(entry)
    return dict(found)


def _values(pairs: list[Pair], properties: ByPredicate) -> dict[str, Any]:
    """The properties that the pairs say, by name."""
    found = defaultdict[str, list[Pair]](list)
    terms: dict[str, PropertyTerms] = {}
    for pair in pairs:
        for entry in properties.get(pair[0], ()):
            if entry.reads(*pair):
                found[entry.name].append(pair)
                terms[entry.name] = entry
    return {name: terms[name].value(said) for name, said in found.items()}
