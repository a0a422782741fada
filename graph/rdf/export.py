"""The graph written as RDF in any of five formats: a stream in little memory; equal graphs give equal bytes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Final

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Triple, serialize

from graph.pages import GraphMark, graph_mark
from graph.progress import Progress, silent
from graph.rdf.dataset import dataset_triples, graph_triples
from graph.rdf.evidence import competence_triples, document_triples, statement_triples
from graph.rdf.jsonld import write_jsonld
from graph.rdf.names import BASE, Names, RdfError
from graph.rdf.nodes import SPO, Place, Placed, Vocabulary
from graph.rdf.rows import NodeRow, node_rows
from graph.store import Store

FORMATS: Final = {
    "ttl": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
    "nq": RdfFormat.N_QUADS,
    "rdfxml": RdfFormat.RDF_XML,
}
STEP: Final = 1_000  # nodes between two signs of progress
SHARED: Final = DefaultGraph()
BESIDE: Final[dict[str, Callable[[NodeRow, Names], Iterator[SPO]]]] = {
    "Statement": statement_triples,
    "Document": document_triples,
    "Competence": competence_triples,
}


def export_rdf(
    store: Store, out: IO[bytes], format: str = "ttl", base: str = BASE, progress: Progress = silent
) -> dict[str, int]:
    """Writes the whole graph; returns how many nodes of each class.

    `format` is a key of `FORMATS`. TriG, N-Quads and JSON-LD have a named graph for each document that was read; Turtle and
    RDF/XML have no place for these, and hold the same triples. `base` is an absolute IRI that ends in '/'. Raises RdfError for
    anything in the graph that RDF could not say, PagesError for nodes that the schema does not have, and StoreError.
    """
    names = Names(base)
    mark, written = graph_mark(store), Counter[str]()
    rows = _counted(node_rows(store), written, progress, sum(mark.nodes.values()))
    write_triples(placed(mark, rows, Vocabulary(names)), out, format, names)
    _check(mark, written)
    return mark.nodes


def write_triples(triples: Iterable[Placed], out: IO[bytes], format: str, names: Names) -> None:
    """Writes triples as they come, those of one subject together where the format has a way to."""
    if format == "jsonld":
        return write_jsonld(triples, out, names)
    kind = FORMATS[format]
    lines: Iterator[Quad] | Iterator[Triple]
    if kind.supports_datasets:
        lines = (Quad(*triple, place) for triple, place in triples)
    else:
        lines = (Triple(*triple) for triple, _ in triples)
    serialize(lines, out, kind, prefixes=dict(names.prefixes))


def placed(mark: GraphMark, rows: Iterable[NodeRow], vocabulary: Vocabulary) -> Iterator[Placed]:
    """All triples, each with the graph it stands in: that of the document that says it, or the one that all share."""
    place: Place = SHARED
    for triple in dataset_triples(mark, vocabulary.names):
        yield triple, place
    for row in rows:
        if row.label == "Document":
            place = vocabulary.names.graph(row.id) if row.properties.get("read") else SHARED
        for triple in row_triples(row, vocabulary):
            yield triple, place


def row_triples(row: NodeRow, vocabulary: Vocabulary) -> Iterator[SPO]:
    """All triples of a node: what the graph holds, and what standard vocabularies say beside it."""
    yield from vocabulary.node_triples(row)
    if row.label in BESIDE:
        yield from BESIDE[row.label](row, vocabulary.names)
    if row.label == "Document" and row.properties.get("read"):
        yield from graph_triples(row.id, vocabulary.names)


def _counted(rows: Iterable[NodeRow], written: Counter[str], progress: Progress, total: int) -> Iterator[NodeRow]:
    for number, row in enumerate(rows, start=1):
        written[row.label] += 1
        yield row
        if number % STEP == 0 or number == total:
            progress("writing nodes", number, total)


def _check(mark: GraphMark, written: Counter[str]) -> None:
    """Nothing may be left out: a statement without a passage, or a passage without a document, has no place in the export."""
    for label, number in mark.nodes.items():
        if written[label] != number:
            raise RdfError(
                f"of {number} {label} nodes {written[label]} are part of one document; 'bevoegd check' names those that are not"
            )
