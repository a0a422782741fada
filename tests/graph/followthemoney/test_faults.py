"""Graphs that are hard to write: hostile words, statements that are gone."""

import io
import json

import pytest
from followthemoney_model import faults

from graph.followthemoney import write_entities
from graph.pages import PagesError
from graph.store import Store

HOSTILE = 'een "naam"\r\n\t\\ \u2028 \U0001f600 {"id": 1}\x01'


def test_hostile_words_stay_on_their_line(store: Store) -> None:
    query = "CREATE (:Actor {id: $text, name: $text, name_en: '', aliases: [], reviewed: false})"
    store.write(lambda transaction: transaction.run(query, text=HOSTILE).consume())
    out = io.BytesIO()
    assert write_entities(store, out) == {"LegalEntity": 1}
    [line] = out.getvalue().decode().split("\n")[:-1]
    found = json.loads(line)
    assert faults([found]) == []
    assert found["properties"]["name"] == [HOSTILE]


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("CREATE (:Mandate {id: 'm', modality: 'power'})", "Mandate 'm' has no actor or no sentence"),
        (
            "CREATE (:Actor {id: 'a', name: 'a', reviewed: false})-[:INFORMS {source: 'text', statements: ['gone']}]->"
            "(:Actor {id: 'b', name: 'b', reviewed: false})",
            "INFORMS from 'a' to 'b' names statements that are not there",
        ),
        ("CREATE (:Stray {id: 'a'})", "1 nodes have Stray"),
    ],
)
def test_a_graph_that_would_lose_something_is_refused(store: Store, query: str, problem: str) -> None:
    store.write(lambda transaction: transaction.run(query).consume())
    with pytest.raises(PagesError, match=problem):
        write_entities(store, io.BytesIO())
