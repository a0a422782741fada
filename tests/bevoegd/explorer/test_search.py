"""The search box, on the graph of the shipped samples."""

import pytest

from bevoegd.explorer.citations import Citation, citation
from bevoegd.explorer.folding import fold
from bevoegd.explorer.model import Hit
from bevoegd.explorer.search import search
from bevoegd.explorer.snippets import marked
from graph.store import Store

HOSTILE = [
    '"',
    "aivd AND NOT mivd",
    "*:*",
    "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /",
    "name:aivd",
    "x'}) MATCH (n) DETACH DELETE n //",
    "$words",
    "aivd\n\taivd",
    "<script>alert(1)</script>",
    "a" * 500,
]


def found(store: Store, words: str, *kinds: str, limit: int = 20) -> list[Hit]:
    return search(store.table, words, kinds, limit).hits


@pytest.mark.parametrize(
    "words", ["AIVD", "aivd", "Algemene Inlichtingen- en Veiligheidsdienst", "General Intelligence and Security Service"]
)
def test_an_abbreviation_or_name_in_either_language_comes_first(sample_graph: Store, words: str) -> None:
    assert found(sample_graph, words)[0].id == "actor/aivd"


@pytest.mark.parametrize("words", ["inlicht", "inlichtingen- en veil", "INLICHTINGEN"])
def test_the_last_word_may_go_on(sample_graph: Store, words: str) -> None:
    assert "law/wiv-2017" in {hit.id for hit in found(sample_graph, words, "law")}


@pytest.mark.parametrize(
    "words", ["coördinator terrorisme", "coordinator terrorisme", "COÖRDINATOR TERRORISME", "coordinator terrorismebestrijding"]
)
def test_accents_do_not_count(sample_graph: Store, words: str) -> None:
    assert "actor/nctv" in {hit.id for hit in found(sample_graph, words, "actor")}


def test_all_words_must_be_there(sample_graph: Store) -> None:
    assert found(sample_graph, "inlichtingen zeehond") == []


def test_the_register_comes_before_what_only_texts_name(sample_graph: Store) -> None:
    laws = [hit.id for hit in found(sample_graph, "w", "law", limit=100)]
    unreviewed = [id.startswith("law/unreviewed:") for id in laws]
    assert unreviewed == sorted(unreviewed)
    assert {True, False} == set(unreviewed)


@pytest.mark.parametrize(
    "words",
    [
        "Wiv 2017 art 73", "wiv-2017#73", "artikel 73 van de Wiv 2017", "art. 73 Wiv", "wiv 2017 73", "Article 73 ISS Act 2017",
        "art. 73 Wet op de inlichtingen- en veiligheidsdiensten 2017",
    ],
)  # fmt: skip
def test_a_provision_is_found_as_people_write_it(sample_graph: Store, words: str) -> None:
    first = found(sample_graph, words)[0]
    assert (first.kind, first.id, first.name.nl) == ("provision", "provision/wiv-2017#73", "Wiv 2017, art. 73")


def test_a_provision_that_the_graph_does_not_have_is_not_found(sample_graph: Store) -> None:
    assert found(sample_graph, "Wiv 2017 art 9999", "provision") == []
    assert found(sample_graph, "art 73 Verzonnen wet", "provision") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("art. 8, lid 2, Wiv 2017", Citation("wiv 2017", "8.2", True)),
        ("artikel 8, tweede lid, onder a, van de Wiv 2017", Citation("wiv 2017", "8.2.a", True)),
        ("NIS2 21(2)(a)", Citation("nis2", "21.2.a", False)),
        ("Article 21, paragraph 2, point (a) of the NIS 2 Directive", Citation("nis 2 directive", "21.2.a", True)),
        ("artikel 21 NIS2", Citation("nis2", "21", True)),
        ("art. 6 onder b CRA", Citation("cra", "6..b", True)),
        ("Tw art 3.22", Citation("tw", "3.22", True)),
        ("Awb art. 5:50", Citation("awb", "5:50", True)),
        ("art 73", None),
        ("Wiv 2017 art", None),
        ("Wiv 2017", Citation("wiv", "2017", False)),
        ("AIVD", None),
        ("#", None),
    ],
)
def test_what_a_citation_names(words: str, expected: Citation | None) -> None:
    assert citation(words) == expected


def test_a_passage_comes_with_its_place_and_the_words_marked(sample_graph: Store) -> None:
    hits = found(sample_graph, "digitale aanval", "passage")
    assert hits
    for hit in hits:
        assert hit.marked
        words = fold(hit.marked)
        assert "«digitale»" in words
        assert "«aanval" in words
        assert hit.about
        assert len(hit.marked) < 200
        [row] = sample_graph.read("MATCH (p:Passage {id: $id}) RETURN p.text AS text", {"id": hit.id})
        assert hit.marked.translate({ord(mark): None for mark in "«»"}).strip("… ") in row["text"]


def test_a_snippet_shows_where_most_words_stand_together() -> None:
    text = "De dienst meldt dit. " + "Er staat hier niets. " * 20 + "De «dienst» verstoort de aanval."
    assert marked(text, ["dienst", "aanv"]).endswith("De ‹«dienst»› verstoort de «aanval».")
    assert len(marked("woord " * 100, ["woord"])) < 260


@pytest.mark.parametrize("words", HOSTILE)
def test_signs_with_a_meaning_for_the_index_have_none_here(sample_graph: Store, words: str) -> None:
    nodes = sample_graph.read("MATCH (n) RETURN count(n) AS number", {})
    assert len(found(sample_graph, words)) <= 20
    assert sample_graph.read("MATCH (n) RETURN count(n) AS number", {}) == nodes


@pytest.mark.parametrize("words", ["", "   ", "?!", '"'])
def test_without_a_word_nothing_is_found(sample_graph: Store, words: str) -> None:
    assert search(sample_graph.table, words, [], 20).hits == []


def test_only_the_kinds_asked_for_up_to_the_limit_are_found(sample_graph: Store) -> None:
    answer = search(sample_graph.table, "d", ["competence", "document"], 3)
    assert len(answer.hits) == 3
    assert not answer.complete
    assert {hit.kind for hit in answer.hits} == {"competence", "document"}
    assert search(sample_graph.table, "aivd", ["actor"], 20).complete
