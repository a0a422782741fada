// What stands beside a thing by the register or by what a document is, and the text of a provision.
MATCH (n:Actor|Competence|Law|Provision|Document {id: $key}) WHERE $label IN labels(n)
MATCH (n)-[r:HELD_BY|GROUNDED_IN|IMPLEMENTS|REPLACES|AMENDS|MADE_UNDER|BROADER|TEXT_OF]-(other)
RETURN DISTINCT type(r) AS type, startNode(r) = n AS outward, toLower(labels(other)[0]) AS kind, other.id AS key
ORDER BY type, outward DESC, key
LIMIT $most
