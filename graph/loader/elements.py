"""What documents are in the graph, nodes by class and edges by what they join: the one place that says so, however written.

What a document alone says (`own`) can be written and forgotten. What several can name (`shared.Shared`) is kept until the last
of them, as each may add statements, a name or dates.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from graph.loader import rows
from graph.loader.document import DocumentRecords, Marks
from graph.loader.identity import ground_id, ground_label
from graph.loader.rows import Row
from graph.pages import EdgeRow
from graph.schema import Property, load_schema


class Join(NamedTuple):
    """The classes that an edge joins, and its type."""

    source: str
    type: str
    target: str


@dataclass(slots=True)
class Elements:
    """Nodes by label, as their properties, and edges; no node and no edge stands there twice."""

    nodes: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    edges: dict[Join, list[EdgeRow]] = field(default_factory=lambda: defaultdict(list))

    def link(self, join: tuple[str, str, str], source: str, target: str, properties: Row | None = None) -> None:
        self.edges[Join(*join)].append(EdgeRow(source, target, properties or {}))

    def extend(self, other: "Elements") -> None:
        for label, nodes in other.nodes.items():
            self.nodes[label].extend(nodes)
        for join, edges in other.edges.items():
            self.edges[join].extend(edges)

    def count(self) -> int:
        """How many nodes and edges there are."""
        return sum(map(len, self.nodes.values())) + sum(map(len, self.edges.values()))


@cache
def properties_of(join: Join) -> Mapping[str, Property] | None:
    """The properties that the schema gives such an edge; None where it has no such edge."""
    relation = load_schema().relations[join.type]
    edges = (edge for edge in relation.edges if (edge.source, edge.target) == (join.source, join.target))
    return next((relation.properties_of(edge) for edge in edges), None)


def own(records: DocumentRecords, marks: Marks) -> Elements:
    """The document's node, its passages, statements and judgements, and the edges that leave these."""
    elements = Elements()
    _add_document(elements, records, marks)
    _add_passages(elements, records)
    _add_statements(elements, records)
    _add_judgements(elements, records)
    return elements


def _add_document(elements: Elements, records: DocumentRecords, marks: Marks) -> None:
    document = records.document
    elements.nodes["Document"].append(rows.document_row(records, marks))
    law = ground_id(document.law) if document.law else ""
    if law and ground_label(law) == "Law":
        elements.link(("Document", "TEXT_OF", "Law"), document.id, law)
    for row in rows.citation_rows(records):
        cites = ("Document", "CITES", row["target_label"])
        elements.link(cites, document.id, row["target"], {"statements": sorted(row["statements"])})


def _add_passages(elements: Elements, records: DocumentRecords) -> None:
    for row in rows.passage_rows(records):
        id = row["properties"]["id"]
        elements.nodes["Passage"].append(row["properties"])
        elements.link(("Passage", "PART_OF", "Document"), id, records.document.id)
        if row["provision"] and ground_label(row["provision"]) == "Provision":
            elements.link(("Passage", "PART_OF", "Provision"), id, row["provision"])


def _add_statements(elements: Elements, records: DocumentRecords) -> None:
    for kind in rows.KINDS:
        for row in rows.statement_rows(records, kind):
            id = row["properties"]["id"]
            elements.nodes["Statement"].append(row["properties"])
            elements.link(("Statement", "STATED_IN", "Passage"), id, row["passage"])
            if row["actor"]:
                elements.link(("Statement", "SAYS_OF", "Actor"), id, row["actor"], {"words": row["actor_words"]})
            if row["other"]:
                elements.link(("Statement", "SAYS_TO", "Actor"), id, row["other"], {"words": row["other_words"]})
            if row["competence"]:
                elements.link(("Statement", "ABOUT", "Competence"), id, row["competence"])
    for row in rows.mandate_rows(records):
        for id in row["statements"]:
            elements.link(("Statement", "SUPPORTS", "Mandate"), id, row["id"])


def _add_judgements(elements: Elements, records: DocumentRecords) -> None:
    for row in rows.judgement_rows(records):
        elements.nodes["Judgement"].append(row["properties"])
        elements.link(("Judgement", "JUDGES", "Statement"), row["properties"]["id"], row["statement"])
        if row["correction"]:
            elements.link(("Statement", "INSTEAD_OF", "Statement"), row["correction"], row["statement"])
