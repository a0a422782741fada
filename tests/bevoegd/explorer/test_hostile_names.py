"""Names and words that look like HTML, Cypher or a query for the index: they are shown as they are, and do nothing."""

import pytest
from hand_made import document, passage, register, statement

from bevoegd.explorer.details import edge_details, node_details, passage_details
from bevoegd.explorer.dossier import dossier
from bevoegd.explorer.model import EdgeRequest, Filters
from bevoegd.explorer.search import search
from graph.loader import load_records, load_register
from graph.loader.identity import actor_id
from graph.store import Store

NAMES = [
    "<script>alert(1)</script>",
    'Dienst "O\'Neill" & <b>zonen</b>',
    "x'}) DETACH DELETE n //",
    "{actor} {nl} {{ 7 * 7 }} %s",
    "«Dienst» | a/b#c",
]
GROUND = '?Wet <img src=x onerror="alert(2)">#1.2'
SENTENCE = "{name} mag </blockquote><script>alert(3)</script> verstoren."


@pytest.fixture(scope="module")
def hostile(emptied: Store) -> Store:
    """One document that names each of them."""
    head = document("<i>stuk</i>.md", "report", identifier='kst-1" onclick="x')
    places = [passage(head.id, 1_000 * at, SENTENCE.format(name=name)) for at, name in enumerate(NAMES)]
    power = {"modality": "power", "competence": "disruption", "basis": (GROUND,), "conditions": ("mits <u>dit</u> {geldt}",)}
    said = [statement(place, "mandate", actor=f"?{name}", **power) for place, name in zip(places, NAMES, strict=True)]
    overseen = [
        statement(place, "relation", actor="ctivd", predicate="oversees", object=f"?{name}")
        for place, name in zip(places, NAMES, strict=True)
    ]
    load_register(emptied, register())
    load_records(emptied, [head, *places, *said, *overseen])
    return emptied


@pytest.mark.parametrize("name", NAMES)
def test_it_is_found_and_explained_as_it_is_written(hostile: Store, name: str) -> None:
    id = f"actor/{actor_id('?' + name)}"
    assert id in {hit.id for hit in search(hostile.table, name, ["actor"], 20).hits}
    details = node_details(hostile.table, id, Filters())
    assert details.node.name.nl == name
    assert f"‘{name}’ is bevoegd tot: verstoren en maatregelen treffen (Wet <img" in details.lines[0].words.nl
    request = EdgeRequest(source=id, target="competence/disruption", type="power")
    explained = edge_details(hostile.table, request)
    [sentence] = explained.sentences
    [(start, end)] = sentence.marks
    assert sentence.paragraph[start:end] == SENTENCE.format(name=name)
    assert explained.lines[0].conditions == ["mits <u>dit</u> {geldt}"]
    assert explained.lines[0].grounds[0].link is None
    assert f"‘{name}’ staat niet in het register; de naam is die van een tekst." in [words.nl for words in explained.unknown]


@pytest.mark.parametrize("name", NAMES)
def test_its_dossier_has_no_element_of_its_making(hostile: Store, name: str) -> None:
    page = dossier(hostile.table, actor_id("?" + name), "nl")
    assert "&lt;script&gt;alert(3)&lt;/script&gt;" in page
    for element in ("<script", "<img", "<b>", "<i>", "<u>", 'onclick="x'):
        assert element not in page


def test_a_passage_and_a_search_in_it_keep_its_words(hostile: Store) -> None:
    [hit] = search(hostile.table, "o'neill verstoren", ["passage"], 5).hits
    assert hit.marked == SENTENCE.format(name=NAMES[1]).replace("O'Neill", "«O'Neill»").replace("verstoren", "«verstoren»")
    assert passage_details(hostile.table, hit.id).text == SENTENCE.format(name=NAMES[1])


def test_nothing_was_deleted(hostile: Store) -> None:
    assert hostile.read("MATCH (s:Statement) RETURN count(s) AS number", {}) == [{"number": 2 * len(NAMES)}]
