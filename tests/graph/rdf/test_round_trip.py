"""What is exported comes back: the same nodes, edges and properties, in every format."""

from pathlib import Path

import pytest
from hand_made import paper, statute
from judging import cleared, dump, judgement, load_judged
from neo4j import ManagedTransaction

from graph.judgements import Correction
from graph.rdf import FORMATS, export_rdf, import_rdf
from graph.store import Store

HOSTILE = 'een "aanhaling"\r\n\ttab, \\ schuine streep, ünïcode \U0001f600 \u2028 <b>&amp;</b> \'\'\' """'


@pytest.fixture(scope="module")
def judged(server: Store) -> Store:
    """The records made by hand, judged, with values that a careless format would break."""
    cleared(server)
    judgements = [
        judgement(statute(), "ziet erop toe", "corrected", Correction(actor="regering")),
        judgement(paper(), "CTIVD", "wrong", number=2),
    ]
    load_judged(server, judgements)
    server.write(harden)
    return server


def harden(transaction: ManagedTransaction) -> None:
    """Values in an order that is not the alphabet's, twice the same, none, hostile."""
    transaction.run("MATCH (a:Actor {id: 'mivd'}) SET a.aliases = ['z', 'a', 'z'], a.abbreviations = []").consume()
    transaction.run("MATCH (a:Actor {id: 'tib'}) SET a.name_en = $text, a.aliases = [$text]", text=HOSTILE).consume()
    transaction.run("MATCH (l:Law {id: 'nis2'}) SET l.in_force_from = '2023-01', l.in_force_to = '2030'").consume()
    transaction.run("MATCH (j:Judgement) SET j.at = '2027-01-31T09:30:00.500000Z'").consume()


def emptied(store: Store) -> Store:
    store.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    return store


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_graph_comes_back(judged: Store, tmp_path: Path, format: str) -> None:
    before = dump(judged)
    first, again = tmp_path / f"first.{format}", tmp_path / f"again.{format}"
    export(judged, first)
    mark = import_rdf(emptied(judged), first)
    assert dump(judged) == before
    assert mark.nodes["Judgement"] == 2
    export(judged, again)
    assert again.read_bytes() == first.read_bytes()


def export(store: Store, path: Path) -> None:
    with path.open("wb") as out:
        export_rdf(store, out, path.suffix[1:])
