// Every document that was read, by its file name, number or title; of those that an index finds by $id or $words, where they are
// given.
CALL () {
  MATCH (d:Document {id: $id})
  RETURN d
  UNION
  CALL db.index.fulltext.queryNodes('document_words', $words) YIELD node AS d
  RETURN d
  UNION
  UNWIND CASE WHEN $id IS NULL THEN [true] ELSE [] END AS every
  MATCH (d:Document)
  RETURN d
}
WITH d WHERE d.read
RETURN d.id AS id, d.id AS name, [d.identifier] AS names, [title IN [d.title] WHERE title IS NOT NULL] AS aliases
ORDER BY id
