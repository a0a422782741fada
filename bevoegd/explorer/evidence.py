"""Statements as sentences in their paragraph: what was read, from which words, where, by which rule and how surely."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bevoegd.explorer.filters import STATEMENT_FITS
from bevoegd.explorer.ids import edge_id, node_id
from bevoegd.explorer.marks import marked_paragraph
from bevoegd.explorer.model import Cypher, JudgementShown, Node, Sentence
from bevoegd.explorer.nodes import named
from bevoegd.explorer.places import cited
from bevoegd.explorer.review import judgements_on
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import claim
from graph.loader.identity import ground_id, ground_label
from graph.schema import load_schema
from queries import Execute

MOST_SENTENCES: Final = 200
COLUMNS: Final = """
MATCH (s)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (s)-[:SAYS_OF]->(a:Actor)
OPTIONAL MATCH (s)-[:SAYS_TO]->(o:Actor)
OPTIONAL MATCH (s)-[:ABOUT]->(c:Competence)
RETURN s.id AS statement, s.kind AS kind, s.stance AS stance, s.modality AS modality, s.predicate AS predicate,
  s.object AS object, s.text AS text, s.spans AS spans, s.conditions AS conditions, s.basis AS basis, s.speaker AS speaker,
  s.rule AS rule, s.confidence AS confidence, p.id AS passage, d.id AS document,
  a.id AS actor, o.id AS other, c.id AS competence
ORDER BY confidence DESC, statement
"""


def statements_query(pattern: str, most: int = MOST_SENTENCES) -> str:
    """The statements `s` of a pattern that the filters let through, the surest first; one more than `most`, if there is."""
    surest = f"WITH DISTINCT s ORDER BY s.confidence DESC, s.id LIMIT {most + 1}"
    return f"MATCH {pattern}\nWHERE {STATEMENT_FITS}\n{surest}{COLUMNS}"


def sentences(execute: Execute, asked: Cypher) -> tuple[list[Sentence], bool]:
    """The statements that a `statements_query` gives, in their paragraphs; and whether these are all."""
    rows = execute(asked.query, asked.parameters).rows
    return in_paragraphs(execute, rows[:MOST_SENTENCES]), len(rows) <= MOST_SENTENCES


def in_paragraphs(execute: Execute, rows: Sequence[Mapping[str, Any]]) -> list[Sentence]:
    """Rows of `COLUMNS` as sentences, in their order."""
    passages = sorted({row["passage"] for row in rows})
    places = {place["passage"]: place for place in execute(stored("passage_places"), {"passages": passages}).rows}
    things, _ = named(execute, (id for row in rows for id in ends_of(row)))
    judged = judgements_on(execute, [row["statement"] for row in rows])
    return [_sentence(row, places[row["passage"]], things, judged.get(row["statement"])) for row in rows]


def ends_of(row: Mapping[str, Any]) -> tuple[str, str]:
    """The ids of what a statement joins: actor and competence, two actors, or a document and what it cites."""
    if row["kind"] == "reference":
        return node_id("document", row["document"]), ground_node(row["object"])
    second = node_id("actor", row["other"]) if row["kind"] == "relation" else node_id("competence", row["competence"])
    return node_id("actor", row["actor"]), second


def ground_node(written: str) -> str:
    """The id of the law, provision or paper that a statement names as its ground or cites."""
    id = ground_id(written)
    return node_id(ground_label(id).lower(), id)


def _sentence(
    row: Mapping[str, Any], place: Mapping[str, Any], things: Mapping[str, Node], judgement: JudgementShown | None
) -> Sentence:
    first, second = (things[id] for id in ends_of(row))
    paragraph, marks = marked_paragraph(place["text"], place["start"], place["end"], row["text"], row["spans"])
    return Sentence(
        statement=row["statement"],
        document=place["document"],
        title=place["title"],
        place=cited(place),
        paragraph=paragraph,
        marks=marks,
        claim=claim(edge_type(row), row["stance"], first, second),
        stance=row["stance"],
        speaker=row["speaker"],
        confidence=row["confidence"],
        rule=row["rule"],
        conditions=row["conditions"],
        values=_values(row),
        judgement=judgement,
    )


def edge_type(row: Mapping[str, Any]) -> str:
    """The modality of a mandate, the schema's type of a relation, CITES for a reference."""
    relation = load_schema().relation_of(row["predicate"]) if row["kind"] == "relation" else None
    return relation.type if relation else str(row["modality"] or "CITES")


def edge_of(row: Mapping[str, Any]) -> str:
    """The id of the edge that a statement is drawn as."""
    return edge_id(edge_type(row), row["stance"], *ends_of(row))


def _values(row: Mapping[str, Any]) -> dict[str, str | None]:
    if row["kind"] == "relation":
        return {"actor": row["actor"], "relation": edge_type(row), "other": row["other"]}
    return {"actor": row["actor"], "modality": row["modality"], "competence": row["competence"]}
