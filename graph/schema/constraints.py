"""Constraints and indexes of the schema, and the mark of its version in the database."""

from collections.abc import Iterator
from typing import Final

from graph.schema.model import Schema, load_schema
from graph.store import Store, StoreError

ANALYZER: Final = "standard-folding"  # of the full-text indexes: without capitals and accents
FULLTEXT: Final = """
SHOW INDEXES YIELD name, type, properties, options WHERE type = 'FULLTEXT'
RETURN name, properties, options.indexConfig['fulltext.analyzer'] AS analyzer
"""


def definition_statements(schema: Schema) -> Iterator[str]:
    """Cypher statements that define the schema; running them again changes nothing.

    One uniqueness constraint on `id` a class (Community has no others), one full-text index a class with search fields
    ('actor_words': `CALL db.index.fulltext.queryNodes('actor_words', $words)`), and its other indexes ('statement_stance').
    """
    for entry in schema.classes.values():
        name = entry.label.lower()
        yield f"CREATE CONSTRAINT {name}_id IF NOT EXISTS FOR (n:{entry.label}) REQUIRE n.id IS UNIQUE"
        if entry.search:
            fields = ", ".join(f"n.{field}" for field in entry.search)
            options = f"{{indexConfig: {{`fulltext.analyzer`: '{ANALYZER}'}}}}"
            yield f"CREATE FULLTEXT INDEX {name}_words IF NOT EXISTS FOR (n:{entry.label}) ON EACH [{fields}] OPTIONS {options}"
        for properties in entry.indexed:
            fields = ", ".join(f"n.{property}" for property in properties)
            yield f"CREATE INDEX {'_'.join((name, *properties))} IF NOT EXISTS FOR (n:{entry.label}) ON ({fields})"


def outdated_indexes(store: Store, schema: Schema) -> list[str]:
    """The full-text indexes of the schema that the database has with other fields or another analyzer, by name."""
    wanted = {
        f"{entry.label.lower()}_words": (list(entry.search), ANALYZER) for entry in schema.classes.values() if entry.search
    }
    found = {row["name"]: (row["properties"], row["analyzer"]) for row in store.read(FULLTEXT, {})}
    return [name for name in wanted if name in found and found[name] != wanted[name]]


def prepare(store: Store) -> None:
    """Defines the schema in a database before anything is loaded into it; a full-text index that is out of date is made anew.

    Raises StoreError when the database holds a graph of another schema version.
    """
    schema = load_schema()
    found = store.read("MATCH (s:Schema) RETURN s.version AS version", {})
    if found and found[0]["version"] != schema.version:
        raise StoreError(
            f"the database holds a graph of schema version {found[0]['version']}, this program has version {schema.version}; "
            "empty it and build again, or use another database or data folder"
        )
    outdated = outdated_indexes(store, schema)
    for statement in (*(f"DROP INDEX {name}" for name in outdated), *definition_statements(schema)):
        store.define(statement)
    if outdated:
        store.define("CALL db.awaitIndexes()")
    store.write(lambda tx: tx.run("MERGE (:Schema {version: $version})", version=schema.version).consume())
