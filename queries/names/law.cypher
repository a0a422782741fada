// Every law with its titles, abbreviations and numbers, and apart from these its other titles; of those that an index finds by
// $id or $words, where they are given.
CALL () {
  MATCH (l:Law {id: $id})
  RETURN l
  UNION
  CALL db.index.fulltext.queryNodes('law_words', $words) YIELD node AS l
  RETURN l
  UNION
  UNWIND CASE WHEN $id IS NULL THEN [true] ELSE [] END AS every
  MATCH (l:Law)
  RETURN l
}
RETURN l.id AS id, l.name AS name,
       [l.name, l.name_nl, l.name_en, l.short_nl, l.short_en, l.bwb, l.celex] + coalesce(l.abbreviations, []) AS names,
       coalesce(l.aliases, []) AS aliases
ORDER BY id
