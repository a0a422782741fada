"""Edges of the drawing: what the statements and the register say of two things, put together by type and stance.

Each query knows two ends, `a` and `b`; which of them must be among the nodes that are asked for is a `Reach`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from bevoegd.explorer.filters import STATEMENT_FITS, filter_values
from bevoegd.explorer.ids import by_kind, node_id
from bevoegd.explorer.model import Category, Cypher, Edge, Filters, Kind
from graph.schema import load_schema
from queries import Execute

Reach: TypeAlias = Literal["between", "from", "to"]
ENDS_HERE: Final = "<ends>"
ENDS: Final[Mapping[Reach, str]] = {
    "between": "a.id IN $sources AND b.id IN $targets",
    "from": "a.id IN $sources",
    "to": "b.id IN $targets",
}


@dataclass(frozen=True, slots=True)
class EdgeQuery:
    """One source of edges from `source` to `target` kinds. `register`: no statement stands behind it."""

    category: Category
    source: Kind
    target: Kind
    cypher: str
    register: bool = False

    def ends(self, reach: Reach) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
        """The kinds that must be among what is asked for, and those that may stand at the other end."""
        if reach == "between":
            return (self.source, self.target), ()
        return ((self.source,), (self.target,)) if reach == "from" else ((self.target,), (self.source,))


def _statements(pattern: str, type: str, grounded: str = "true") -> str:
    """A query over statements `s` with the ends `a` and `b` of a pattern."""
    return f"""
MATCH {pattern}
WHERE {ENDS_HERE} AND {STATEMENT_FITS}
RETURN a.id AS source, b.id AS target, {type} AS type, s.stance AS stance, count(DISTINCT s) AS statements,
  max(s.confidence) AS confidence, max({grounded}) AS grounded,
  max(CASE WHEN s.rule = 'judgement' THEN 'corrected' ELSE s.judged END) AS judged
"""


def _facts(pattern: str, type: str = "type(r)") -> str:
    """A query over relations `r` that no statement stands behind."""
    return f"MATCH {pattern}\nWHERE {ENDS_HERE}\nRETURN DISTINCT a.id AS source, b.id AS target, {type} AS type"


def _law_relations() -> str:
    relations = load_schema().relations.values()
    return "|".join(r.type for r in relations if any(edge.source == edge.target == "Law" for edge in r.edges))


QUERIES: Final = (
    EdgeQuery("mandate", "actor", "competence", _statements(
        "(a:Actor)<-[:SAYS_OF]-(s:Statement {kind: 'mandate'})-[:ABOUT]->(b:Competence)", "s.modality", "size(s.basis) > 0")),
    EdgeQuery("relation", "actor", "actor", _statements(
        "(a:Actor)<-[:SAYS_OF]-(s:Statement {kind: 'relation'})-[:SAYS_TO]->(b:Actor)", "s.predicate")),
    EdgeQuery("relation", "actor", "actor", _facts("(a:Actor)-[r {source: 'register'}]->(b:Actor)"), register=True),
    EdgeQuery("ground", "actor", "law", _statements(
        "(a:Actor)-[:HOLDS]->(m:Mandate)-[:BASED_ON]->()-[:PART_OF*0..]->(b:Law), (m)<-[:SUPPORTS]-(s:Statement)",
        "'BASED_ON'")),
    EdgeQuery("ground", "actor", "provision", _statements(
        "(a:Actor)-[:HOLDS]->(m:Mandate)-[:BASED_ON]->()-[:PART_OF*0..]->(b:Provision), (m)<-[:SUPPORTS]-(s:Statement)",
        "'BASED_ON'")),
    EdgeQuery("ground", "provision", "competence", _statements(
        "(a:Provision)<-[:PART_OF*0..]-()<-[:BASED_ON]-(m:Mandate)-[:GRANTS]->(b:Competence), (m)<-[:SUPPORTS]-(s:Statement)",
        "'GRANTS'")),
    EdgeQuery("ground", "actor", "law", _facts("(a:Actor)-[r:GROUNDED_IN]->(b:Law)"), register=True),
    EdgeQuery("law", "law", "law", _facts(f"(a:Law)-[r:{_law_relations()}]->(b:Law)"), register=True),
    EdgeQuery("law", "provision", "law", _facts("(a:Provision)-[r:PART_OF]->(b:Law)"), register=True),
    EdgeQuery("law", "provision", "provision", _facts("(a:Provision)-[r:PART_OF]->(b:Provision)"), register=True),
    EdgeQuery("law", "competence", "competence", _facts("(a:Competence)-[r:BROADER]->(b:Competence)"), register=True),
    EdgeQuery("text", "document", "law", _facts("(a:Document)-[r:TEXT_OF|CITES]->(b:Law)"), register=True),
    EdgeQuery("text", "document", "provision", _facts("(a:Document)-[r:CITES]->(b:Provision)"), register=True),
    EdgeQuery("text", "document", "document", _facts("(a:Document)-[r:CITES]->(b:Document)"), register=True),
    EdgeQuery("text", "document", "actor", _facts(
        "(a:Document)<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)-[r:SAYS_OF]->(b:Actor)"), register=True),
)  # fmt: skip


def edges_between(execute: Execute, ids: Iterable[str], filters: Filters) -> tuple[list[Edge], list[Cypher]]:
    """The edges with both ends among `ids`, and the queries that gave them."""
    return _ask(execute, by_kind(ids), filters, "between", get_args(Kind))


def edges_at(
    execute: Execute, ids: Iterable[str], filters: Filters, kinds: Collection[str] = get_args(Kind)
) -> tuple[list[Edge], list[Cypher]]:
    """The edges with an end among `ids` and something of these kinds at the other, each once, and the queries behind them."""
    keys = by_kind(ids)
    outward, asked_from = _ask(execute, keys, filters, "from", kinds)
    inward, asked_to = _ask(execute, keys, filters, "to", kinds)
    return list({edge.id: edge for edge in (*outward, *inward)}.values()), asked_from + asked_to


def _ask(
    execute: Execute, keys: Mapping[Kind, list[str]], filters: Filters, reach: Reach, kinds: Collection[str]
) -> tuple[list[Edge], list[Cypher]]:
    limits = filter_values(execute, filters)
    found: dict[str, Edge] = {}
    ran: list[Cypher] = []
    for query in _wanted(keys, filters, reach, kinds):
        asked = Cypher(query=query.cypher.replace(ENDS_HERE, ENDS[reach]), parameters=limits | _ends(query, keys, reach))
        for edge in _edges(query, execute(asked.query, asked.parameters).rows):
            found[edge.id] = _joined(found[edge.id], edge) if edge.id in found else edge
        ran.append(asked)
    return [edge for edge in found.values() if _may_be_seen(edge, filters)], ran


def _wanted(keys: Mapping[Kind, list[str]], filters: Filters, reach: Reach, kinds: Collection[str]) -> Iterator[EdgeQuery]:
    """The queries that can give an edge from what is asked for to one of `kinds`. A filter by text hides the register."""
    for query in QUERIES:
        near, far = query.ends(reach)
        hidden = query.register and query.category == "relation" and (filters.law or filters.document)
        if not hidden and all(kind in keys for kind in near) and all(kind in kinds for kind in far):
            yield query


def _ends(query: EdgeQuery, keys: Mapping[Kind, list[str]], reach: Reach) -> dict[str, list[str]]:
    sources = {"sources": keys[query.source]} if reach != "to" else {}
    return sources | ({"targets": keys[query.target]} if reach != "from" else {})


def _edges(query: EdgeQuery, rows: Iterable[Mapping[str, Any]]) -> Iterator[Edge]:
    for row in rows:
        source, target, type = _directed(query, row)
        values = {name: row[name] for name in ("statements", "confidence", "grounded", "judged", "stance") if name in row}
        yield Edge(
            id="|".join((type, values.get("stance", "asserted"), source, target)),
            source=source,
            target=target,
            category=query.category,
            type=type,
            register_fact=query.register,
            **values,
        )


def _directed(query: EdgeQuery, row: Mapping[str, Any]) -> tuple[str, str, str]:
    """Source, target and type; a statement's predicate becomes the schema's type, and a symmetric one has one order."""
    source, target = node_id(query.source, row["source"]), node_id(query.target, row["target"])
    relation = load_schema().relation_of(row["type"]) if query.category == "relation" and not query.register else None
    if relation is None:
        return source, target, row["type"]
    first, second = sorted((source, target)) if relation.symmetric else (source, target)
    return first, second, relation.type


def _joined(one: Edge, other: Edge) -> Edge:
    """The same edge, said by the register as well or read in both directions."""
    known = [edge.confidence for edge in (one, other) if edge.confidence is not None]
    return one.model_copy(
        update={
            "statements": one.statements + other.statements,
            "confidence": max(known, default=None),
            "register_fact": one.register_fact or other.register_fact,
            "judged": one.judged or other.judged,
        }
    )


def _may_be_seen(edge: Edge, filters: Filters) -> bool:
    if edge.category == "mandate":
        return not filters.modalities or edge.type in filters.modalities
    return edge.category != "relation" or not filters.relations or edge.type in filters.relations
