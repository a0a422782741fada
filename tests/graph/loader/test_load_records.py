"""What stands in the graph after one load, after a second, after a changed document, and in another order."""

import random
from dataclasses import replace

import pytest
from hand_made import document, eu_act, paper, passage, register, statement, statute
from judging import ALL, dump, tuples

from extract.statement import DocumentRecord, Record
from graph.loader import Loader, LoadError, load_records, load_register
from graph.store import Store


def load_all(store: Store) -> None:
    load_register(store, register())
    for records in ALL:
        load_records(store, records())


MANDATES = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
OPTIONAL MATCH (m)-[:BASED_ON]->(ground)
RETURN a.id, m.modality, c.id, ground.id, count { (:Statement)-[:SUPPORTS]->(m) }
"""
RELATIONS = "MATCH (a:Actor)-[r {source: 'text'}]->(b:Actor) RETURN a.id, type(r), b.id, size(r.statements)"
PORT = "unreviewed:autoriteit-havencyber"


def test_one_load_gives_these_mandates(store: Store) -> None:
    load_all(store)
    assert tuples(store, MANDATES) == {
        ("aivd", "task", "threat-investigation", "wiv-2017#8.2.a", 1),
        ("tib", "task", "prior-authorisation", "wiv-2017#32.2", 1),
        ("aivd", "power", "disruption", "wiv-2017#73.1", 1),
        ("mivd", "power", "disruption", "wiv-2017#73.1", 1),
        ("mivd", "power", "disruption", "wiv-2017", 1),
        ("ctivd", "task", "lawfulness-review", "wiv-2017#97.1", 1),
        ("csirt", "task", "threat-assessment", "nis2#11.3.a", 1),
        (PORT, "power", "disruption", "unreviewed:Port Safety Act#3", 1),
        (PORT, "practice", "cooperation", None, 1),
    }


def test_relations_carry_their_statements(store: Store) -> None:
    load_all(store)
    assert tuples(store, RELATIONS) == {
        ("ctivd", "OVERSEES", "aivd", 1),
        ("ctivd", "OVERSEES", "mivd", 2),
        ("ncsc", "COOPERATES_WITH", PORT, 1),
    }


def test_what_is_asked_or_declined_supports_nothing(store: Store) -> None:
    load_all(store)
    query = "MATCH (s:Statement) WHERE s.stance <> 'asserted' MATCH (s)-[r]->(n) RETURN s.stance, type(r), n.id"
    assert tuples(store, query) == {
        ("asked", "STATED_IN", "kst-1-A.txt:0"),
        ("asked", "SAYS_OF", "mivd"),
        ("asked", "ABOUT", "disruption"),
        ("declined", "STATED_IN", "kst-1-A.txt:300"),
        ("declined", "SAYS_OF", "regering"),
        ("declined", "ABOUT", "public-communication"),
    }


def test_provisions_hang_under_their_law(store: Store) -> None:
    load_all(store)
    query = (
        "MATCH (p:Provision)-[:PART_OF]->(upper) WHERE p.id STARTS WITH 'wiv-2017#8' RETURN p.id, upper.id, labels(upper)[0]"
    )
    assert tuples(store, query) == {
        ("wiv-2017#8", "wiv-2017", "Law"),
        ("wiv-2017#8.2", "wiv-2017#8", "Provision"),
        ("wiv-2017#8.2.a", "wiv-2017#8.2", "Provision"),
    }


def test_documents_cite_laws_provisions_and_papers(store: Store) -> None:
    load_all(store)
    query = "MATCH (d:Document)-[r:CITES]->(x) RETURN d.id, labels(x)[0], x.id, size(r.statements)"
    assert tuples(store, query) == {
        ("kst-1-A.txt", "Law", "wiv-2017", 1),
        ("kst-1-A.txt", "Document", "kst-26643-785", 1),
        ("nis2.en.md", "Provision", "wiv-2017#73", 1),
    }
    assert tuples(store, "MATCH (d:Document)-[:TEXT_OF]->(l:Law) RETURN d.id, l.id") == {
        ("wiv.md", "wiv-2017"),
        ("nis2.en.md", "nis2"),
    }


def test_conditions_name_the_statements_they_come_from(store: Store) -> None:
    load_all(store)
    query = """
    MATCH (a:Actor)-[:HOLDS]->(:Mandate)-[r:SUBJECT_TO]->(c:Condition)
    MATCH (s:Statement) WHERE s.id IN r.statements
    RETURN a.id, c.text, s.text
    """
    words = "De diensten mogen, als het belang het eist, maatregelen nemen."
    assert tuples(store, query) == {
        ("aivd", "als het belang het eist", words),
        ("mivd", "als het belang het eist", words),
    }


def test_unknown_actors_are_one_whatever_their_capitals(store: Store) -> None:
    load_all(store)
    found = tuples(store, "MATCH (a:Actor) WHERE NOT a.reviewed RETURN a.id, a.name")
    assert found == {(PORT, "Autoriteit Havencyber")}


def test_a_second_load_changes_nothing(store: Store) -> None:
    load_all(store)
    before = dump(store)
    assert not load_register(store, register())
    reports = [load_records(store, records()) for records in ALL]
    assert [(report.documents, report.unchanged) for report in reports] == [(0, 1)] * 3
    assert dump(store) == before


def test_a_second_load_in_full_changes_nothing_either(store: Store) -> None:
    """Without the mark of what is loaded, every document is taken away and written again."""
    load_all(store)
    before = dump(store)
    marks = store.read("MATCH (d:Document) RETURN d.id AS id, d.records AS records", {})
    store.write(lambda transaction: transaction.run("MATCH (n:Document) WHERE n.read SET n.records = ''").consume())
    store.write(lambda transaction: transaction.run("MATCH (n:Schema) SET n.register = ''").consume())
    load_all(store)
    assert store.read("MATCH (d:Document) RETURN d.id AS id, d.records AS records", {}) == marks
    assert dump(store) == before


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_documents_and_records_leaves_no_trace(store: Store, seed: int) -> None:
    load_all(store)
    before = dump(store)
    store.write(lambda transaction: transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n").consume())
    store.write(lambda transaction: transaction.run("MATCH (n:Schema) SET n.register = ''").consume())
    order = random.Random(seed)
    for records in order.sample(ALL, k=len(ALL)):
        head, *members = records()
        load_records(store, [head, *order.sample(members, k=len(members))])
    load_register(store, register())
    assert dump(store) == before


def without_review(records: list[Record]) -> list[Record]:
    """The paper without its sentence on oversight."""
    return [r for r in records if isinstance(r, DocumentRecord) or r.start != 200]


def test_a_changed_document_takes_back_its_own_evidence_only(store: Store) -> None:
    load_all(store)
    nodes, edges = dump(store)
    load_records(store, without_review(paper()))
    assert ("ctivd", "OVERSEES", "mivd", 1) in tuples(store, RELATIONS)
    nodes_after, edges_after = dump(store)
    gone = {row for row in nodes if row not in nodes_after}
    assert {row for row in gone if "'Document'" not in row} == {
        row for row in nodes if "'kst-1-A.txt:200'" in row or "De CTIVD houdt toezicht op de MIVD." in row
    }
    assert len(nodes_after) == len(nodes) - 2
    assert len([row for row in edges if row not in edges_after]) == 5


DATES = """
MATCH (n:Provision|Mandate) WHERE n.valid_from IS NOT NULL OR n.valid_to IS NOT NULL
RETURN labels(n)[0], n.valid_from, n.valid_to
"""


def wording(name: str, since: str, until: str | None) -> list[Record]:
    """A text of article 3 of a law, which gives the AIVD a power."""
    place = replace(passage(name, 0, "De AIVD mag verstoren.", provision="?Havenwet#3.1"), valid_from=since, valid_to=until)
    power = {"actor": "aivd", "modality": "power", "competence": "disruption", "basis": ("?Havenwet#3.1",)}
    return [document(name, "statute", law="?Havenwet"), place, statement(place, "mandate", **power)]


def test_dates_span_the_wordings_in_any_order_and_follow_those_that_are_left(store: Store) -> None:
    early, late = wording("a.xml", "2016-01-01", "2021-07-01"), wording("b.xml", "2021-07-01", "2025-01-01")
    for documents in ((early, late), (late, early)):
        for records in documents:
            load_records(store, [replace(records[0], law=None)])
        for records in documents:
            load_records(store, records)
        assert tuples(store, DATES) == {
            ("Provision", "2016-01-01", "2025-01-01"), ("Mandate", "2016-01-01", "2025-01-01"),
        }  # fmt: skip
    load_records(store, [replace(late[0], law=None)])
    assert tuples(store, DATES) == {
        ("Provision", "2016-01-01", "2021-07-01"), ("Mandate", "2016-01-01", "2021-07-01"),
    }  # fmt: skip


def test_a_wording_of_unknown_end_makes_the_end_unknown(store: Store) -> None:
    for records in (wording("a.xml", "2016-01-01", "2021-07-01"), wording("b.xml", "2021-07-01", None)):
        load_records(store, records)
    assert {row[1:] for row in tuples(store, DATES)} == {("2016-01-01", None)}


def test_a_document_that_says_nothing_any_more_leaves_nothing_behind(store: Store) -> None:
    load_register(store, register())
    load_records(store, statute())
    before = dump(store)
    load_records(store, eu_act())
    head = eu_act()[0]
    assert isinstance(head, DocumentRecord)
    load_records(store, [replace(head, law=None)])
    nodes, edges = dump(store)
    assert edges == before[1]
    assert [row for row in nodes if row not in before[0]] == [row for row in nodes if "'nis2.en.md'" in row]
    assert len(nodes) == len(before[0]) + 1


def test_the_name_of_an_unknown_actor_follows_the_texts_that_are_left(store: Store) -> None:
    load_all(store)
    load_records(store, [paper()[0]])
    assert tuples(store, "MATCH (a:Actor) WHERE NOT a.reviewed RETURN a.id, a.name") == {(PORT, "autoriteit Havencyber")}


def test_the_report_counts_what_was_loaded(store: Store) -> None:
    seen: list[tuple[str, int]] = []
    report = load_records(store, [*statute(), *paper()], progress=lambda *step: seen.append(step))
    assert (report.documents, report.unchanged, report.passages, report.statements) == (2, 0, 9, 15)
    assert seen == [("wiv.md", 7), ("kst-1-A.txt", 8)]


def test_a_record_of_another_document_is_refused(store: Store) -> None:
    with pytest.raises(LoadError, match=r"'wiv\.md'.*stands under no document"):
        load_records(store, statute()[1:])


def test_a_statement_without_its_passage_is_refused(store: Store) -> None:
    head = statute()[0]
    orphan = statement(passage("wiv.md", 900, "Elders."), "reference", object="wvo")
    with pytest.raises(LoadError, match=r"wiv\.md: statement '[0-9a-f]{16}' names passage 'wiv\.md:900'"):
        load_records(store, [head, orphan])


def test_a_relation_that_the_schema_does_not_have_is_refused(store: Store) -> None:
    place = passage("wiv.md", 900, "De CTIVD bewondert de AIVD.")
    admires = statement(place, "relation", actor="ctivd", predicate="admires", object="aivd")
    with pytest.raises(LoadError, match="names relation 'admires', which the schema does not have"):
        load_records(store, [statute()[0], place, admires])


def test_a_document_that_the_database_refuses_is_named_and_takes_no_other_along(store: Store) -> None:
    place = passage("x" * 40_000, 0, "Te lang om te vinden.")
    refused = [document("x" * 40_000, "statute"), place]
    with pytest.raises(LoadError, match=r"^x+: [^\n]+$"):
        load_records(store, [*statute(), *refused, *paper()])
    assert tuples(store, "MATCH (d:Document {read: true}) RETURN d.id") == {("wiv.md",), ("kst-1-A.txt",)}


def loaded_and_emptied(store: Store) -> tuple[list[str], list[str]]:
    """The graph of all documents, which the store then holds no more: it has the register alone."""
    load_all(store)
    before = dump(store)
    store.write(lambda transaction: transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n").consume())
    store.write(lambda transaction: transaction.run("MATCH (n:Schema) SET n.register = ''").consume())
    load_register(store, register())
    return before


def test_of_two_texts_of_one_document_the_later_holds(store: Store) -> None:
    before = loaded_and_emptied(store)
    load_records(store, [*paper()[:-1], *statute(), *paper(), *eu_act()])
    assert dump(store) == before


def test_what_another_loaded_in_the_meantime_is_replaced(store: Store) -> None:
    before = loaded_and_emptied(store)
    with Loader(store) as loader:
        load_records(store, [*without_review(paper()), *eu_act()])
        loader.load([*statute(), *paper(), *eu_act()])
    assert dump(store) == before
    assert (loader.report.documents, loader.report.unchanged) == (2, 1)
