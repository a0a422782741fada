"""The queries that take away: what a document said, what was judged of it, and then what nothing supports any more."""

from typing import Final

from graph.schema import load_schema

UNSUPPORTED_ENTRY: Final = "MATCH (n:{label}) WHERE NOT n.reviewed AND NOT EXISTS {{ (n)--() }} DELETE n"


def evidence_types() -> str:
    """The relation types whose `statements` say what they rest on, as a Cypher pattern: 'OVERSEES|...|SUBJECT_TO'."""
    relations = load_schema().relations.values()
    return "|".join([*(r.type for r in relations if r.predicate), "IMPLEMENTS", "SUBJECT_TO"])


def _unsupport(statements: str) -> list[str]:
    """Takes statements `s`, which a MATCH finds, from the edges that rest on them."""
    of_actors = f"MATCH (s)-[:SAYS_OF|SUPPORTS]->(n) MATCH (n)-[r:{evidence_types()}]-()"
    of_provisions = "MATCH (:Provision {id: s.object})<-[r:IMPLEMENTS]-()"
    return [
        f"""
{statements}
{edges} WHERE s.id IN r.statements
WITH r, collect(DISTINCT s.id) AS gone
SET r.statements = [id IN r.statements WHERE NOT id IN gone]
"""
        for edges in (of_actors, of_provisions)
    ]


def forget() -> list[str]:
    """Takes away what a document said: its statements from the edges they support, then all that hangs on it, and its links."""
    return [
        *_unsupport("MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement)"),
        """
MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)<-[:JUDGES]-(j:Judgement)
DETACH DELETE j
""",
        """
MATCH (:Document {id: $document})<-[:PART_OF]-(p:Passage)
OPTIONAL MATCH (p)<-[:STATED_IN]-(s:Statement)
DETACH DELETE s, p
""",
        "MATCH (:Document {id: $document})-[r:CITES|TEXT_OF]->() DELETE r",
    ]


def take_back() -> list[str]:
    """Takes away statements of a document by id ($rows), all its judgements among them, and the passages these put back."""
    return [
        *_unsupport("MATCH (s:Statement) WHERE s.id IN $rows"),
        """
MATCH (:Document {id: $document})-[r:CITES]->()
SET r.statements = [id IN r.statements WHERE NOT id IN $rows]
WITH r WHERE size(r.statements) = 0
DELETE r
""",
        """
MATCH (p:Passage)<-[:STATED_IN]-(s:Statement)<-[:JUDGES]-(:Judgement {restores: 'passage'}) WHERE s.id IN $rows
DETACH DELETE p
""",
        "MATCH (j:Judgement)-[:JUDGES]->(s:Statement) WHERE s.id IN $rows DETACH DELETE j",
        "MATCH (s:Statement) WHERE s.id IN $rows DETACH DELETE s",
    ]


def sweep() -> list[str]:
    """Takes away what nothing supports any more; in this order, as each step can leave the next one without support."""
    return [
        f"""
MATCH ()-[r:{evidence_types()}]->()
WHERE size(r.statements) = 0 AND coalesce(r.source, 'text') = 'text'
DELETE r
""",
        "MATCH (m:Mandate) WHERE NOT EXISTS { (m)<-[:SUPPORTS]-() } DETACH DELETE m",
        "MATCH (c:Condition) WHERE NOT EXISTS { (c)<-[:SUBJECT_TO]-() } DETACH DELETE c",
        """
MATCH (p:Provision)
WHERE NOT EXISTS { (p)<-[:PART_OF*0..]-(:Provision)<-[:BASED_ON|CITES|PART_OF]-(user) WHERE NOT user:Provision }
DETACH DELETE p
""",
        *(UNSUPPORTED_ENTRY.format(label=label) for label in ("Law", "Competence", "Actor")),
        "MATCH (d:Document) WHERE NOT d.read AND NOT EXISTS { (d)--() } DELETE d",
    ]
