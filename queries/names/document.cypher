// Every document that was read, by its file name, number or title.
MATCH (d:Document {read: true})
RETURN d.id AS id, d.id AS name, [d.identifier] AS names, [title IN [d.title] WHERE title IS NOT NULL] AS aliases
ORDER BY id
