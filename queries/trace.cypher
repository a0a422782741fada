// Every statement with its sentence and place, when an act has these words, and the actors and laws it names that the register
// does not have.
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
RETURN s.id AS statement, coalesce(at.id, d.id + coalesce(', ' + p.role + ' ' + p.question, '')) AS place, s.text AS text,
  d.id AS document, s.start AS start, s.end AS end, s.confidence AS confidence,
  p.valid_from AS valid_from, p.valid_to AS valid_to,
  COLLECT { MATCH (s)-[:SAYS_OF|SAYS_TO]->(a:Actor {reviewed: false}) RETURN DISTINCT a.name }
    + [ground IN s.basis WHERE ground STARTS WITH '?' | split(substring(ground, 1), '#')[0]] AS unreviewed
