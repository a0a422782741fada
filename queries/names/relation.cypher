// Every relation that a statement asserts, asks or denies.
MATCH (s:Statement {kind: 'relation'})
RETURN DISTINCT s.predicate AS id, s.predicate AS name, [] AS names, [] AS aliases
ORDER BY id
