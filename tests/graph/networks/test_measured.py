"""Measures in the graph: written when asked, replaced as a whole, gone with a changed register."""

from dataclasses import replace

import pytest
from hand_made import register, statute

from graph.loader import load_records, load_register
from graph.networks import write_measure
from graph.schema import load_schema
from graph.store import Store

READ = "MATCH (a:Actor) WHERE a.betweenness IS NOT NULL RETURN a.id AS id, a.betweenness AS b, a.betweenness_network AS n"


@pytest.fixture
def written(store: Store) -> Store:
    load_register(store, register())
    write_measure(store, "betweenness", "oversight", {"aivd": 0.5, "tib": 0.0})
    return store


def test_a_measure_is_written_with_its_network(written: Store) -> None:
    assert written.read(f"{READ} ORDER BY id", {}) == [
        {"id": "aivd", "b": 0.5, "n": "oversight"},
        {"id": "tib", "b": 0.0, "n": "oversight"},
    ]
    assert {"betweenness", "betweenness_network", "community", "community_network"} <= load_schema().classes[
        "Actor"
    ].properties.keys()


def test_the_next_takes_the_place_of_all(written: Store) -> None:
    write_measure(written, "betweenness", "information", {"mivd": 1.0})
    assert written.read(READ, {}) == [{"id": "mivd", "b": 1.0, "n": "information"}]


def test_documents_leave_it_and_a_changed_register_takes_it(written: Store) -> None:
    load_records(written, statute())
    load_register(written, register())
    assert len(written.read(READ, {})) == 2
    changed = register()
    changed.actors["tib"] = replace(changed.actors["tib"], en="Review Board")
    load_register(written, changed)
    assert written.read(READ, {}) == []
