"""How the server would answer: by an index, or a label of which there are few, never by reading every node of a large one.

`tests/measure_questions.py` says how long the answers take on a graph of some size.
"""

from collections.abc import Iterator
from typing import Any, Final

import pytest

from graph.store import Step, Store, Table
from queries import NAMED, Question, QuestionError, library
from queries.resolve import resolve
from queries.trace import with_evidence

LARGE: Final = ("Statement", "Passage", "Mandate", "Provision", "Condition", "Law")
WHOLE: Final = {
    "legal-hierarchy": "Law",  # without a law it begins at every law that another rests on
    "unreviewed-laws": "Law",  # nearly every law of a large graph is one
}
QUESTIONS: Final = pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)


def read_whole(plan: list[Step]) -> Iterator[str]:
    """The large labels of which a plan reads every node; '' for every node of the graph."""
    for step in plan:
        if step.operator == "AllNodesScan":
            yield ""
        if "LabelScan" in step.operator:
            yield from (label for label in LARGE if f":{label}" in step.details)


@QUESTIONS
def test_a_question_reads_no_large_label_whole(sample_graph: Store, question: Question) -> None:
    values = question.values(sample_graph.table, question.example)
    assert set(read_whole(sample_graph.plan(question.cypher, values))) <= {WHOLE.get(question.id)}


def test_the_sentences_of_an_answer_are_found_by_index(sample_graph: Store) -> None:
    def explained(query: str, values: dict[str, Any], limit: int | None = None) -> Table:
        assert not list(read_whole(sample_graph.plan(query, values)))
        return sample_graph.table(query, values, limit)

    assert with_evidence(explained, [{"statements": ["x"]}])[0]["evidence"] == []


@pytest.mark.parametrize("type", NAMED)
def test_a_name_is_looked_for_by_index_first(sample_graph: Store, type: str) -> None:
    """What it reads where no index has the name, comes second."""
    asked: list[str | None] = []

    def noted(query: str, values: dict[str, Any], limit: int | None = None) -> Table:
        asked.append(values["id"])
        return sample_graph.table(query, values, limit)

    with pytest.raises(QuestionError, match=r"nearest are|nothing is called"):
        resolve(noted, type, "zzzz")
    assert asked == ["zzzz", None]


@pytest.mark.parametrize(
    "name", ["mivd", "MIVD", "Militaire Inlichtingen- en Veiligheidsdienst", "military  intelligence and security service"]
)
def test_a_known_actor_needs_no_second_look(sample_graph: Store, name: str) -> None:
    asked: list[str | None] = []

    def noted(query: str, values: dict[str, Any], limit: int | None = None) -> Table:
        asked.append(values["id"])
        return sample_graph.table(query, values, limit)

    assert (resolve(noted, "actor", name), asked) == ("mivd", [name])
