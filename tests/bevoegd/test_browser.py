"""What is made for Neo4j Browser: the style sheet covers the schema, and the saved Cypher runs on a real server."""

import csv
import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from calls import Run

from bevoegd.favourites import COLUMNS
from bevoegd.grass import LOOKS, contrast, grass_rules
from graph.schema import load_schema
from graph.store import Store
from queries import Question, library

SCHEMA = load_schema()
RULES = grass_rules(SCHEMA, "en")


def test_the_style_sheet_has_a_rule_for_every_label_and_relation(run: Run, tmp_path: Path) -> None:
    run("export", "grass", tmp_path / "bevoegd.grass")
    rules = json.loads((tmp_path / "bevoegd.grass").read_text(encoding="utf8"))
    named = {*(f"node.{label}" for label in SCHEMA.classes), *(f"relationship.{type}" for type in SCHEMA.relations)}
    assert set(rules) == {"node", "relationship", *named}
    assert rules["relationship.OVERSEES"]["caption"] == "oversees"


def test_the_words_on_relations_are_dutch_when_asked(run: Run) -> None:
    rules = json.loads(run("export", "grass", "-", "--lang", "nl"))
    assert {type: rules[f"relationship.{type}"]["caption"] for type in SCHEMA.relations} == {
        type: relation.nl for type, relation in SCHEMA.relations.items()
    }


def test_every_label_has_a_colour_of_its_own_and_shows_a_property_of_the_schema() -> None:
    assert set(LOOKS) == set(SCHEMA.classes)
    assert len({look.colour for look in LOOKS.values()}) == len(LOOKS)
    assert [label for label, look in LOOKS.items() if look.caption not in SCHEMA.classes[label].properties] == []


@pytest.mark.parametrize("selector", RULES)
def test_text_can_be_read_on_its_colour(selector: str) -> None:
    rule = RULES[selector]
    assert contrast(rule["text-color-internal"], rule["color"]) >= 4.5


def values_of(store: Store, command: str) -> dict[str, Any]:
    """What `:params` sets in Neo4j Browser, which makes a float of a whole number."""
    [row] = store.read(f"RETURN {command.removeprefix(':params ')} AS values", {})
    return {name: float(value) if isinstance(value, int) else value for name, value in row["values"].items()}


def check(store: Store, question: Question, command: str, query: str) -> None:
    """The values are those of the example, and where one became a float, the rows are those that a whole number gives."""
    values = values_of(store, command) if command else {}
    expected = question.values(store.table, question.example)
    assert values == expected
    if any(isinstance(value, float) for value in values.values()):
        assert store.table(query, values) == store.table(question.cypher, expected)


def test_a_csv_file_has_folders_values_and_queries_that_run(samples: Store, run: Run, tmp_path: Path) -> None:
    run("export", "favourites", tmp_path / "saved.csv")
    with (tmp_path / "saved.csv").open(encoding="utf8", newline="") as file:
        rows = list(csv.DictReader(file))
    folders = {row["id"]: row["name"] for row in rows if row["isFolder"] == "true"}
    commands = {row["name"].partition(":")[0]: row["query"] for row in rows if row["query"].startswith(":params")}
    asked = {row["name"].partition(":")[0]: row for row in rows if row["query"] and not row["query"].startswith(":params")}
    assert tuple(rows[0]) == COLUMNS
    assert len({row["id"] for row in rows}) == len(rows)
    assert set(asked) == set(library())
    for id, row in asked.items():
        assert folders[row["parentId"]] == library()[id].family
        assert row["query"] == library()[id].cypher
        check(samples, library()[id], commands.get(id, ""), row["query"])


def test_a_zip_archive_has_a_file_a_question_that_runs(samples: Store, run: Run, tmp_path: Path) -> None:
    run("export", "favourites", tmp_path / "saved.zip")
    with ZipFile(tmp_path / "saved.zip") as archive:
        scripts = {name: archive.read(name).decode("utf8") for name in archive.namelist()}
    assert set(scripts) == {f"{question.family}/{question.id}.cypher" for question in library().values()}
    for question in library().values():
        script = scripts[f"{question.family}/{question.id}.cypher"]
        assert script.startswith(f"// {question.id}: {question.question_en}\n")
        statements = [line for line in script.splitlines() if not line.startswith("//")]
        command = statements.pop(0).removesuffix(";") if statements[0].startswith(":params") else ""
        values = values_of(samples, command) if command else {}
        assert samples.plan("\n".join(statements).strip().removesuffix(";"), values)


def test_a_folder_holds_what_the_archive_holds_and_both_are_the_same_again(samples: Store, run: Run, tmp_path: Path) -> None:
    for name in ("saved.zip", "again.zip", "saved"):
        run("export", "favourites", tmp_path / name)
    assert (tmp_path / "saved.zip").read_bytes() == (tmp_path / "again.zip").read_bytes()
    with ZipFile(tmp_path / "saved.zip") as archive:
        for name in archive.namelist():
            assert (tmp_path / "saved" / name).read_bytes() == archive.read(name)


def test_a_name_that_the_graph_lacks_stays_as_it_is_and_is_said(database: Store, run: Run, tmp_path: Path) -> None:
    run("export", "favourites", tmp_path)
    script = (tmp_path / "who-may" / "who-may.cypher").read_text(encoding="utf8")
    assert "\n// Change :params first: the graph has no competence 'counter-attack'; it has none at all" in script
    assert 'competence: "counter-attack"' in next(line for line in script.splitlines() if line.startswith(":params"))
