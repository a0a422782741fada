"""Projections of the shipped samples: what each leaves out, and why it may."""

from graph.networks import accountability, information, shared_competences
from graph.store import Store


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
