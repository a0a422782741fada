"""Mandates line by line: who may, must or must not do what, on which ground, by the statements that the filters let through."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bevoegd.explorer.filters import MANDATE_FITS
from bevoegd.explorer.grounds import grounds
from bevoegd.explorer.ids import edge_id, node_id
from bevoegd.explorer.model import Cypher, Filters, Language, Line, Modality, Node, Stance
from bevoegd.explorer.nodes import named
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import MOST_BESIDE, mandate_line
from queries import Execute

MOST_LINES: Final = 100
ROWS: Final = f"""
WITH DISTINCT s
MATCH (s)-[:SAYS_OF]->(a:Actor), (s)-[:ABOUT]->(c:Competence)
UNWIND CASE WHEN s.basis = [] THEN [null] ELSE s.basis END AS ground
WITH a, c, s, ground
WHERE $within IS NULL OR ground = $within OR ground STARTS WITH $within + '#' OR ground STARTS WITH $within + '.'
WITH a.id AS actor, s.modality AS modality, c.id AS competence, s.stance AS stance, collect(DISTINCT ground) AS grounds,
  count(DISTINCT s) AS statements, collect(s.conditions) AS conditions
ORDER BY statements DESC, actor, competence, modality, stance LIMIT {MOST_LINES + 1}
RETURN actor, modality, competence, stance, grounds, [found IN conditions WHERE found <> []] AS conditions
"""


@dataclass(frozen=True, slots=True)
class Mandate:
    """What one line says; without `grounds` where no statement names one."""

    actor: str
    modality: Modality
    competence: str
    stance: Stance
    grounds: list[str]
    conditions: list[str]

    @property
    def ends(self) -> tuple[str, str]:
        return node_id("actor", self.actor), node_id("competence", self.competence)

    @property
    def edge(self) -> str:
        return edge_id(self.modality, self.stance, *self.ends)


def mandates_query(pattern: str) -> str:
    """Mandate statements `s` of a pattern under the filters, by actor, modality, competence and stance."""
    return f"MATCH {pattern}\nWHERE s.kind = 'mandate' AND {MANDATE_FITS}{ROWS}"


def mandates(execute: Execute, asked: Cypher) -> list[Mandate]:
    """The mandates that a `mandates_query` gives, the most attested first, one more than may be shown."""
    return [_mandate(row) for row in execute(asked.query, asked.parameters).rows]


def _mandate(row: Mapping[str, Any]) -> Mandate:
    return Mandate(**{**row, "conditions": each_once(row["conditions"])})


def each_once(conditions: Iterable[Iterable[str]]) -> list[str]:
    """The conditions of several statements, without line breaks."""
    return list(dict.fromkeys(" ".join(condition.split()) for found in conditions for condition in found))


def all_shown(found: Sequence[Mandate]) -> bool:
    """Whether lines can hold all the mandates with all their grounds and conditions."""
    longest = max((len(beside) for mandate in found for beside in (mandate.grounds, mandate.conditions)), default=0)
    return len(found) <= MOST_LINES and longest <= MOST_BESIDE


def lines(execute: Execute, found: Sequence[Mandate], filters: Filters, language: Language) -> list[Line]:
    """The mandates in words: at most `MOST_LINES`, each with at most `MOST_BESIDE` grounds and conditions."""
    shown = found[:MOST_LINES]
    watching = overseers(execute, {mandate.actor for mandate in shown}, filters.confidence)
    basis = grounds(execute, (ground for mandate in shown for ground in mandate.grounds), filters.on, language)
    things, _ = named(execute, (id for mandate in shown for id in mandate.ends))
    return [
        mandate_line(
            mandate.modality,
            mandate.stance,
            (things[mandate.ends[0]], things[mandate.ends[1]]),
            [basis[ground] for ground in mandate.grounds],
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
