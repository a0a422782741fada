"""One document's records into the graph, within a transaction: in the place of what it said, or only what judgements change."""

from collections.abc import Iterator
from dataclasses import replace as changed
from typing import Any, Final

from neo4j import ManagedTransaction

from graph.loader import cypher, removal, rows
from graph.loader.document import DocumentRecords, Marks
from graph.loader.identity import ground_id
from graph.loader.rows import Row

BATCH: Final = 5_000


def replace(transaction: ManagedTransaction, records: DocumentRecords, new: Marks) -> bool:
    """Whether anything was written: not when the document is loaded already from the same records and judgements."""
    document = records.document.id
    loaded = marks(transaction, document)
    if loaded == new:
        return False
    named, dated = _named(transaction, document), _dated(transaction, document)
    if loaded:
        _run_all(transaction, removal.forget(), document)
    _insert(transaction, records, new)
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
        _run(transaction, query, sorted(id for id in touched if id), document)
    _insert(transaction, _part(machine, records, touched), new)
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
    _run(transaction, cypher.NAMES, named, records.document.id)


def _dated(transaction: ManagedTransaction, document: str) -> set[tuple[str, str]]:
    """The label and id of every provision and mandate of the document that is dated."""
    return {(row["label"], row["id"]) for row in transaction.run(cypher.DATED, document=document)}


def _date(transaction: ManagedTransaction, dated_before: set[tuple[str, str]], document: str) -> None:
    dated = dated_before | _dated(transaction, document)
    for label, wordings in cypher.WORDINGS.items():
        ids = sorted(id for kind, id in dated if kind == label)
        _run(transaction, cypher.DATES.format(label=label, wordings=wordings), ids, document)


def _insert(transaction: ManagedTransaction, records: DocumentRecords, marks: Marks) -> None:
    for query, batch in _steps(records, marks):
        _run(transaction, query, batch, records.document.id)


def _steps(records: DocumentRecords, marks: Marks) -> Iterator[tuple[str, list[Row]]]:
    """Queries with their rows, in an order in which every node stands before its relations."""
    yield from _things_named(records)
    yield from _evidence(records, marks)
    yield from _judgements(records)
    yield from _mandates(records)
    for type, relations in rows.relation_rows(records).items():
        yield cypher.RELATIONS.format(type=type), relations
    yield from _by_label(cypher.IMPLEMENTS, rows.implementation_rows(records), "source_label")
    yield from _by_label(cypher.CITES, rows.citation_rows(records), "target_label")


def _things_named(records: DocumentRecords) -> Iterator[tuple[str, list[Row]]]:
    yield cypher.FIRST_SEEN.format(label="Actor"), rows.actor_rows(records)
    yield cypher.FIRST_SEEN.format(label="Competence"), rows.competence_rows(records)
    yield cypher.FIRST_SEEN.format(label="Law"), rows.law_rows(records)
    yield cypher.PAPERS, rows.paper_rows(records)
    provisions = rows.provision_rows(records)
    yield cypher.PROVISIONS, provisions
    yield from _by_label(cypher.PROVISION_PARENTS, provisions, "parent_label")


def _evidence(records: DocumentRecords, marks: Marks) -> Iterator[tuple[str, list[Row]]]:
    document = records.document
    yield cypher.DOCUMENT, [rows.document_row(records, marks)]
    if document.law:
        yield cypher.TEXT_OF, [{"document": document.id, "law": ground_id(document.law)}]
    passages = rows.passage_rows(records)
    yield cypher.PASSAGES, passages
    yield cypher.PASSAGE_PROVISIONS, passages
    yield cypher.MANDATE_STATEMENTS, rows.statement_rows(records, "mandate")
    yield cypher.RELATION_STATEMENTS, rows.statement_rows(records, "relation")
    yield cypher.REFERENCE_STATEMENTS, rows.statement_rows(records, "reference")


def _judgements(records: DocumentRecords) -> Iterator[tuple[str, list[Row]]]:
    judgements = rows.judgement_rows(records)
    yield cypher.JUDGEMENTS, judgements
    yield cypher.CORRECTIONS, [row for row in judgements if row["correction"]]


def _mandates(records: DocumentRecords) -> Iterator[tuple[str, list[Row]]]:
    mandates = rows.mandate_rows(records)
    yield cypher.MANDATES, mandates
    yield from _by_label(cypher.BASED_ON, [row for row in mandates if row["ground"]], "ground_label")
    yield cypher.SUPPORTS, mandates
    yield cypher.CONDITIONS, rows.condition_rows(records)


def _by_label(query: str, batch: list[Row], key: str) -> Iterator[tuple[str, list[Row]]]:
    """A query a label that the rows have under `key`: a label cannot be a parameter."""
    for label in sorted({row[key] for row in batch}):
        yield query.format(label=label), [row for row in batch if row[key] == label]


def _run_all(transaction: ManagedTransaction, queries: list[str], document: str) -> None:
    for query in queries:
        transaction.run(query, document=document).consume()


def _run(transaction: ManagedTransaction, query: str, batch: list[Any], document: str) -> None:
    for start in range(0, len(batch), BATCH):
        transaction.run(query, rows=batch[start : start + BATCH], document=document).consume()
