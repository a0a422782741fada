"""The graph as networks of `networkx`: all of it, projections with a meaning, and what they can answer."""

from collections.abc import Callable
from typing import Final

from graph.networks.actors import ROLES, Among, actors
from graph.networks.centrality import Central, centrality
from graph.networks.communities import Community, communities
from graph.networks.competences import shared_competences
from graph.networks.cuts import Cut, cuts
from graph.networks.cycles import Cycle, cycles
from graph.networks.measured import write_measure
from graph.networks.paths import Path, accountability_paths
from graph.networks.relations import DiGraph, Graph, accountability, coordination, information, oversight
from graph.networks.removal import Removal, removal, removals
from graph.networks.ties import Tie, edges
from graph.networks.whole import Network, network, write_graphml
from graph.store import Store

PROJECTIONS: Final[dict[str, Callable[[Store, Among], Graph]]] = {
    "oversight": oversight,
    "information": information,
    "accountability": accountability,
    "competences": shared_competences,
    "coordination": coordination,
}

__all__ = [
    "PROJECTIONS",
    "ROLES",
    "Among",
    "Central",
    "Community",
    "Cut",
    "Cycle",
    "DiGraph",
    "Graph",
    "Network",
    "Path",
    "Removal",
    "Tie",
    "accountability",
    "accountability_paths",
    "actors",
    "centrality",
    "communities",
    "coordination",
    "cuts",
    "cycles",
    "edges",
    "information",
    "network",
    "oversight",
    "removal",
    "removals",
    "shared_competences",
    "write_graphml",
    "write_measure",
]
