// Every actor with its names in full and abbreviations, and apart from these the words that may mean others too; of those that
// an index finds by $id or $words, where they are given.
CALL () {
  MATCH (a:Actor {id: $id})
  RETURN a
  UNION
  CALL db.index.fulltext.queryNodes('actor_words', $words) YIELD node AS a
  RETURN a
  UNION
  UNWIND CASE WHEN $id IS NULL THEN [true] ELSE [] END AS every
  MATCH (a:Actor)
  RETURN a
}
RETURN a.id AS id, a.name AS name,
       [a.name, a.name_nl, a.name_en] + coalesce(a.abbreviations, []) AS names, coalesce(a.aliases, []) AS aliases
ORDER BY id
