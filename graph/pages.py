"""All nodes of a class and all edges of a relation, one by one, in the order of their ids; memory stays flat.

What the schema does not have is an error, so that an export of what it has leaves nothing out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from graph.schema import Property, load_schema
from graph.store import Store

LABELS: Final = "MATCH (n) WHERE NOT n:Schema RETURN labels(n) AS labels, count(*) AS nodes, count(n.id) AS named"
JOINS: Final = """
MATCH (a)-[r]->(b)
RETURN labels(a)[0] AS source, type(r) AS type, labels(b)[0] AS target, count(*) AS edges
ORDER BY source, type, target
"""
MARK: Final = "MATCH (s:Schema) RETURN properties(s) AS mark"
MARKS: Final = {"version", "register"}
# The index on `id` gives the order, so that the server sorts nothing.
NODES: Final = "MATCH (n:{label}) WHERE n.id IS NOT NULL RETURN properties(n) ORDER BY n.id"
EDGES: Final = """
MATCH (a:{source}) WHERE a.id IS NOT NULL
WITH a, COLLECT {{ MATCH (a)-[r:{type}]->(b:{target}) RETURN [b.id, properties(r)] }} AS edges ORDER BY a.id
WHERE size(edges) > 0
RETURN a.id, edges
"""
SCALARS: Final[Mapping[str, type]] = {"integer": int, "number": float, "boolean": bool}  # all others are text
LISTS: Final[Mapping[str, type]] = {"strings": str, "uris": str, "integers": int}


class PagesError(Exception):
    """A graph that an export would not give whole; the message is one line that says what is too much or missing."""


class EdgeRow(NamedTuple):
    """An edge between two nodes of known classes, by their ids."""

    source: str
    target: str
    properties: dict[str, Any]


@dataclass(frozen=True, slots=True)
class GraphMark:
    """What the graph was made with: version of the schema, digest of the register (None without one), nodes of each class."""

    schema: str
    register: str | None
    nodes: dict[str, int]


def graph_mark(store: Store) -> GraphMark:
    """What the graph was made with.

    Raises PagesError where nothing was ever loaded, and for nodes without an id or of a class that the schema does not have.
    """
    found = store.read(MARK, {})
    if not found:
        raise PagesError("the database holds no graph of this program; 'bevoegd build' makes one")
    mark: dict[str, str] = found[0]["mark"]
    if unknown := sorted(mark.keys() - MARKS):
        raise PagesError(f"the Schema node has a property '{unknown[0]}', which this program does not give it; take it out")
    return GraphMark(mark["version"], mark.get("register"), _node_counts(store))


def check_edges(store: Store) -> None:
    """Raises PagesError for edges between classes that the schema does not have."""
    joins = {(edge.source, type, edge.target) for type, relation in load_schema().relations.items() for edge in relation.edges}
    for row in store.read(JOINS, {}):
        if (row["source"], row["type"], row["target"]) not in joins:
            join = f"{row['source']}-{row['type']}-{row['target']}"
            raise PagesError(f"{row['edges']} edges are {join}, which the schema does not have; take them out of the graph")


def nodes(store: Store, label: str) -> Iterator[dict[str, Any]]:
    """The properties of every node of a class, by id. Raises PagesError for a property that is not as the schema has it."""
    declared = load_schema().classes[label].properties
    for (properties,) in store.stream(NODES.format(label=label), {}):
        _check_properties(properties, declared, f"{label} '{properties['id']}'")
        yield properties


def edges(store: Store, relation_type: str, source_label: str, target_label: str) -> Iterator[EdgeRow]:
    """Every edge of a relation between two classes, by the ids of source and target. Raises PagesError as `nodes` does."""
    relation = load_schema().relations[relation_type]
    [edge] = [edge for edge in relation.edges if (edge.source, edge.target) == (source_label, target_label)]
    declared = relation.properties_of(edge)
    query = EDGES.format(source=source_label, type=relation_type, target=target_label)
    for source, found in store.stream(query, {}):
        rows = (EdgeRow(source, target, properties) for target, properties in found)
        for row in sorted(rows, key=lambda row: (row.target, str(row.properties.get("source")))):
            _check_properties(row.properties, declared, f"{relation_type} from '{source}' to '{row.target}'")
            yield row


def _node_counts(store: Store) -> dict[str, int]:
    counts = dict.fromkeys(load_schema().classes, 0)
    for row in store.read(LABELS, {}):
        if len(row["labels"]) != 1 or row["labels"][0] not in counts:
            labels = ":".join(row["labels"]) or "no label"
            raise PagesError(f"{row['nodes']} nodes have {labels}, which the schema does not have; take them out of the graph")
        label = row["labels"][0]
        if row["named"] != row["nodes"]:
            raise PagesError(f"{row['nodes'] - row['named']} {label} nodes have no id; take them out of the graph")
        counts[label] = row["nodes"]
    return counts


def _check_properties(properties: Mapping[str, Any], declared: Mapping[str, Property], place: str) -> None:
    for name, value in properties.items():
        if name not in declared:
            raise PagesError(f"{place} has a property '{name}', which the schema does not have; take it out of the graph")
        if not _is(declared[name].type, value):
            raise PagesError(f"{place}: '{name}' is {value!r}, and the schema says {declared[name].type}; correct it")


def _is(kind: str, value: Any) -> bool:  # noqa: ANN401  a property of any type
    if kind in LISTS:
        return isinstance(value, list) and all(type(item) is LISTS[kind] for item in value)
    return type(value) is SCALARS.get(kind, str)
