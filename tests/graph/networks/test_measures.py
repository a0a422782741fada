"""Measures on networks whose answers can be worked out by hand."""

from small_networks import directed, undirected

from graph.networks import centrality, cuts, cycles, edges, removal, removals


def test_the_middle_of_a_star_is_on_every_way() -> None:
    middle, *leaves = centrality(undirected("ma", "mb", "mc"))
    assert (middle.actor, middle.betweenness, middle.neighbours, middle.statements) == ("m", 1.0, 3, ["ma", "mb", "mc"])
    assert [(leaf.actor, leaf.betweenness, leaf.neighbours) for leaf in leaves] == [("a", 0, 1), ("b", 0, 1), ("c", 0, 1)]


def test_betweenness_follows_directions() -> None:
    by_actor = {row.actor: row.betweenness for row in centrality(directed("ab", "bc"))}
    assert by_actor == {"a": 0, "b": 0.5, "c": 0}  # of the two ordered pairs of others, (a, c) and (c, a), the first


def test_two_triangles_on_a_bridge_fall_apart_at_it() -> None:
    found = {tuple(cut.actors): (cut.parts, cut.cut_off) for cut in cuts(undirected("ab", "bc", "ca", "cd", "de", "ef", "fd"))}
    assert found == {("c",): (2, ["a", "b"]), ("d",): (2, ["e", "f"]), ("c", "d"): (2, ["d", "e", "f"])}


def test_a_bridge_to_a_leaf_is_said_by_its_cut_point() -> None:
    [cut] = cuts(directed("ab", "cb"))
    assert (cut.actors, cut.parts, cut.cut_off, cut.statements) == (["b"], 2, ["c"], ["ab", "cb"])


def test_a_single_tie_is_a_bridge() -> None:
    [cut] = cuts(directed("ba"))
    assert (cut.actors, cut.cut_off, cut.statements) == (["a", "b"], ["b"], ["ba"])


def test_a_ring_has_nothing_to_cut() -> None:
    assert cuts(undirected("ab", "bc", "ca")) == []


def test_cycles_begin_at_the_first_in_the_alphabet() -> None:
    found = cycles(directed("cb", "ba", "ac", "ab", "xa"))
    assert [(cycle.actors, cycle.group, cycle.statements) for cycle in found] == [
        (["a", "b"], 3, ["ab", "ba"]),
        (["a", "c", "b"], 3, ["ac", "ba", "cb"]),
    ]


def test_cycles_are_bounded() -> None:
    ring = directed("ab", "bc", "cd", "da")
    assert [len(cycles(ring, longest=3)), len(cycles(ring, longest=4)), len(cycles(ring, most=0))] == [0, 1, 0]


def test_a_chain_without_its_middle() -> None:
    row = removal(directed("ab", "bc"), "b")
    assert (row.pairs_before, row.pairs_after) == (1, 0)  # a reaches c, in two steps
    assert (row.efficiency_before, row.efficiency_after) == (0.25, 0)  # half a way, of two ordered pairs
    assert (row.lose_all, row.lose_one, row.statements) == (["c"], [], ["ab", "bc"])


def test_who_keeps_another_loses_one() -> None:
    row = removal(directed("ox", "oy", "py"), "o")
    assert (row.lose_all, row.lose_one) == (["x"], ["y"])


def test_the_actor_on_whom_most_depends_comes_first() -> None:
    assert next(row.actor for row in removals(undirected("ma", "mb", "ab", "bc"))) == "b"


def test_ties_keep_their_direction() -> None:
    assert [(tie.source, tie.target) for tie in edges(directed("ba"))] == [("b", "a")]
    assert [(tie.source, tie.target) for tie in edges(undirected("ba"))] == [("a", "b")]
