// Every competence with its names, of which there are few; $id and $words find none apart.
MATCH (c:Competence)
RETURN c.id AS id, c.name AS name, [c.name, c.name_nl, c.name_en] AS names, [] AS aliases
ORDER BY id
