// Every competence with its names.
MATCH (c:Competence)
RETURN c.id AS id, c.name AS name, [c.name, c.name_nl, c.name_en] AS names, [] AS aliases
ORDER BY id
