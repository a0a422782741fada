"""Robustness: what is left of a network without one of its actors."""

from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx

from graph.networks.relations import DiGraph, Graph
from graph.networks.rests import around

Lengths: TypeAlias = dict[str, dict[str, int]]  # steps from a source to each actor that it reaches


@dataclass(frozen=True, slots=True)
class Removal:
    """The network of the others before and after `actor` is taken away.

    `pairs`: ordered pairs of which the first reaches the second. `efficiency`: the mean over all pairs of 1 / steps, 0 where
    there is no way (Latora and Marchiori 2001). `lose_all`: who is reached by nobody any more and was; `lose_one`: whom the
    actor reached directly and others still do.
    """

    actor: str
    pairs_before: int
    pairs_after: int
    efficiency_before: float
    efficiency_after: float
    lose_all: list[str]
    lose_one: list[str]
    statements: list[str]


def removal(graph: Graph, actor: str) -> Removal:
    """What happens without `actor`, a node of the network; edges are followed in their direction, an undirected one both ways.

    In a network of `oversight`, `lose_all` are those whom nobody then oversees, in one of `information` those
    whom nobody informs.
    """
    ways: DiGraph = nx.DiGraph(graph)
    return _removal(ways, _lengths(ways), actor)


def removals(graph: Graph) -> list[Removal]:
    """What happens without each actor, the one without whom most pairs are lost first."""
    ways: DiGraph = nx.DiGraph(graph)
    before = _lengths(ways)
    rows = [_removal(ways, before, actor) for actor in graph]
    return sorted(rows, key=lambda row: (row.pairs_after - row.pairs_before, -len(row.lose_all), row.actor))


def _removal(ways: DiGraph, before: Lengths, actor: str) -> Removal:
    after = _lengths(nx.DiGraph(ways.subgraph(set(ways) - {actor})))
    others = {source: _without(reached, actor) for source, reached in before.items() if source != actor}
    lost = _reached(before) & set(after) - _reached(after)
    numbers = (_pairs(others), _pairs(after), _efficiency(others), _efficiency(after))
    return Removal(actor, *numbers, sorted(lost), sorted(set(ways[actor]) - lost), around(ways, actor))


def _lengths(graph: DiGraph) -> Lengths:
    """Steps from every actor to each other that it reaches, itself left out."""
    return {source: _without(reached, source) for source, reached in nx.all_pairs_shortest_path_length(graph)}


def _without(reached: dict[str, int], actor: str) -> dict[str, int]:
    return {target: steps for target, steps in reached.items() if target != actor}


def _pairs(lengths: Lengths) -> int:
    return sum(map(len, lengths.values()))


def _efficiency(lengths: Lengths) -> float:
    possible = len(lengths) * (len(lengths) - 1)
    near = sum(1 / steps for reached in lengths.values() for steps in reached.values())
    return round(near / possible, 4) if possible else 0.0


def _reached(lengths: Lengths) -> set[str]:
    return {target for reached in lengths.values() for target in reached}
