"""Communities: actors that have more to do with each other than with others, beside the ministers who answer for them."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

import networkx as nx

from graph.networks.paths import nearest
from graph.networks.relations import DiGraph, Graph
from graph.networks.rests import within

SEED: Final = 1  # the same network gives the same communities
UNDER: Final = {"RESPONSIBLE_FOR", "PART_OF"}


@dataclass(frozen=True, slots=True)
class Community:
    """`ministers`: how many of the actors each answers for, by id; `purity`: the largest of these as a share of the actors for
    whom a minister is known, None where it is known for none; `unknown`: the actors for whom it is not; `modularity`: of all
    communities together."""

    community: int
    actors: list[str]
    ministers: dict[str, int]
    purity: float | None
    unknown: list[str]
    modularity: float
    statements: list[str]


def communities(graph: Graph, accountable: DiGraph) -> list[Community]:
    """The communities of a network by the method of Louvain (Blondel et al. 2008), by `share` where edges have it; the largest
    first, from 1. Modularity (Newman and Girvan 2004): under about 0.3 the network hardly has communities.

    `accountable` is a network of `accountability`: an actor comes under the nearest ministers by RESPONSIBLE_FOR and PART_OF,
    all of them where several are equally near. Purity 1: the community follows the ministries; low: it goes across them.
    """
    under = accountable.edge_subgraph([(a, b) for a, b, edge in accountable.edges(data=True) if UNDER & {*edge["relations"]}])
    plain: Graph = nx.Graph()
    plain.add_nodes_from(sorted(graph))
    plain.add_weighted_edges_from(sorted((*sorted((a, b)), edge.get("share", 1)) for a, b, edge in graph.edges(data=True)))
    found = nx.community.louvain_communities(plain, seed=SEED)
    modularity = round(nx.community.modularity(plain, found), 2)
    groups = sorted(map(sorted, found), key=lambda group: (-len(group), group))
    return [_community(number, group, graph, nx.DiGraph(under), modularity) for number, group in enumerate(groups, 1)]


def _community(number: int, members: list[str], graph: Graph, under: DiGraph, modularity: float) -> Community:
    ministers = {actor: _ministers(under, actor) for actor in members}
    counted = Counter(minister for found in ministers.values() for minister in found)
    known = sum(1 for found in ministers.values() if found)
    purity = round(max(counted.values()) / known, 2) if known else None
    most = dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))
    unknown = [actor for actor in members if not ministers[actor]]
    return Community(number, members, most, purity, unknown, modularity, within(graph, members))


def _ministers(under: DiGraph, actor: str) -> list[str]:
    return [path[-1] for path in nearest(under, actor, "minister")] if actor in under else []
