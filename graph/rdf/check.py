"""Whether the graph is as the schema says: validated by SHACL a page of nodes at a time, so that memory stays flat."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import pyshacl
import yaml
from pyoxigraph import RdfFormat, Triple, serialize
from rdflib import SH, Graph, Literal
from rdflib.term import Node

from graph.pages import graph_mark
from graph.progress import Progress, silent
from graph.rdf.edge_check import Fault, edge_faults
from graph.rdf.names import Names, RdfError
from graph.rdf.nodes import Vocabulary
from graph.rdf.rows import NodeRow, batches, class_rows, in_edges
from graph.rdf.shapes import page_shapes
from graph.schema import ANY_NUMBER, Language
from graph.store import Store

PAGE: Final = 200  # nodes; pyshacl looks through a whole page for each of them
PLACES: Final = {
    "Statement": "MATCH (n:Statement {id: $id})-[:STATED_IN]->()-[:PART_OF]->(d:Document) WITH d, n",
    "Passage": "MATCH (n:Passage {id: $id})-[:PART_OF]->(d:Document) WITH d, n",
    "Mandate": "MATCH (:Mandate {id: $id})<-[:SUPPORTS]-(n)-[:STATED_IN]->()-[:PART_OF]->(d:Document) WITH d, n",
    "Judgement": "MATCH (:Judgement {id: $id})-[:JUDGES]->(n)-[:STATED_IN]->()-[:PART_OF]->(d:Document) WITH d, n",
}
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
PLACE: Final = " RETURN d.id + ', ' + toString(n.start) + '-' + toString(n.end) AS place ORDER BY place LIMIT 1"


@dataclass(frozen=True, slots=True)
class Violation:
    """Something in the graph that the schema does not allow: the node, what is wrong in words, where the source says it.

    `place` is the document and the characters ('nis2.html, 100-240'), None for what no document says.
    """

    label: str
    id: str
    words: dict[Language, str]
    place: str | None


def check(store: Store, names: Names, progress: Progress = silent) -> Iterator[Violation]:
    """Every violation in the graph, class by class. Raises StoreError, and PagesError for nodes that the schema lacks."""
    vocabulary = Vocabulary(names)
    for label, number in graph_mark(store).nodes.items():
        shapes, done = page_shapes(names, label), 0
        for page in batches(class_rows(store, label), PAGE):
            yield from _page_violations(store, page, vocabulary, shapes)
            done += len(page)
            progress(f"checking {label}", done, number)


def _page_violations(store: Store, page: list[NodeRow], vocabulary: Vocabulary, shapes: Graph) -> Iterator[Violation]:
    triples: list[Triple] = []
    for row in page:
        try:
            triples += [Triple(*triple) for triple in vocabulary.node_triples(row)]
        except RdfError as error:
            yield Violation(row.label, row.id, {"nl": str(error), "en": str(error)}, _place(store, row.label, row.id))
    yield from (_edge_violation(store, fault) for fault in edge_faults(store, page, vocabulary))
    data = Graph().parse(data=serialize([*triples, *_around(store, page, vocabulary)], format=RdfFormat.N_TRIPLES), format="nt")
    conforms, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    if not conforms:
        yield from _violations(store, report, shapes, vocabulary.names)


def _edge_violation(store: Store, fault: Fault) -> Violation:
    relation, field = fault.kind.relation, fault.kind.properties[fault.name].field
    words: dict[Language, str] = {
        "nl": f"'{relation.nl}' {fault.edge.id}: {_text(fault.constraint, 'nl', field.nl, fault.value)}",
        "en": f"'{relation.en}' {fault.edge.id}: {_text(fault.constraint, 'en', field.en, fault.value)}",
    }
    return Violation(fault.row.label, fault.row.id, words, _place(store, fault.row.label, fault.row.id))


def _around(store: Store, page: list[NodeRow], vocabulary: Vocabulary) -> Iterator[Triple]:
    """The classes of what the nodes of a page lead to, and the edges that come to them where their number matters."""
    node, label = vocabulary.names.node, page[0].label
    for row in page:
        for edge in row.edges:
            if edge.label in vocabulary.types:
                yield Triple(node(edge.label, edge.id), vocabulary.type, vocabulary.types[edge.label])
    if any(kind.edge.target == label and kind.edge.sources != ANY_NUMBER for kind in vocabulary.edges.values()):
        for type, source, id, target in in_edges(store, label, [row.id for row in page]):
            kind = vocabulary.edges.get((source, type, label))
            if kind:
                yield Triple(node(source, id), kind.predicate, node(label, target))
                yield Triple(node(source, id), vocabulary.type, vocabulary.types[source])


def _violations(store: Store, report: Graph, shapes: Graph, names: Names) -> Iterator[Violation]:
    for result in sorted(report.subjects(SH.focusNode), key=lambda result: str(report.value(result, SH.focusNode))):
        found = names.read(str(report.value(result, SH.focusNode)))
        if found:
            label, id = found
            yield Violation(label, id, _words(result, report, shapes), _place(store, label, id))


def _words(result: Node, report: Graph, shapes: Graph) -> dict[Language, str]:
    component = str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2]
    shape, value = report.value(result, SH.sourceShape), report.value(result, SH.value)
    labels = {label.language: str(label) for label in shapes.objects(shape, SH.name) if isinstance(label, Literal)}
    return {language: _text(component, language, labels.get(language, ""), str(value)) for language in LANGUAGES}


def _text(component: str, language: Language, name: str, value: str) -> str:
    texts = _texts().get(component, {})
    return str(texts.get(language, component)).format(name=name, value=repr(value))


@cache
def _texts() -> dict[str, Any]:
    return dict(yaml.safe_load(files("graph.rdf").joinpath("violations.yaml").read_text(encoding="utf8")))


def _place(store: Store, label: str, id: str) -> str | None:
    rows = store.read(PLACES[label] + PLACE, {"id": id}) if label in PLACES else []
    return rows[0]["place"] if rows else None
