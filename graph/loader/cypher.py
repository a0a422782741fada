"""The queries that load a document: what each kind of row becomes."""

from typing import Final

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

IMPLEMENTS: Final = """
UNWIND $rows AS row
MATCH (a:{label} {{id: row.source}}), (b:Provision {{id: row.target}})
MERGE (a)-[r:IMPLEMENTS {{source: 'text'}}]->(b)
""" + ADD_STATEMENTS.replace("{", "{{").replace("}", "}}")

CITES: Final = """
UNWIND $rows AS row
MATCH (d:Document {{id: $document}}), (target:{label} {{id: row.target}})
MERGE (d)-[r:CITES]->(target)
""" + ADD_STATEMENTS.replace("{", "{{").replace("}", "}}")

# An actor that only texts know is called by the words that come first in the alphabet among all that name it.
NAMES: Final = """
UNWIND $rows AS id
MATCH (a:Actor {id: id}) WHERE NOT a.reviewed
SET a.name = coalesce(head(COLLECT {
  MATCH (a)<-[r:SAYS_OF|SAYS_TO]-(:Statement) WHERE r.words IS NOT NULL RETURN r.words AS words ORDER BY words
}), a.id)
"""

# Provisions and mandates of a document that have dates, or will: 'label' and 'id'.
DATED: Final = """
MATCH (:Document {id: $document})<-[:PART_OF]-(w:Passage)-[:PART_OF*]->(p:Provision)
WHERE w.valid_from IS NOT NULL OR p.valid_from IS NOT NULL
RETURN DISTINCT 'Provision' AS label, p.id AS id
UNION
MATCH (:Document {id: $document})<-[:PART_OF]-(w:Passage)<-[:STATED_IN]-(:Statement)-[:SUPPORTS]->(m:Mandate)
WHERE w.valid_from IS NOT NULL OR m.valid_from IS NOT NULL
RETURN DISTINCT 'Mandate' AS label, m.id AS id
"""

# From the first day of the oldest wording to the last of the newest; where the end of any wording is unknown, so is this one.
DATES: Final = """
UNWIND $rows AS id
MATCH (n:{label} {{id: id}})
CALL (n) {{
  MATCH {wordings}
  RETURN min(w.valid_from) AS start, CASE WHEN count(w.valid_to) = count(w) THEN max(w.valid_to) END AS end
}}
SET n.valid_from = start, n.valid_to = end
"""
WORDINGS: Final = {
    "Provision": "(n)<-[:PART_OF*]-(w:Passage)",
    "Mandate": "(n)<-[:SUPPORTS]-(:Statement)-[:STATED_IN]->(w:Passage)-[:PART_OF]->(:Provision)",
}

# ------------------------------------------------------------------------------ what a document said before

LOADED: Final = "MATCH (d:Document {id: $document}) RETURN d.records AS records, d.judgements AS judgements"

NAMED_BEFORE: Final = """
MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)-[:SAYS_OF|SAYS_TO]->(a:Actor)
WHERE NOT a.reviewed
RETURN DISTINCT a.id AS id
"""

JUDGED_BEFORE: Final = """
MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement)
WHERE EXISTS { (s)<-[:JUDGES]-() } OR EXISTS { (s)-[:INSTEAD_OF]->() }
RETURN s.id AS id
"""
