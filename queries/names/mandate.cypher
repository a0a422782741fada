// Every mandate, by its id alone.
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
RETURN m.id AS id, a.name + ', ' + m.modality + ', ' + c.id AS name, [] AS names, [] AS aliases
ORDER BY id
