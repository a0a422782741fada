"""Questions as data: one Cypher file a question. Knows the schema of the graph only."""
