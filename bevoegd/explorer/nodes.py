"""Nodes of the drawing, with their names in two languages and why one is drawn as unknown."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from bevoegd.explorer.counts import neighbour_counts
from bevoegd.explorer.ids import by_kind, node_id
from bevoegd.explorer.model import Cypher, Filters, Kind, Node, Words
from bevoegd.explorer.places import law_name, provision_name
from queries import Execute

# 'unfilled': a role that a member state has to fill, and no body is known to fill it; as the question 'unfilled-roles' has it.
ACTORS: Final = """
MATCH (n:Actor) WHERE n.id IN $keys
RETURN n.id AS key, n.name AS name, n.name_nl AS name_nl, n.name_en AS name_en, n.abbreviations[0] AS short,
  n.kind AS type, n.reviewed AS reviewed,
  n.kind = 'role' AND NOT EXISTS { (n)-[:HELD_BY]->() } AND (
    EXISTS { (:Actor {id: 'lidstaat'})-[:APPOINTS|ESTABLISHES]->(n) }
    OR n.name =~ '(?i).*(autoriteit|csirt|contactpunt|coördinator|aangemelde instantie).*') AS unfilled
"""
COMPETENCES: Final = """
MATCH (n:Competence) WHERE n.id IN $keys
RETURN n.id AS key, n.name AS name, n.name_nl AS name_nl, n.name_en AS name_en, n.reviewed AS reviewed
"""
LAWS: Final = """
MATCH (n:Law) WHERE n.id IN $keys
RETURN n.id AS key, n.name AS name, n.name_nl AS name_nl, n.name_en AS name_en,
  n.id AS law, n.abbreviations[0] AS short, n.short_nl AS short_nl, n.short_en AS short_en,
  n.kind AS type, n.reviewed AS reviewed
"""
PROVISIONS: Final = """
MATCH (n:Provision)-[:PART_OF*]->(law:Law) WHERE n.id IN $keys
RETURN n.id AS key, n.path AS path, law.id AS law, law.name AS name, law.name_en AS name_en,
  law.abbreviations[0] AS short, law.short_nl AS short_nl, law.short_en AS short_en,
  law.kind AS type, law.reviewed AS reviewed
"""
DOCUMENTS: Final = """
MATCH (n:Document) WHERE n.id IN $keys
RETURN n.id AS key, coalesce(n.title, n.identifier, n.id) AS name, coalesce(n.identifier, n.id) AS short, n.type AS type,
  n.read AS reviewed
"""
# A minister and a ministry have the same abbreviation.
OFFICES: Final = {"minister": "minister {}", "ministry": "min. {}"}
QUERIES: Final[Mapping[Kind, str]] = {
    "actor": ACTORS,
    "competence": COMPETENCES,
    "law": LAWS,
    "provision": PROVISIONS,
    "document": DOCUMENTS,
}


def nodes(execute: Execute, ids: Iterable[str], filters: Filters) -> tuple[list[Node], list[Cypher]]:
    """The nodes with these ids, in their order; what the graph does not have is left out."""
    found, ran = named(execute, ids)
    counts = neighbour_counts(execute, found, filters)
    return [node.model_copy(update={"neighbours": counts.get(id, 0)}) for id, node in found.items()], ran


def named(execute: Execute, ids: Iterable[str]) -> tuple[dict[str, Node], list[Cypher]]:
    """The nodes by id, in the order of the ids, without the count of their neighbours; and the queries that gave them."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, Node] = {}
    ran = []
    for kind, keys in by_kind(wanted).items():
        asked = Cypher(query=QUERIES[kind], parameters={"keys": keys})
        found |= {node.id: node for node in (_node(kind, row) for row in execute(asked.query, asked.parameters).rows)}
        ran.append(asked)
    return {id: found[id] for id in wanted if id in found}, ran


def _node(kind: Kind, row: Mapping[str, Any]) -> Node:
    name = provision_name(row["law"], law_name(row), row["path"]) if kind == "provision" else _names(row)
    return Node(
        id=node_id(kind, row["key"]),
        kind=kind,
        key=row["key"],
        name=name,
        short=_short(kind, row) or name,
        type=row.get("type"),
        unknown=_unknown(row),
    )


def _names(row: Mapping[str, Any]) -> Words:
    name = row["name"] or row["key"]
    return Words(nl=row.get("name_nl") or name, en=row.get("name_en") or row.get("name_nl") or name)


def _short(kind: Kind, row: Mapping[str, Any]) -> Words | None:
    if kind == "law":
        return law_name(row)
    short = row.get("short") if kind != "provision" else None
    form = OFFICES.get(row.get("type") or "", "{}")
    return Words(nl=form.format(short), en=form.format(short)) if short else None


def _unknown(row: Mapping[str, Any]) -> Literal["unreviewed", "unfilled"] | None:
    if not row["reviewed"]:
        return "unreviewed"
    return "unfilled" if row.get("unfilled") else None
