"""An export back into an empty Neo4j: the same graph, node for node, edge for edge, property for property."""

from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import Any, Final

from neo4j import ManagedTransaction

from graph.pages import GraphMark
from graph.progress import Progress, silent
from graph.rdf.names import RdfError
from graph.rdf.nodes import EdgeTerms
from graph.rdf.opened import open_export
from graph.rdf.reading import EdgeRow, Reading
from graph.rdf.rows import batches
from graph.schema import load_schema, prepare
from graph.store import Store

BATCH: Final = 5_000
HOLDS_NODES: Final = "RETURN EXISTS { (n) WHERE NOT n:Schema } AS filled"
NODES: Final = "UNWIND $rows AS row CREATE (n:{label}) SET n = row"
EDGES: Final = """
UNWIND $rows AS row
MATCH (a:{source} {{id: row.source}}), (b:{target} {{id: row.target}})
CREATE (a)-[r:{type}]->(b) SET r = row.properties
RETURN count(*) AS made
"""
REGISTER: Final = "MATCH (s:Schema) SET s.register = $register"


def import_rdf(store: Store, path: Path, progress: Progress = silent) -> GraphMark:
    """Loads an export of `export_rdf`, in any of its formats, into a database without a graph; returns what it holds.

    What stands in the file and is neither a property nor an edge of the schema's is left out, unless it is in the project's own
    vocabulary. Raises RdfError for a file that is no whole export of this version of the schema and for a database that has a
    graph, StoreError, and OSError.
    """
    if store.read(HOLDS_NODES, {})[0]["filled"]:
        raise RdfError("the database holds a graph already; import into an empty one (BEVOEGD_DATA=FOLDER, or NEO4J_URI)")
    with open_export(path) as export:
        reading = Reading(export)
        mark = reading.mark()
        if mark.schema != load_schema().version:
            raise RdfError(f"{path}: of schema version {mark.schema}, this program has {load_schema().version}; export it anew")
        prepare(store)
        for label, number in mark.nodes.items():
            _load_nodes(store, label, reading, number, path, progress)
        for done, label in enumerate(mark.nodes, start=1):
            _load_edges(store, label, reading, path)
            progress("loading edges", done, len(mark.nodes))
    store.write(lambda transaction: transaction.run(REGISTER, register=mark.register).consume())
    return mark


def _load_nodes(store: Store, label: str, reading: Reading, expected: int, path: Path, progress: Progress) -> None:
    made = 0
    for rows in batches(reading.nodes(label), BATCH):
        made += len(rows)
        store.write(partial(_create, query=NODES.format(label=label), rows=rows))
        progress(f"loading {label}", made, expected)
    if made != expected:
        raise RdfError(f"{path}: has {made} {label} nodes and says it has {expected}; the file is not whole")


def _create(transaction: ManagedTransaction, query: str, rows: list[dict[str, Any]]) -> None:
    transaction.run(query, rows=rows).consume()


def _load_edges(store: Store, label: str, reading: Reading, path: Path) -> None:
    for batch in batches(reading.edges(label), BATCH):
        kinds = defaultdict[EdgeTerms, list[EdgeRow]](list)
        for kind, row in batch:
            kinds[kind].append(row)
        for kind, rows in kinds.items():
            _write_edges(store, kind, rows, path)


def _write_edges(store: Store, kind: EdgeTerms, rows: list[EdgeRow], path: Path) -> None:
    query = EDGES.format(source=kind.edge.source, target=kind.edge.target, type=kind.type)

    def work(transaction: ManagedTransaction) -> int:
        result = transaction.run(query, rows=[row._asdict() for row in rows]).single(strict=True)
        return int(result["made"])

    if store.write(work) != len(rows):
        raise RdfError(f"{path}: an edge {kind.type} from or to a node that the file does not have; the file is not whole")
