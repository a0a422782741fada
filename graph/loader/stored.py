"""A document's records taken back from the graph, as the machine read them: what judgements changed or added is left out."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, Final, TypeAlias

from extract.statement import DocumentRecord, PassageRecord, Statement
from graph.loader.document import DocumentRecords
from graph.loader.identity import as_read
from graph.loader.rows import Row

Read: TypeAlias = Callable[[str, dict[str, Any]], list[dict[str, Any]]]

DOCUMENT: Final = """
MATCH (d:Document {id: $document, read: true})
RETURN properties(d) AS properties, head(COLLECT { MATCH (d)-[:TEXT_OF]->(law:Law) RETURN law.id }) AS law
"""

PASSAGES: Final = """
MATCH (d:Document {id: $document})<-[:PART_OF]-(p:Passage)
WHERE NOT EXISTS { (p)<-[:STATED_IN]-(:Statement)<-[:JUDGES]-(:Judgement {restores: 'passage'}) }
"""
PASSAGE_OF: Final = "MATCH (:Statement {id: $statement})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)"
WITH_PLACE: Final = """
RETURN properties(p) AS properties, d.id AS document, d.digest AS digest,
  head(COLLECT { MATCH (p)-[:PART_OF]->(place:Provision) RETURN place.id }) AS provision
"""

STATEMENTS: Final = "MATCH (:Document {id: $document})<-[:PART_OF]-(p:Passage)<-[:STATED_IN]-(s:Statement)"
STATEMENT: Final = "MATCH (s:Statement {id: $statement})-[:STATED_IN]->(p:Passage)"
BY_THE_MACHINE: Final = """
WHERE NOT EXISTS { (s)-[:INSTEAD_OF]->() }
  AND NOT EXISTS { (s)<-[:JUDGES]-(j:Judgement) WHERE j.restores IS NOT NULL }
OPTIONAL MATCH (s)-[of:SAYS_OF]->(actor:Actor)
OPTIONAL MATCH (s)-[:ABOUT]->(competence:Competence)
RETURN properties(s) AS properties, p.id AS passage, actor.id AS actor, of.words AS words, competence.id AS competence
"""


def stored_records(read: Read, document: str) -> DocumentRecords | None:
    """The records of a document that was read, None where the graph has none. `read` runs a query with its parameters."""
    found = read(DOCUMENT, {"document": document})
    if not found:
        return None
    passages = {row["properties"]["id"]: _passage(row) for row in read(PASSAGES + WITH_PLACE, {"document": document})}
    rows = read(STATEMENTS + BY_THE_MACHINE, {"document": document})
    statements = {row["properties"]["id"]: _statement(passages[row["passage"]], row) for row in rows}
    return DocumentRecords(
        _document(found[0]), tuple(passages[id] for id in sorted(passages)), tuple(statements[id] for id in sorted(statements))
    )


def stored_statement(read: Read, statement: str) -> tuple[str, PassageRecord, Statement] | None:
    """A statement as the machine read it, after the digest of its document's source and its passage.

    None where the graph has no such statement, or one that only a judgement put there.
    """
    rows = read(STATEMENT + BY_THE_MACHINE, {"statement": statement})
    if not rows:
        return None
    [place] = read(PASSAGE_OF + WITH_PLACE, {"statement": statement})
    passage = _passage(place)
    return place["digest"], passage, _statement(passage, rows[0])


def _document(row: Row) -> DocumentRecord:
    names = ("id", "title", "language", "type", "identifier", "digest", "version", "date", "wording_from", "address", "fetched")
    return DocumentRecord(**_values(row["properties"], names), law=row["law"] and as_read(row["law"]))


def _passage(row: Row) -> PassageRecord:
    names = ("id", "start", "end", "text", "role", "speaker", "question", "valid_from", "valid_to", "worded_by")
    return PassageRecord(
        **_values(row["properties"], names), document=row["document"], provision=row["provision"] and as_read(row["provision"])
    )


def _statement(passage: PassageRecord, row: Row) -> Statement:
    names = (
        "id", "kind", "start", "end", "text", "modality", "predicate", "object", "trigger", "stance", "speaker", "rule",
    )  # fmt: skip
    values = row["properties"]
    return Statement(
        **_values(values, names),
        document=passage.document,
        passage=passage.id,
        provision=passage.provision,
        spans=tuple(pairwise(values["spans"]))[::2],
        actor=f"?{row['words']}" if row["words"] else row["actor"],
        competence=row["competence"],
        conditions=tuple(values["conditions"]),
        basis=tuple(values["basis"]),
        confidence=values.get("machine_confidence", values["confidence"]),
    )


def _values(properties: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The named properties, None for those that the node does not have."""
    return {name: properties.get(name) for name in names}
