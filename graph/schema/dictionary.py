"""The data dictionary: the schema as a Markdown page for analysts, in Dutch or English."""

from collections.abc import Iterator, Mapping
from typing import Final

from graph.schema.model import Edge, Language, NodeClass, Property, Relation, load_schema

WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "nl": {
        "title": "Gegevenswoordenboek (schemaversie {version})",
        "nodes": "Knopen",
        "relations": "Relaties",
        "head": "| eigenschap | naam | type | verplicht | betekenis | RDF |",
        "required": "ja",
        "for": "bij",
        "bare": "; zonder eigenschappen",
    },
    "en": {
        "title": "Data dictionary (schema version {version})",
        "nodes": "Nodes",
        "relations": "Relations",
        "head": "| property | name | type | required | meaning | RDF |",
        "required": "yes",
        "for": "for",
        "bare": "; without properties",
    },
}


def data_dictionary(language: Language = "en") -> str:
    """Every class and relation with its properties, in Markdown."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    schema, words = load_schema(), WORDS[language]
    yield from (f"# {words['title'].format(version=schema.version)}", "", f"## {words['nodes']}", "")
    for entry in schema.classes.values():
        yield from _class_lines(entry, language)
    yield from (f"## {words['relations']}", "")
    for relation in schema.relations.values():
        yield from _relation_lines(relation, language)


def _class_lines(entry: NodeClass, language: Language) -> Iterator[str]:
    of = WORDS[language]["for"]
    kinds = "".join(f", {rdf} {of} {name} {value}" for name, by in entry.rdf_by.items() for value, rdf in by.items())
    yield from (f"### {entry.label} ({_name(entry, language)})", "", f"{_meaning(entry, language)}", "")
    yield from (f"- RDF: {entry.rdf_type}{kinds}", "")
    yield from _table(entry.properties, language)


def _relation_lines(relation: Relation, language: Language) -> Iterator[str]:
    yield from (f"### {relation.type} ({_name(relation, language)})", "", f"{_meaning(relation, language)}.", "")
    yield from (_edge_line(edge, language) for edge in relation.edges)
    yield ""
    if relation.properties:
        yield from _table(relation.properties, language)


def _edge_line(edge: Edge, language: Language) -> str:
    bare = WORDS[language]["bare"] if edge.bare else ""
    return f"- ({edge.source}) → ({edge.target}), RDF: {edge.rdf}{bare}"


def _table(properties: Mapping[str, Property], language: Language) -> Iterator[str]:
    yield from (WORDS[language]["head"], "| --- | --- | --- | --- | --- | --- |")
    for name, field in properties.items():
        required = WORDS[language]["required"] if field.required else ""
        cells = (name, _name(field, language), field.type, required, _meaning(field, language), field.rdf)
        yield f"| {' | '.join(cells)} |"
    yield ""


def _name(entry: NodeClass | Relation | Property, language: Language) -> str:
    return entry.nl if language == "nl" else entry.en


def _meaning(entry: NodeClass | Relation | Property, language: Language) -> str:
    return entry.description_nl if language == "nl" else entry.description
