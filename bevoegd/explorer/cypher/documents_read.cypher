// The documents that were read.
MATCH (d:Document {read: true})
RETURN d.id AS id, coalesce(d.title, d.id) AS title, d.identifier AS identifier
ORDER BY id
