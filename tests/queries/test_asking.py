"""A question of the library from Python: of a database, of an export, and what is said where there is nothing to ask."""

import pytest

from graph.store import Store
from queries import Answer, QuestionError, ask

SENTENCES = [
    {"place": "wiv-2017#73.1", "text": "De dienst | is bevoegd."},
    {"place": "wiv-2017#74", "text": "Anders\nniet."},
]
ANSWER = Answer(
    ("actor", "grounds", "evidence", "doubts"),
    [{"actor": "mivd", "grounds": ["a", "b"], "evidence": SENTENCES, "doubts": [], "statements": ["s"]}],
    True,
    {},
)


def test_parameters_are_names_or_ids(sample_graph: Store) -> None:
    by_name = ask(sample_graph, "mandates-of", actor="Militaire Inlichtingen- en Veiligheidsdienst")
    assert by_name.rows
    assert by_name == ask(sample_graph, "mandates-of", actor="mivd")
    assert all(row["evidence"] for row in by_name.rows)


@pytest.mark.parametrize(
    ("question", "given", "message"),
    [
        ("who-mey", {}, "the library has no question 'who-mey'; did you mean 'who-may'?"),
        ("?", {}, "the library has no question '?'; 'bevoegd ask' lists them"),
        ("who-may", {"competence": "disruption", "actr": "mivd"}, "who-may has no parameter 'actr'"),
        ("who-may", {"competence": "disruption", "actor": "Nobody at all"}, "the graph has no actor 'Nobody at all'"),
    ],
)
def test_what_there_is_not(sample_graph: Store, question: str, given: dict[str, str], message: str) -> None:
    with pytest.raises(QuestionError) as error:
        ask(sample_graph, question, **given)
    assert str(error.value).startswith(message)


def test_a_memo_gets_the_columns_and_sentences_that_are_asked_for() -> None:
    assert ANSWER.markdown("actor", "grounds") == "| actor | grounds |\n| --- | --- |\n| mivd | a<br>b |\n"
    assert ANSWER.markdown("evidence").endswith("| wiv-2017#73.1: De dienst \\| is bevoegd.<br>(1 more) |\n")
    assert ANSWER.markdown("evidence", sentences=2).endswith("is bevoegd.<br>wiv-2017#74: Anders niet. |\n")
    assert ANSWER._repr_markdown_().startswith("| actor | grounds | evidence | doubts |\n")
