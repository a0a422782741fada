"""What the page must know before it draws: the legend, the values of the filters, and what the graph holds."""

from importlib.metadata import version
from typing import Any, Final

from bevoegd.explorer.ids import LABELS
from bevoegd.explorer.looks import looks
from bevoegd.explorer.model import Category, Meta, Option, Term, Words
from graph.as_of import day_of
from graph.schema import load_schema
from queries import Execute, scenario_titles

COUNTS: Final = """
RETURN COUNT { (:Document {read: true}) } AS documents, COUNT { (:Actor) } AS actors, COUNT { (:Mandate) } AS mandates,
  COUNT { (:Statement) } AS statements
"""
LAWS: Final = """
MATCH (:Mandate)-[:BASED_ON]->(ground)
WITH ground, count(*) AS mandates
MATCH (ground)-[:PART_OF*0..]->(law:Law)
RETURN law.id AS id, law.name AS name, coalesce(law.short_nl, law.name_nl) AS nl, coalesce(law.short_en, law.name_en) AS en,
  sum(mandates) AS count
ORDER BY count DESC, id
"""
DOCUMENTS: Final = """
MATCH (d:Document {read: true})
RETURN d.id AS id, coalesce(d.title, d.id) AS name, null AS nl, null AS en,
  COUNT { (d)<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement) } AS count
ORDER BY count DESC, id
"""
MODALITIES: Final = {
    "power": Words(nl="mag", en="may"),
    "duty": Words(nl="moet", en="must"),
    "task": Words(nl="heeft tot taak", en="has the task"),
    "prohibition": Words(nl="mag niet", en="must not"),
    "practice": Words(nl="doet in de praktijk", en="does in practice"),
}
GROUNDS: Final = ("BASED_ON", "GRANTS", "GROUNDED_IN")
LAWS_AND_TERMS: Final = ("IMPLEMENTS", "REPLACES", "AMENDS", "MADE_UNDER", "PART_OF", "BROADER")
TEXTS: Final = ("TEXT_OF", "CITES", "SAYS_OF")


def meta(execute: Execute, *, review: bool, cypher: bool) -> Meta:
    """The legend and the values of the filters. Raises StoreError."""
    classes = load_schema().classes
    return Meta(
        version=version("bevoegd"),
        as_of=day_of(execute),
        review=review,
        cypher=cypher,
        kinds={kind: Words(nl=classes[label].nl, en=classes[label].en) for kind, label in LABELS.items()},
        looks=looks(),
        terms=_terms(),
        laws=_options(execute, LAWS),
        documents=_options(execute, DOCUMENTS),
        scenarios=[Option(id=name, name=Words(**title), count=0) for name, title in scenario_titles().items()],
        counts=execute(COUNTS, {}).rows[0],
    )


def _terms() -> list[Term]:
    relations = load_schema().relations
    between = [type for type, relation in relations.items() if relation.between_actors]
    groups: list[tuple[Category, tuple[str, ...] | list[str]]] = [
        ("relation", between), ("ground", GROUNDS), ("law", LAWS_AND_TERMS), ("text", TEXTS),
    ]  # fmt: skip
    modalities = [Term(id=id, category="mandate", words=words) for id, words in MODALITIES.items()]
    return modalities + [_term(type, category) for category, types in groups for type in types]


def _term(type: str, category: Category) -> Term:
    relation = load_schema().relations[type]
    return Term(
        id=type,
        category=category,
        words=Words(nl=relation.nl, en=relation.en),
        meaning=Words(nl=relation.nl, en=relation.description),
    )


def _options(execute: Execute, query: str) -> list[Option]:
    return [_option(row) for row in execute(query, {}).rows]


def _option(row: dict[str, Any]) -> Option:
    words = Words(nl=row["nl"] or row["name"], en=row["en"] or row["name"])
    return Option(id=row["id"], name=words, count=row["count"])
