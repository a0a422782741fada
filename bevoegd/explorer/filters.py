"""The filters of a view as conditions on a statement `s`: values go in as parameters, never as text."""

from typing import Any, Final

from bevoegd.explorer.model import Filters
from queries import Execute

# A statement that a person judged to be wrong, or corrected, supports nothing.
STATEMENT_FITS: Final = """s.stance IN $stances AND s.confidence >= $confidence
  AND coalesce(s.judged, 'right') = 'right'
  AND ($document IS NULL OR EXISTS { (s)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document {id: $document}) })
  AND ($law IS NULL OR any(ground IN s.basis WHERE ground = $law OR ground STARTS WITH $law + '#'))
  AND ($lapsed = [] OR s.basis = [] OR any(ground IN s.basis WHERE NOT split(ground, '#')[0] IN $lapsed))"""

# Laws of which the register knows that they were not in force on a day; ISO dates compare as text.
LAPSED: Final = """
MATCH (law:Law) WHERE law.in_force_from > $on OR law.in_force_to <= $on
RETURN law.id AS id ORDER BY id
"""
UNREVIEWED: Final = "unreviewed:"


def filter_values(execute: Execute, filters: Filters) -> dict[str, Any]:
    """The parameters of `STATEMENT_FITS`."""
    lapsed = [row["id"] for row in execute(LAPSED, {"on": filters.on}).rows] if filters.on else []
    return {
        "stances": filters.stances or ["asserted"],
        "confidence": filters.confidence,
        "document": filters.document,
        "law": as_read(filters.law),
        "lapsed": lapsed,
    }


def as_read(law: str | None) -> str | None:
    """The id that a statement's basis has for a law: one that the register does not have is '?' and its words."""
    return f"?{law.removeprefix(UNREVIEWED)}" if law and law.startswith(UNREVIEWED) else law
