"""Every question of the library: its example on the shipped samples, in both versions of Cypher, where nothing can write."""

from typing import Any

import pytest
from answer_rows import rows_like

from graph.store import Store, StoreError, Table
from queries import Question, library

FAMILIES = ("boundaries", "chains", "change", "evidence", "gaps", "who-may", "words-and-law")
QUESTIONS = pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)


def test_there_are_forty_questions_in_every_family_some() -> None:
    families = [question.family for question in library().values()]
    assert (sorted(set(families)), len(families) >= 40) == (sorted(FAMILIES), True)


@QUESTIONS
def test_the_example_gives_the_answer_that_the_question_shows(sample_graph: Store, question: Question) -> None:
    answer = question.run(sample_graph.table, question.example)
    assert len(answer.rows) == question.example_rows
    for expected in question.example_answer:
        assert len(rows_like(answer.rows, expected)) == 1, f"{expected} is not among {answer.rows}"


@QUESTIONS
def test_every_row_leads_to_sentences_or_says_that_it_rests_on_none(sample_graph: Store, question: Question) -> None:
    for row in question.run(sample_graph.table, question.example).rows:
        assert set(row) == {*question.columns, "statements", "evidence", "doubts"}
        assert bool(row["evidence"]) == bool(row["statements"])
        assert row["evidence"] or "no sentence" in row["doubts"][0]


@QUESTIONS
@pytest.mark.parametrize("version", ["CYPHER 5", "CYPHER 25"])
def test_every_question_is_valid_in_both_versions_of_cypher(sample_graph: Store, question: Question, version: str) -> None:
    def execute(query: str, values: dict[str, Any], limit: int | None = None) -> Table:
        return sample_graph.table(f"{version} {query}", values, limit)

    assert question.run(sample_graph.table, question.example) == question.run(execute, question.example)


@QUESTIONS
def test_a_question_runs_where_nothing_may_be_written(sample_graph: Store, question: Question) -> None:
    """The same access mode that answers the question refuses a query that writes."""
    values = question.values(sample_graph.table, question.example)
    with pytest.raises(StoreError, match="only queries that read"):
        sample_graph.read(f"MATCH (n) SET n.seen = true WITH count(n) AS seen {question.cypher}", values)


@QUESTIONS
def test_a_question_explains_itself_in_two_languages(question: Question) -> None:
    assert question.question_nl.endswith("?")
    assert question.question_en.endswith("?")
    assert question.question_nl != question.question_en
    assert all(question.columns.values())
    assert question.cues["nl"]
    assert question.cues["en"]
