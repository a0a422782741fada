"""Documents into the graph, within a transaction: new ones, one in the place of what it said, or what judgements change."""

from dataclasses import replace as changed

from neo4j import ManagedTransaction

from graph.loader import cypher, removal, rows
from graph.loader.document import DocumentRecords, Marks
from graph.loader.insert import Additions, additions, date_all, insert, run_rows


def add(transaction: ManagedTransaction, new: Additions) -> bool:
    """Writes documents that the graph does not have. False, and nothing written, where it has one of them after all."""
    if run_rows(transaction, cypher.READ_ALREADY, new.documents):
        return False
    insert(transaction, new)
    return True


def replace(transaction: ManagedTransaction, records: DocumentRecords, new: Marks) -> bool:
    """Writes a document in the place of what it said before, if anything.

    Whether anything was written: not when it is loaded already from the same records and judgements.
    """
    document = records.document.id
    loaded = marks(transaction, document)
    if loaded == new:
        return False
    named, dated = _named(transaction, document), _dated(transaction, document)
    if loaded:
        _run_all(transaction, removal.forget(), document)
    insert(transaction, additions([(records, new)]))
    if loaded:
        _run_all(transaction, removal.sweep(), document)
    _rename(transaction, named, records)
    _date(transaction, dated, document)
    return True


def amend(transaction: ManagedTransaction, machine: DocumentRecords, records: DocumentRecords, new: Marks) -> bool:
    """Writes a loaded document's judged records over what the graph has, touching only statements that are or were judged.

    `machine` are the same records without judgements. Whether anything was written. The graph is then as after `replace`.
    """
    document = records.document.id
    if marks(transaction, document) == new:
        return False
    named, dated = _named(transaction, document), _dated(transaction, document)
    before = [row["id"] for row in transaction.run(cypher.JUDGED_BEFORE, document=document)]
    touched = {*before, *records.judged, *(judged.correction for judged in records.judged.values())}
    for query in removal.take_back():
        run_rows(transaction, query, sorted(id for id in touched if id), document=document)
    insert(transaction, additions([(_part(machine, records, touched), new)]))
    _run_all(transaction, removal.sweep(), document)
    _rename(transaction, named, records)
    _date(transaction, dated, document)
    return True


def marks(transaction: ManagedTransaction, document: str) -> Marks | None:
    """What a document was loaded from; None where it is not in the graph."""
    loaded = transaction.run(cypher.LOADED, document=document).single()
    return Marks(loaded["records"], loaded["judgements"]) if loaded else None


def _part(machine: DocumentRecords, records: DocumentRecords, touched: set[str | None]) -> DocumentRecords:
    """The records of the touched statements, and of passages that the machine does not give."""
    known = {passage.id for passage in machine.passages}
    return changed(
        records,
        passages=tuple(passage for passage in records.passages if passage.id not in known),
        statements=tuple(statement for statement in records.statements if statement.id in touched),
    )


def _named(transaction: ManagedTransaction, document: str) -> list[str]:
    return [row["id"] for row in transaction.run(cypher.NAMED_BEFORE, document=document)]


def _rename(transaction: ManagedTransaction, named_before: list[str], records: DocumentRecords) -> None:
    named = sorted({*named_before, *(row["id"] for row in rows.actor_rows(records))})
    run_rows(transaction, cypher.NAMES, named)


def _dated(transaction: ManagedTransaction, document: str) -> set[tuple[str, str]]:
    """The label and id of every provision and mandate of the document that is dated."""
    return {(row["label"], row["id"]) for row in transaction.run(cypher.DATED, document=document)}


def _date(transaction: ManagedTransaction, dated_before: set[tuple[str, str]], document: str) -> None:
    dated = dated_before | _dated(transaction, document)
    for label in cypher.WORDINGS:
        date_all(transaction, label, (id for kind, id in dated if kind == label))


def _run_all(transaction: ManagedTransaction, queries: list[str], document: str) -> None:
    for query in queries:
        transaction.run(query, document=document).consume()
