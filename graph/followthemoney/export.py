"""The graph written as entities of FollowTheMoney, a line of JSON each; what has no place there is named in `mapping.yaml`."""

from collections import Counter
from collections.abc import Iterator
from typing import IO

from graph.followthemoney import things
from graph.followthemoney.entity import Entity
from graph.followthemoney.links import link, mandate
from graph.followthemoney.mapping import mapping
from graph.followthemoney.rows import link_rows, mandate_rows
from graph.pages import check_edges, graph_mark, nodes
from graph.schema import Edge, Relation, load_schema
from graph.store import Store

THINGS = {"Actor": things.actor, "Law": things.law, "Document": things.document}


def write_entities(store: Store, out: IO[bytes]) -> dict[str, int]:
    """Writes every actor, law, document, relation, citation and mandate; returns how many entities of each schema.

    Equal graphs give equal bytes. Raises PagesError for a graph with what the schema does not have, and StoreError.
    """
    graph_mark(store)
    check_edges(store)
    written = Counter[str]()
    for entity in _entities(store):
        out.write(entity.line())
        written[entity.schema] += 1
    return dict(sorted(written.items()))


def linked() -> Iterator[tuple[Relation, Edge]]:
    """The relations, with the classes they join, that become a link of their own."""
    elsewhere = {*mapping()["left_out"]["relations"], *mapping()["mandates"]}
    for relation in load_schema().relations.values():
        for edge in relation.edges:
            if f"{edge.source}-{relation.type}-{edge.target}" not in elsewhere:
                yield relation, edge


def _entities(store: Store) -> Iterator[Entity]:
    for label, make in THINGS.items():
        yield from map(make, nodes(store, label))
    for relation, edge in linked():
        for row in link_rows(store, relation.type, edge, "statements" in relation.properties):
            yield link(row, relation, edge)
    yield from map(mandate, mandate_rows(store))
