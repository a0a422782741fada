// Laws with these words in a title: named exactly so first, then those of the register, then by score.
CALL db.index.fulltext.queryNodes('law_words', $words) YIELD node, score
WITH node, score, any(name IN [node.id, node.name, node.name_nl, node.name_en, node.short_nl, node.short_en, node.bwb, node.celex]
                              + coalesce(node.abbreviations, [])
                      WHERE toLower(name) = $exact) AS exact
RETURN node.id AS key, node.name AS name, node.name_nl AS name_nl, node.name_en AS name_en,
       coalesce(node.short_nl, node.abbreviations[0]) AS about, exact, node.reviewed AS known
ORDER BY exact DESC, known DESC, score DESC, key
