"""Documents to records: the stream of document, passages and statements that `bevoegd extract` writes and the graph loads."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version

from extract.actors.general import general
from extract.analysis import Analysis, analyse
from extract.documents.block import cut
from extract.documents.model import Document, Passage
from extract.frames.designations import Designation
from extract.frames.model import Mandate, Relation
from extract.frames.words import verb_lemma
from extract.names import Names, names_of
from extract.references import Correlation, Reference, correlations
from extract.register import Register
from extract.statement import DocumentRecord, PassageRecord, Record, Statement, statement_id
from extract.units import Unit


class Extractor:
    """Reads documents with one register; its pipelines are loaded once, at first use."""

    def __init__(self, register: Register) -> None:
        self.register = register

    def records(self, document: Document) -> Iterator[Record]:
        """The document's record, its passages that say or ask something, its statements; the same input, the same records."""
        names = names_of(document, self.register)
        act = _act(document, names)
        yield _document_record(document, act)
        said = [s for a in analyse(document, names) for s in _statements(document, act, a)]
        said += [s for row in correlations(document, names.titles) for s in _correlation_statements(document, act, row)]
        statements = _unique(said)
        carrying = {statement.passage for statement in statements}
        for passage in document.passages:
            if _passage_id(document, passage) in carrying or passage.role in {"question", "restated"}:
                yield _passage_record(document, passage, act)
        yield from statements


def _unique(statements: list[Statement]) -> list[Statement]:
    return list({statement.id: statement for statement in statements}.values())


def _act(document: Document, names: Names) -> str | None:
    """The act that the document is the text of: its register id, '?' and its title outside the register, None for a paper."""
    is_act = document.kind in {"statute", "eu-act"}
    return names.law or (f"?{document.title.replace('#', ' ')}" if is_act else None)


def _document_record(document: Document, law: str | None) -> DocumentRecord:
    return DocumentRecord(
        id=document.id, title=document.title, language=document.language, type=document.kind, identifier=document.identifier,
        law=law, digest=hashlib.sha256(document.source.encode()).hexdigest(), version=version("bevoegd"),
        date=document.date, wording_from=document.wording_from,
    )  # fmt: skip


def _passage_record(document: Document, passage: Passage, law: str | None) -> PassageRecord:
    return PassageRecord(
        id=_passage_id(document, passage), document=document.id, start=passage.start, end=passage.end, text=passage.text,
        role=passage.role, provision=_provision(passage, law), speaker=passage.speaker, question=passage.question,
        valid_from=passage.valid.start, valid_to=passage.valid.end, worded_by=passage.valid.by,
    )  # fmt: skip


def _passage_id(document: Document, passage: Passage) -> str:
    return f"{document.id}#{passage.start}-{passage.end}"


def _provision(passage: Passage, law: str | None) -> str | None:
    path = passage.place.path()
    return f"{law}#{path}" if law and path else None


def _statements(document: Document, act: str | None, analysis: Analysis) -> Iterator[Statement]:
    if not (analysis.mandates or analysis.relations or analysis.designations or analysis.references):
        return
    evidence = _evidence(document, act, analysis)
    for mandate in analysis.mandates:
        yield _identified(_mandate_statement(evidence, analysis, mandate), act)
    for relation in analysis.relations:
        yield _identified(_relation_statement(evidence, analysis, relation), act)
    for designation in analysis.designations:
        yield _identified(_designation_statement(document, act, analysis, designation), act)
    for reference in analysis.references:
        yield from (_identified(s, act) for s in _reference_statements(evidence, analysis, reference))


def _evidence(document: Document, act: str | None, analysis: Analysis) -> Statement:
    """Where the words stand, with nothing said yet; the ground is the one named, else the provision itself."""
    unit = analysis.unit
    spans = unit.reading.source_spans(0, len(unit.text))
    provision = _provision(unit.passage, act)
    return Statement(
        id="", kind="reference", document=document.id, passage=_passage_id(document, unit.passage), provision=provision,
        start=min(start for start, _ in spans), end=max(end for _, end in spans), spans=tuple(spans), text=unit.text,
        actor=None, modality=None, competence=None, predicate=None, object=None, trigger=None, conditions=(),
        basis=analysis.basis or ((provision,) if provision else ()), stance="asserted", speaker=unit.passage.speaker,
        rule="", confidence=0.0,
    )  # fmt: skip


def _identified(found: Statement, act: str | None) -> Statement:
    """The statement, its general roles under their ids, and its own id made of where it stands and what it says."""
    statement = _with_roles(found, act)
    said = (statement.kind, statement.actor, statement.modality, statement.competence, statement.predicate, statement.object)
    where = (statement.document, statement.spans, statement.trigger, statement.stance)
    return replace(statement, id=statement_id(*where, *said))


def _with_roles(statement: Statement, act: str | None) -> Statement:
    actor = statement.actor and general(statement.actor, act)
    related = general(str(statement.object), act) if statement.kind == "relation" else statement.object
    return replace(statement, actor=actor, object=related)


def _mandate_statement(evidence: Statement, analysis: Analysis, mandate: Mandate) -> Statement:
    act = mandate.act
    return replace(
        evidence, kind="mandate", actor=mandate.actor, modality=mandate.modality, competence=mandate.competence,
        predicate=verb_lemma(act.head), object=" ".join(analysis.words(t.start, t.end) for t in act.objects()) or None,
        trigger=analysis.words(*act.trigger()), conditions=analysis.conditions, stance=mandate.stance, rule=mandate.rule,
        confidence=mandate.confidence,
    )  # fmt: skip


def _relation_statement(evidence: Statement, analysis: Analysis, relation: Relation) -> Statement:
    return replace(
        evidence, kind="relation", actor=relation.actor, predicate=relation.predicate, object=relation.other,
        trigger=analysis.words(*relation.span), conditions=analysis.conditions, rule=relation.rule,
        confidence=relation.confidence,
    )  # fmt: skip


def _designation_statement(document: Document, act: str | None, analysis: Analysis, designation: Designation) -> Statement:
    """That a role is held by somebody; and for what. What the stem of a list says is said once, not by each item."""
    analysis = _of_stem(document, analysis) if designation.span[1] <= analysis.unit.item_start else analysis
    others = (words for words in analysis.conditions if not _says_same(words, analysis, designation))
    return replace(
        _evidence(document, act, analysis), kind="relation", actor=designation.role, predicate="held-by",
        object=designation.holder, trigger=analysis.words(*designation.span), conditions=(*designation.scope, *others),
        rule=designation.rule, confidence=designation.confidence,
    )  # fmt: skip


def _says_same(condition: str, analysis: Analysis, designation: Designation) -> bool:
    """Whether a condition holds words of the designation itself: 'als bevoegde autoriteit voor de sector energie'."""
    start, (low, high) = analysis.unit.text.find(condition), designation.span
    return (start < high and low < start + len(condition)) or any(condition in scope for scope in designation.scope)


def _of_stem(document: Document, analysis: Analysis) -> Analysis:
    """The analysis of the stem of a list alone."""
    unit = analysis.unit
    reading, parent = cut(unit.reading, 0, unit.item_start - 1), unit.passage.parent
    stem = Unit(unit.passage if parent is None else document.passages[parent], reading, 0)
    return replace(analysis, unit=stem, conditions=tuple(words for words in analysis.conditions if words in reading.text))


def _reference_statements(evidence: Statement, analysis: Analysis, reference: Reference) -> Iterator[Statement]:
    for target in reference.targets:
        words = analysis.words(reference.start, reference.end)
        yield replace(evidence, kind="reference", object=target, trigger=words, basis=(), rule="citation", confidence=0.95)


def _correlation_statements(document: Document, act: str | None, row: Correlation) -> Iterator[Statement]:
    """For each provision of the EU act in a row, what implements it; denied where the row says that nothing needs to."""
    evidence = _evidence(document, act, Analysis(unit=Unit(row.passage, row.passage.reading, 0), mentions=[], references=[]))
    for provision in row.eu:
        statement = replace(
            evidence, kind="reference", predicate="implements", object=provision, basis=row.national, trigger=row.words,
            stance="asserted" if row.national else "denied", rule="correlation-table", confidence=0.95,
        )  # fmt: skip
        yield _identified(statement, act)
