"""A large first load goes by the import tool: the graph that Bolt gives, all or nothing, and only where nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from calls import Run
from hand_made import document, eu_act, paper, passage, statement, statute
from judging import dump, judgement

from bevoegd import building
from bevoegd.failures import Failures
from bevoegd.loading import load_documents
from extract.statement import Record, write_records
from graph.judgements import Correction, write_entries
from graph.loader import by_document
from graph.server import Connection, LocalServer, local_server
from graph.store import Store

JUDGED = [
    judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering")),
    judgement(paper(), "CTIVD", "wrong", number=2),
]


def wordings() -> list[Record]:
    """Two texts of an article, with dates and another spelling of an actor; a list that the tool's files cannot hold."""
    found: list[Record] = []
    for name, since, until in (("a.xml", "2016-01-01", "2021-07-01"), ("b.xml", "2021-07-01", "2025-01-01")):
        place = replace(passage(name, 0, "Zij mag dat.", provision="?Havenwet#3.1"), valid_from=since, valid_to=until)
        power = {
            "actor": "?autoriteit HAVENCYBER",
            "modality": "power",
            "competence": "disruption",
            "basis": ("?Havenwet#3.1",),
        }
        found += [document(name, "statute", law="?Havenwet"), place, statement(place, "mandate", **power)]
    place = passage("c.md", 0, "Zij mag dat ook.", provision="?Havenwet#4")
    odd = {"actor": "mivd", "modality": "power", "competence": "oversight", "conditions": ("met\x1fteken", 'als "dat"\nmoet')}
    implements = {"object": "nis2#11.3.a", "predicate": "implements", "basis": ("?Havenwet#3.1", "wiv-2017")}
    claims = [statement(place, "mandate", **odd), statement(place, "reference", **implements)]
    return [*found, document("c.md", "statute", law="?Havenwet"), place, *claims]


@pytest.fixture
def records(sample_records: list[Record]) -> list[Record]:
    """Much of what there can be, and a document that comes a second time with less in it."""
    return [*sample_records, *paper(), *statute(), *eu_act(), *wordings(), *paper()[:-1]]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    """A local server that the commands use, in a folder of its own; two records are many."""
    monkeypatch.delenv("NEO4J_URI", raising=False)
    monkeypatch.setenv("BEVOEGD_DATA", str(tmp_path / "own"))
    monkeypatch.setattr(building, "MANY", 2)
    server = replace(local_server({}), data_dir=tmp_path / "own")
    yield server
    server.stop()


def test_the_import_tool_gives_the_graph_that_bolt_gives(
    own: LocalServer, store: Store, records: list[Record], run: Run, own_judgements: Path, tmp_path: Path
) -> None:
    load_documents(store, by_document(records), JUDGED, Failures())
    own_judgements.parent.mkdir(exist_ok=True)
    with own_judgements.open("w", encoding="utf8") as out:
        write_entries(JUDGED, out)
    with (tmp_path / "records.jsonl").open("w", encoding="utf8") as out:
        write_records(records, out)
    run("load", tmp_path / "records.jsonl")
    with Store(own.start()) as imported:
        assert dump(imported) == dump(store)
        indexes = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name"
        assert imported.read(indexes, {}) == store.read(indexes, {})
    assert not list(own.home.glob("import-*"))


def test_an_import_that_ends_early_leaves_an_empty_graph(
    own: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: Store) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(building, "complete_import", interrupted)
        with pytest.raises(KeyboardInterrupt):
            building.build_graph([statute()], Failures())
    assert nodes(own.start()) == 0
    building.build_graph([statute()], Failures())
    full = nodes(own.start())
    assert full > 0
    (own.home / "importing").touch()  # as one leaves it that was killed before its end
    assert own.connection() is None
    running = psutil.Process(own.status().pid)
    assert nodes(own.start()) == 0
    assert not running.is_running()


def test_a_graph_that_holds_anything_is_left_there(own: LocalServer) -> None:
    with Store(own.start()) as store:
        store.write(lambda transaction: transaction.run("CREATE (:Note)").consume())
    building.build_graph([statute()], Failures())
    with Store(own.start()) as store:
        assert store.read("MATCH (n:Note) RETURN count(n) AS notes", {}) == [{"notes": 1}]
        assert store.read("MATCH (d:Document) RETURN d.id AS id", {}) == [{"id": "wiv.md"}]


def nodes(connection: Connection) -> int:
    with Store(connection) as store:
        return int(store.read("MATCH (n) RETURN count(n) AS nodes", {})[0]["nodes"])
