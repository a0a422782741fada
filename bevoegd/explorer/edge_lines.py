"""The lines of an edge: one for each legal ground, or one for each mandate where the edge leads from or to a ground."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from bevoegd.explorer.filters import STATEMENT_FITS, filter_values
from bevoegd.explorer.grounds import grounds
from bevoegd.explorer.mandates import MOST_LINES, all_shown, each_once, lines, mandates, mandates_query, overseers
from bevoegd.explorer.model import Cypher, Edge, Filters, Language, Line, Node
from bevoegd.explorer.patterns import edge_values, grounds_within, of_edge
from bevoegd.explorer.wording import MOST_BESIDE, mandate_line, plain_line
from queries import Execute

Ends: TypeAlias = tuple[Node, Node]
BY_GROUND: Final = f"""
WITH DISTINCT s
UNWIND CASE WHEN s.basis = [] THEN [null] ELSE s.basis END AS ground
WITH ground, count(DISTINCT s) AS statements, collect(s.conditions) AS conditions
ORDER BY statements DESC, ground LIMIT {MOST_LINES + 1}
RETURN ground, [found IN conditions WHERE found <> []] AS conditions
"""


def edge_lines(
    execute: Execute, edge: Edge, ends: Ends, filters: Filters, language: Language
) -> tuple[list[Line], list[Cypher], bool]:
    """The lines of an edge between two things, the queries behind them, and whether these are all."""
    pattern, within = of_edge(edge), grounds_within(edge)
    values = filter_values(execute, filters) | edge_values(edge)
    if pattern and edge.statements and edge.category in ("mandate", "relation"):
        asked = Cypher(query=f"MATCH {pattern}\nWHERE {STATEMENT_FITS}{BY_GROUND}", parameters=values)
        rows = execute(asked.query, asked.parameters).rows
        return _by_ground(execute, edge, ends, rows[:MOST_LINES], filters, language), [asked], _all_shown(rows)
    plain = plain_line(edge.type, edge.stance, ends, edge.id)
    if not pattern or not within:
        return [plain], [], True
    asked = Cypher(query=mandates_query(pattern), parameters=values | {"within": within})
    found = mandates(execute, asked)
    return [plain, *lines(execute, found, filters, language)], [asked], all_shown(found)


def _by_ground(
    execute: Execute, edge: Edge, ends: Ends, rows: Sequence[Mapping[str, Any]], filters: Filters, language: Language
) -> list[Line]:
    """A line for each ground, and one where no ground is named; of a mandate with who oversees its actor."""
    basis = grounds(execute, (row["ground"] for row in rows if row["ground"]), filters.on, language)
    actor = ends[0].key
    watching = overseers(execute, [actor], filters.confidence)[actor] if edge.category == "mandate" else []
    return [
        mandate_line(
            edge.type,
            edge.stance,
            ends,
            [basis[row["ground"]]] if row["ground"] else [],
            each_once(row["conditions"]),
            watching,
            edge.id,
        )
        for row in rows
    ]


def _all_shown(rows: Sequence[Mapping[str, Any]]) -> bool:
    longest = max((len(each_once(row["conditions"])) for row in rows), default=0)
    return len(rows) <= MOST_LINES and longest <= MOST_BESIDE
