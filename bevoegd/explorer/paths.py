"""The shortest ways from one thing to another, under the filters of the view."""

from typing import Final

from bevoegd.explorer.filters import STATEMENT_FITS, filter_values
from bevoegd.explorer.ids import LABELS, node_id, parts
from bevoegd.explorer.model import Cypher, Filters, PathRequest, Paths
from graph.schema import load_schema
from queries import Execute

MOST_PATHS: Final = 10
BETWEEN_MANDATES: Final = ("HOLDS", "GRANTS", "BASED_ON")
# A mandate is a step on the way where a statement behind it fits the filters, a relation where the register has it or one fits.
PATHS: Final = f"""
MATCH (a:<source> {{id: $source}}), (b:<target> {{id: $target}})
MATCH p = allShortestPaths((a)-[:<types>*..10]-(b))
WHERE none(n IN nodes(p) WHERE n:Passage OR n:Document)
  AND all(m IN nodes(p) WHERE NOT m:Mandate OR (($modalities = [] OR m.modality IN $modalities)
    AND EXISTS {{ (m)<-[:SUPPORTS]-(s:Statement) WHERE {STATEMENT_FITS} }}))
  AND all(r IN relationships(p) WHERE r.source IS NULL OR r.source = 'register'
    OR EXISTS {{ MATCH (s:Statement) WHERE s.id IN r.statements AND {STATEMENT_FITS} }})
RETURN DISTINCT [n IN nodes(p) WHERE NOT n:Mandate | [toLower(labels(n)[0]), n.id]] AS nodes
ORDER BY nodes LIMIT $limit
"""


def paths(execute: Execute, request: PathRequest) -> Paths:
    """The shortest ways, at most ten, each from source to target. No way where an end is no node of the graph."""
    begin, end = parts(request.source), parts(request.target)
    if begin is None or end is None or begin == end:
        return Paths(paths=[], cypher=[])
    (kind, source), (other, target) = begin, end
    query = (
        PATHS.replace("<source>", LABELS[kind]).replace("<target>", LABELS[other]).replace("<types>", _types(request.filters))
    )
    values = {"source": source, "target": target, "limit": MOST_PATHS}
    asked = Cypher(query=query, parameters=filter_values(execute, request.filters) | values)
    rows = execute(asked.query, asked.parameters).rows
    return Paths(paths=[[node_id(kind, key) for kind, key in row["nodes"]] for row in rows], cypher=[asked])


def _types(filters: Filters) -> str:
    """Types of relation that a way may take, as a Cypher pattern; names come from the schema alone."""
    relations = load_schema().relations
    between = [type for type, relation in relations.items() if relation.between_actors and type != "PART_OF"]
    chosen = [type for type in between if not filters.relations or type in filters.relations]
    laws = [
        type
        for type, r in relations.items()
        if any(edge.target == "Law" and edge.source in ("Actor", "Law") for edge in r.edges)
    ]
    return "|".join(dict.fromkeys([*chosen, *laws, *BETWEEN_MANDATES, "PART_OF"]))
