"""Loads statement records, one transaction a document: what it said before gives way to what it says now, and nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from neo4j import ManagedTransaction

from extract.statement import DocumentRecord, PassageRecord, Record, Statement
from graph.judgements import Judgement
from graph.loader import cypher, rows
from graph.loader.identity import ground_id
from graph.loader.judged import judged_records, judgements_of, marks_of
from graph.loader.rows import DocumentRecords, Marks, Row
from graph.loader.stored import stored_records
from graph.schema import load_schema
from graph.store import Store

Progress = Callable[[str, int], None]
BATCH = 5_000


class LoadError(Exception):
    """Records that do not hang together; the message is one line that names the document and the record."""


@dataclass(slots=True)
class LoadReport:
    """What a load did: documents loaded and left as they were, passages and statements loaded, mandates these support."""

    documents: int = 0
    unchanged: int = 0
    passages: int = 0
    statements: int = 0
    mandate_ids: set[str] = field(default_factory=set, repr=False)

    @property
    def mandates(self) -> int:
        return len(self.mandate_ids)


def load_records(
    store: Store, records: Iterable[Record], progress: Progress | None = None, judgements: Sequence[Judgement] = ()
) -> LoadReport:
    """Loads a stream that holds for each document its record and then its passages and statements, in any order.

    `judgements`, the oldest first, win over the records. A document that is loaded already with the same records and
    judgements is left untouched. `progress` is called with the document's id and its number of statements, after each. Raises
    LoadError and StoreError; documents before the failing one stay loaded.
    """
    report = LoadReport()
    for machine in by_document(records):
        own = judgements_of(machine.document.id, judgements)
        group, marks = judged_records(machine, own), marks_of(machine.digest(), own)
        written = store.write(lambda transaction, group=group, marks=marks: _replace(transaction, group, marks))  # type: ignore[misc]
        report.documents += written
        report.unchanged += not written
        report.passages += len(group.passages)
        report.statements += len(group.statements)
        report.mandate_ids.update(row["id"] for row in rows.mandate_rows(group))
        if progress:
            progress(group.document.id, len(group.statements))
    return report


def apply_judgements(store: Store, document: str, judgements: Sequence[Judgement]) -> bool:
    """Loads a document of the graph again under these judgements, the oldest first; whether anything changed.

    Gives the graph that loading its records with the judgements would give. A document that is not in the graph is left alone.
    Raises StoreError.
    """
    own = judgements_of(document, judgements)

    def work(transaction: ManagedTransaction) -> bool:
        loaded = transaction.run(cypher.LOADED, document=document).single()
        machine = stored_records(lambda query, parameters: transaction.run(query, parameters).data(), document)
        if loaded is None or machine is None:
            return False
        return _replace(transaction, judged_records(machine, own), marks_of(loaded["records"], own))

    return store.write(work)


def by_document(records: Iterable[Record]) -> Iterator[DocumentRecords]:
    """The stream cut into documents. Raises LoadError for a record that stands under another document, or under none."""
    document: DocumentRecord | None = None
    members: list[PassageRecord | Statement] = []
    for record in records:
        if isinstance(record, DocumentRecord):
            if document:
                yield _gathered(document, members)
            document, members = record, []
        elif document is None or record.document != document.id:
            above = f"'{document.id}'" if document else "no document"
            raise LoadError(f"record '{record.id}' belongs to document '{record.document}', but stands under {above}")
        else:
            members.append(record)
    if document:
        yield _gathered(document, members)


def _gathered(document: DocumentRecord, members: list[PassageRecord | Statement]) -> DocumentRecords:
    passages = {m.id: m for m in members if isinstance(m, PassageRecord)}
    statements = {m.id: m for m in members if isinstance(m, Statement)}
    for statement in statements.values():
        problem = _problem(statement, passages)
        if problem:
            raise LoadError(f"{document.id}: statement '{statement.id}' {problem}")
    return DocumentRecords(
        document,
        tuple(passages[id] for id in sorted(passages)),
        tuple(statements[id] for id in sorted(statements)),
    )


def _problem(statement: Statement, passages: Mapping[str, PassageRecord]) -> str | None:
    """Why a statement cannot be loaded, or None."""
    if statement.passage not in passages:
        return f"names passage '{statement.passage}', which is not there"
    if statement.kind == "relation" and not load_schema().relation_of(str(statement.predicate)):
        return f"names relation '{statement.predicate}', which the schema does not have"
    return None


def _replace(transaction: ManagedTransaction, records: DocumentRecords, marks: Marks) -> bool:
    """Whether anything was written: not when the document is loaded already from the same records and judgements."""
    document = records.document.id
    loaded = transaction.run(cypher.LOADED, document=document).single()
    if loaded and Marks(loaded["records"], loaded["judgements"]) == marks:
        return False
    named_before = [row["id"] for row in transaction.run(cypher.NAMED_BEFORE, document=document)]
    if loaded:
        _run_all(transaction, cypher.forget(), document)
    _insert(transaction, records, marks)
    if loaded:
        _run_all(transaction, cypher.sweep(), document)
    named = sorted({*named_before, *(row["id"] for row in rows.actor_rows(records))})
    _run(transaction, cypher.NAMES, named, document)
    return True


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
