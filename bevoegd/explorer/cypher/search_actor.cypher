// Actors with these words in a name: named exactly so first, then those of the register, then by score.
CALL db.index.fulltext.queryNodes('actor_words', $words) YIELD node, score
WITH node, score, any(name IN [node.id, node.name, node.name_nl, node.name_en] + coalesce(node.abbreviations, [])
                      WHERE toLower(name) = $exact) AS exact
RETURN node.id AS key, node.name AS name, node.name_nl AS name_nl, node.name_en AS name_en, node.abbreviations[0] AS about,
       exact, node.reviewed AS known
ORDER BY exact DESC, known DESC, score DESC, key
