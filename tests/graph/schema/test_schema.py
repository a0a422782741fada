"""The schema's YAML, what is made of it, and that the vocabulary of relation statements is covered."""

import re
from pathlib import Path
from typing import get_args

import pytest

from graph.schema import (
    Language,
    NodeClass,
    Relation,
    SchemaError,
    data_dictionary,
    definition_statements,
    load_schema,
    prepare,
)
from graph.schema.model import read_schema
from graph.store import Store, StoreError

RELATION_WORDS = {
    "oversees", "coordinates", "authorises", "directs", "responsible-for", "part-of", "reports-to", "informs", "advises",
    "consults", "cooperates-with", "supports", "appoints", "establishes", "held-by",
}  # fmt: skip
CHOSEN = [
    ("Document", "language"), ("Document", "type"), ("Judgement", "restores"), ("Judgement", "verdict"),
    ("Law", "jurisdiction"), ("Mandate", "modality"), ("Passage", "role"), ("Statement", "judged"), ("Statement", "kind"),
    ("Statement", "modality"), ("Statement", "stance"),
]  # fmt: skip


def test_every_relation_word_has_one_relation_type() -> None:
    predicates = [relation.predicate for relation in load_schema().relations.values() if relation.predicate]
    assert sorted(predicates) == sorted(RELATION_WORDS)
    supports, admires = load_schema().relation_of("supports"), load_schema().relation_of("admires")
    assert supports
    assert supports.type == "ASSISTS"
    assert admires is None


def test_the_database_has_a_constraint_a_class_and_its_indexes(store: Store) -> None:
    constraints = store.read(
        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties", {}
    )
    assert sorted(row["label"] for row in constraints) == sorted(load_schema().classes)
    indexes = store.read("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name", {})
    assert sorted(row["name"] for row in indexes) == [
        f"{name}_words" for name in ("actor", "competence", "document", "law", "passage")
    ]


def test_defining_it_twice_changes_nothing(store: Store) -> None:
    before = store.read("SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id", {})
    prepare(store)
    assert store.read("SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id", {}) == before
    assert len(before) >= len(list(definition_statements(load_schema())))


def test_an_index_that_minds_accents_is_made_anew(store: Store) -> None:
    analyzers = (
        "SHOW INDEXES YIELD name, type, options WHERE type = 'FULLTEXT' "
        "RETURN name, options.indexConfig['fulltext.analyzer'] AS analyzer ORDER BY name"
    )
    store.define("DROP INDEX actor_words")
    store.define("CREATE FULLTEXT INDEX actor_words FOR (n:Actor) ON EACH [n.name]")
    assert "standard-no-stop-words" in {row["analyzer"] for row in store.read(analyzers, {})}
    store.write(lambda transaction: transaction.run("CREATE (:Actor {id: 'x', name_nl: 'Coördinator Één'})").consume())
    prepare(store)
    assert {row["analyzer"] for row in store.read(analyzers, {})} == {"standard-folding"}
    found = store.read(
        "CALL db.index.fulltext.queryNodes('actor_words', $words) YIELD node RETURN node.id AS id", {"words": "een"}
    )
    assert found == [{"id": "x"}]


def test_an_index_of_other_fields_is_made_anew(store: Store) -> None:
    store.define("DROP INDEX competence_words")
    store.define(
        "CREATE FULLTEXT INDEX competence_words FOR (n:Competence) ON EACH [n.name] "
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
    )
    prepare(store)
    [row] = store.read("SHOW INDEXES YIELD name, properties WHERE name = 'competence_words' RETURN properties", {})
    assert row["properties"] == list(load_schema().classes["Competence"].search)


def test_a_graph_of_another_version_is_refused(store: Store) -> None:
    store.write(lambda transaction: transaction.run("MATCH (s:Schema) SET s.version = '0'").consume())
    with pytest.raises(StoreError, match="holds a graph of schema version 0"):
        prepare(store)


@pytest.mark.parametrize("language", get_args(Language))
def test_the_dictionary_names_every_class_relation_and_property_in_a_language(language: Language) -> None:
    page, schema = data_dictionary(language), load_schema()
    heads = re.findall(r"^### (.*)$", page, re.MULTILINE)
    entries: list[tuple[str, NodeClass | Relation]] = [*schema.classes.items(), *schema.relations.items()]
    assert heads == [f"{name} ({getattr(entry, language)})" for name, entry in entries]
    rows = re.findall(r"^\| (\w+) \| ([^|]+) \| \w+ \| (?:ja|yes)? ?\| ([^|]+) \| ", page, re.MULTILINE)
    meaning = {"nl": "description_nl", "en": "description"}[language]
    fields = [(name, field) for _, entry in entries for name, field in entry.properties.items()]
    assert rows == [(name, getattr(field, language), getattr(field, meaning)) for name, field in fields]
    assert all(getattr(entry, meaning) in page for _, entry in entries)


def test_what_the_schema_says_in_dutch_is_not_its_english() -> None:
    entries: list[NodeClass | Relation] = [*load_schema().classes.values(), *load_schema().relations.values()]
    fields = [field for entry in entries for field in entry.properties.values()]
    assert [field.description for field in fields if field.description == field.description_nl] == []
    assert [entry.description for entry in entries if entry.description == entry.description_nl] == []


def test_words_to_choose_from_stand_in_the_definitions_of_both_languages() -> None:
    schema = load_schema()
    fields = [schema.classes[label].properties[name] for label, name in CHOSEN] + [
        schema.relations["OVERSEES"].properties["source"]
    ]
    for field in fields:
        assert field.values
        for definition in (field.description, field.description_nl):
            assert [value for value in field.values if f"'{value}'" not in definition] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nl: x", "the class lacks 'label'"),
        ("label: 'A) DETACH DELETE (n'", "is no name for a label"),
        ("[1", "not YAML"),
        ("label: A\nnl: a\nen: a\ndescription: a\nrdf: {type: a}", "the class lacks 'description_nl'"),
        (
            "label: A\nnl: a\nen: a\ndescription: a\ndescription_nl: a\nrdf: {type: a}\n"
            "properties: {id: {type: string, nl: a, description: a, description_nl: a}}",
            "property 'id' lacks 'en'",
        ),
    ],
)
def test_a_mistake_in_a_class_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "classes").mkdir()
    (tmp_path / "classes" / "broken.yaml").write_text(text, encoding="utf8")
    with pytest.raises(SchemaError, match=r"broken\.yaml") as caught:
        read_schema(tmp_path)
    assert message in str(caught.value)
