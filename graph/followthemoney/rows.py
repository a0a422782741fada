"""Edges and mandates with what they rest on, one by one, in the order of their ids; memory stays flat."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from graph.pages import PagesError
from graph.schema import Edge
from graph.store import Store

SENTENCE: Final = "s {.text, .confidence, .judged, document: d.id}"
OF_THE_EDGE: Final = f"""
COLLECT {{ UNWIND r.statements AS id MATCH (s:Statement {{id: id}})-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
           RETURN {SENTENCE} }}
"""
LAW_OF: Final = "head(COLLECT {{ MATCH ({node})-[:PART_OF]->*(l:Law) RETURN l {{.id, .name, .uri}} }})"
EDGES: Final = """
MATCH (a:{source}) WHERE a.id IS NOT NULL
WITH a, COLLECT {{ MATCH (a)-[r:{type}]->(b:{target}) RETURN {{
  target: b.id, target_kind: b.kind, path: b.path, law: {law}, properties: properties(r), sentences: {sentences} }} }} AS edges
ORDER BY a.id
WHERE size(edges) > 0
RETURN a.id, a.kind, edges
"""
MANDATES: Final = f"""
MATCH (m:Mandate) WHERE m.id IS NOT NULL
RETURN m.id, m.modality,
  COLLECT {{ MATCH (a:Actor)-[:HOLDS]->(m) RETURN a.id }},
  COLLECT {{ MATCH (m)-[:GRANTS]->(c:Competence)
             RETURN c {{.id, .name_nl, .name_en, broader: COLLECT {{ MATCH (c)-[:BROADER]->+(b) RETURN DISTINCT b.id }}}} }},
  COLLECT {{ MATCH (m)-[:BASED_ON]->(g)
             RETURN {{label: head(labels(g)), id: g.id, path: g.path, law: {LAW_OF.format(node="g")}}} }},
  COLLECT {{ MATCH (m)-[:SUBJECT_TO]->(c:Condition) RETURN c.text }},
  COLLECT {{ MATCH (m)<-[:SUPPORTS]-(s:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document) RETURN {SENTENCE} }}
ORDER BY m.id
"""


class LinkRow(NamedTuple):
    """An edge. `law` is that of a target that is a provision or law; sentences are {text, confidence, judged, document}."""

    source: str
    source_kind: str | None
    target: str
    target_kind: str | None
    path: str | None
    law: dict[str, Any] | None
    properties: dict[str, Any]
    sentences: list[dict[str, Any]]


class MandateRow(NamedTuple):
    """A mandate with what it joins; a ground is {label, id, path, law}."""

    id: str
    modality: str
    actors: list[str]
    competences: list[dict[str, Any]]
    grounds: list[dict[str, Any]]
    conditions: list[str]
    sentences: list[dict[str, Any]]


def link_rows(store: Store, type: str, edge: Edge, proven: bool) -> Iterator[LinkRow]:
    """Every edge of a relation between two classes; `proven`: its edges name the statements they rest on.

    Raises PagesError where a statement that an edge names is not there.
    """
    law = LAW_OF.format(node="b") if edge.target in ("Law", "Provision") else "null"
    sentences = OF_THE_EDGE if proven else "[]"
    query = EDGES.format(source=edge.source, type=type, target=edge.target, law=law, sentences=sentences)
    for source, kind, found in store.stream(query, {}):
        for row in sorted((LinkRow(source, kind, **fields) for fields in found), key=_order):
            if len(row.sentences) != len(row.properties.get("statements", ())):
                raise PagesError(
                    f"{type} from '{source}' to '{row.target}' names statements that are not there; load them again"
                )
            yield row


def mandate_rows(store: Store) -> Iterator[MandateRow]:
    """Every mandate."""
    return (MandateRow(*values) for values in store.stream(MANDATES, {}))


def _order(row: LinkRow) -> tuple[str, str]:
    return row.target, str(row.properties.get("source"))
