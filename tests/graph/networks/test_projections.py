"""Each projection holds the ties that it says, with the statements that they rest on."""

from graph.networks import accountability, coordination, oversight, shared_competences
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


def test_the_share_is_of_what_either_holds(loaded: Store) -> None:
    edge = shared_competences(loaded).edges["aivd", "mivd"]  # disruption; the AIVD also investigates threats
    assert (edge["competences"], edge["weight"], edge["share"]) == (["disruption"], 1, 0.5)
