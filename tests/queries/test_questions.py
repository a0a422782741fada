"""Every question of the library on the records made by hand, in both versions of Cypher, by id, name and abbreviation."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from graph.store import Store, StoreError
from queries import Question, QuestionError, library
from queries.library import read_question

QUESTIONS = ("boundary", "evidence", "legal-basis", "mandates-of", "overseers", "unanswered", "who-may")


def ask(store: Store, question: str, **values: str | None) -> list[dict[str, Any]]:
    return library()[question].run(store.read, **values).rows


def rows_like(rows: list[dict[str, Any]], expected: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows that have these values."""
    return [row for row in rows if all(row[column] == value for column, value in expected.items())]


def test_these_are_the_questions() -> None:
    assert tuple(library()) == QUESTIONS


@pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)
def test_the_example_gives_the_answer_that_the_question_shows(loaded: Store, question: Question) -> None:
    answer = question.run(loaded.read, **question.example)
    assert len(answer.rows) == len(question.example_answer)
    for expected in question.example_answer:
        assert len(rows_like(answer.rows, expected)) == 1, f"{expected} is not among {answer.rows}"
    assert all(tuple(row) == answer.columns for row in answer.rows)


@pytest.mark.parametrize("version", ["CYPHER 5", "CYPHER 25"])
@pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)
def test_every_question_is_valid_in_both_versions_of_cypher(loaded: Store, question: Question, version: str) -> None:
    plain = question.run(loaded.read, **question.example)
    assert plain == question.run(lambda query, values: loaded.read(f"{version} {query}", values), **question.example)
    assert plain.rows


@pytest.mark.parametrize(
    "name", ["mivd", "MIVD", "Militaire Inlichtingen- en Veiligheidsdienst", "military  intelligence and security service"]
)
def test_an_actor_goes_by_id_abbreviation_or_name(loaded: Store, name: str) -> None:
    assert ask(loaded, "mandates-of", actor=name) == ask(loaded, "mandates-of", actor="mivd") != []


def test_who_may_lists_narrower_competences(loaded: Store) -> None:
    found = {(row["actor"], row["competence"]) for row in ask(loaded, "who-may", competence="response")}
    assert found == {("aivd", "disruption"), ("mivd", "disruption"), ("unreviewed:autoriteit-havencyber", "disruption")}


def test_who_may_gives_the_sentences_of_statute_and_paper(loaded: Store) -> None:
    [row] = rows_like(ask(loaded, "who-may", competence="disruption"), {"actor": "mivd"})
    assert row["evidence"] == [
        {"place": "kst-1-A.txt, answer 5b", "text": "Onder de Wiv 2017 mag de MIVD verstoren, ook volgens Kamerstuk 26643."},
        {"place": "wiv-2017#73.1", "text": "De diensten mogen, als het belang het eist, maatregelen nemen."},
    ]
    assert row["overseers"] == ["ctivd", "tib"]


def test_a_question_that_is_asked_is_no_evidence(loaded: Store) -> None:
    texts = {entry["text"] for row in ask(loaded, "who-may", competence="disruption") for entry in row["evidence"]}
    assert texts.isdisjoint({"Mag de MIVD een aanval verstoren?"})


def test_legal_basis_takes_a_law_or_a_part_of_it(loaded: Store) -> None:
    assert len(ask(loaded, "legal-basis", law="BWBR0039896")) == 6
    article = {(row["actor"], row["ground"]) for row in ask(loaded, "legal-basis", law="WIV 2017#73")}
    assert article == {("aivd", "wiv-2017#73.1"), ("mivd", "wiv-2017#73.1")}
    assert ask(loaded, "legal-basis", law="wiv-2017#99") == []


def test_overseers_bring_the_oversight_they_exercise(loaded: Store) -> None:
    rows = ask(loaded, "overseers", actor="mivd")
    [review] = rows_like(rows, {"overseer": "ctivd"})
    assert [entry["place"] for entry in review["evidence"]] == ["kst-1-A.txt, answer 5b", "wiv-2017#97.1"]
    [prior] = rows_like(rows, {"overseer": "tib"})
    assert [(entry["competence"], entry["ground"]) for entry in prior["oversight"]] == [
        ("prior-authorisation", "wiv-2017#32.2")
    ]


def test_overseers_of_a_mandate_are_those_of_its_holder_under_its_law(loaded: Store) -> None:
    by_competence = {row["competence"]: row["mandates"] for row in ask(loaded, "mandates-of", actor="aivd")}
    [mandate] = by_competence["disruption"]
    rows = ask(loaded, "overseers", mandate=mandate)
    assert {row["overseer"] for row in rows} == {row["overseer"] for row in ask(loaded, "overseers", actor="aivd")}


def test_evidence_of_a_mandate_is_the_sentences_that_support_it(loaded: Store) -> None:
    [row] = rows_like(ask(loaded, "mandates-of", actor="mivd"), {"competence": "disruption"})
    found = [
        tuple(ask(loaded, "evidence", mandate=id)[0][key] for key in ("place", "stance", "start")) for id in row["mandates"]
    ]
    assert sorted(found) == [("answer 5b", "asserted", 100), ("wiv-2017#73.1", "asserted", 200)]


def test_evidence_of_an_actor_holds_what_is_asked_too(loaded: Store) -> None:
    stances = [row["stance"] for row in ask(loaded, "evidence", actor="mivd", competence="disruption")]
    assert sorted(stances) == ["asked", "asserted", "asserted"]


def test_unanswered_of_an_actor(loaded: Store) -> None:
    assert [row["words"] for row in ask(loaded, "unanswered", actor="mivd")] == [["Mag de MIVD een aanval verstoren?"]]


@pytest.mark.parametrize(
    ("question", "values", "message"),
    [
        ("mandates-of", {"actor": "mivvd"}, r"^the graph has no actor 'mivvd'; nearest are mivd \(Militaire Inl.*\)"),
        ("who-may", {"competence": "zzzzqqq"}, r"^the graph has no competence 'zzzzqqq'; nothing is called anything like it$"),
        ("mandates-of", {}, r"^mandates-of needs 'actor': id, name or abbreviation"),
        ("who-may", {"actor": "mivd"}, r"^who-may has no parameter 'actor'; it has competence$"),
        ("evidence", {"actor": None}, r"^evidence needs one of mandate, actor"),
        ("mandates-of", {"actor": "Inlichtingen- en veiligheidsdiensten"}, r"means several: aivd .*, mivd .*; give the id$"),
    ],
)
def test_a_question_that_cannot_be_asked_is_explained(
    loaded: Store, question: str, values: dict[str, str], message: str
) -> None:
    with pytest.raises(QuestionError, match=message):
        ask(loaded, question, **values)


def test_an_empty_graph_says_so() -> None:
    with pytest.raises(QuestionError, match="it has none at all, so build it first"):
        library()["mandates-of"].run(lambda query, parameters: [], actor="mivd")


@pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)
def test_a_question_runs_where_nothing_may_be_written(loaded: Store, question: Question) -> None:
    """The same access mode that answers the question refuses a query that writes."""
    assert question.run(loaded.read, **question.example).rows
    with pytest.raises(StoreError, match="only queries that read"):
        loaded.read(f"MATCH (n) SET n.seen = true WITH count(n) AS seen {question.cypher}", dict.fromkeys(question.example))


def test_a_file_without_a_description_is_named(tmp_path: Path) -> None:
    file = tmp_path / "bare.cypher"
    file.write_text("MATCH (n) RETURN n", encoding="utf8")
    with pytest.raises(QuestionError, match=r"bare\.cypher: begins with no description"):
        read_question(file)


def test_a_description_that_lacks_a_field_is_named(tmp_path: Path) -> None:
    file = tmp_path / "half.cypher"
    file.write_text("// question: {nl: Wie, en: Who}\nMATCH (n) RETURN n", encoding="utf8")
    with pytest.raises(QuestionError, match=r"half\.cypher: .*'purpose'"):
        read_question(file)
