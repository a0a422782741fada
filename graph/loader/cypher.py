"""The queries that load documents: nodes and edges by class, and what follows from them."""

from typing import Final

# Every query finds its nodes by the index of their ids, so no plan gets better as the graph grows.
AS_PLANNED: Final = "CYPHER replan=skip "

# Which of these nodes the graph has already.
KNOWN: Final = "UNWIND $rows AS id MATCH (n:{label} {{id: id}}) RETURN n.id AS id"
READ_ALREADY: Final = "UNWIND $rows AS id MATCH (d:Document {id: id, read: true}) RETURN d.id AS id"

NEW_NODES: Final = "UNWIND $rows AS row CREATE (n:{label}) SET n = row"
DOCUMENTS: Final = "UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d = row"

# Takes the lock of a node that all who load write to: what one of them found missing, no other makes in the meantime.
ONE_AT_A_TIME: Final = "MATCH (s:Schema) SET s.version = s.version"

# A row of edges is [source, target, properties, type]; an edge of the register is another one than that of texts.
NEW_EDGES: Final = """
UNWIND $rows AS row
MATCH (a:{source} {{id: row[0]}}), (b:{target} {{id: row[1]}})
CREATE (a)-[r:$(row[3])]->(b) SET r = row[2]
"""
# The ends are found first: from one of them alone the server would look at all its edges.
THERE: Final = """
UNWIND $rows AS row
MATCH (a:{source} {{id: row[0]}}), (b:{target} {{id: row[1]}})
CALL (row, a, b) {{
  MATCH (a)-[r:{types}]->(b) WHERE type(r) = row[3] AND coalesce(r.source, 'text') = 'text'
  RETURN r
}}
"""
EDGES: Final = THERE + "RETURN [row[0], row[1], row[3]] AS edge, r.statements AS statements"
STATEMENTS: Final = THERE + "SET r.statements = row[2]"

# An actor that only texts know is called by the words that come first in the alphabet among all that name it: added to ...
MORE_WORDS: Final = """
UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) WHERE NOT a.reviewed AND (a.name = a.id OR row.words < a.name)
SET a.name = row.words
"""
# ... and where words may be gone.
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
STILL_DATED: Final = "UNWIND $rows AS id MATCH (n:{label} {{id: id}}) WHERE n.valid_from IS NOT NULL RETURN n.id AS id"

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

MARKS: Final = "RETURN d.id AS id, d.records AS records, d.judgements AS judgements"
LOADED: Final = f"MATCH (d:Document {{id: $document, read: true}}) {MARKS}"
ALL_LOADED: Final = f"MATCH (d:Document {{read: true}}) {MARKS}"

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
