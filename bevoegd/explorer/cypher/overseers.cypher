// Who oversees an actor, by the register, or by a text that is sure enough.
MATCH (o:Actor)-[r:OVERSEES]->(a:Actor)
WHERE a.id IN $actors
  AND (r.source = 'register' OR EXISTS { MATCH (s:Statement) WHERE s.id IN r.statements AND s.confidence >= $confidence })
RETURN DISTINCT a.id AS actor, o.id AS overseer
ORDER BY actor, overseer
