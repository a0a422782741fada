"""What documents add to the graph, written within a transaction: what is new is made, what is there gets what is added."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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
EdgeKey: TypeAlias = tuple[Join, str, str]


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
    return [row for batch in batches for row in transaction.run(query, rows=batch, document=document).data()]


def date_all(transaction: ManagedTransaction, label: str, ids: Iterable[str]) -> None:
    """Gives provisions or mandates the dates of all their wordings."""
    run_rows(transaction, cypher.DATES.format(label=label, wordings=cypher.WORDINGS[label]), sorted(ids))


def _known(transaction: ManagedTransaction, label: str, nodes: list[Row]) -> set[str]:
    """The ids of those that the graph has."""
    rows = run_rows(transaction, cypher.KNOWN.format(label=label), [row["id"] for row in nodes])
    return {row["id"] for row in rows}


def _write_edges(transaction: ManagedTransaction, elements: Elements, known: Known) -> None:
    """Makes the edges that the graph does not have, and adds to the statements of those that it has."""
    between = _edges_between(elements, known)
    found = {key: values for pair, edges in between.items() for key, values in _found(transaction, pair, edges).items()}
    for join, edges in elements.edges.items():
        missing = [[*edge] for edge in edges if (join, edge.source, edge.target) not in found]  # the driver takes no tuples
        values = " SET r = row[2]" if properties_of(join) else ""
        run_rows(transaction, cypher.NEW_EDGES.format(join=join, values=values), missing)
    run_rows(transaction, cypher.STATEMENTS, _more_statements(elements, found))


def _edges_between(elements: Elements, known: Known) -> dict[tuple[str, str], list[list[str]]]:
    """Source and target of edges that can be there already, as both ends are, by the classes of these."""
    found = defaultdict[tuple[str, str], list[list[str]]](list)
    for join, edges in elements.edges.items():
        sources, targets = known.get(join.source, set()), known.get(join.target, set())
        ends = ([edge.source, edge.target] for edge in edges if edge.source in sources and edge.target in targets)
        found[join.source, join.target].extend(ends)
    return found


def _found(transaction: ManagedTransaction, pair: tuple[str, str], ends: list[list[str]]) -> dict[EdgeKey, Row]:
    """Those of the edges that are there: rows {type, source, target, element, statements}."""
    types = "|".join(
        sorted(
            {
                type
                for type, relation in load_schema().relations.items()
                for edge in relation.edges
                if (edge.source, edge.target) == pair
            }
        )
    )
    each = [[source, target] for source, target in dict.fromkeys(map(tuple, ends))]
    rows = run_rows(transaction, cypher.EDGES_THERE.format(source=pair[0], target=pair[1], types=types), each)
    return {(Join(pair[0], row["type"], pair[1]), row["source"], row["target"]): row for row in rows}


def _more_statements(elements: Elements, found: Mapping[EdgeKey, Row]) -> list[Row]:
    """Rows {element, statements} of edges that are there and rest on more now, sorted: the order of loading leaves no trace."""
    return [
        {"element": row["element"], "statements": sorted({*row["statements"], *edge.properties["statements"]})}
        for join, edges in elements.edges.items()
        if "statements" in (properties_of(join) or {})
        for edge in edges
        if (row := found.get((join, edge.source, edge.target)))
    ]


def _add_words(transaction: ManagedTransaction, words: Mapping[str, str], known: set[str]) -> None:
    rows = [{"id": id, "words": text} for id, text in words.items() if id in known]
    run_rows(transaction, cypher.MORE_WORDS, rows)


def _add_dates(transaction: ManagedTransaction, label: str, shared: Shared, known: set[str]) -> None:
    """Dates of what was there before: it has other wordings too, so all are looked at where any has a date."""
    worded = {id: dates for id, dates in shared.dates[label].items() if id in known}
    undated = [id for id, dates in worded.items() if not dates.start]
    dated_before = run_rows(transaction, cypher.STILL_DATED.format(label=label), undated)
    date_all(transaction, label, {*(id for id in worded if worded[id].start), *(row["id"] for row in dated_before)})
