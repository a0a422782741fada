"""From statements to a property graph in Neo4j, and out again as RDF or a network. Knows no language processing."""
