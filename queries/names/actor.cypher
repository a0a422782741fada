// Every actor with its names in full and abbreviations, and apart from these the words that may mean others too.
MATCH (a:Actor)
RETURN a.id AS id, a.name AS name,
       [a.name, a.name_nl, a.name_en] + coalesce(a.abbreviations, []) AS names, coalesce(a.aliases, []) AS aliases
ORDER BY id
