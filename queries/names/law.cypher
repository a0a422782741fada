// Every law with its titles, abbreviations and numbers, and apart from these its other titles.
MATCH (l:Law)
RETURN l.id AS id, l.name AS name,
       [l.name, l.name_nl, l.name_en, l.short_nl, l.short_en, l.bwb, l.celex] + coalesce(l.abbreviations, []) AS names,
       coalesce(l.aliases, []) AS aliases
ORDER BY id
