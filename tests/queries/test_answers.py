"""What the main questions answer, on the records made by hand; and questions that cannot be asked."""

from typing import Any

import pytest
from answer_rows import rows_like

from graph.store import Store, Table
from queries import QuestionError, library


def ask(store: Store, question: str, **values: str | None) -> list[dict[str, Any]]:
    return library()[question].run(store.table, values).rows


def sentences(row: dict[str, Any]) -> list[tuple[str, str]]:
    """The evidence of a row, as place and sentence."""
    return [(sentence["place"], sentence["text"]) for sentence in row["evidence"]]


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
    assert sentences(row) == [
        ("kst-1-A.txt, answer 5b", "Onder de Wiv 2017 mag de MIVD verstoren, ook volgens Kamerstuk 26643."),
        ("wiv-2017#73.1", "De diensten mogen, als het belang het eist, maatregelen nemen."),
    ]
    assert (row["overseers"], row["doubts"]) == (["ctivd", "tib"], [])


def test_a_row_that_rests_on_an_unknown_actor_and_law_says_so(loaded: Store) -> None:
    [row] = rows_like(ask(loaded, "who-may", competence="disruption"), {"actor": "unreviewed:autoriteit-havencyber"})
    assert row["doubts"] == ["not reviewed: Autoriteit Havencyber", "not reviewed: Port Safety Act"]


def test_who_may_of_one_modality(loaded: Store) -> None:
    assert ask(loaded, "who-may", competence="disruption", modality="prohibition") == []
    assert len(ask(loaded, "who-may", competence="disruption", modality="Power")) == 3


def test_a_question_that_is_asked_is_no_evidence(loaded: Store) -> None:
    texts = {text for row in ask(loaded, "who-may", competence="disruption") for _, text in sentences(row)}
    assert texts.isdisjoint({"Mag de MIVD een aanval verstoren?"})


def test_legal_basis_takes_a_law_or_a_part_of_it(loaded: Store) -> None:
    assert len(ask(loaded, "legal-basis", law="BWBR0039896")) == 6
    article = {(row["actor"], row["ground"]) for row in ask(loaded, "legal-basis", law="WIV 2017#73")}
    assert article == {("aivd", "wiv-2017#73.1"), ("mivd", "wiv-2017#73.1")}
    assert ask(loaded, "legal-basis", law="wiv-2017#99") == []


def test_overseers_bring_the_oversight_they_exercise(loaded: Store) -> None:
    rows = ask(loaded, "overseers", actor="mivd")
    [review] = rows_like(rows, {"overseer": "ctivd"})
    assert [place for place, _ in sentences(review)] == ["kst-1-A.txt, answer 5b", "wiv-2017#97.1"]
    [prior] = rows_like(rows, {"overseer": "tib"})
    assert [(entry["competence"], entry["ground"]) for entry in prior["oversight"]] == [
        ("prior-authorisation", "wiv-2017#32.2")
    ]
    assert prior["doubts"] == ["rests on no sentence: on the register, or on what no text says"]


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


@pytest.mark.parametrize(
    ("question", "values", "message"),
    [
        ("mandates-of", {"actor": "mivvd"}, r"^the graph has no actor 'mivvd'; nearest are mivd \(Militaire Inl.*\)"),
        ("who-may", {"competence": "zzzzqqq"}, r"^the graph has no competence 'zzzzqqq'; nothing is called anything like it$"),
        ("mandates-of", {}, r"^mandates-of needs 'actor': id, name or abbreviation"),
        ("who-may", {"colour": "red"}, r"^who-may has no parameter 'colour'; it has competence, actor, law, modality$"),
        ("evidence", {"actor": None}, r"^evidence needs one of mandate, actor"),
        ("mandates-of", {"actor": "Inlichtingen- en veiligheidsdiensten"}, r"means several: aivd .*, mivd .*; give the id$"),
        ("mandates-of", {"actor": "mivd", "modality": "right"}, r"^'right' is no modality for 'modality': choose from task, "),
    ],
)
def test_a_question_that_cannot_be_asked_is_explained(
    loaded: Store, question: str, values: dict[str, str], message: str
) -> None:
    with pytest.raises(QuestionError, match=message):
        ask(loaded, question, **values)


def test_an_empty_graph_says_so() -> None:
    with pytest.raises(QuestionError, match="it has none at all, so build it first"):
        library()["mandates-of"].run(lambda query, parameters, limit=None: Table((), []), {"actor": "mivd"})
