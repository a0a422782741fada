"""The queries that load a document: what each kind of row becomes."""

from typing import Final

from graph.schema import load_schema

# Adds a row's statement ids to those an edge has, sorted, so that the order of loading leaves no trace.
ADD_STATEMENTS: Final = """
SET r.statements = COLLECT { UNWIND coalesce(r.statements, []) + row.statements AS id RETURN DISTINCT id ORDER BY id }
"""

# An actor, law or competence that the register does not have yet; the register's own entries are left as they are.
FIRST_SEEN: Final = """
UNWIND $rows AS row
MERGE (n:{label} {{id: row.id}}) ON CREATE SET n.name = row.name, n.reviewed = false
"""

DOCUMENT: Final = "UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d = row"

PAPERS: Final = """
UNWIND $rows AS row
MERGE (d:Document {id: row.id}) ON CREATE SET d.identifier = row.id, d.read = false
"""

PROVISIONS: Final = "UNWIND $rows AS row MERGE (p:Provision {id: row.id}) ON CREATE SET p.path = row.path"

PROVISION_PARENTS: Final = """
UNWIND $rows AS row
MATCH (p:Provision {{id: row.id}}), (upper:{label} {{id: row.parent}})
MERGE (p)-[:PART_OF]->(upper)
"""

TEXT_OF: Final = """
UNWIND $rows AS row
MATCH (d:Document {id: row.document}), (law:Law {id: row.law})
MERGE (d)-[:TEXT_OF]->(law)
"""

PASSAGES: Final = """
UNWIND $rows AS row
MATCH (d:Document {id: $document})
CREATE (p:Passage)-[:PART_OF]->(d)
SET p = row.properties
"""

PASSAGE_PROVISIONS: Final = """
UNWIND $rows AS row
MATCH (p:Passage {id: row.properties.id}), (place:Provision {id: row.provision})
MERGE (p)-[:PART_OF]->(place)
"""

MANDATE_STATEMENTS: Final = """
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage}), (a:Actor {id: row.actor}), (c:Competence {id: row.competence})
CREATE (s:Statement)-[:STATED_IN]->(p), (s)-[:SAYS_OF {words: row.actor_words}]->(a), (s)-[:ABOUT]->(c)
SET s = row.properties
"""

RELATION_STATEMENTS: Final = """
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage}), (a:Actor {id: row.actor}), (b:Actor {id: row.other})
CREATE (s:Statement)-[:STATED_IN]->(p),
       (s)-[:SAYS_OF {words: row.actor_words}]->(a), (s)-[:SAYS_TO {words: row.other_words}]->(b)
SET s = row.properties
"""

REFERENCE_STATEMENTS: Final = """
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
CREATE (s:Statement)-[:STATED_IN]->(p)
SET s = row.properties
"""

JUDGEMENTS: Final = """
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
CREATE (j:Judgement)-[:JUDGES]->(s)
SET j = row.properties
"""

CORRECTIONS: Final = """
UNWIND $rows AS row
MATCH (s:Statement {id: row.correction}), (judged:Statement {id: row.statement})
CREATE (s)-[:INSTEAD_OF]->(judged)
"""

MANDATES: Final = """
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor}), (c:Competence {id: row.competence})
MERGE (m:Mandate {id: row.id}) ON CREATE SET m.modality = row.modality
MERGE (a)-[:HOLDS]->(m)
MERGE (m)-[:GRANTS]->(c)
"""

BASED_ON: Final = """
UNWIND $rows AS row
MATCH (m:Mandate {{id: row.id}}), (ground:{label} {{id: row.ground}})
MERGE (m)-[:BASED_ON]->(ground)
"""

SUPPORTS: Final = """
UNWIND $rows AS row
UNWIND row.statements AS statement
MATCH (s:Statement {id: statement}), (m:Mandate {id: row.id})
MERGE (s)-[:SUPPORTS]->(m)
"""

CONDITIONS: Final = (
    """
UNWIND $rows AS row
MATCH (m:Mandate {id: row.mandate})
MERGE (c:Condition {id: row.id}) ON CREATE SET c.text = row.text
MERGE (m)-[r:SUBJECT_TO]->(c)
"""
    + ADD_STATEMENTS
)

RELATIONS: Final = """
UNWIND $rows AS row
MATCH (a:Actor {{id: row.source}}), (b:Actor {{id: row.target}})
MERGE (a)-[r:{type} {{source: 'text'}}]->(b)
""" + ADD_STATEMENTS.replace("{", "{{").replace("}", "}}")

CITES: Final = """
UNWIND $rows AS row
MATCH (d:Document {{id: $document}}), (target:{label} {{id: row.target}})
MERGE (d)-[r:CITES]->(target) SET r.statements = row.statements
"""

# An actor that only texts know is called by the words that come first in the alphabet among all that name it.
NAMES: Final = """
UNWIND $rows AS id
MATCH (a:Actor {id: id}) WHERE NOT a.reviewed
SET a.name = coalesce(head(COLLECT {
  MATCH (a)<-[r:SAYS_OF|SAYS_TO]-(:Statement) WHERE r.words IS NOT NULL RETURN r.words AS words ORDER BY words
}), a.id)
"""

# ------------------------------------------------------------------------------ what a document said before

LOADED: Final = "MATCH (d:Document {id: $document}) RETURN d.records AS records, d.judgements AS judgements"

NAMED_BEFORE: Final = """
MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)-[:SAYS_OF|SAYS_TO]->(a:Actor)
WHERE NOT a.reviewed
RETURN DISTINCT a.id AS id
"""


UNSUPPORTED_ENTRY: Final = "MATCH (n:{label}) WHERE NOT n.reviewed AND NOT EXISTS {{ (n)--() }} DELETE n"


def evidence_types() -> str:
    """The relation types whose `statements` say what they rest on, as a Cypher pattern: 'OVERSEES|...|SUBJECT_TO'."""
    relations = load_schema().relations.values()
    return "|".join([*(r.type for r in relations if r.predicate), "SUBJECT_TO"])


def forget() -> list[str]:
    """Takes away what a document said: its statements from the edges they support, then all that hangs on it, and its links."""
    return [
        f"""
MATCH (:Document {{id: $document}})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement)-[:SAYS_OF|SUPPORTS]->(n)
MATCH (n)-[r:{evidence_types()}]-() WHERE s.id IN r.statements
WITH r, collect(DISTINCT s.id) AS gone
SET r.statements = [id IN r.statements WHERE NOT id IN gone]
""",
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
