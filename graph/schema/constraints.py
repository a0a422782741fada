"""Constraints and indexes of the schema, and the mark of its version in the database."""

from collections.abc import Iterator

from graph.schema.model import Schema, load_schema
from graph.store import Store, StoreError


def definition_statements(schema: Schema) -> Iterator[str]:
    """Cypher statements that define the schema; running them again changes nothing.

    One uniqueness constraint on `id` a class (Community has no others), one full-text index a class with search fields
    ('actor_words': `CALL db.index.fulltext.queryNodes('actor_words', $words)`).
    """
    for entry in schema.classes.values():
        name = entry.label.lower()
        yield f"CREATE CONSTRAINT {name}_id IF NOT EXISTS FOR (n:{entry.label}) REQUIRE n.id IS UNIQUE"
        if entry.search:
            fields = ", ".join(f"n.{field}" for field in entry.search)
            yield f"CREATE FULLTEXT INDEX {name}_words IF NOT EXISTS FOR (n:{entry.label}) ON EACH [{fields}]"


def prepare(store: Store) -> None:
    """Defines the schema in a database before anything is loaded into it.

    Raises StoreError when the database holds a graph of another schema version.
    """
    schema = load_schema()
    found = store.read("MATCH (s:Schema) RETURN s.version AS version", {})
    if found and found[0]["version"] != schema.version:
        raise StoreError(
            f"the database holds a graph of schema version {found[0]['version']}, this program has version {schema.version}; "
            "empty it and build again, or use another database or data folder"
        )
    for statement in definition_statements(schema):
        store.define(statement)
    store.write(lambda tx: tx.run("MERGE (:Schema {version: $version})", version=schema.version).consume())
