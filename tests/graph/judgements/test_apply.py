"""What judgements do to the graph: over the machine, through reading anew, and put on a running graph as in a fresh one."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hand_made import paper, passage, statute
from judging import cleared, dump, judgement, load_judged, tuples

from extract.statement import DocumentRecord, PassageRecord, Record, Statement
from graph.judgements import Correction, Judgement
from graph.loader import LoadReport, apply_judgements, load_records
from graph.store import Store

MEASURES = "maatregelen nemen"
WRONG = judgement(statute(), MEASURES, "wrong", actor="aivd")
RIGHT = judgement(statute(), "bedreigingen", "right", number=2)
OTHER_ACTOR = judgement(statute(), "toetst vooraf", "corrected", Correction(actor="ctivd"), number=3)
OTHER_PORT = judgement(
    paper(), "Autoriteit", "corrected", Correction(other="?Autoriteit Luchtcyber"), number=4, kind="relation"
)
NO_OVERSIGHT = judgement(statute(), "ziet erop toe", "wrong", number=5, predicate="oversees", object="aivd")
NO_CITATION = judgement(paper(), "Kamerstuk", "wrong", number=6, object="kst-26643-785")
EVERY = [WRONG, RIGHT, OTHER_ACTOR, OTHER_PORT, NO_OVERSIGHT, NO_CITATION]
HELD = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence), (s:Statement)-[:SUPPORTS]->(m)
RETURN a.id, m.modality, c.id, s.rule, s.confidence
"""


def test_what_is_judged_wrong_stays_and_supports_nothing(store: Store) -> None:
    load_judged(store, [WRONG])
    assert not {row for row in tuples(store, HELD) if row[0] == "aivd" and row[2] == "disruption"}
    assert {row for row in tuples(store, HELD) if row[0] == "mivd" and row[2] == "disruption"}
    query = "MATCH (j:Judgement)-[:JUDGES]->(s:Statement)-[:SAYS_OF]->(a) RETURN j.id, s.id, s.judged, a.id"
    assert tuples(store, query) == {(WRONG.id, WRONG.statement.id, "wrong", "aivd")}
    conditions = "MATCH (c:Condition)<-[r:SUBJECT_TO]-() UNWIND r.statements AS id RETURN id"
    assert WRONG.statement.id not in {id for (id,) in tuples(store, conditions)}


def test_a_relation_and_a_citation_that_are_judged_wrong_are_gone(store: Store) -> None:
    load_judged(store, [NO_OVERSIGHT, NO_CITATION])
    said = "MATCH (a:Actor)-[r:OVERSEES {source: 'text'}]->(b:Actor) RETURN a.id, b.id"
    assert tuples(store, said) == {("ctivd", "mivd")}
    assert tuples(store, "MATCH (:Document {id: 'kst-1-A.txt'})-[:CITES]->(x) RETURN x.id") == {("wiv-2017",)}


def test_what_is_judged_right_is_certain_and_keeps_the_machines_confidence(store: Store) -> None:
    unsure = [replace(r, confidence=0.4) if isinstance(r, Statement) else r for r in statute()]
    load_judged(store, [judgement(unsure, "bedreigingen", "right")], [unsure])
    query = "MATCH (s:Statement) WHERE s.judged IS NOT NULL RETURN s.judged, s.confidence, s.machine_confidence"
    assert tuples(store, query) == {("right", 1.0, 0.4)}
    assert ("aivd", "task", "threat-investigation", "by-hand", 1.0) in tuples(store, HELD)
    assert ("ctivd", "task", "lawfulness-review", "by-hand", 0.4) in tuples(store, HELD)


def test_a_correction_is_a_statement_of_its_own(store: Store) -> None:
    load_judged(store, [OTHER_ACTOR])
    held = {row[:4] for row in tuples(store, HELD) if row[2] == "prior-authorisation"}
    assert held == {("ctivd", "task", "prior-authorisation", "judgement")}
    query = """
    MATCH (new:Statement)-[:INSTEAD_OF]->(old:Statement {judged: 'corrected'})<-[:JUDGES]-(j:Judgement {actor: 'ctivd'})
    WHERE new.text = old.text AND new.spans = old.spans AND new.basis = old.basis
      AND EXISTS { (new)-[:STATED_IN]->(:Passage)<-[:STATED_IN]-(old) }
    RETURN new.rule, new.confidence, j.verdict
    """
    assert tuples(store, query) == {("judgement", 1.0, "corrected")}


def test_a_relation_gets_another_second_actor(store: Store) -> None:
    load_judged(store, [OTHER_PORT])
    said = "MATCH (a:Actor)-[r:COOPERATES_WITH]-(b:Actor) WHERE a.id > b.id RETURN a.id, b.id, b.name"
    assert tuples(store, said) == {
        ("unreviewed:autoriteit-luchtcyber", "unreviewed:autoriteit-havencyber", "Autoriteit Havencyber")
    }


def test_a_later_judgement_replaces_an_earlier_one(store: Store) -> None:
    later = judgement(statute(), MEASURES, "right", number=9, actor="aivd")
    load_judged(store, [WRONG, later])
    assert tuples(store, "MATCH (j:Judgement) RETURN j.id, j.replaces[0]") == {(later.id, WRONG.id)}
    assert {row for row in tuples(store, HELD) if row[0] == "aivd" and row[2] == "disruption"}


@pytest.mark.parametrize("judgements", [[entry] for entry in EVERY] + [EVERY], ids=[*(e.id[-1] for e in EVERY), "all"])
def test_put_on_a_running_graph_and_taken_off_again(store: Store, judgements: Sequence[Judgement]) -> None:
    """As a fresh build with the judgements has it, node for node and edge for edge; then as before."""
    load_judged(store, judgements)
    fresh = dump(store)
    cleared(store)
    load_judged(store, [])
    before = dump(store)
    documents = sorted({entry.statement.document for entry in judgements})
    assert [apply_judgements(store, document, judgements) for document in documents] == [True] * len(documents)
    assert dump(store) == fresh != before
    assert [apply_judgements(store, document, judgements) for document in documents] == [False] * len(documents)
    assert [apply_judgements(store, document, []) for document in documents] == [True] * len(documents)
    assert dump(store) == before


def test_one_by_one_and_in_any_order(store: Store) -> None:
    load_judged(store, EVERY)
    fresh = dump(store)
    cleared(store)
    load_judged(store, [])
    for count in range(1, len(EVERY) + 1):
        for document in ("kst-1-A.txt", "wiv.md"):
            apply_judgements(store, document, EVERY[:count])
    assert dump(store) == fresh


def test_a_build_after_a_judgement_loads_that_document_only(store: Store) -> None:
    load_judged(store, [])
    assert reports(store, [WRONG]) == [(1, 0), (0, 1)]
    fresh = dump(store)
    assert reports(store, [WRONG]) == [(0, 1), (0, 1)]
    assert dump(store) == fresh


def reports(store: Store, judgements: Sequence[Judgement]) -> list[tuple[int, int]]:
    found: list[LoadReport] = [load_records(store, records, judgements=judgements) for records in (statute(), paper())]
    return [(report.documents, report.unchanged) for report in found]


def test_a_document_that_is_not_there_is_left_alone(store: Store) -> None:
    load_judged(store, [], [paper()])
    before = dump(store)
    assert not apply_judgements(store, "wiv.md", [WRONG])
    assert dump(store) == before


# ------------------------------------------------------------------------------ reading anew


def moved(records: list[Record], by: int, digest: str) -> list[Record]:
    """The same text with `by` characters more before it: every id and offset is another."""
    shifted: list[Record] = []
    for r in records:
        if isinstance(r, DocumentRecord):
            shifted.append(replace(r, digest=digest))
        elif isinstance(r, PassageRecord):
            shifted.append(replace(r, id=f"{r.document}:{r.start + by}", start=r.start + by, end=r.end + by))
        else:
            spans = tuple((start + by, end + by) for start, end in r.spans)
            place = f"{r.document}:{r.start + by}"
            shifted.append(replace(r, id=r.id[::-1], passage=place, start=r.start + by, end=r.end + by, spans=spans))
    return shifted


def without(records: list[Record], *words: str, passages: bool = False) -> list[Record]:
    """The records of a machine that reads nothing in sentences with these words, and does not give their passages either."""
    kinds = (Statement, PassageRecord) if passages else (Statement,)
    return [r for r in records if not (isinstance(r, kinds) and any(word in r.text for word in words))]


def test_a_statement_that_moved_is_found_by_its_sentence_and_claim(store: Store) -> None:
    load_judged(store, [WRONG, OTHER_ACTOR], [moved(statute(), 40, "1" * 64)])
    judged = "MATCH (j:Judgement)-[:JUDGES]->(s:Statement) RETURN j.id, s.id, s.start, j.restores"
    assert tuples(store, judged) == {
        (WRONG.id, WRONG.statement.id[::-1], 240, None),
        (OTHER_ACTOR.id, OTHER_ACTOR.statement.id[::-1], 140, None),
    }
    assert "prior-authorisation" in {row[2] for row in tuples(store, HELD) if row[0] == "ctivd"}


@pytest.mark.parametrize("passages", [False, True])
def test_a_judgement_stands_when_the_machine_reads_nothing_there_any_more(store: Store, passages: bool) -> None:
    records = without(statute(), "toetst vooraf", "bedreigingen", MEASURES, passages=passages)
    judgements = [WRONG, RIGHT, OTHER_ACTOR]
    load_judged(store, judgements, [records])
    fresh = dump(store)
    assert tuples(store, HELD) == {
        ("aivd", "task", "threat-investigation", "by-hand", 1.0),
        ("ctivd", "task", "prior-authorisation", "judgement", 1.0),
        ("ctivd", "task", "lawfulness-review", "by-hand", 1.0),
    }
    assert tuples(store, "MATCH (j:Judgement) RETURN j.restores") == {("passage" if passages else "statement",)}
    apply_judgements(store, "wiv.md", [])
    assert tuples(store, "MATCH (p:Passage) RETURN count(p)") == {(1 if passages else 4,)}
    apply_judgements(store, "wiv.md", judgements)
    assert dump(store) == fresh


def test_a_correction_stands_in_a_changed_text_that_still_has_its_sentence(store: Store) -> None:
    records = [
        replace(r, text=f"1. {r.text}", end=r.end + 3) if isinstance(r, PassageRecord) else r
        for r in without(moved(statute(), 40, "1" * 64), "toetst vooraf")
    ]
    load_judged(store, [OTHER_ACTOR], [records])
    assert tuples(store, "MATCH (s:Statement {rule: 'judgement'})-[:STATED_IN]->(p) RETURN p.id, s.spans[0], s.spans[1]") == {
        ("wiv.md:140", 143, 143 + len(OTHER_ACTOR.statement.text))
    }


def test_a_judgement_whose_sentence_is_gone_leaves_no_trace(store: Store) -> None:
    records = without(moved(statute(), 40, "1" * 64), "toetst vooraf", passages=True)
    load_judged(store, [], [records])
    before = dump(store)
    cleared(store)
    load_judged(store, [OTHER_ACTOR], [records])
    nodes, edges = dump(store)
    assert edges == before[1]
    assert [row for row in nodes if row not in before[0]] == [row for row in nodes if "'wiv.md'" in row and "'Document'" in row]


def test_a_question_passage_stays_when_its_judgement_goes(store: Store) -> None:
    """The machine gives a passage that asks also where it reads nothing in it."""
    asked = judgement(paper(), "Mag de MIVD", "wrong")
    records = without(paper(), "Mag de MIVD")
    load_judged(store, [], [records])
    before = dump(store)
    apply_judgements(store, "kst-1-A.txt", [asked])
    assert dump(store) != before
    apply_judgements(store, "kst-1-A.txt", [])
    assert dump(store) == before


def test_the_piece_of_a_sentence_outside_its_passage_is_left_out_where_the_text_changed(store: Store) -> None:
    stem, item = passage("wiv.md", 0, "De AIVD mag:"), passage("wiv.md", 50, "a. verstoren;", provision="wiv-2017#1.a")
    machine = next(r for r in statute() if isinstance(r, Statement))
    joined = replace(machine, passage=item.id, start=0, end=63, spans=((0, 12), (53, 63)), text="De AIVD mag: verstoren;")
    head = statute()[0]
    assert isinstance(head, DocumentRecord)
    claim = judgement([head, stem, item, joined], "verstoren", "right")
    later = replace(item, id="wiv.md:80", start=80, end=93)
    load_judged(store, [claim], [[replace(head, digest="1" * 64), stem, later]])
    assert tuples(store, "MATCH (s:Statement) RETURN s.spans[0], s.spans[1], size(s.spans)") == {(83, 93, 2)}
