"""The data set described in DCAT and VoID: what it is, under which base, how much of what, a named graph a document."""

from collections.abc import Iterator
from typing import Final

from pyoxigraph import Literal, NamedNode

from graph.pages import GraphMark
from graph.rdf.names import Names
from graph.rdf.nodes import SPO
from graph.rdf.terms import XSD

TITLES: Final = {
    "nl": "Wie mag, moet of mag niet wat: bevoegdheden tegen hybride dreigingen",
    "en": "Who may, must or must not do what: competences against hybrid threats",
}
DESCRIPTIONS: Final = {
    "nl": "Actoren, bevoegdheden, rechtsgronden en voorwaarden, met de zinnen waarin wet, Kamerstuk of rapport dat zegt.",
    "en": "Actors, competences, legal grounds and conditions, with the sentences of law, paper or report that say so.",
}


def dataset_triples(mark: GraphMark, names: Names) -> Iterator[SPO]:
    """The description of the whole; `bev:schemaVersion` and `bev:registerDigest` are the mark that the database has."""
    data = NamedNode(names.base)
    for type in ("dcat:Dataset", "void:Dataset"):
        yield data, names.term("rdf:type"), names.term(type)
    for language in ("en", "nl"):
        yield data, names.term("dcterms:title"), Literal(TITLES[language], language=language)
        yield data, names.term("dcterms:description"), Literal(DESCRIPTIONS[language], language=language)
    yield data, names.term("dcterms:conformsTo"), NamedNode(f"{names.base}vocabulary")
    yield data, names.term("void:uriSpace"), Literal(names.base)
    for prefix in sorted(names.prefixes):
        yield data, names.term("void:vocabulary"), NamedNode(names.prefixes[prefix])
    yield data, names.term("bev:schemaVersion"), Literal(mark.schema)
    if mark.register:
        yield data, names.term("bev:registerDigest"), Literal(mark.register)
    yield from _partitions(data, mark, names)


def graph_triples(document: str, names: Names) -> Iterator[SPO]:
    """The part of the data set that a document says, as it stands in that document's named graph."""
    part = names.graph(document)
    yield NamedNode(names.base), names.term("void:subset"), part
    yield part, names.term("rdf:type"), names.term("void:Dataset")
    yield part, names.term("dcterms:source"), names.node("Document", document)


def _partitions(data: NamedNode, mark: GraphMark, names: Names) -> Iterator[SPO]:
    for label, number in mark.nodes.items():
        part = names.node("partition", label)
        yield data, names.term("void:classPartition"), part
        yield part, names.term("void:class"), names.term(f"bev:{label}")
        yield part, names.term("void:entities"), Literal(str(number), datatype=XSD["integer"])
