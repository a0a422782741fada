"""What a thing, an edge and a passage say, on the graph of the shipped samples."""

import pytest

from bevoegd.explorer.details import edge_details, node_details, passage_details
from bevoegd.explorer.errors import Absent
from bevoegd.explorer.graph import graph
from bevoegd.explorer.model import Edge, EdgeDetails, EdgeRequest, Filters, GraphRequest, NodeDetails
from graph.store import Store

JCI_73 = "https://wetten.overheid.nl/jci1.3:c:BWBR0039896&artikel=73"


def edge(store: Store, source: str, target: str, type: str, stance: str = "asserted", **filters: object) -> EdgeDetails:
    request = {"source": source, "target": target, "type": type, "stance": stance, "filters": filters}
    return edge_details(store.table, EdgeRequest.model_validate(request))


def node(store: Store, id: str, **filters: object) -> NodeDetails:
    return node_details(store.table, id, Filters.model_validate(filters))


def all_edges(store: Store) -> list[Edge]:
    stances = ["asserted", "asked", "denied", "declined"]
    return graph(store.table, GraphRequest(whole=True, filters=Filters.model_validate({"stances": stances}))).edges


def test_a_mandate_has_a_line_for_each_ground(sample_graph: Store) -> None:
    details = edge(sample_graph, "actor/mivd", "competence/disruption", "power")
    grounds = {line.grounds[0].id: line for line in details.lines}
    assert set(grounds) == {"provision/wiv-2017#73", "provision/unreviewed:Voorbeeldwet digitale weerbaarheid#3.1"}
    line = grounds["provision/wiv-2017#73"]
    assert line.words.nl.startswith("De MIVD is bevoegd tot: verstoren en maatregelen treffen (Wiv 2017, art. 73)")
    assert line.words.en.startswith("The MIVD may do the following: ")
    assert line.words.nl.endswith("; toezicht: CIVD, CTIVD, TIB.")
    assert (line.grounds[0].link, line.grounds[0].in_force) == (JCI_73, "yes")
    assert [body.key for body in line.overseers] == ["civd", "ctivd", "tib"]
    unknown = grounds["provision/unreviewed:Voorbeeldwet digitale weerbaarheid#3.1"].grounds[0]
    assert (unknown.link, unknown.in_force) == (None, "unknown")


def test_a_relation_has_a_line_for_each_ground(sample_graph: Store) -> None:
    details = edge(sample_graph, "actor/ctivd", "actor/mivd", "OVERSEES")
    said = {ground.id: line.words.nl for line in details.lines for ground in line.grounds}
    ground = "provision/unreviewed:Voorbeeldwet digitale weerbaarheid#4.1"
    assert said[ground] == "De CTIVD houdt toezicht op de MIVD (Voorbeeldwet digitale weerbaarheid, art. 4, lid 1)."


def test_a_law_is_in_force_on_the_day_of_the_filter(sample_graph: Store) -> None:
    details = edge(sample_graph, "actor/mivd", "competence/disruption", "power", on="2019-01-01")
    assert {g.in_force for line in details.lines for g in line.grounds if g.id == "provision/wiv-2017#73"} == {"yes"}


def test_every_edge_of_the_graph_can_be_explained(sample_graph: Store) -> None:
    edges = all_edges(sample_graph)
    assert {found.category for found in edges} >= {"mandate", "relation", "ground", "law"}
    assert {found.stance for found in edges} >= {"asserted", "asked", "declined"}
    for found in edges:
        details = edge(sample_graph, found.source, found.target, found.type, found.stance)
        assert details.edge == found
        assert details.lines
        assert len(details.sentences) == found.statements
        assert {sentence.stance for sentence in details.sentences} <= {found.stance}
        for line in details.lines:
            assert "{" not in line.words.nl + line.words.en
            assert line.words.nl.endswith(".")


def test_every_sentence_is_marked_with_the_words_it_was_read_from(sample_graph: Store) -> None:
    seen = 0
    for found in all_edges(sample_graph):
        for sentence in edge(sample_graph, found.source, found.target, found.type, found.stance).sentences:
            [row] = sample_graph.read(
                "MATCH (s:Statement {id: $id})-[:STATED_IN]->(p) RETURN s.text AS said, p.text AS text",
                {"id": sentence.statement},
            )
            words = " ".join(sentence.paragraph[start:end] for start, end in sentence.marks)
            assert words.split() == row["said"].split()
            assert sentence.paragraph.endswith(row["text"])
            assert sentence.place
            seen += 1
    assert seen > 50


def test_a_register_fact_without_text_says_so(sample_graph: Store) -> None:
    facts = [found for found in all_edges(sample_graph) if found.category == "relation" and not found.statements]
    assert facts
    for found in facts:
        details = edge(sample_graph, found.source, found.target, found.type)
        assert "Het register zegt dit; geen gelezen tekst is er een bron voor." in [words.nl for words in details.unknown]
        assert details.sentences == []


def test_what_no_text_says_is_said(sample_graph: Store) -> None:
    bare = [found for found in all_edges(sample_graph) if found.category == "mandate" and not found.grounded]
    assert bare
    for found in bare:
        details = edge(sample_graph, found.source, found.target, found.type, found.stance)
        assert "No text names the legal ground." in [words.en for words in details.unknown]
        watched = any(line.overseers for line in details.lines)
        assert watched != any(words.en.startswith("No overseer is known") for words in details.unknown)


def test_a_filter_limits_the_sentences(sample_graph: Store) -> None:
    every = edge(sample_graph, "actor/mivd", "competence/disruption", "power").sentences
    document = every[0].document
    one = edge(sample_graph, "actor/mivd", "competence/disruption", "power", document=document).sentences
    assert {sentence.document for sentence in every} > {sentence.document for sentence in one} == {document}
    with pytest.raises(Absent):
        edge(sample_graph, "actor/mivd", "competence/disruption", "power", confidence=1.0)


@pytest.mark.parametrize(
    ("source", "target", "type"),
    [("actor/mivd", "competence/disruption", "duty"), ("actor/mivd", "actor/geen", "OVERSEES"), ("x", "y", "z"), ("", "", "")],
)
def test_an_edge_that_is_not_there_is_absent(sample_graph: Store, source: str, target: str, type: str) -> None:
    with pytest.raises(Absent):
        edge(sample_graph, source, target, type)


def test_an_actor_has_facts_mandates_and_relations(sample_graph: Store) -> None:
    details = node(sample_graph, "actor/mivd")
    facts = {(fact.label.en, fact.value.en, fact.node) for fact in details.facts}
    assert ("abbreviations", "MIVD, DISS", None) in facts
    assert ("is founded on", "Intelligence and Security Services Act 2017", "law/wiv-2017") in facts
    said = {line.edge: line.words.nl for line in details.lines}
    assert "power|asserted|actor/mivd|competence/disruption" in said
    assert said["OVERSEES|asserted|actor/ctivd|actor/mivd"] == "De CTIVD houdt toezicht op de MIVD."


def test_every_line_of_a_thing_leads_to_an_edge_that_is_there(sample_graph: Store) -> None:
    for id in ("actor/aivd", "competence/disruption", "law/wiv-2017", "document/voorbeeldwet-digitale-weerbaarheid.md"):
        lines = node(sample_graph, id).lines
        assert lines
        for line in lines:
            assert line.edge
            type, stance, source, target = line.edge.split("|")
            assert edge(sample_graph, source, target, type, stance).edge.id == line.edge


def test_a_provision_shows_its_law_link_and_words(sample_graph: Store) -> None:
    details = node(sample_graph, "provision/unreviewed:Voorbeeldwet digitale weerbaarheid#3.1")
    assert [fact.node for fact in details.facts if fact.label.en == "part of"] == [
        "law/unreviewed:Voorbeeldwet digitale weerbaarheid"
    ]
    assert any(fact.value.nl.startswith("De diensten zijn bevoegd") for fact in details.facts if fact.label.en == "text")
    assert all("art. 3, lid 1" in ground.words.nl for line in details.lines for ground in line.grounds)
    known = {fact.label.en: fact for fact in node(sample_graph, "provision/wiv-2017#73").facts}
    assert known["part of"].link == JCI_73


def test_a_thing_that_is_not_there_is_absent(sample_graph: Store) -> None:
    for id in ("actor/geen", "nonsense", "", "law/"):
        with pytest.raises(Absent):
            node(sample_graph, id)


def test_a_passage_comes_with_all_that_is_read_in_it(sample_graph: Store) -> None:
    passages = sample_graph.read(
        "MATCH (p:Passage) RETURN p.id AS id, p.text AS text, COUNT { (p)<-[:STATED_IN]-() } AS statements", {}
    )
    for passage in passages:
        details = passage_details(sample_graph.table, passage["id"])
        assert (details.text, len(details.sentences)) == (passage["text"], passage["statements"])
    with pytest.raises(Absent):
        passage_details(sample_graph.table, "geen")


def test_the_queries_shown_run_as_they_stand(sample_graph: Store) -> None:
    details = edge(sample_graph, "actor/mivd", "competence/disruption", "power")
    statements = {sentence.statement for sentence in details.sentences}
    answers = [sample_graph.read(asked.query, asked.parameters) for asked in details.cypher]
    assert {row["statement"] for row in answers[-1]} == statements
