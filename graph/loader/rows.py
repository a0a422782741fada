"""The records of one document as rows for the database: plain values, in an order that is not that of the records."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final, TypeAlias

from extract.statement import Kind, Statement
from graph.judgements import Correction
from graph.loader.document import DocumentRecords, Judged, Marks
from graph.loader.identity import (
    UNREVIEWED,
    actor_id,
    content_hash,
    ground_id,
    ground_label,
    law_of,
    parent_of,
    with_ancestors,
)
from graph.schema import load_schema

Row: TypeAlias = dict[str, Any]
Key: TypeAlias = tuple[str, ...]
KINDS: Final[tuple[Kind, ...]] = ("mandate", "relation", "reference")
IMPLEMENTS = "implements"  # the predicate of a reference that also says what implements the cited provision


def document_row(records: DocumentRecords, marks: Marks) -> Row:
    """The properties of the Document node."""
    row = asdict(records.document)
    names = ("id", "title", "language", "type", "identifier", "digest", "version", "date", "wording_from", "address", "fetched")
    return {name: row[name] for name in names} | {"read": True, **asdict(marks)}


def passage_rows(records: DocumentRecords) -> list[Row]:
    """Rows {properties, provision}."""
    names = ("id", "text", "start", "end", "role", "speaker", "question", "valid_from", "valid_to", "worded_by")
    return [
        {
            "properties": {name: getattr(passage, name) for name in names},
            "provision": ground_id(passage.provision) if passage.provision else None,
        }
        for passage in records.passages
    ]


def statement_rows(records: DocumentRecords, kind: Kind) -> list[Row]:
    """Rows {properties, passage, actor, actor_words, other, other_words, competence}; `other` is a relation's second actor."""
    return [
        {
            "properties": _statement_properties(s) | _weight(s, records.judged.get(s.id)),
            "passage": s.passage,
            "actor": s.actor and actor_id(s.actor),
            "actor_words": _words(s.actor),
            "other": actor_id(s.object) if s.object and s.kind == "relation" else None,
            "other_words": _words(s.object) if s.kind == "relation" else None,
            "competence": s.competence,
        }
        for s in records.statements
        if s.kind == kind
    ]


def _statement_properties(statement: Statement) -> Row:
    names = (
        "id", "kind", "stance", "modality", "predicate", "object", "trigger", "text", "start", "end", "speaker", "rule",
    )  # fmt: skip
    lists = {
        "conditions": list(statement.conditions),
        "basis": list(statement.basis),
        "spans": [offset for span in statement.spans for offset in span],
    }
    return {name: getattr(statement, name) for name in names} | lists


def _weight(statement: Statement, judged: Judged | None) -> Row:
    """How sure the statement is: what a person judged right is certain."""
    if judged is None:
        return {"confidence": statement.confidence}
    verdict = judged.judgement.verdict
    confidence = 1.0 if verdict == "right" else statement.confidence
    return {"confidence": confidence, "judged": verdict, "machine_confidence": statement.confidence}


def judgement_rows(records: DocumentRecords) -> list[Row]:
    """Rows {properties, statement, correction}; `correction` is the id of the statement that corrects it, if there is one."""
    return [
        {"properties": _judgement_properties(judged), "statement": statement, "correction": judged.correction}
        for statement, judged in sorted(records.judged.items())
    ]


def _judgement_properties(judged: Judged) -> Row:
    judgement, values = judged.judgement, asdict(judged.judgement.correction or Correction())
    actors = {name: values[name] and actor_id(values[name]) for name in ("actor", "other")}
    own = {name: getattr(judgement, name) for name in ("id", "verdict", "by", "at", "reason")}
    return own | values | actors | {"replaces": list(judged.replaces), "restores": judged.restores}


def actor_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, name} of every actor that the statements name."""
    named = {s.actor for s in records.statements if s.actor}
    named |= {s.object for s in records.statements if s.object and s.kind == "relation"}
    return _named({id: id for id in map(actor_id, named)})


def actor_words(records: DocumentRecords) -> Iterator[tuple[str, str]]:
    """The id of an actor and the words of a text for it, wherever a statement has words for one."""
    for statement in records.statements:
        others = (statement.object,) if statement.kind == "relation" else ()
        for actor in (statement.actor, *others):
            if words := _words(actor):
                yield actor_id(str(actor)), words


def competence_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, name} of every competence that the statements name."""
    return _named({s.competence: s.competence for s in records.statements if s.competence})


def law_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, name} of every law that is named or has a provision named."""
    laws = {law_of(id) for id in _grounds(records) if ground_label(id) != "Document"}
    return _named({law: law.removeprefix(UNREVIEWED) for law in laws})


def paper_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, name} of every official publication that is cited."""
    return _named({id: id for id in _grounds(records) if ground_label(id) == "Document"})


def provision_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, path, parent, parent_label} of every provision named, with those above it; the highest first."""
    named = sorted(id for id in _grounds(records) if ground_label(id) == "Provision")
    provisions = dict.fromkeys(id for provision in named for id in with_ancestors(provision))
    return [
        {"id": id, "path": id.partition("#")[2], "parent": parent_of(id), "parent_label": ground_label(parent_of(id))}
        for id in provisions
    ]


def mandate_rows(records: DocumentRecords) -> list[Row]:
    """Rows {id, modality, actor, competence, ground, ground_label, statements}; one for each legal ground."""
    found: dict[Key, list[str]] = defaultdict(list)
    for statement in records.asserted("mandate"):
        for key in mandate_keys(statement):
            found[key].append(statement.id)
    return [_mandate_row(key, ids) for key, ids in sorted(found.items())]


def _mandate_row(key: Key, statements: list[str]) -> Row:
    actor, modality, competence, ground = key
    content = {"id": content_hash(*key), "modality": modality, "statements": statements}
    return content | {"actor": actor, "competence": competence, "ground": ground, "ground_label": ground_label(ground)}


def mandate_keys(statement: Statement) -> list[Key]:
    """What makes a mandate the same in every text: (actor, modality, competence, ground), ground '' when none is named."""
    grounds = dict.fromkeys(map(ground_id, statement.basis)) or {"": None}
    return [(actor_id(str(statement.actor)), str(statement.modality), str(statement.competence), ground) for ground in grounds]


def condition_rows(records: DocumentRecords) -> list[Row]:
    """Rows {mandate, id, text, statements}."""
    found: dict[Key, list[str]] = defaultdict(list)
    for statement in records.asserted("mandate"):
        for key in mandate_keys(statement):
            for condition in dict.fromkeys(statement.conditions):
                found[content_hash(*key), condition].append(statement.id)
    return [
        {"mandate": mandate, "id": content_hash(text), "text": text, "statements": ids}
        for (mandate, text), ids in sorted(found.items())
    ]


def relation_rows(records: DocumentRecords) -> dict[str, list[Row]]:
    """Rows {source, target, statements} by relation type."""
    relations = {relation.predicate: relation for relation in load_schema().relations.values()}
    found: dict[Key, list[str]] = defaultdict(list)
    for statement in records.asserted("relation"):
        relation = relations[statement.predicate]
        ends = actor_id(str(statement.actor)), actor_id(str(statement.object))
        found[relation.type, *(sorted(ends) if relation.symmetric else ends)].append(statement.id)
    rows: dict[str, list[Row]] = defaultdict(list)
    for (type, source, target), ids in sorted(found.items()):
        rows[type].append({"source": source, "target": target, "statements": ids})
    return rows


def implementation_rows(records: DocumentRecords) -> list[Row]:
    """Rows {source, source_label, target, statements}: what implements a provision of an EU act, by a correlation table."""
    found: dict[Key, list[str]] = defaultdict(list)
    for statement in records.asserted("reference"):
        for national in _implementing(statement):
            found[ground_id(national), ground_id(str(statement.object))].append(statement.id)
    return [
        {"source": source, "source_label": ground_label(source), "target": target, "statements": ids}
        for (source, target), ids in sorted(found.items())
    ]


def _implementing(statement: Statement) -> tuple[str, ...]:
    """The laws and provisions that a statement says implement the one that it cites."""
    return statement.basis if statement.predicate == IMPLEMENTS else ()


def citation_rows(records: DocumentRecords) -> list[Row]:
    """Rows {target, target_label, statements}: what the document cites."""
    found: dict[str, list[str]] = defaultdict(list)
    for statement in records.asserted("reference"):
        for cited in (str(statement.object), *_implementing(statement)):
            found[ground_id(cited)].append(statement.id)
    return [{"target": id, "target_label": ground_label(id), "statements": ids} for id, ids in sorted(found.items())]


def _grounds(records: DocumentRecords) -> set[str]:
    """Every law, provision and paper that the document is, stands in or cites, or that a mandate in it is based on."""
    named = {records.document.law, *(passage.provision for passage in records.passages)}
    named.update(ground for statement in records.asserted("mandate") for ground in statement.basis)
    named.update(id for s in records.asserted("reference") for id in (s.object, *_implementing(s)))
    return {ground_id(id) for id in named if id}


def _named(names: dict[str, str]) -> list[Row]:
    return [{"id": id, "name": name} for id, name in sorted(names.items())]


def _words(actor: str | None) -> str | None:
    return actor[1:] if actor and actor.startswith("?") else None
