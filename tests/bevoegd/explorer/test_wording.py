"""Claims in words: every modality, relation and stance, in both languages."""

from typing import get_args

import pytest

from bevoegd.explorer.model import Ground, Modality, Node, Stance, Words
from bevoegd.explorer.places import document_name, provision_name, wording
from bevoegd.explorer.wording import claim, mandate_line, name_in_text
from extract.register import load_register
from graph.schema import load_schema


def node(kind: str, key: str, name: str, short: str | None = None, **values: object) -> Node:
    words = Words(nl=name, en=name)
    abbreviation = Words(nl=short, en=short) if short else words
    return Node.model_validate(
        {"id": f"{kind}/{key}", "kind": kind, "key": key, "name": words, "short": abbreviation, **values}
    )


MIVD = node("actor", "mivd", "Militaire Inlichtingen- en Veiligheidsdienst", "MIVD", type="intelligence-service")
CTIVD = node("actor", "ctivd", "Commissie van Toezicht", "CTIVD", type="oversight-body")
DISRUPTION = node("competence", "disruption", "verstoren")
WIV = Ground(id="law/wiv-2017", words=Words(nl="Wiv 2017", en="ISS Act 2017"), link=None, in_force="yes")

ASSERTED = {
    "power": ("De MIVD is bevoegd tot: verstoren", "The MIVD may do the following: verstoren"),
    "duty": ("De MIVD is verplicht tot: verstoren", "The MIVD must do the following: verstoren"),
    "task": ("De MIVD heeft als taak: verstoren", "The MIVD has as its task: verstoren"),
    "prohibition": ("Aan de MIVD is verboden: verstoren", "The MIVD must not do the following: verstoren"),
    "practice": ("De MIVD doet in de praktijk: verstoren", "The MIVD does the following in practice: verstoren"),
}


@pytest.mark.parametrize("modality", get_args(Modality))
def test_every_modality_is_said_in_both_languages(modality: str) -> None:
    said = claim(modality, "asserted", MIVD, DISRUPTION)
    assert (said.nl, said.en) == ASSERTED[modality]


@pytest.mark.parametrize(
    ("stance", "nl", "en"),
    [
        ("asked", "Gevraagd is of de MIVD bevoegd is tot: verstoren",
         "The question is put whether the MIVD may do the following: verstoren"),
        ("denied", "Een tekst zegt dat het niet zo is dat de MIVD bevoegd is tot: verstoren",
         "A text says that it is not the case that the MIVD may do the following: verstoren"),
        ("declined", "Op de vraag of de MIVD bevoegd is tot: verstoren, is geen antwoord gegeven",
         "No answer is given to the question whether the MIVD may do the following: verstoren"),
    ],
)  # fmt: skip
def test_what_is_not_asserted_is_said_so(stance: Stance, nl: str, en: str) -> None:
    said = claim("power", stance, MIVD, DISRUPTION)
    assert (said.nl, said.en) == (nl, en)


def test_every_relation_of_the_schema_between_actors_is_said_in_every_stance() -> None:
    relations = [type for type, relation in load_schema().relations.items() if relation.between_actors]
    assert len(relations) == 18
    for type in relations:
        for stance in get_args(Stance):
            said = claim(type, stance, CTIVD, MIVD)
            for words in (said.nl, said.en):
                assert "CTIVD" in words
                assert "MIVD" in words.replace("CTIVD", "")
                assert "{" not in words
        assert claim(type, "asserted", CTIVD, MIVD) != claim(type, "asked", CTIVD, MIVD)


def test_dutch_puts_the_verb_last_after_of() -> None:
    assert claim("OVERSEES", "asserted", CTIVD, MIVD).nl == "De CTIVD houdt toezicht op de MIVD"
    assert claim("OVERSEES", "asked", CTIVD, MIVD).nl == "Gevraagd is of de CTIVD toezicht houdt op de MIVD"
    assert claim("CHAIRS", "asked", CTIVD, MIVD).nl == "Gevraagd is of de CTIVD de MIVD voorzit"


def test_every_edge_of_the_drawing_has_words() -> None:
    drawn = {
        "GROUNDED_IN", "IMPLEMENTS", "REPLACES", "AMENDS", "MADE_UNDER", "PART_OF", "BROADER", "BASED_ON", "GRANTS", "TEXT_OF",
        "CITES", "SAYS_OF",
    }  # fmt: skip
    assert drawn <= set(wording()["claims"])


@pytest.mark.parametrize(
    ("thing", "nl", "en"),
    [
        (node("actor", "ncsc", "Nationaal Cyber Security Centrum", "NCSC"), "het NCSC", "the NCSC"),
        (node("actor", "enisa", "Agentschap", "ENISA"), "ENISA", "ENISA"),
        (node("actor", "minister-bz", "minister van Buitenlandse Zaken", "BZ", type="minister"),
         "de minister van Buitenlandse Zaken", "the minister van Buitenlandse Zaken"),
        (node("actor", "unreviewed:x", "Havenautoriteit", unknown="unreviewed"), "‘Havenautoriteit’", "‘Havenautoriteit’"),
        (node("actor", "staten-generaal", "Staten-Generaal"), "‘Staten-Generaal’", "‘Staten-Generaal’"),
        (node("law", "wiv-2017", "Wet", "Wiv 2017"), "Wiv 2017", "Wiv 2017"),
        (node("competence", "other", "other"), "een handeling die in geen begrip van het register past",
         "an act that fits no concept of the register"),
    ],
)  # fmt: skip
def test_names_stand_in_a_sentence_as_their_language_has_them(thing: Node, nl: str, en: str) -> None:
    assert name_in_text(thing) == Words(nl=nl, en=en)


def test_the_names_with_an_article_of_their_own_are_in_the_register() -> None:
    names = wording()["names"]
    assert set(names["het"] + names["bare"] + names["plural"]) <= set(load_register().actors)


@pytest.mark.parametrize(
    "head", ["ministerie", "comité", "centrum", "bureau", "college", "parlement", "commissariaat", "instituut"]
)
def test_every_neuter_name_of_the_register_has_its_article(head: str) -> None:
    names = wording()["names"]
    said = {
        id for id, actor in load_register().actors.items() if actor.nl and head in actor.nl.split(" van ")[0].lower().split()
    }
    assert said <= {*names["het"], *names["bare"]}


def test_a_line_names_ground_condition_and_overseer() -> None:
    line = mandate_line("power", "asserted", (MIVD, DISRUPTION), [WIV], ["mits  dat\nmag"], [CTIVD])
    assert line.words.nl == "De MIVD is bevoegd tot: verstoren (Wiv 2017); onder voorwaarde: ‘mits dat mag’; toezicht: CTIVD."
    assert line.words.en == (
        "The MIVD may do the following: verstoren (ISS Act 2017); on condition: ‘mits dat mag’; oversight: CTIVD."
    )


def test_a_line_without_ground_says_so_and_a_long_one_says_how_many_more() -> None:
    bare = mandate_line("duty", "asserted", (MIVD, DISRUPTION), [], [], [])
    assert bare.words.nl == "De MIVD is verplicht tot: verstoren (geen tekst noemt de grondslag)."
    many = mandate_line("duty", "asserted", (MIVD, DISRUPTION), [WIV] * 5, [], [])
    assert many.words.en.endswith("(ISS Act 2017; ISS Act 2017; ISS Act 2017 and 2 more).")


@pytest.mark.parametrize(
    ("law", "path", "nl", "en"),
    [
        ("x", "8", "X, art. 8", "X, Art. 8"),
        ("x", "8.2", "X, art. 8, lid 2", "X, Art. 8(2)"),
        ("x", "8..a", "X, art. 8, onder a", "X, Art. 8(a)"),
        ("x", "23.4.d.ii", "X, art. 23, lid 4, onder d, onder ii", "X, Art. 23(4)(d)(ii)"),
        ("telecommunicatiewet", "3.22.1.a", "X, art. 3.22, lid 1, onder a", "X, Art. 3.22(1)(a)"),
        ("telecommunicatiewet", "10.3..a", "X, art. 10.3, onder a", "X, Art. 10.3(a)"),
        ("x", "annex", "X, bijlage", "X, Annex"),
        ("x", "annex-I.1.2.b", "X, bijlage I, punt 1.2, onder b", "X, Annex I, point 1.2(b)"),
        ("x", "annex-IV..1.a", "X, bijlage IV, punt 1, onder a", "X, Annex IV, point 1(a)"),
        ("x", "chapter-xiii", "X, hoofdstuk XIII", "X, Chapter XIII"),
        ("x", "chapter-6a", "X, hoofdstuk 6a", "X, Chapter 6a"),
        ("x", "section-3.2.5", "X, afdeling 3.2.5", "X, Section 3.2.5"),
        ("x", "recital-104", "X, overweging 104", "X, recital 104"),
    ],
)
def test_places_are_cited_as_lawyers_do(law: str, path: str, nl: str, en: str) -> None:
    assert provision_name(law, Words(nl="X", en="X"), path) == Words(nl=nl, en=en)


def test_papers_go_by_their_number() -> None:
    assert document_name("kst-36200-VII", "Titel").nl == "Kamerstukken 36200, nr. VII"
    assert document_name("kst-35925-VIII-190", "Titel").nl == "Kamerstukken 35925-VIII, nr. 190"
    assert document_name("stb-2017-317", "Titel").nl == "Stb. 2017, 317"
    assert document_name(None, "Titel").nl == "Titel"
