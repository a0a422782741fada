// The passages that are the text of a provision, in the order of the documents.
MATCH (:Provision {id: $key})<-[:PART_OF]-(p:Passage)-[:PART_OF]->(d:Document)
RETURN p.text AS text, d.id AS document
ORDER BY document, p.start
LIMIT $most
