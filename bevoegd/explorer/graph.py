"""The drawing: the nodes of a view with the edges between them, the first drawing, and what stands next to a node."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final, NamedTuple

from bevoegd.explorer.edges import edges_at, edges_between
from bevoegd.explorer.ids import COUNTED, node_id, parts
from bevoegd.explorer.model import (
    MOST_EDGES,
    MOST_NODES,
    Category,
    Cypher,
    Edge,
    Graph,
    GraphRequest,
    Kind,
    NeighbourGroup,
    NeighbourRequest,
    Neighbours,
)
from bevoegd.explorer.nodes import nodes
from queries import Execute

# Of each kind of body the three that most other bodies of the register stand beside: the first drawing. Roles are no bodies.
START: Final = """
MATCH (a:Actor {reviewed: true})-[]-(b:Actor {reviewed: true})
WHERE NOT coalesce(a.kind, '') ENDS WITH 'role' AND NOT coalesce(b.kind, '') ENDS WITH 'role'
WITH a, count(DISTINCT b) AS others ORDER BY others DESC, a.id
WITH a.kind AS kind, collect({key: a.id, others: others})[..3] AS foremost
UNWIND foremost AS body
RETURN 'actor' AS kind, body.key AS key ORDER BY body.others DESC, key LIMIT $limit
"""
# Where no register entry stands beside another: whatever holds most mandates.
BUSIEST: Final = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WITH a, c, count(m) AS mandates ORDER BY mandates DESC, a.id, c.id LIMIT $limit
UNWIND [['actor', a.id], ['competence', c.id]] AS pair
RETURN DISTINCT pair[0] AS kind, pair[1] AS key
"""
WHOLE: Final = """
MATCH (n:Actor|Competence|Law) WHERE COUNT { (n)--() } > 0
RETURN toLower(labels(n)[0]) AS kind, n.id AS key ORDER BY COUNT { (n)--() } DESC, key LIMIT $limit
"""
START_NODES: Final = 32


class Group(NamedTuple):
    """Neighbours of one kind, by one type of edge, in one direction."""

    category: Category
    type: str
    outward: bool
    kind: Kind

    @property
    def id(self) -> str:
        return f"{self.type}{'>' if self.outward else '<'}{self.kind}"


def graph(execute: Execute, request: GraphRequest) -> Graph:
    """The nodes asked for, with the edges between them; the best attested edges, where there are too many."""
    wanted, ran = _whole(execute) if request.whole else (request.nodes, [])
    complete = len(wanted) <= MOST_NODES
    found, asked_nodes = nodes(execute, wanted[:MOST_NODES], request.filters)
    between, asked_edges = edges_between(execute, [node.id for node in found], request.filters)
    shown = sorted(between, key=lambda edge: (-edge.statements, edge.id))[:MOST_EDGES]
    complete = complete and len(between) <= MOST_EDGES
    return Graph(nodes=found, edges=shown, complete=complete, cypher=[*ran, *asked_nodes, *asked_edges])


def start(execute: Execute) -> Graph:
    """The first drawing; without nodes where the graph is empty."""
    for query in (START, BUSIEST):
        rows = execute(query, {"limit": START_NODES}).rows
        if rows:
            break
    return graph(execute, GraphRequest(nodes=[node_id(row["kind"], row["key"]) for row in rows]))


def _whole(execute: Execute) -> tuple[list[str], list[Cypher]]:
    asked = Cypher(query=WHOLE, parameters={"limit": MOST_NODES + 1})
    return [node_id(row["kind"], row["key"]) for row in execute(asked.query, asked.parameters).rows], [asked]


def neighbours(execute: Execute, request: NeighbourRequest) -> Neighbours:
    """What stands next to a node, by kind of edge; of the groups asked for, the best attested nodes that are not drawn yet."""
    found, ran = edges_at(execute, [request.node], request.filters)
    known = {*request.known, request.node}
    groups = _groups(request.node, found, known)
    chosen = [group.id for group in groups if group.counted] if request.groups is None else request.groups
    wanted = [edge for edge in found if _group(request.node, edge).id in chosen]
    return Neighbours(groups=groups, nodes=_best(request.node, wanted, known)[: request.limit], cypher=ran)


def _groups(node: str, found: Iterable[Edge], known: set[str]) -> list[NeighbourGroup]:
    """The groups, what is counted first, then the most numerous first."""
    members: dict[Group, set[str]] = defaultdict(set)
    for edge in found:
        members[_group(node, edge)].add(_other(node, edge))
    groups = [
        NeighbourGroup(
            id=group.id,
            category=group.category,
            type=group.type,
            outward=group.outward,
            kind=group.kind,
            count=len(others),
            hidden=len(others - known),
            counted=group.kind in COUNTED,
        )
        for group, others in members.items()
    ]
    return sorted(groups, key=lambda group: (not group.counted, -group.count, group.id))


def _group(node: str, edge: Edge) -> Group:
    outward = edge.source == node
    kind = parts(_other(node, edge))
    assert kind is not None  # an edge ends in ids that this program made
    return Group(edge.category, edge.type, outward, kind[0])


def _other(node: str, edge: Edge) -> str:
    return edge.target if edge.source == node else edge.source


def _best(node: str, found: Iterable[Edge], known: set[str]) -> list[str]:
    """What is not drawn yet, by how many statements join it to the node; what only the register knows comes first."""
    weight: Counter[str] = Counter()
    for edge in found:
        weight[_other(node, edge)] += edge.statements + 1000 * edge.register_fact
    return [id for id, _ in sorted(weight.items(), key=lambda item: (-item[1], item[0])) if id not in known]
