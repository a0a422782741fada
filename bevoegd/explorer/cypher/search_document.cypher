// Documents with these words in their title or number: numbered exactly so first, then those that were read, then by score.
CALL db.index.fulltext.queryNodes('document_words', $words) YIELD node, score
WITH node, score, any(name IN [node.id, node.title, node.identifier] WHERE toLower(name) = $exact) AS exact
RETURN node.id AS key, coalesce(node.title, node.identifier, node.id) AS name, null AS name_nl, null AS name_en,
       coalesce(node.identifier, node.id) AS about, exact, node.read AS known
ORDER BY exact DESC, known DESC, score DESC, key
