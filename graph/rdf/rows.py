"""The property graph as rows: each node once, with the edges that leave it, in an order that two exports share."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, NamedTuple, TypeVar

from graph.store import Store

T = TypeVar("T")
SHARED: Final = ("Actor", "Law", "Provision", "Competence", "Mandate", "Condition")
OF_A_DOCUMENT: Final = {
    "Document": "MATCH (n:Document {id: $document})",
    "Passage": "MATCH (:Document {id: $document})<-[:PART_OF]-(n:Passage)",
    "Statement": "MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(n:Statement)",
    "Judgement": "MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)<-[:JUDGES]-(n:Judgement)",
}
WITH_EDGES: Final = """
RETURN properties(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), head(labels(m)), m.id, properties(r)] }
ORDER BY n.id
"""
IN_EDGES: Final = """
UNWIND $ids AS id
MATCH (n:{label} {{id: id}})<-[r]-(m)
RETURN type(r), head(labels(m)), m.id, id
"""
DOCUMENTS: Final = "MATCH (d:Document) RETURN d.id ORDER BY d.id"


class OutEdge(NamedTuple):
    """An edge as its source has it; `key` sorts edges of one source, whatever the order of the database."""

    type: str
    label: str
    id: str
    properties: dict[str, Any]

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What makes it one edge."""
        return self.type, self.label, self.id, str(self.properties.get("source", ""))


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A node with its properties and the edges that leave it; `document` is the one that says it, None for what all share."""

    label: str
    properties: dict[str, Any]
    edges: list[OutEdge]
    document: str | None

    @property
    def id(self) -> str:
        return str(self.properties["id"])


def node_rows(store: Store) -> Iterator[NodeRow]:
    """Every node: what documents share by class and id, then document by document what each says. Raises StoreError."""
    for label in SHARED:
        yield from class_rows(store, label)
    for (document,) in list(store.stream(DOCUMENTS, {})):
        for label, match in OF_A_DOCUMENT.items():
            yield from _rows(store, match, label, document)


def class_rows(store: Store, label: str) -> Iterator[NodeRow]:
    """Every node of a class, also one that no document says. Raises StoreError."""
    yield from _rows(store, f"MATCH (n:{label})", label, None)


def in_edges(store: Store, label: str, ids: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Type, label and id of the source, and id of the node, of every edge that comes to these nodes. Raises StoreError."""
    yield from store.stream(IN_EDGES.format(label=label), {"ids": ids})


def batches(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """The rows in lists of `size`, the last of what is left."""
    left = iter(rows)
    while batch := list(islice(left, size)):
        yield batch


def _rows(store: Store, match: str, label: str, document: str | None) -> Iterator[NodeRow]:
    for properties, edges in store.stream(match + WITH_EDGES, {"document": document}):
        outward = sorted((OutEdge(*edge) for edge in edges), key=lambda edge: edge.key)
        yield NodeRow(label, properties, outward, document)
