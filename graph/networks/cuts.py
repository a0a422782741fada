"""Cut points and bridges: the actors and ties on which a connection depends."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import networkx as nx

from graph.networks.relations import Graph
from graph.networks.rests import along, around


@dataclass(frozen=True, slots=True)
class Cut:
    """What falls apart without these `actors`: one (a cut point), or two whose tie is a bridge.

    `cut_off`: the actors in all parts but the largest that are left, `parts`: how many parts are left of the one.
    """

    actors: list[str]
    parts: int
    cut_off: list[str]
    statements: list[str]


def cuts(graph: Graph) -> list[Cut]:
    """Cut points and bridges, those that cut off most first; directions of edges do not count.

    Articulation points and bridges of a graph (Hopcroft and Tarjan 1973): without the actor, or the tie, some actors that were
    connected are so no more. A bridge to an actor with no other tie is left out where its other end is a cut point, which says
    it already.
    """
    plain: Graph = nx.Graph(graph.to_undirected(as_view=True))
    points = sorted(nx.articulation_points(plain))
    found = [*(_point(plain, graph, actor) for actor in points), *_bridges(plain, graph, set(points))]
    return sorted(found, key=lambda cut: (-len(cut.cut_off), len(cut.actors), cut.actors))


def _point(plain: Graph, graph: Graph, actor: str) -> Cut:
    reached = nx.node_connected_component(plain, actor) - {actor}
    return _cut([actor], nx.connected_components(plain.subgraph(reached)), around(graph, actor))


def _bridges(plain: Graph, graph: Graph, points: set[str]) -> Iterator[Cut]:
    for a, b in map(sorted, nx.bridges(plain)):
        leaf = (plain.degree[a] == 1 and b in points) or (plain.degree[b] == 1 and a in points)
        if not leaf:
            rest = nx.restricted_view(plain, [], [(a, b)])
            sides = [nx.node_connected_component(rest, end) for end in (a, b)]
            yield _cut([a, b], sides, sorted({*_said(graph, a, b), *_said(graph, b, a)}))


def _said(graph: Graph, a: str, b: str) -> list[str]:
    return along(graph, [a, b]) if graph.has_edge(a, b) else []


def _cut(actors: list[str], parts: Iterable[set[str]], rests: list[str]) -> Cut:
    ordered = sorted(map(sorted, parts), key=lambda part: (-len(part), part))
    return Cut(actors, len(ordered), sorted(actor for part in ordered[1:] for actor in part), rests)
