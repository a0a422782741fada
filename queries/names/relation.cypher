// Every relation that a statement asserts, asks or denies; the one with $id, where that is given.
CALL () {
  MATCH (s:Statement {kind: 'relation', predicate: $id})
  RETURN s.predicate AS id LIMIT 1
  UNION
  UNWIND CASE WHEN $id IS NULL THEN [true] ELSE [] END AS every
  MATCH (s:Statement {kind: 'relation'})
  WHERE s.predicate IS NOT NULL
  RETURN DISTINCT s.predicate AS id
}
RETURN id, id AS name, [] AS names, [] AS aliases
ORDER BY id
