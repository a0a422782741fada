"""The property graph as rows: each node once, with the edges that leave it, in an order that two exports share."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from graph.rdf.names import RdfError
from graph.schema import load_schema
from graph.store import Store

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
LABELS: Final = "MATCH (n) RETURN labels(n) AS labels, count(*) AS nodes"
DOCUMENTS: Final = "MATCH (d:Document) RETURN d.id ORDER BY d.id"
SCHEMA: Final = "MATCH (s:Schema) RETURN s.version AS version, s.register AS register"


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


@dataclass(frozen=True, slots=True)
class GraphMark:
    """What the graph was made with: version of the schema, digest of the register (None without one), nodes of each class."""

    schema: str
    register: str | None
    nodes: dict[str, int]


def graph_mark(store: Store) -> GraphMark:
    """What there is to write. Raises RdfError for nodes that the schema does not know and where nothing was ever loaded."""
    counts = dict.fromkeys(load_schema().classes, 0)
    for row in store.read(LABELS, {}):
        if row["labels"] == ["Schema"]:
            continue
        if len(row["labels"]) != 1 or row["labels"][0] not in counts:
            labels = ":".join(row["labels"]) or "no label"
            raise RdfError(f"{row['nodes']} nodes have {labels}, which the schema does not have; take them out of the graph")
        counts[row["labels"][0]] = row["nodes"]
    found = store.read(SCHEMA, {})
    if not found:
        raise RdfError("the database holds no graph of this program; 'bevoegd build' makes one")
    return GraphMark(found[0]["version"], found[0]["register"], counts)


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


def _rows(store: Store, match: str, label: str, document: str | None) -> Iterator[NodeRow]:
    for properties, edges in store.stream(match + WITH_EDGES, {"document": document}):
        outward = sorted((OutEdge(*edge) for edge in edges), key=lambda edge: edge.key)
        yield NodeRow(label, properties, outward, document)
