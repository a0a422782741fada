"""The filters of a view as conditions on a statement `s`: values go in as parameters, never as text."""

from typing import Any, Final

from bevoegd.explorer.model import Filters
from graph.loader.identity import as_read
from graph.schema import load_schema
from queries import Execute

# A statement that a person judged to be wrong, or corrected, supports nothing.
STATEMENT_FITS: Final = """s.stance IN $stances AND s.confidence >= $confidence
  AND coalesce(s.judged, 'right') = 'right'
  AND ($document IS NULL OR EXISTS { (s)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document {id: $document}) })
  AND ($law IS NULL OR any(ground IN s.basis WHERE ground = $law OR ground STARTS WITH $law + '#'))
  AND ($lapsed = [] OR s.basis = [] OR any(ground IN s.basis WHERE NOT split(ground, '#')[0] IN $lapsed))"""

MANDATE_FITS: Final = f"($modalities = [] OR s.modality IN $modalities) AND {STATEMENT_FITS}"
RELATION_FITS: Final = f"($predicates = [] OR s.predicate IN $predicates) AND {STATEMENT_FITS}"
# A relation `r` of the register, which no text says.
FACT_FITS: Final = "($relations = [] OR type(r) IN $relations) AND $law IS NULL AND $document IS NULL"
ALWAYS: Final = "true"

# Laws of which the register knows that they were not in force on a day; ISO dates compare as text.
LAPSED: Final = """
MATCH (law:Law) WHERE law.in_force_from > $on OR law.in_force_to <= $on
RETURN law.id AS id ORDER BY id
"""


def filter_values(execute: Execute, filters: Filters) -> dict[str, Any]:
    """The parameters of these conditions."""
    relations = load_schema().relations
    lapsed = [row["id"] for row in execute(LAPSED, {"on": filters.on}).rows] if filters.on else []
    return {
        "modalities": filters.modalities,
        "relations": filters.relations,
        "predicates": [relation.predicate for type in filters.relations if (relation := relations.get(type))],
        "stances": filters.stances or ["asserted"],
        "confidence": filters.confidence,
        "document": filters.document,
        "law": filters.law and as_read(filters.law),
        "lapsed": lapsed,
    }
