"""What documents add to the graph, written within a transaction: what is new is made, what is there gets what is added."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, TypeAlias

from neo4j import ManagedTransaction

from graph.loader import cypher
from graph.loader.document import DocumentRecords, Marks
from graph.loader.elements import Elements, Join, own, properties_of
from graph.loader.rows import Row
from graph.loader.shared import Shared
from graph.schema import load_schema

BATCH: Final = 10_000
NAMED: Final = ("Actor", "Competence", "Law", "Document", "Provision", "Mandate", "Condition")  # others are one document's
Known: TypeAlias = Mapping[str, set[str]]
EdgeToWrite: TypeAlias = list[Any]  # source, target, properties, type: the driver takes no named tuples


@dataclass(slots=True)
class Additions:
    """What some documents, no two of one id, add to a graph, and what they share of it."""

    shared: Shared = field(default_factory=Shared)
    elements: Elements = field(default_factory=Elements)

    @property
    def documents(self) -> list[str]:
        """The ids of the documents themselves."""
        return [row["id"] for row in self.elements.nodes["Document"] if row["read"]]


def additions(documents: Iterable[tuple[DocumentRecords, Marks]]) -> Additions:
    """What documents add to a graph."""
    new = Additions()
    for records, marks in documents:
        new.elements.extend(own(records, marks))
        new.shared.add(records)
    new.elements.extend(new.shared.elements(set(new.documents)))
    return new


def insert(transaction: ManagedTransaction, new: Additions) -> None:
    """Writes nodes and then edges. What the graph has already keeps its properties, but for what documents say together."""
    transaction.run(cypher.ONE_AT_A_TIME).consume()
    known = {label: _known(transaction, label, new.elements.nodes[label]) for label in NAMED}
    for label, nodes in new.elements.nodes.items():
        there = known.get(label, set())
        run_rows(transaction, cypher.NEW_NODES.format(label=label), [row for row in nodes if row["id"] not in there])
    read_now = [row for row in new.elements.nodes["Document"] if row["read"] and row["id"] in known["Document"]]
    run_rows(transaction, cypher.DOCUMENTS, read_now)
    _write_edges(transaction, new.elements, known)
    _add_words(transaction, new.shared.words, known["Actor"])
    for label in cypher.WORDINGS:
        _add_dates(transaction, label, new.shared, known[label])


def run_rows(transaction: ManagedTransaction, query: str, rows: Sequence[Any], document: str | None = None) -> list[Row]:
    """What a query gives for rows, some thousands at a time."""
    batches = (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
    results = (transaction.run(cypher.AS_PLANNED + query, rows=batch, document=document) for batch in batches)
    return [row for result in results for row in result.data()]


def date_all(transaction: ManagedTransaction, label: str, ids: Iterable[str]) -> None:
    """Gives provisions or mandates the dates of all their wordings."""
    run_rows(transaction, cypher.DATES.format(label=label, wordings=cypher.WORDINGS[label]), sorted(ids))


def _known(transaction: ManagedTransaction, label: str, nodes: list[Row]) -> set[str]:
    """The ids of those that the graph has."""
    rows = run_rows(transaction, cypher.KNOWN.format(label=label), [row["id"] for row in nodes])
    return {row["id"] for row in rows}


def _write_edges(transaction: ManagedTransaction, elements: Elements, known: Known) -> None:
    pairs = defaultdict[tuple[str, str], list[EdgeToWrite]](list)
    for join, edges in elements.edges.items():
        pairs[join.source, join.target].extend([*edge, join.type] for edge in edges)
    for (source, target), rows in pairs.items():
        there = [row for row in rows if row[0] in known.get(source, ()) and row[1] in known.get(target, ())]
        _write_between(transaction, source, target, rows, there)


def _write_between(
    transaction: ManagedTransaction, source: str, target: str, rows: list[EdgeToWrite], both_known: list[EdgeToWrite]
) -> None:
    """Makes the edges that the graph does not have, and adds to the statements of those that it has between known nodes."""
    names = {"source": source, "target": target, "types": _types(source, target)}
    found = {tuple(row["edge"]): row["statements"] for row in run_rows(transaction, cypher.EDGES.format(**names), both_known)}
    new = [row for row in rows if (row[0], row[1], row[3]) not in found]
    run_rows(transaction, cypher.NEW_EDGES.format(**names), new)
    more = [
        [source_id, target_id, sorted({*values["statements"], *found[source_id, target_id, type]}), type]
        for source_id, target_id, values, type in both_known
        if "statements" in values and (source_id, target_id, type) in found
    ]  # sorted, so that the order of loading leaves no trace
    run_rows(transaction, cypher.STATEMENTS.format(**names), more)


@cache
def _types(source: str, target: str) -> str:
    """The types of all edges between two classes, as a Cypher pattern."""
    relations = load_schema().relations.values()
    return "|".join(relation.type for relation in relations if properties_of(Join(source, relation.type, target)) is not None)


def _add_words(transaction: ManagedTransaction, words: Mapping[str, str], known: set[str]) -> None:
    rows = [{"id": id, "words": text} for id, text in words.items() if id in known]
    run_rows(transaction, cypher.MORE_WORDS, rows)


def _add_dates(transaction: ManagedTransaction, label: str, shared: Shared, known: set[str]) -> None:
    """Dates of what was there before: it has other wordings too, so all are looked at where any has a date."""
    worded = {id: dates for id, dates in shared.dates[label].items() if id in known}
    undated = [id for id, dates in worded.items() if not dates.start]
    dated_before = run_rows(transaction, cypher.STILL_DATED.format(label=label), undated)
    date_all(transaction, label, {*(id for id in worded if worded[id].start), *(row["id"] for row in dated_before)})
