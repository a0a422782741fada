"""Cycles: actors that stand above themselves, over others."""

from dataclasses import dataclass
from itertools import islice

import networkx as nx

from graph.networks.relations import DiGraph
from graph.networks.rests import along

LONGEST = 5  # actors in a cycle that a person can still check
MOST = 1000


@dataclass(frozen=True, slots=True)
class Cycle:
    """`actors` in order, the last before the first again; `group`: how many actors all reach each other, these among them."""

    actors: list[str]
    group: int
    statements: list[str]


def cycles(graph: DiGraph, longest: int = LONGEST, most: int = MOST) -> list[Cycle]:
    """The cycles of at most `longest` actors, the shortest first; `most` of them at most are looked for.

    The groups are the strongly connected components (Tarjan 1972), the cycles Johnson's (1975).
    """
    groups = {actor: len(group) for group in nx.strongly_connected_components(graph) for actor in group}
    found = map(_from_first, islice(nx.simple_cycles(graph, length_bound=longest), most))
    rows = [Cycle(path, groups[path[0]], along(graph, [*path, path[0]])) for path in found]
    return sorted(rows, key=lambda row: (len(row.actors), row.actors))


def _from_first(path: list[str]) -> list[str]:
    """The cycle from the actor that comes first in the alphabet."""
    start = path.index(min(path))
    return path[start:] + path[:start]
