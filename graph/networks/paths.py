"""Paths of accountability: from an actor to a minister, and to a parliament."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Literal, TypeAlias

import networkx as nx

from graph.networks.actors import PARLIAMENTS
from graph.networks.relations import DiGraph
from graph.networks.rests import along

Towards: TypeAlias = Literal["minister", "parliament"]
TOWARDS: Final[tuple[Towards, ...]] = ("minister", "parliament")
UNKNOWN: Final = "unknown"
LAST: Final = 1000  # longer than any way without it
EU_PARLIAMENT: Final = "europees-parlement"  # of the kind 'eu-body', as all bodies of the EU


@dataclass(frozen=True, slots=True)
class Path:
    """From `actor` to the nearest minister or parliament; `path` ends in UNKNOWN where no way is known.

    `relations`: the relations of each step, as the graph has them ('RESPONSIBLE_FOR' is read from who bears responsibility).
    """

    actor: str
    towards: Towards
    path: list[str]
    relations: list[str]
    statements: list[str]


def accountability_paths(graph: DiGraph, actors: Iterable[str]) -> list[Path]:
    """For each actor its shortest paths in a network of `accountability`, one towards each of TOWARDS.

    A way over authority (DIRECTS alone) is taken only where there is no other: who commands in the field is not who answers for
    it. Of ways that are equally short, the first in the alphabet.
    """
    return [_path(graph, actor, towards) for actor in actors for towards in TOWARDS]


def nearest(graph: DiGraph, actor: str, towards: Towards) -> Iterator[list[str]]:
    """The shortest paths to the nearest ministers or parliaments, one to each, in alphabetical order."""
    lengths = nx.single_source_dijkstra_path_length(graph, actor, weight=_length)
    ends = {id: length for id, length in lengths.items() if _is(id, graph.nodes[id], towards)}
    for end in sorted(id for id, length in ends.items() if length == min(ends.values())):
        yield min(nx.all_shortest_paths(graph, actor, end, weight=_length))


def _length(source: str, target: str, edge: dict[str, Any]) -> int:
    return LAST if edge["relations"] == ["DIRECTS"] else 1


def _path(graph: DiGraph, actor: str, towards: Towards) -> Path:
    path = next(nearest(graph, actor, towards), None)
    if path is None:
        return Path(actor, towards, [actor, UNKNOWN], [], [])
    steps = [", ".join(graph.edges[step]["relations"]) for step in pairwise(path)]
    return Path(actor, towards, path, steps, along(graph, path))


def _is(id: str, node: dict[str, Any], towards: Towards) -> bool:
    return bool(node["kind"] == "minister" if towards == "minister" else node["kind"] in PARLIAMENTS or id == EU_PARLIAMENT)
