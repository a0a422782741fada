"""Names and citations become one token each; every token keeps the characters of the sentence that it stands for."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import Mention
from extract.components import load_pipeline
from extract.components.known_spans import KnownSpan, Word, stand_in, tokenise
from extract.components.parsing import parse
from extract.references import Reference

WORDS = ["De", "AIVD", "artikel 3", "(", ")", ",", ".", "'s", "mag", " ", "\n", "é", "12°"]
PIECES = st.lists(st.sampled_from(WORDS), max_size=20)


def mention(text: str, surface: str) -> KnownSpan:
    start = text.index(surface)
    end = start + len(surface)
    return KnownSpan(start, end, Mention(start, end, ("x",), surface, "register"))


def citation(text: str, surface: str) -> KnownSpan:
    start = text.index(surface)
    end = start + len(surface)
    return KnownSpan(start, end, Reference(start=start, end=end, targets=("w#3",), articles=("w#3",)))


def pairs(text: str, words: list[Word]) -> list[tuple[str, str]]:
    """Each word's form and the words of the sentence that it stands for."""
    return [(word.form, text[word.start : word.end]) for word in words]


def forms(words: list[Word]) -> list[str]:
    return [word.form for word in words]


def test_a_name_and_a_citation_are_one_token_each() -> None:
    text = "De Raad voor de Havens houdt op grond van artikel 3, tweede lid, toezicht."
    spans = [citation(text, "artikel 3, tweede lid"), mention(text, "Raad voor de Havens")]
    assert pairs(text, tokenise(load_pipeline("nl"), text, spans)) == [
        ("De", "De"), ("minister", "Raad voor de Havens"), ("houdt", "houdt"), ("op", "op"), ("grond", "grond"), ("van", "van"),
        ("artikel", "artikel 3, tweede lid"), (",", ","), ("toezicht", "toezicht"), (".", "."),
    ]  # fmt: skip
    [sentence] = parse(load_pipeline("nl"), [(text, spans)])
    assert [token.i for token in sentence if token.is_name] == [1]
    assert [token.i for token in sentence if token.reference] == [6]
    assert [token.i for token in sentence if token.head is token] == [2], "one root: it is one sentence"


@pytest.mark.parametrize("inside", ["(RvH)", "( RvH )"])
def test_a_second_name_in_brackets_is_left_out_with_its_brackets(inside: str) -> None:
    text = f"De Raad voor de Havens {inside} houdt toezicht."
    found = tokenise(load_pipeline("nl"), text, [mention(text, "Raad voor de Havens"), mention(text, "RvH")])
    assert forms(found) == ["De", "minister", "houdt", "toezicht", "."]


def test_other_brackets_in_the_sentence_stay() -> None:
    text = "De loods (bij de kade) van de Raad (RvH) is dicht (tot mei)."
    found = tokenise(load_pipeline("nl"), text, [mention(text, "Raad"), mention(text, "RvH")])
    assert " ".join(forms(found)) == "De loods ( bij de kade ) van de minister is dicht ( tot mei ) ."


def test_brackets_around_more_than_a_name_stay() -> None:
    text = "De loods (van de Raad) is dicht."
    found = tokenise(load_pipeline("nl"), text, [mention(text, "Raad")])
    assert forms(found) == ["De", "loods", "(", "van", "de", "minister", ")", "is", "dicht", "."]


@settings(deadline=None)
@given(PIECES)
def test_tokens_of_any_sentence_are_its_words_in_order(pieces: list[str]) -> None:
    text, spans = "", list[KnownSpan]()
    for piece in pieces:
        if piece in {"AIVD", "artikel 3"}:
            known = mention if piece == "AIVD" else citation
            found = known(piece, piece).found
            spans.append(KnownSpan(len(text), len(text) + len(piece), found))
        text += piece
    found = tokenise(load_pipeline("nl"), text, spans)
    edges = [edge for word in found for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert all(word.found or text[word.start : word.end] == word.form for word in found)
    asides = re.compile(r"\(\s*artikel 3\s*\)|(?:(?<=AIVD)|(?<=artikel 3))\s*\(\s*AIVD\s*\)")
    assert "".join("".join(words for _, words in pairs(text, found)).split()) == "".join(asides.sub("", text).split())


@pytest.mark.parametrize(
    ("language", "before", "words", "form"),
    [
        ("nl", "de ", "Commissie van Loodsen", "minister"),
        ("nl", "De ", "Onze Ministers", "ministers"),
        ("nl", "de ", "diensten voor de haven", "ministers"),
        ("nl", "de ", "dienst der havens", "minister"),
        ("nl", "indien het ", "Havenbedrijf", "bestuur"),
        ("nl", "de ", "GGD", "minister"),
        ("en", "the ", "Port Agency", "Commission"),
        ("en", "the ", "competent authorities of the State", "authorities"),
        ("en", "each ", "authority for ports", "Commission"),
        ("en", "the ", "CSIRTs", "authorities"),
    ],
)
def test_the_stand_in_of_a_name_has_its_number(language: str, before: str, words: str, form: str) -> None:
    assert stand_in(language, before, words, Mention(0, len(words), ("x",), words, "register")) == form


@pytest.mark.parametrize(
    ("language", "words", "form"),
    [
        ("nl", "artikel 3", "artikel"),
        ("nl", "Hoofdstuk 2", "hoofdstuk"),
        ("nl", "Havenwet", "wet"),
        ("en", "Article 3(1)", "Article"),
        ("en", "Regulation (EU) 2031/5", "Regulation"),
        ("en", "Port Act", "Directive"),
    ],
)
def test_the_stand_in_of_a_citation_is_its_kind(language: str, words: str, form: str) -> None:
    assert stand_in(language, "", words, Reference(start=0, end=len(words), targets=(), articles=())) == form
