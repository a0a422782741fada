"""bevoegd sparql: an export asked without Neo4j."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run

from graph.rdf import export_rdf
from graph.store import Store
from queries import library


@pytest.fixture(scope="module")
def export(sample_graph: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of the graph of the shipped samples."""
    path = tmp_path_factory.mktemp("export") / "samples.trig"
    with path.open("wb") as out:
        export_rdf(sample_graph, out, "trig")
    return path


def test_a_question_has_its_answer_with_sentences_and_doubts(sample_graph: Store, export: Path, run: Run) -> None:
    expected = library()["who-may"].run(sample_graph.table, {"competence": "disruption"})
    found = json.loads(run("sparql", export, "who-may", "competence=disruption", "--format", "json"))
    assert found == expected.rows
    assert found[0]["evidence"]


def test_a_value_is_never_part_of_the_query(export: Path, run: Run) -> None:
    hostile = '") } UNION { ?a ?b ?c FILTER("" = "'
    query = "SELECT ?actor { ?actor bev:id $id }"
    assert run("sparql", export, query, f"id={hostile}", "--format", "json") == "[]\n"
    found = json.loads(run("sparql", export, query, "id=aivd", "--format", "json"))
    assert found == [{"actor": "https://bevoegd.example/actor/aivd"}]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("SELECT ?a",), "not a SPARQL query"),
        (("ASK { ?a ?b ?c }",), "write a SELECT query"),
        (("who-may",), "who-may needs 'competence'"),
        (("who-may", "colour=red"), "who-may has no parameter 'colour'"),
        (("who-may", "red"), "'red' is no NAME=VALUE"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(export: Path, fail: Fail, words: tuple[str, ...], message: str) -> None:
    assert message in fail("sparql", export, *words)[1]


def test_a_query_comes_from_a_file_or_standard_input(
    export: Path, run: Run, typed: Callable[[str], None], tmp_path: Path
) -> None:
    query = "SELECT (COUNT(?a) AS ?actors) { ?a a bev:Actor }"
    (tmp_path / "count.rq").write_text(query, encoding="utf8")
    typed(query)
    assert run("sparql", export, tmp_path / "count.rq") == run("sparql", export, "-")
