"""What does not belong in the graph is found, and what belongs there is not complained of."""

import pytest
from hand_made import statute
from judging import cleared, judgement, load_judged
from rdflib import RDF, SH

from graph.judgements import Correction
from graph.rdf import Names
from graph.rdf.check import Violation, check
from graph.rdf.shapes import shapes
from graph.schema import load_schema
from graph.store import Store

FIRST_MANDATE = "MATCH (m:Mandate) WITH m ORDER BY m.id LIMIT 1"
OVERSIGHT = "MATCH (:Actor {id: 'tib'})-[r:OVERSEES]->(:Actor {id: 'mivd'})"
LAST_STATEMENT = "MATCH (s:Statement) WITH s ORDER BY s.id DESC LIMIT 1"


@pytest.fixture
def judged(store: Store) -> Store:
    """The records made by hand, with a judgement, so that every class of the schema is there."""
    cleared(store)
    load_judged(store, [judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering"))])
    return store


def test_every_class_has_a_shape() -> None:
    graph = shapes(Names())
    targets = {str(graph.value(shape, SH.targetClass)).rpartition("#")[2] for shape in graph.subjects(RDF.type, SH.NodeShape)}
    assert targets == set(load_schema().classes)


def test_a_right_graph_has_no_violations(judged: Store) -> None:
    assert list(check(judged, Names())) == []


@pytest.mark.parametrize(
    ("change", "label", "words"),
    [
        ("MATCH (a:Actor {id: 'tib'}) REMOVE a.reviewed", "Actor", "'reviewed' is missing"),
        ("MATCH (a:Actor {id: 'tib'}) SET a.certain = 'perhaps'", "Actor", "'certain' is 'perhaps', and the schema"),
        ("MATCH (a:Actor {id: 'tib'}) SET a.colour = 'red'", "Actor", "has the property 'colour', which"),
        ("MATCH (a:Actor {id: 'tib'}) SET a.valid_from = 'soon'", "Actor", "is 'soon', not written as it should be"),
        ("MATCH (l:Law {id: 'nis2'}) SET l.jurisdiction = 'mars'", "Law", "is 'mars', none of the words it may be"),
        (f"{LAST_STATEMENT} SET s.confidence = 1.7", "Statement", "is '1.7', too high"),
        (f"{LAST_STATEMENT} SET s.confidence = -0.1", "Statement", "is '-0.1', too low"),
        (f"{LAST_STATEMENT} SET s.stance = 'shouted'", "Statement", "is 'shouted', none of the words"),
        (f"{LAST_STATEMENT} REMOVE s.conditions", "Statement", "is missing"),
        (f"{LAST_STATEMENT} MATCH (s)-[r:STATED_IN]->() DELETE r", "Statement", "the relation 'is stated in' is missing"),
        (f"{FIRST_MANDATE} MATCH (m)<-[r:SUPPORTS]-() DELETE r", "Mandate", "'supports' is missing"),
        (f"{FIRST_MANDATE} MATCH (a:Actor {{id: 'csirt'}}) CREATE (a)-[:HOLDS]->(m)", "Mandate", "'holds' is there more than"),
        (f"{FIRST_MANDATE} MATCH (m)-[r:GRANTS]->() DELETE r", "Mandate", "'grants' is missing"),
        ("MATCH (a:Actor {id: 'tib'}), (l:Law {id: 'nis2'}) CREATE (a)-[:LIKES]->(l)", "Actor", "edge LIKES to Law 'nis2'"),
        ("CREATE (:Passage {id: 'lost', text: 'x', start: 0, end: 1, role: 'body'})", "Passage", "'is part of' is missing"),
        ("MATCH (j:Judgement) SET j.verdict = 'maybe'", "Judgement", "is 'maybe', none of the words"),
        ("MATCH (l:Law {id: 'nis2'}) SET l.uri = 'no address'", "Law", "'uri' is 'no address'"),
        (f"{OVERSIGHT} SET r.source = 'hearsay'", "Actor", "'oversees' mivd: 'source' is 'hearsay', none of the words"),
        (f"{OVERSIGHT} REMOVE r.source", "Actor", "'oversees' mivd: 'source' is missing"),
        (f"{OVERSIGHT} SET r.source = 'text', r.statements = []", "Actor", "'oversees' mivd: 'statements' is missing"),
        (f"{OVERSIGHT} SET r.statements = ['none']", "Actor", "'oversees' mivd: 'statements' is 'none', which is not there"),
        ("MATCH (p:Passage)-[r:PART_OF]->(:Document) WITH r LIMIT 1 SET r.source = 'text'", "Passage", "property 'source'"),
    ],
)  # fmt: skip
def test_planted_wrong_data_is_found(judged: Store, change: str, label: str, words: str) -> None:
    judged.write(lambda transaction: transaction.run(change).consume())
    found = list(check(judged, Names()))
    assert any(violation.label == label and words in violation.words["en"] for violation in found), found


def test_a_violation_names_the_place_in_the_source_in_two_languages(judged: Store) -> None:
    judged.write(lambda transaction: transaction.run(f"{LAST_STATEMENT} SET s.confidence = 1.7").consume())
    [row] = judged.read(
        f"{LAST_STATEMENT} MATCH (s)-[:STATED_IN]->()-[:PART_OF]->(d:Document) "
        "RETURN s.id AS id, d.id + ', ' + toString(s.start) + '-' + toString(s.end) AS place",
        {},
    )
    words = {"nl": "'zekerheid' is '1.7', te hoog", "en": "'confidence' is '1.7', too high"}
    assert list(check(judged, Names())) == [Violation("Statement", row["id"], words, row["place"])]
