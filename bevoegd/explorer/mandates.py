"""Mandates line by line: who may, must or must not do what, on which ground, by the statements that the filters let through."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from bevoegd.explorer.filters import STATEMENT_FITS
from bevoegd.explorer.grounds import grounds
from bevoegd.explorer.ids import node_id
from bevoegd.explorer.model import Cypher, Filters, Language, Line, Modality, Node, Stance
from bevoegd.explorer.nodes import named
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import mandate_line
from queries import Execute

MOST_LINES: Final = 100
ROWS: Final = """
WITH DISTINCT s
MATCH (s)-[:SAYS_OF]->(a:Actor), (s)-[:ABOUT]->(c:Competence)
UNWIND CASE WHEN s.basis = [] THEN [null] ELSE s.basis END AS ground
WITH a, c, s, ground
WHERE $within IS NULL OR ground = $within OR ground STARTS WITH $within + '#' OR ground STARTS WITH $within + '.'
RETURN a.id AS actor, s.modality AS modality, c.id AS competence, s.stance AS stance, ground,
  count(DISTINCT s) AS statements, collect(s.conditions) AS conditions
ORDER BY statements DESC, actor, competence, modality, stance, ground
"""


@dataclass(slots=True)
class Mandate:
    """What one line says; `grounds` may hold None, for statements that name none."""

    actor: str
    modality: Modality
    competence: str
    stance: Stance
    statements: int = 0
    grounds: list[str | None] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)

    def add(self, row: Mapping[str, Any]) -> None:
        self.statements += row["statements"]
        self.grounds.append(row["ground"])
        every = (" ".join(condition.split()) for found in row["conditions"] for condition in found)
        self.conditions = list(dict.fromkeys([*self.conditions, *every]))

    @property
    def ends(self) -> tuple[str, str]:
        return node_id("actor", self.actor), node_id("competence", self.competence)

    @property
    def edge(self) -> str:
        return "|".join((self.modality, self.stance, *self.ends))


def mandates_query(pattern: str) -> str:
    """Mandate statements `s` of a pattern under the filters, by actor, modality, competence, stance and ground."""
    chosen = "s.kind = 'mandate' AND ($modalities = [] OR s.modality IN $modalities)"
    return f"MATCH {pattern}\nWHERE {chosen}\n  AND {STATEMENT_FITS}{ROWS}"


def mandates(execute: Execute, asked: Cypher, *, by_ground: bool) -> list[Mandate]:
    """The mandates that a `mandates_query` gives, the most attested first: one for each ground, or with all its grounds."""
    found: dict[tuple[Any, ...], Mandate] = {}
    for row in execute(asked.query, asked.parameters).rows:
        same = (row["actor"], row["modality"], row["competence"], row["stance"])
        key = (*same, row["ground"]) if by_ground else same
        found.setdefault(key, Mandate(*same)).add(row)
    return sorted(found.values(), key=lambda mandate: -mandate.statements)


def lines(execute: Execute, found: Sequence[Mandate], filters: Filters, language: Language) -> list[Line]:
    """The mandates in words, at most `MOST_LINES`."""
    shown = found[:MOST_LINES]
    watching = overseers(execute, {mandate.actor for mandate in shown}, filters.confidence)
    basis = grounds(execute, (ground for mandate in shown for ground in mandate.grounds if ground), filters.on, language)
    things, _ = named(execute, (id for mandate in shown for id in mandate.ends))
    return [
        mandate_line(
            mandate.modality,
            mandate.stance,
            (things[mandate.ends[0]], things[mandate.ends[1]]),
            [basis[ground] for ground in mandate.grounds if ground],
            mandate.conditions,
            watching[mandate.actor],
            mandate.edge,
        )
        for mandate in shown
    ]


def overseers(execute: Execute, actors: Iterable[str], confidence: float) -> Mapping[str, list[Node]]:
    """Who oversees each actor."""
    rows = execute(stored("overseers"), {"actors": sorted(actors), "confidence": confidence}).rows
    bodies, _ = named(execute, (node_id("actor", row["overseer"]) for row in rows))
    found: dict[str, list[Node]] = defaultdict(list)
    for row in rows:
        found[row["actor"]].append(bodies[node_id("actor", row["overseer"])])
    return found
