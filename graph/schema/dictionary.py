"""The data dictionary: the schema as a Markdown page for analysts."""

from collections.abc import Iterator, Mapping

from graph.schema.model import NodeClass, Property, Relation, Schema, load_schema


def data_dictionary() -> str:
    """Every class and relation with its properties, in Markdown."""
    return "\n".join(_lines(load_schema())) + "\n"


def _lines(schema: Schema) -> Iterator[str]:
    yield from (f"# Data dictionary (schema version {schema.version})", "", "## Nodes", "")
    for entry in schema.classes.values():
        yield from _class_lines(entry)
    yield from ("## Relations", "")
    for relation in schema.relations.values():
        yield from _relation_lines(relation)


def _class_lines(entry: NodeClass) -> Iterator[str]:
    kinds = "".join(f", {rdf} for {name} {value}" for name, by in entry.rdf_by.items() for value, rdf in by.items())
    yield from (f"### {entry.label} ({entry.nl})", "", f"{entry.description} RDF: {entry.rdf_type}{kinds}.", "")
    yield from _table(entry.properties)


def _relation_lines(relation: Relation) -> Iterator[str]:
    yield from (f"### {relation.type} ({relation.nl})", "", f"{relation.description}.", "")
    yield from (f"- ({edge.source}) → ({edge.target}), RDF: {edge.rdf}" for edge in relation.edges)
    yield ""
    if relation.properties:
        yield from _table(relation.properties)


def _table(properties: Mapping[str, Property]) -> Iterator[str]:
    yield from ("| property | type | meaning | RDF |", "| --- | --- | --- | --- |")
    for name, field in properties.items():
        yield f"| {name} | {field.type} | {field.description} | {field.rdf} |"
    yield ""
