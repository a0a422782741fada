"""Judging as the explorer does it: checks, the file and the graph, undo, and what is listed."""

from pathlib import Path
from typing import Any

import pytest
from hand_made import paper, statute
from judging import cleared, dump, load_judged

from bevoegd.explorer.model import JudgementRequest, JudgementShown
from bevoegd.explorer.review import judge, judgements, judgements_on, undo
from extract.statement import Statement
from graph.judgements import JudgementError, JudgementFile
from graph.loader import load_records
from graph.store import Store

PORT = "unreviewed:autoriteit-havencyber"


@pytest.fixture
def file(own_judgements: Path) -> Path:
    return own_judgements


@pytest.fixture
def graph(store: Store) -> Store:
    load_judged(store, [])
    return store


def statement(words: str, kind: str = "mandate") -> str:
    """The id of the first statement of that kind whose sentence has these words."""
    every = [*statute(), *paper()]
    return next(r.id for r in every if isinstance(r, Statement) and r.kind == kind and words in r.text)


def request(words: str, verdict: str = "wrong", kind: str = "mandate", **values: str) -> JudgementRequest:
    given: dict[str, Any] = {"by": " een jurist ", "reason": "zo staat het er niet"} | values
    return JudgementRequest.model_validate({"statement": statement(words, kind), "verdict": verdict} | given)


def test_a_judgement_is_shown_as_it_stands(graph: Store, file: Path) -> None:
    made = judge(graph, file, request("toetst vooraf", "corrected", actor="ctivd", modality="duty"))
    [place] = graph.read("MATCH (:Judgement)-[:JUDGES]->()-[:STATED_IN]->(p:Passage) RETURN p.id AS passage", {})
    assert made == JudgementShown(
        id=made.id, statement=statement("toetst vooraf"), verdict="corrected", by="een jurist", at=made.at,
        reason="zo staat het er niet", actor="ctivd", other=None, competence=None, modality="duty",
        passage=place["passage"], document="wiv.md",
        said="De TIB toetst vooraf of de toestemming rechtmatig is.", applies=True,
    )  # fmt: skip
    assert judgements(graph, file).judgements == [made]
    assert [entry.id for entry in JudgementFile(file).standing()] == [made.id]


def test_it_shows_at_the_statement_and_at_its_correction(graph: Store, file: Path) -> None:
    made = judge(graph, file, request("toetst vooraf", "corrected", actor="ctivd"))
    [correction] = graph.read("MATCH (s:Statement)-[:INSTEAD_OF]->() RETURN s.id AS id", {})
    ids = [statement("toetst vooraf"), correction["id"], statement("bedreigingen")]
    assert judgements_on(graph.table, ids) == {ids[0]: made, ids[1]: made}


def test_undoing_gives_the_graph_from_before_and_keeps_both_lines(graph: Store, file: Path) -> None:
    before = dump(graph)
    first = judge(graph, file, request("maatregelen nemen"))
    between = dump(graph)
    second = judge(graph, file, request("maatregelen nemen", "corrected", competence="oversight"))
    assert [shown.id for shown in judgements(graph, file).judgements] == [second.id]
    undo(graph, file, second.id, "een ander", "vergissing")
    assert dump(graph) == between != before
    assert [shown.id for shown in judgements(graph, file).judgements] == [first.id]
    undo(graph, file, first.id, "een ander", "vergissing")
    assert dump(graph) == before
    assert (judgements(graph, file).judgements, len(JudgementFile(file).entries())) == ([], 4)


def test_an_actor_outside_the_register_can_be_the_right_one(graph: Store, file: Path) -> None:
    judge(graph, file, request("ziet erop toe", "corrected", "relation", actor=PORT, other="tib"))
    found = graph.read(
        "MATCH (a:Actor)-[:OVERSEES {source: 'text'}]->(b) WHERE b.id = 'tib' RETURN a.id AS a, a.name AS name", {}
    )
    assert found == [{"a": PORT, "name": "Autoriteit Havencyber"}]


def test_what_no_text_says_any_more_is_listed_so(graph: Store, file: Path) -> None:
    made = judge(graph, file, request("toetst vooraf", "corrected", actor=PORT))
    cleared(graph)
    [shown] = judgements(graph, file).judgements
    assert shown == made.model_copy(update={"applies": False, "passage": None})
    undo(graph, file, made.id, "een jurist", "de tekst is er niet meer")
    assert judgements(graph, file).judgements == []


def test_a_judgement_can_be_judged_anew_when_only_it_holds_the_statement(graph: Store, file: Path) -> None:
    judge(graph, file, request("toetst vooraf", "right"))
    records = [r for r in statute() if not (isinstance(r, Statement) and "toetst vooraf" in r.text)]
    load_records(graph, records, judgements=JudgementFile(file).standing())
    again = judge(graph, file, request("toetst vooraf", "wrong"))
    assert [shown.id for shown in judgements(graph, file).judgements] == [again.id]
    held = "MATCH (:Actor {id: 'tib'})-[:HOLDS]->(m) RETURN m.id AS id"
    assert graph.read(held, {}) == []


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        (request("toetst vooraf", by=" "), "who judges?"),
        (request("toetst vooraf", by="een\nander"), "who judges?"),
        (request("toetst vooraf", reason="\n"), "why?"),
        (request("toetst vooraf", statement="0" * 16), "the graph has no statement '0000000000000000'"),
        (request("toetst vooraf", "corrected", actor="nobody"), "the graph has no actor 'nobody'"),
        (request("ziet erop", "corrected", "relation", other="nobody"), "the graph has no actor 'nobody'"),
        (request("toetst vooraf", "corrected", competence="nothing"), "the graph has no competence 'nothing'"),
        (request("toetst vooraf", "corrected"), "the correction changes nothing"),
        (request("toetst vooraf", "corrected", actor="tib", modality="task"), "the correction changes nothing"),
        (request("toetst vooraf", "right", actor="ctivd"), "verdict 'right' takes no other actor"),
        (
            request("toetst vooraf", "corrected", other="tib"),
            "of a mandate statement actor, competence, modality can be corrected",
        ),
        (
            request("ziet erop", "corrected", "relation", modality="duty"),
            "of a relation statement actor, other can be corrected",
        ),
        (request("Kamerstuk", "corrected", "reference", actor="tib"), "of a reference statement nothing can be corrected"),
    ],
)
def test_what_cannot_be_is_one_line_and_changes_nothing(graph: Store, file: Path, asked: JudgementRequest, line: str) -> None:
    before = dump(graph)
    with pytest.raises(JudgementError) as caught:
        judge(graph, file, asked)
    assert str(caught.value).startswith(line)
    assert len(str(caught.value).splitlines()) == len(caught.value.nl.splitlines()) == 1
    assert (JudgementFile(file).entries(), dump(graph)) == ([], before)


def test_a_correction_is_not_judged_itself(graph: Store, file: Path) -> None:
    made = judge(graph, file, request("toetst vooraf", "corrected", actor="ctivd"))
    [correction] = graph.read("MATCH (s:Statement)-[:INSTEAD_OF]->() RETURN s.id AS id", {})
    with pytest.raises(JudgementError, match=f"is itself a correction; undo judgement '{made.id}'"):
        judge(graph, file, request("toetst vooraf", statement=correction["id"]))


def test_nothing_is_undone_twice(graph: Store, file: Path) -> None:
    made = judge(graph, file, request("toetst vooraf"))
    undo(graph, file, made.id, "een jurist", "vergissing")
    with pytest.raises(JudgementError, match=f"no judgement '{made.id}' stands"):
        undo(graph, file, made.id, "een jurist", "vergissing")
    with pytest.raises(JudgementError, match="why"):
        undo(graph, file, made.id, "een jurist", "")
    assert len(JudgementFile(file).entries()) == 2
