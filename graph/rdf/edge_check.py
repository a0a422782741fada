"""Whether every edge has what its relation must have, above all the statements that it rests on.

In RDF an edge with properties is an rdf:Statement, whatever its relation, and one without leaves no trace of what it lacks; so
this is told from the edges themselves, and not by a shape.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from graph.rdf.nodes import ORIGIN, EdgeTerms, Vocabulary
from graph.rdf.rows import NodeRow, OutEdge
from graph.store import Store

STATEMENTS: Final = "statements"
MISSING: Final = "MinCountConstraintComponent"
NOT_A_WORD: Final = "InConstraintComponent"
NOT_THERE: Final = "ClassConstraintComponent"
UNKNOWN: Final = "UNWIND $ids AS id WITH DISTINCT id WHERE NOT EXISTS { (:Statement {id: id}) } RETURN id"


class Fault(NamedTuple):
    """What is wrong with an edge: the SHACL constraint that it breaks, its property, and the value that stands there."""

    row: NodeRow
    edge: OutEdge
    kind: EdgeTerms
    constraint: str
    name: str
    value: str = ""


def edge_faults(store: Store, page: list[NodeRow], vocabulary: Vocabulary) -> Iterator[Fault]:
    """Every fault of the edges that leave these nodes. Edges that the schema does not have are left to who reads the nodes."""
    unknown = _unknown(store, (edge for row in page for edge in row.edges))
    for row in page:
        for edge in row.edges:
            kind = vocabulary.edges.get((row.label, edge.type, edge.label))
            if kind:
                yield from (Fault(row, edge, kind, *fault) for fault in _faults(kind, edge, unknown))


def _faults(kind: EdgeTerms, edge: OutEdge, unknown: set[str]) -> Iterator[tuple[str, str, str]]:
    for name, terms in kind.properties.items():
        value = edge.properties.get(name)
        if value is None and terms.field.required:
            yield MISSING, name, ""
        elif value is not None and terms.field.values and value not in terms.field.values:
            yield NOT_A_WORD, name, str(value)
    if STATEMENTS in kind.properties:
        found = edge.properties.get(STATEMENTS)
        if found == [] and edge.properties.get(ORIGIN) != "register":
            yield MISSING, STATEMENTS, ""
        yield from ((NOT_THERE, STATEMENTS, id) for id in found or () if id in unknown)


def _unknown(store: Store, edges: Iterable[OutEdge]) -> set[str]:
    """The statements that edges name and the graph does not have."""
    named = {id for edge in edges for id in edge.properties.get(STATEMENTS) or ()}
    return {row["id"] for row in store.read(UNKNOWN, {"ids": sorted(named)})} if named else set()
