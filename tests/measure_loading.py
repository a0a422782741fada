"""How fast records are loaded: by Bolt, by a bare UNWIND of the nodes and edges that came of it, and by Neo4j's import tool.

`python tests/measure_loading.py RECORDS.jsonl`, with what 'bevoegd extract' wrote. Every way has a new local server in a folder
that is thrown away, one after another; the user's own graph is left alone. Records stand in memory before the clock starts, but
for the first lines: a whole load from the file, each in a process of its own, with the most memory that it took.
"""

import hashlib
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bevoegd import building
from bevoegd.failures import Failures
from bevoegd.loading import load_documents
from bevoegd.records import stored_records
from extract.register import load_register
from graph.loader import DocumentRecords, by_document
from graph.pages import EdgeRow, edges, graph_mark, nodes
from graph.schema import load_schema, prepare
from graph.server import LocalServer, local_server
from graph.store import Store

BATCH: Final = 10_000
TARGET: Final = 0.9  # of the bare rate
NODES: Final = "UNWIND $rows AS row CREATE (n:{0}) SET n = row"
EDGES: Final = """
UNWIND $rows AS row
MATCH (a:{1} {{id: row[0]}}), (b:{2} {{id: row[1]}})
CREATE (a)-[r:{0}]->(b) SET r = row[2]
"""
Rows = list[tuple[str, list[object]]]


def main(path: str) -> None:
    for way in WAYS:  # first, as a process begins with the memory of the one that starts it for its largest
        subprocess.run([sys.executable, __file__, path, way], check=True)
    started = time.perf_counter()
    documents = list(by_document(stored_records(path)))
    number = sum(1 + len(document.passages) + len(document.statements) for document in documents)
    print(f"{len(documents):,} documents, {number:,} records read in {time.perf_counter() - started:.1f} s")
    with new_server() as (_, store):
        bolt = timed(lambda: load_documents(store, documents, [], Failures()))
        again = timed(lambda: load_documents(store, documents, [], Failures()))
        rows, graph = elements(store), digest(store)
    count = sum(len(part) for _, part in rows)
    print(f"Bolt         {count / bolt:>9,.0f} elements/s of {count:,}: {bolt:.1f} s; unchanged again {again:.1f} s")
    with new_server() as (_, store):
        prepare(store)
        bare = timed(lambda: write_bare(store, rows))
    print(f"bare UNWIND  {count / bare:>9,.0f} elements/s: {bare:.1f} s; Bolt has {bare / bolt:.2f} of that (target {TARGET})")
    with new_server() as (server, _):
        bulk = timed(lambda: building.import_all(server, documents, [], Failures()))
        with Store(server.start()) as store:
            same = "the same" if digest(store) == graph else "ANOTHER"
    print(f"import tool  {count / bulk:>9,.0f} elements/s: {bulk:.1f} s, {bolt / bulk:.1f} times as fast as Bolt; {same} graph")


def load_file(path: str, way: str) -> None:
    """A load in this process, as the command does it, and what it took."""
    with new_server() as (server, store):
        seconds = timed(lambda: WAYS[way](server, store, by_document(stored_records(path))))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"from the file by {way}: {seconds:.1f} s, largest memory {memory:.0f} MB without the server's")


def by_bolt(_: LocalServer, store: Store, documents: Iterator[DocumentRecords]) -> None:
    load_documents(store, documents, [], Failures())


def by_import(server: LocalServer, _: Store, documents: Iterator[DocumentRecords]) -> None:
    building.import_all(server, documents, [], Failures())


WAYS: Final[dict[str, Callable[[LocalServer, Store, Iterator[DocumentRecords]], None]]] = {"bolt": by_bolt, "import": by_import}


@contextmanager
def new_server() -> Iterator[tuple[LocalServer, Store]]:
    load_register()  # the first time takes a while
    with TemporaryDirectory() as folder:
        server = replace(local_server(os.environ), data_dir=Path(folder))
        try:
            with Store(server.start()) as store:
                yield server, store
        finally:
            server.stop()


def elements(store: Store) -> Rows:
    """Every node and edge of the graph with the query that makes it."""
    schema = load_schema()
    found: Rows = [(NODES.format(label), list(nodes(store, label))) for label in schema.classes]
    for type, source, target in joins():
        found.append((EDGES.format(type, source, target), [[*row] for row in edges(store, type, source, target)]))
    return found


def write_bare(store: Store, rows: Rows) -> None:
    for query, part in rows:
        for start in range(0, len(part), BATCH):
            batch = part[start : start + BATCH]
            store.write(lambda transaction, q=query, b=batch: transaction.run(q, rows=b).consume())


def digest(store: Store) -> str:
    """Of every node and edge with all properties."""
    sha = hashlib.sha256(repr(graph_mark(store)).encode())
    for label in load_schema().classes:
        for node in nodes(store, label):
            sha.update(repr(sorted(node.items())).encode())
    for join in joins():
        for row in edges(store, *join):
            sha.update(repr(_sorted(row)).encode())
    return sha.hexdigest()


def _sorted(row: EdgeRow) -> tuple[object, ...]:
    return row.source, row.target, sorted(row.properties.items())


def joins() -> Iterator[tuple[str, str, str]]:
    for type, relation in load_schema().relations.items():
        for edge in relation.edges:
            yield type, edge.source, edge.target


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main(sys.argv[1]) if len(sys.argv) == 2 else load_file(*sys.argv[1:])
