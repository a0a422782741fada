"""The measures of `bevoegd network`: which networks each is taken on, and what gives its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graph.networks import (
    Among,
    Graph,
    accountability,
    accountability_paths,
    centrality,
    communities,
    cuts,
    cycles,
    edges,
    removal,
    removals,
)
from graph.networks.measured import Measured
from graph.store import Store


@dataclass(frozen=True, slots=True)
class Taken:
    """A network to measure: from which graph, on which actors, and the one actor that was asked about."""

    store: Store
    graph: Graph
    among: Among
    actor: str | None


@dataclass(frozen=True, slots=True)
class Measure:
    """`projections`: those that it means something on, the usual one first; `written`: the column that `--write` writes."""

    short: str
    about: str
    projections: tuple[str, ...]
    rows: Callable[[Taken], Sequence[Any]]
    written: Measured | None = None


MEASURES: Final = {
    "edges": Measure(
        "The ties of a network.",
        "Lists who is joined to whom, with the relations or the competences that join them.",
        ("oversight", "information", "accountability", "competences", "coordination"),
        lambda taken: edges(taken.graph),
    ),
    "centrality": Measure(
        "Who stands between the others.",
        "Betweenness says who would have to bring the others together, neighbours with how many it deals itself.",
        ("coordination", "information", "oversight"),
        lambda taken: centrality(taken.graph),
        written="betweenness",
    ),
    "cut-points": Measure(
        "Without which actor or tie a network falls apart.",
        "Articulation points and bridges, with who is cut off from the largest part that is left.",
        ("information", "oversight", "coordination"),
        lambda taken: cuts(taken.graph),
    ),
    "cycles": Measure(
        "Who stands above itself over others.",
        "In a network of oversight, overseers that oversee each other; in one of accountability, mostly a text read wrongly.",
        ("oversight", "accountability", "information"),
        lambda taken: cycles(taken.graph),  # type: ignore[arg-type]
    ),
    "communities": Measure(
        "Which actors belong together, and does that follow the ministries?",
        "Louvain communities, each beside the ministers who answer for its actors.",
        ("competences", "coordination", "information"),
        lambda taken: communities(taken.graph, accountability(taken.store, taken.among)),
        written="community",
    ),
    "accountability": Measure(
        "The shortest way from an actor to a minister and to a parliament.",
        "Over who bears responsibility for it, the body that it is part of, whom it reports to, and last who has authority.",
        ("accountability",),
        lambda taken: accountability_paths(taken.graph, [taken.actor] if taken.actor else sorted(taken.graph)),  # type: ignore[arg-type]
    ),
    "removal": Measure(
        "What is left of a network without an actor.",
        "How many still reach each other and over how many steps, who loses all oversight or information, who one of several.",
        ("information", "oversight", "coordination"),
        lambda taken: [removal(taken.graph, taken.actor)] if taken.actor else removals(taken.graph),
    ),
}
