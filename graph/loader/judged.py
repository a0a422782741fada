"""Judgements put on a document's records before these are loaded, so that they win over the machine however often it reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import TypeAlias, TypeVar

from extract.statement import PassageRecord, Statement
from graph.judgements import Judgement, corrected
from graph.loader.document import DocumentRecords, Judged, Marks, Restored
from graph.loader.identity import full_digest

Span: TypeAlias = tuple[int, int]
Claim: TypeAlias = tuple[str | None, ...]
T = TypeVar("T", PassageRecord, Statement)


def judgements_of(document: str, judgements: Sequence[Judgement]) -> list[Judgement]:
    """Those on statements of one document, in the same order."""
    return [judgement for judgement in judgements if judgement.statement.document == document]


def marks_of(records: str, judgements: Sequence[Judgement]) -> Marks:
    """The marks of a document with this digest of its records and these judgements."""
    return Marks(records, full_digest([asdict(judgement) for judgement in judgements]) if judgements else None)


def judged_records(machine: DocumentRecords, judgements: Sequence[Judgement]) -> DocumentRecords:
    """The machine's records under judgements of this document, the oldest first; of two on one statement the later one holds.

    A judged statement that no rule finds any more is put back while its sentence is in the document; a judgement of a sentence
    that is gone leaves no trace.
    """
    judged: dict[str, Judged] = {}
    passages, statements = _by_id(machine.passages), _by_id(machine.statements)
    for judgement in judgements:
        target = _found(judgement.statement, machine)
        place = None if target else _place(judgement, machine)
        if place:
            target = _put_back(judgement, place)
            passages[place.id], statements[target.id] = place, target
        if target:
            judged[target.id] = Judged(judgement, _replaced(judged.get(target.id)), _restores(place, machine))
    for id, entry in judged.items():
        if correction := corrected(entry.judgement, statements[id]):
            statements[correction.id] = correction
            judged[id] = replace(entry, correction=correction.id)
    return DocumentRecords(machine.document, _sorted(passages), _sorted(statements), judged)


def _replaced(earlier: Judged | None) -> tuple[str, ...]:
    return (*earlier.replaces, earlier.judgement.id) if earlier else ()


def _by_id(records: Iterable[T]) -> dict[str, T]:
    return {record.id: record for record in records}


def _sorted(records: Mapping[str, T]) -> tuple[T, ...]:
    return tuple(records[id] for id in sorted(records))


def _found(judged: Statement, machine: DocumentRecords) -> Statement | None:
    """The machine's statement that was judged: by id, or where its place in the text changed by its sentence and claim."""
    same = [s for s in machine.statements if s.id == judged.id] or [
        s for s in machine.statements if _claim(s) == _claim(judged)
    ]
    return min(same, key=lambda s: (s.provision != judged.provision, abs(s.start - judged.start)), default=None)


def _claim(statement: Statement) -> Claim:
    """What a statement says, in which words, wherever it stands."""
    return (
        statement.kind, statement.text, statement.trigger, statement.stance, statement.actor, statement.modality,
        statement.competence, *((statement.predicate, statement.object) if statement.kind != "mandate" else ()),
    )  # fmt: skip


def _place(judgement: Judgement, machine: DocumentRecords) -> PassageRecord | None:
    """The passage that has the judged sentence: the same one in an unchanged text, else the nearest that has the words."""
    before, sentence = judgement.passage, judgement.statement.text
    if judgement.digest == machine.document.digest:
        return next((passage for passage in machine.passages if passage.id == before.id), before)
    having = [passage for passage in machine.passages if passage.text == before.text or sentence in passage.text]
    return min(having, key=lambda p: (p.provision != before.provision, abs(p.start - before.start)), default=None)


def _put_back(judgement: Judgement, place: PassageRecord) -> Statement:
    """The judged statement in the passage that has its sentence now."""
    before = judgement.statement
    if place.id == judgement.passage.id:
        return before
    spans = _moved(before, judgement.passage, place)
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    return replace(before, passage=place.id, provision=place.provision, start=start, end=end, spans=spans)


def _moved(statement: Statement, before: PassageRecord, after: PassageRecord) -> tuple[Span, ...]:
    """Where the sentence stands now; pieces outside the passage, such as the stem of a list, are left out.

    The whole passage where its text is no copy of the source, character by character.
    """
    if after.text == before.text:
        by = after.start - before.start
        inside = (span for span in statement.spans if before.start <= span[0] and span[1] <= before.end)
        return tuple((start + by, end + by) for start, end in inside) or ((after.start, after.end),)
    if len(after.text) != after.end - after.start:
        return ((after.start, after.end),)
    start = after.start + after.text.index(statement.text)
    return ((start, start + len(statement.text)),)


def _restores(place: PassageRecord | None, machine: DocumentRecords) -> Restored | None:
    if place is None:
        return None
    return "statement" if place in machine.passages else "passage"
