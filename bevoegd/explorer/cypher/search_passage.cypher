// Passages with these words, by score.
CALL db.index.fulltext.queryNodes('passage_words', $words, {limit: $most}) YIELD node, score
RETURN node.id AS key
ORDER BY score DESC, key
