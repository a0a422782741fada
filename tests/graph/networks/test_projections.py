"""Each projection holds the ties that it says, with the statements that they rest on."""

from graph.networks import accountability, coordination, information, oversight, shared_competences
from graph.store import Store

PORT = "unreviewed:autoriteit-havencyber"


def test_oversight_goes_from_overseer_to_overseen(loaded: Store) -> None:
    graph = oversight(loaded)
    assert set(graph.edges) == {(overseer, service) for overseer in ("ctivd", "tib") for service in ("aivd", "mivd")}
    [row] = loaded.read(
        "MATCH (:Actor {id: 'ctivd'})-[r:OVERSEES {source: 'text'}]->(:Actor {id: 'mivd'}) RETURN r.statements AS statements",
        {},
    )
    assert graph.edges["ctivd", "mivd"] == {"relations": ["OVERSEES"], "statements": row["statements"]}
    assert len(row["statements"]) == 2
    assert graph.edges["tib", "mivd"]["statements"] == []


def test_nodes_are_known_bodies_unless_more_are_asked(loaded: Store) -> None:
    assert [PORT in coordination(loaded, among) for among in ("bodies", "register", "all")] == [False, False, True]
    assert ["csirt" in accountability(loaded, among) for among in ("bodies", "register", "all")] == [False, True, True]


def test_cooperation_is_read_both_ways(loaded: Store) -> None:
    edge = coordination(loaded, "all").edges["ncsc", PORT]
    assert (edge["relations"], len(edge["statements"])) == (["COOPERATES_WITH"], 1)


def test_information_holds_no_cooperation(sample_graph: Store) -> None:
    relations = {type for _, _, edge in information(sample_graph, "all").edges(data=True) for type in edge["relations"]}
    assert relations == {"INFORMS", "REPORTS_TO"}
    assert information(sample_graph).edges["ctivd", "tweede-kamer"]["relations"] == ["REPORTS_TO"]


def test_accountability_is_to_the_minister_and_not_to_the_whole(sample_graph: Store) -> None:
    graph = accountability(sample_graph)
    assert list(graph["aivd"]) == ["minister-bzk"]
    assert graph.edges["aivd", "minister-bzk"]["relations"] == ["RESPONSIBLE_FOR"]
    assert {"minister-president", "regering"} <= set(graph["ministerraad"])


def test_an_actor_that_answers_to_nobody_known_is_there(sample_graph: Store) -> None:
    graph = accountability(sample_graph)
    assert list(graph["civd"]) == ["tweede-kamer"]
    assert list(graph["tib"]) == []


def test_shared_competences_count_no_prohibition_and_not_other(sample_graph: Store) -> None:
    graph = shared_competences(sample_graph)
    edge = graph.edges["aivd", "mivd"]
    assert "disruption" in edge["competences"]
    assert edge["weight"] == len(edge["competences"])
    assert all(edge["statements"] for _, _, edge in graph.edges(data=True))
    assert all("other" not in edge["competences"] for _, _, edge in graph.edges(data=True))
    assert not graph.has_edge("dcc", "krijgsmacht")  # one may counter-attack, the other must not


def test_the_share_is_of_what_either_holds(loaded: Store) -> None:
    edge = shared_competences(loaded).edges["aivd", "mivd"]  # disruption; the AIVD also investigates threats
    assert (edge["competences"], edge["weight"], edge["share"]) == (["disruption"], 1, 0.5)
