"""A ground that is no longer in force is shown as such."""

from hand_made import document, passage, register, statement, statute

from graph.loader import load_records, load_register
from graph.store import Store
from queries import library


def test_a_ground_in_a_replaced_law_is_named_as_lapsed(store: Store) -> None:
    place = passage("old.md", 0, "De MIVD mocht ook toen verstoren.", provision="wiv-2002#6.1")
    power = {"actor": "mivd", "modality": "power", "competence": "disruption", "basis": ("wiv-2002#6.1",)}
    load_register(store, register())
    load_records(
        store, [*statute(), document("old.md", "statute", law="wiv-2002"), place, statement(place, "mandate", **power)]
    )
    rows = library()["who-may"].run(store.table, {"competence": "disruption"}).rows
    assert {(row["actor"], tuple(row["grounds"]), tuple(row["lapsed"])) for row in rows} == {
        ("aivd", ("wiv-2017#73.1",), ()),
        ("mivd", ("wiv-2002#6.1", "wiv-2017#73.1"), ("wiv-2002",)),
    }
