// Every mandate, by its id alone; the one with $id, where that is given.
CALL () {
  MATCH (m:Mandate {id: $id})
  RETURN m
  UNION
  UNWIND CASE WHEN $id IS NULL THEN [true] ELSE [] END AS every
  MATCH (m:Mandate)
  RETURN m
}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
RETURN m.id AS id, a.name + ', ' + m.modality + ', ' + c.id AS name, [] AS names, [] AS aliases
ORDER BY id
