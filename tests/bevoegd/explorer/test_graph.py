"""Nodes, edges, neighbours and ways of the drawing, on the graph of the shipped samples."""

from itertools import pairwise

from bevoegd.explorer.graph import graph, neighbours, start
from bevoegd.explorer.model import Edge, Filters, Graph, GraphRequest, NeighbourRequest, PathRequest
from bevoegd.explorer.paths import paths
from graph.store import Store

DISRUPTION = "competence/disruption"


def drawn(store: Store, *nodes: str, **filters: object) -> Graph:
    return graph(store.table, GraphRequest(nodes=list(nodes), filters=Filters.model_validate(filters)))


def said(edges: list[Edge]) -> set[tuple[str, str, str]]:
    return {(edge.source, edge.type, edge.target) for edge in edges}


def test_a_mandate_is_an_edge_of_its_modality_with_its_best_confidence(sample_graph: Store) -> None:
    [edge] = drawn(sample_graph, "actor/aivd", DISRUPTION).edges
    assert (edge.source, edge.type, edge.target, edge.category) == ("actor/aivd", "power", DISRUPTION, "mandate")
    [row] = sample_graph.read(
        "MATCH (:Actor {id: 'aivd'})-[:HOLDS]->(m)-[:GRANTS]->(:Competence {id: 'disruption'}), (m)<-[:SUPPORTS]-(s) "
        "RETURN count(DISTINCT s) AS statements, max(s.confidence) AS confidence",
        {},
    )
    assert (edge.statements, edge.confidence, edge.grounded) == (row["statements"], row["confidence"], True)


def test_every_mandate_of_the_graph_is_drawn_and_no_other(sample_graph: Store) -> None:
    everything = graph(sample_graph.table, GraphRequest(whole=True))
    rows = sample_graph.read(
        "MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c) "
        "RETURN DISTINCT 'actor/' + a.id AS a, m.modality AS m, 'competence/' + c.id AS c",
        {},
    )
    mandates = [edge for edge in everything.edges if edge.category == "mandate"]
    assert everything.complete
    assert said(mandates) == {(row["a"], row["m"], row["c"]) for row in rows}


def test_every_relation_between_actors_is_drawn_and_no_other(sample_graph: Store) -> None:
    everything = graph(sample_graph.table, GraphRequest(whole=True))
    rows = sample_graph.read(
        "MATCH (a:Actor)-[r]->(b:Actor) RETURN DISTINCT 'actor/' + a.id AS a, type(r) AS t, 'actor/' + b.id AS b", {}
    )
    relations = [edge for edge in everything.edges if edge.category == "relation"]
    assert said(relations) == {(row["a"], row["t"], row["b"]) for row in rows}


def test_what_is_not_in_the_graph_is_left_out(sample_graph: Store) -> None:
    answer = drawn(sample_graph, "actor/aivd", "actor/nobody", "nonsense", "law/', n:Law", "actor/aivd")
    assert [node.id for node in answer.nodes] == ["actor/aivd"]


def test_unknown_is_said_to_be_unknown(sample_graph: Store) -> None:
    everything = graph(sample_graph.table, GraphRequest(whole=True))
    reviewed = {f"{row['l']}/{row['id']}" for row in sample_graph.read(
        "MATCH (n:Actor|Competence|Law {reviewed: true}) RETURN toLower(labels(n)[0]) AS l, n.id AS id", {})}  # fmt: skip
    unreviewed = {node.id for node in everything.nodes if node.unknown == "unreviewed"}
    assert unreviewed == {node.id for node in everything.nodes} - reviewed
    without = sample_graph.read(
        "MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c) "
        "WITH a, c, m.modality AS m, max(COUNT { (m)-[:BASED_ON]->() }) AS grounds "
        "WHERE grounds = 0 RETURN 'actor/' + a.id AS a, m, 'competence/' + c.id AS c",
        {},
    )
    assert said([edge for edge in everything.edges if not edge.grounded]) == {(row["a"], row["m"], row["c"]) for row in without}
    assert without


def test_filters_leave_out_what_they_say(sample_graph: Store) -> None:
    whole = graph(sample_graph.table, GraphRequest(whole=True)).edges
    for filters, fits in (
        ({"modalities": ["duty"]}, lambda edge: edge.category != "mandate" or edge.type == "duty"),
        ({"relations": ["OVERSEES"]}, lambda edge: edge.category != "relation" or edge.type == "OVERSEES"),
        ({"confidence": 0.8}, lambda edge: edge.register_fact or edge.confidence is None or edge.confidence >= 0.8),
    ):
        request = GraphRequest(whole=True, filters=Filters.model_validate(filters))
        left = graph(sample_graph.table, request).edges
        assert {edge.id for edge in left} == {edge.id for edge in whole if fits(edge)}
        assert len(left) < len(whole)


def test_a_filter_by_document_keeps_what_that_document_says(sample_graph: Store) -> None:
    document = "voorbeeldnota-digitale-dreigingen.txt"
    request = GraphRequest(whole=True, filters=Filters(document=document))
    rows = sample_graph.read(
        "MATCH (:Document {id: $id})<-[:PART_OF]-()<-[:STATED_IN]-(s {kind: 'mandate', stance: 'asserted'}), "
        "(s)-[:SAYS_OF]->(a), "
        "(s)-[:ABOUT]->(c) RETURN DISTINCT 'actor/' + a.id AS a, s.modality AS m, 'competence/' + c.id AS c",
        {"id": document},
    )
    mandates = [edge for edge in graph(sample_graph.table, request).edges if edge.category == "mandate"]
    assert said(mandates) == {(row["a"], row["m"], row["c"]) for row in rows}


def test_a_filter_by_law_keeps_what_rests_on_it(sample_graph: Store) -> None:
    law = "unreviewed:Voorbeeldwet digitale weerbaarheid 2015"
    edges = graph(sample_graph.table, GraphRequest(whole=True, filters=Filters(law=law))).edges
    rows = sample_graph.read(
        "MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c), (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law {id: $law}) "
        "RETURN DISTINCT 'actor/' + a.id AS a, m.modality AS m, 'competence/' + c.id AS c",
        {"law": law},
    )
    assert said([edge for edge in edges if edge.category == "mandate"]) == {(row["a"], row["m"], row["c"]) for row in rows}
    assert rows


def test_what_is_asked_or_denied_is_drawn_when_its_stance_is_chosen(sample_graph: Store) -> None:
    request = GraphRequest(whole=True, filters=Filters(stances=["asked", "denied", "declined"]))
    mandates = [edge for edge in graph(sample_graph.table, request).edges if edge.category == "mandate"]
    assert {edge.stance for edge in mandates} <= {"asked", "denied", "declined"}
    assert mandates


def test_laws_not_in_force_on_a_day_support_nothing_then(sample_graph: Store) -> None:
    before = GraphRequest(nodes=["actor/aivd", "law/wiv-2017"], filters=Filters(on="2010-01-01"))
    after = GraphRequest(nodes=["actor/aivd", "law/wiv-2017"], filters=Filters(on="2020-01-01"))
    grounds = [[e.type for e in graph(sample_graph.table, request).edges if e.statements] for request in (before, after)]
    assert grounds == [[], ["BASED_ON"]]


def test_a_node_counts_its_neighbours_and_expanding_brings_them(sample_graph: Store) -> None:
    for filters in (Filters(), Filters(modalities=["duty"], relations=["OVERSEES"], confidence=0.8)):
        for node in graph(sample_graph.table, GraphRequest(whole=True, filters=filters)).nodes:
            beside = neighbours(sample_graph.table, NeighbourRequest(node=node.id, filters=filters, limit=5000))
            assert len(beside.nodes) == len(set(beside.nodes)) == node.neighbours
            assert max((group.count for group in beside.groups if group.counted), default=0) <= node.neighbours


def test_what_is_drawn_already_does_not_come_again_and_the_limit_holds(sample_graph: Store) -> None:
    groups = ["power>competence", "BASED_ON>law"]
    asked = NeighbourRequest(node="actor/mivd", groups=groups, known=[DISRUPTION])
    beside = neighbours(sample_graph.table, asked)
    counts = {group.id: (group.count, group.hidden) for group in beside.groups if group.id in groups}
    assert counts["power>competence"][0] == counts["power>competence"][1] + 1
    assert DISRUPTION not in beside.nodes
    assert len(beside.nodes) > 1
    assert len(neighbours(sample_graph.table, asked.model_copy(update={"limit": 1})).nodes) == 1


def test_the_queries_behind_a_drawing_give_it_again(sample_graph: Store) -> None:
    answer = drawn(sample_graph, "actor/aivd", "actor/ctivd", DISRUPTION)
    rows = [row for asked in answer.cypher for row in sample_graph.read(asked.query, asked.parameters)]
    found = {(row["source"], row["target"]) for row in rows if "source" in row}
    assert {(edge.source.partition("/")[2], edge.target.partition("/")[2]) for edge in answer.edges} <= found


def test_the_first_drawing_has_bodies_and_what_joins_them(sample_graph: Store) -> None:
    first = start(sample_graph.table)
    assert {"actor/aivd", "actor/mivd", "actor/ctivd"} <= {node.id for node in first.nodes}
    assert all(node.kind == "actor" and not (node.type or "").endswith("role") for node in first.nodes)
    assert ("actor/ctivd", "OVERSEES", "actor/aivd") in said(first.edges)


def test_ways_lead_from_one_end_to_the_other_along_what_is_drawn(sample_graph: Store) -> None:
    found = paths(sample_graph.table, PathRequest(source="actor/ctivd", target=DISRUPTION)).paths
    assert found
    for way in found:
        assert (way[0], way[-1]) == ("actor/ctivd", DISRUPTION)
        joined = {frozenset((edge.source, edge.target)) for edge in drawn(sample_graph, *way).edges}
        assert {frozenset(step) for step in pairwise(way)} <= joined


def test_no_way_is_an_empty_answer(sample_graph: Store) -> None:
    for source, target in (("actor/aivd", "actor/aivd"), ("actor/aivd", "actor/nobody"), ("nonsense", "actor/aivd")):
        assert paths(sample_graph.table, PathRequest(source=source, target=target)).paths == []
