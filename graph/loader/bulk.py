"""Documents as files for Neo4j's own import tool: the fastest way into an empty graph.

What documents say is written as they come; only what they share is kept in memory. The rest of a load, the register among it,
is put in afterwards as in any other graph.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from graph.csv_files import CsvFiles, after_import, cell
from graph.judgements import Judgement
from graph.loader.document import DocumentRecords
from graph.loader.elements import Elements, Join, own
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.shared import Shared
from graph.pages import PagesError
from graph.schema import Edge, Relation, load_schema
from graph.store import Store

INDEXED: Final = "CALL db.awaitIndexes(3600)"


def write_import(documents: Iterable[DocumentRecords], judgements: Sequence[Judgement], folder: Path) -> list[DocumentRecords]:
    """Writes documents under judgements, the oldest first, to a folder. Raises OSError.

    Returns those that are to be loaded when the rest is in the graph: one that comes a second time, and one that has what such
    files cannot hold.
    """
    shared, read, left = Shared(), set[str](), list[DocumentRecords]()
    with CsvFiles(folder) as files:
        for machine in documents:
            judged = judgements_of(machine.document.id, judgements)
            records = judged_records(machine, judged)
            elements = own(records, marks_of(machine.digest(), judged))
            if machine.document.id in read or not _fits(elements):
                left.append(machine)
                continue
            _write(files, elements)
            shared.add(records)
            read.add(machine.document.id)
        _write(files, shared.elements(read))
    return left


def complete_import(store: Store) -> None:
    """Puts right what the import tool leaves out, and defines the schema's indexes and constraints. Raises StoreError."""
    for statement in (*after_import(), INDEXED):
        store.define(statement)


def _fits(elements: Elements) -> bool:
    """Whether such files can hold them: texts they can, and not every list."""
    lists = (value for nodes in elements.nodes.values() for row in nodes for value in row.values() if isinstance(value, list))
    try:
        for value in lists:
            cell(value)
    except PagesError:
        return False
    return True


def _write(files: CsvFiles, elements: Elements) -> None:
    for label, nodes in elements.nodes.items():
        files.write_nodes(label, nodes)
    for join, edges in elements.edges.items():
        files.write_edges(*_declared(join), edges)


@cache
def _declared(join: Join) -> tuple[Relation, Edge]:
    relation = load_schema().relations[join.type]
    [edge] = [edge for edge in relation.edges if (edge.source, edge.target) == (join.source, join.target)]
    return relation, edge
