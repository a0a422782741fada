"""What is written as CSV comes back through Neo4j's own import tool: the same nodes, edges and properties."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_made import paper, statute
from judging import cleared, dump, judgement, load_judged
from neo4j import ManagedTransaction
from neo4j_import import imported

from graph.csv_files import write_csv
from graph.judgements import Correction
from graph.pages import PagesError
from graph.schema import load_schema
from graph.server import Connection
from graph.store import Store

HOSTILE = ' een "aanhaling", ""\r\n\n\ttab, \\ \\" schuine; streep|, ünïcode \U0001f600 \u2028 \x01\x1e \r=1+1 '


@pytest.fixture(scope="module")
def judged(server: Store) -> Store:
    """The records made by hand, judged, with values that a careless file would break."""
    cleared(server)
    wrong = judgement(paper(), "CTIVD", "wrong", number=2)
    load_judged(server, [judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering")), wrong])
    server.write(harden)
    return server


def harden(transaction: ManagedTransaction) -> None:
    """Lists with an order and doubles, with nothing, with empty texts; empty texts, hostile texts, also as ids; numbers."""
    transaction.run("MATCH (a:Actor {id: 'mivd'}) SET a.aliases = ['z', 'a', '', 'z'], a.abbreviations = []").consume()
    transaction.run("MATCH (a:Actor {id: 'tib'}) SET a.name_en = $text, a.aliases = [$text, $text]", text=HOSTILE).consume()
    transaction.run("MATCH (a:Actor {id: 'aivd'}) SET a.name_en = '', a.aliases = ['', '']").consume()
    transaction.run("MATCH (a:Actor {id: 'ncsc'}) SET a.id = $text", text=HOSTILE).consume()
    transaction.run("MATCH (s:Statement) WITH s LIMIT 1 SET s.confidence = 1e-7, s.end = 9007199254740993").consume()


@pytest.fixture(scope="module")
def files(judged: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("a folder ")
    write_csv(judged, folder)
    return folder


@pytest.fixture(scope="module")
def again(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    server, connection = imported(files, tmp_path_factory.mktemp("imported"))
    yield connection
    server.stop()


def test_the_same_graph_comes_back(judged: Store, again: Connection) -> None:
    before = dump(judged)
    with Store(again) as store:
        assert dump(store) == before
    assert any("'Schema'" in node for node in before[0])
    assert any(repr(HOSTILE) in edge for edge in before[1]) or any(repr(HOSTILE) in node for node in before[0])


def test_the_graph_that_came_back_has_its_constraints(again: Connection) -> None:
    with Store(again) as store:
        [row] = store.read("SHOW CONSTRAINTS YIELD name RETURN count(*) AS constraints", {})
    assert row["constraints"] == len(load_schema().classes)


def test_equal_graphs_give_equal_bytes(judged: Store, files: Path, tmp_path: Path) -> None:
    names = write_csv(judged, tmp_path)
    assert sorted(names) == sorted(path.name for path in tmp_path.iterdir())
    assert {name: (tmp_path / name).read_bytes() for name in names} == {name: (files / name).read_bytes() for name in names}


@pytest.mark.parametrize("aliases", [[""], ["a\x1fb"]])
def test_a_list_that_the_tool_cannot_read_is_refused(store: Store, tmp_path: Path, aliases: list[str]) -> None:
    query = "CREATE (:Actor {id: 'a', name: 'a', reviewed: false, aliases: $aliases})"
    store.write(lambda transaction: transaction.run(query, aliases=aliases).consume())
    with pytest.raises(PagesError, match="the import tool cannot read"):
        write_csv(store, tmp_path)
