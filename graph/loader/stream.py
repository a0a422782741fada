"""A stream of records cut into documents, each of which hangs together."""

from collections.abc import Iterable, Iterator, Mapping

from extract.statement import DocumentRecord, PassageRecord, Record, Statement
from graph.loader.document import DocumentRecords
from graph.schema import load_schema


class LoadError(Exception):
    """Records that do not hang together; the message is one line that names the document and the record."""


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
