"""Edges of the drawing: what the statements and the register say of two things, put together by type and stance.

Each query knows two ends, `a` and `b`; which of them must be among the nodes that are asked for is a `Reach`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from bevoegd.explorer.filters import ALWAYS, FACT_FITS, MANDATE_FITS, RELATION_FITS, STATEMENT_FITS, filter_values
from bevoegd.explorer.ids import by_kind, edge_id, node_id
from bevoegd.explorer.model import Category, Cypher, Edge, Filters, Kind
from graph.schema import load_schema
from queries import Execute

Reach: TypeAlias = Literal["between", "from", "to"]
ENDS: Final[Mapping[Reach, str]] = {
    "between": "a.id IN $sources AND b.id IN $targets",
    "from": "a.id IN $sources",
    "to": "b.id IN $targets",
}


@dataclass(frozen=True, slots=True)
class EdgeQuery:
    """One source of edges from `source` to `target` kinds: a pattern with the ends `a` and `b`, and what it means.

    The pattern holds the statements `s` behind the edges, or, where only the register knows, the relation `r`.
    """

    category: Category
    source: Kind
    target: Kind
    pattern: str
    type: str
    fits: str
    grounded: str = "true"

    @property
    def register(self) -> bool:
        return "s:Statement" not in self.pattern

    def cypher(self, reach: Reach) -> str:
        """The query for edges with these ends among the nodes asked for."""
        return f"\nMATCH {self.pattern}\nWHERE {ENDS[reach]} AND {self.fits}\n{self._columns()}"

    def others(self, near: Literal["a", "b"]) -> str:
        """The part of a query that gives the things at the other end, `o`, of the edges of a node `n`."""
        far = "b" if near == "a" else "a"
        return f"WITH n AS {near} MATCH {self.pattern}\nWHERE {self.fits} RETURN {far} AS o"

    def ends(self, reach: Reach) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
        """The kinds that must be among what is asked for, and those that may stand at the other end."""
        if reach == "between":
            return (self.source, self.target), ()
        return ((self.source,), (self.target,)) if reach == "from" else ((self.target,), (self.source,))

    def _columns(self) -> str:
        ends = f"a.id AS source, b.id AS target, {self.type} AS type"
        if self.register:
            return f"RETURN DISTINCT {ends}"
        return f"""RETURN {ends}, s.stance AS stance, count(DISTINCT s) AS statements,
  max(s.confidence) AS confidence, max({self.grounded}) AS grounded,
  max(CASE WHEN s.rule = 'judgement' THEN 'corrected' ELSE s.judged END) AS judged
"""


def _law_relations() -> str:
    relations = load_schema().relations.values()
    return "|".join(r.type for r in relations if any(edge.source == edge.target == "Law" for edge in r.edges))


ON_GROUND: Final = "-[:BASED_ON]->()-[:PART_OF*0..]->"
QUERIES: Final = (
    EdgeQuery(
        "mandate", "actor", "competence",
        "(a:Actor)<-[:SAYS_OF]-(s:Statement {kind: 'mandate'})-[:ABOUT]->(b:Competence)",
        "s.modality", MANDATE_FITS, "size(s.basis) > 0",
    ),
    EdgeQuery(
        "relation", "actor", "actor",
        "(a:Actor)<-[:SAYS_OF]-(s:Statement {kind: 'relation'})-[:SAYS_TO]->(b:Actor)",
        "s.predicate", RELATION_FITS,
    ),
    EdgeQuery("relation", "actor", "actor", "(a:Actor)-[r {source: 'register'}]->(b:Actor)", "type(r)", FACT_FITS),
    EdgeQuery(
        "ground", "actor", "law",
        f"(a:Actor)-[:HOLDS]->(m:Mandate){ON_GROUND}(b:Law), (m)<-[:SUPPORTS]-(s:Statement)",
        "'BASED_ON'", STATEMENT_FITS,
    ),
    EdgeQuery(
        "ground", "actor", "provision",
        f"(a:Actor)-[:HOLDS]->(m:Mandate){ON_GROUND}(b:Provision), (m)<-[:SUPPORTS]-(s:Statement)",
        "'BASED_ON'", STATEMENT_FITS,
    ),
    EdgeQuery(
        "ground", "provision", "competence",
        "(a:Provision)<-[:PART_OF*0..]-()<-[:BASED_ON]-(m:Mandate)-[:GRANTS]->(b:Competence), (m)<-[:SUPPORTS]-(s:Statement)",
        "'GRANTS'", STATEMENT_FITS,
    ),
    EdgeQuery("ground", "actor", "law", "(a:Actor)-[r:GROUNDED_IN]->(b:Law)", "type(r)", ALWAYS),
    EdgeQuery("law", "law", "law", f"(a:Law)-[r:{_law_relations()}]->(b:Law)", "type(r)", ALWAYS),
    EdgeQuery("law", "provision", "law", "(a:Provision)-[r:PART_OF]->(b:Law)", "type(r)", ALWAYS),
    EdgeQuery("law", "provision", "provision", "(a:Provision)-[r:PART_OF]->(b:Provision)", "type(r)", ALWAYS),
    EdgeQuery("law", "competence", "competence", "(a:Competence)-[r:BROADER]->(b:Competence)", "type(r)", ALWAYS),
    EdgeQuery("text", "document", "law", "(a:Document)-[r:TEXT_OF|CITES]->(b:Law)", "type(r)", ALWAYS),
    EdgeQuery("text", "document", "provision", "(a:Document)-[r:CITES]->(b:Provision)", "type(r)", ALWAYS),
    EdgeQuery("text", "document", "document", "(a:Document)-[r:CITES]->(b:Document)", "type(r)", ALWAYS),
    EdgeQuery(
        "text", "document", "actor",
        "(a:Document)<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)-[r:SAYS_OF]->(b:Actor)",
        "type(r)", ALWAYS,
    ),
)  # fmt: skip


def edges_between(execute: Execute, ids: Iterable[str], filters: Filters) -> tuple[list[Edge], list[Cypher]]:
    """The edges with both ends among `ids`, and the queries that gave them."""
    return _ask(execute, by_kind(ids), filter_values(execute, filters), "between", get_args(Kind))


def edges_at(
    execute: Execute, ids: Iterable[str], filters: Filters, kinds: Collection[str] = get_args(Kind)
) -> tuple[list[Edge], list[Cypher]]:
    """The edges with an end among `ids` and something of these kinds at the other, each once, and the queries behind them."""
    keys, limits = by_kind(ids), filter_values(execute, filters)
    outward, asked_from = _ask(execute, keys, limits, "from", kinds)
    inward, asked_to = _ask(execute, keys, limits, "to", kinds)
    return list({edge.id: edge for edge in (*outward, *inward)}.values()), asked_from + asked_to


def _ask(
    execute: Execute, keys: Mapping[Kind, list[str]], limits: Mapping[str, Any], reach: Reach, kinds: Collection[str]
) -> tuple[list[Edge], list[Cypher]]:
    found: dict[str, Edge] = {}
    ran: list[Cypher] = []
    for query in _wanted(keys, reach, kinds):
        asked = Cypher(query=query.cypher(reach), parameters={**limits, **_ends(query, keys, reach)})
        for edge in _edges(query, execute(asked.query, asked.parameters).rows):
            found[edge.id] = _joined(found[edge.id], edge) if edge.id in found else edge
        ran.append(asked)
    return list(found.values()), ran


def _wanted(keys: Mapping[Kind, list[str]], reach: Reach, kinds: Collection[str]) -> Iterator[EdgeQuery]:
    """The queries that can give an edge from what is asked for to one of `kinds`."""
    for query in QUERIES:
        near, far = query.ends(reach)
        if all(kind in keys for kind in near) and all(kind in kinds for kind in far):
            yield query


def _ends(query: EdgeQuery, keys: Mapping[Kind, list[str]], reach: Reach) -> dict[str, list[str]]:
    sources = {"sources": keys[query.source]} if reach != "to" else {}
    return sources | ({"targets": keys[query.target]} if reach != "from" else {})


def _edges(query: EdgeQuery, rows: Iterable[Mapping[str, Any]]) -> Iterator[Edge]:
    for row in rows:
        source, target, type = _directed(query, row)
        values = {name: row[name] for name in ("statements", "confidence", "grounded", "judged", "stance") if name in row}
        yield Edge(
            id=edge_id(type, values.get("stance", "asserted"), source, target),
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
