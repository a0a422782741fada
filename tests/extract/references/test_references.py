"""Citations, Dutch and European: the span is the whole citation, the targets say what it points at."""

from itertools import pairwise

import pytest
from shared_texts import CORPUS

from extract.references import Reference, ReferenceContext, article_of, find_references, read_short_titles

DUTCH = ReferenceContext(language="nl", law="wiv-2017", article="8", member="2")
ENGLISH = ReferenceContext(language="en", law="nis2", article="12", member="1")
PAPER = ReferenceContext(language="nl")


def cited(text: str, context: ReferenceContext) -> dict[str, tuple[str, ...]]:
    return {text[found.start : found.end]: found.targets for found in find_references(text, context)}


@pytest.mark.parametrize(
    ("text", "span", "targets"),
    [
        ("volgens artikel 6, tweede lid, kan", "artikel 6, tweede lid", ("wiv-2017#6.2",)),
        ("op artikel 5, derde lid, onder b, van de Gemeentewet rust", None, ("gemeentewet#5.3.b",)),
        ("de artikelen 5, derde lid, onderdeel b, en 7, lid 1, onder c, van de Wbni", None, ("wbni#5.3.b", "wbni#7.1.c")),
        ("de artikelen 3, eerste lid, en 9, tweede en vijfde lid.", None, ("wiv-2017#3.1", "wiv-2017#9.2", "wiv-2017#9.5")),
        ("de artikelen 21 tot en met 23 van deze wet", None, ("wiv-2017#21", "wiv-2017#22", "wiv-2017#23")),
        ("de artikelen 4, zesde lid, en 5, NIS2-richtlijn", None, ("nis2#4.6", "nis2#5")),
        ("onderdelen a tot en met c van artikel 10, eerste lid, Wbni", None, ("wbni#10.1.a", "wbni#10.1.b", "wbni#10.1.c")),
        ("artikel 2, lid 3, punt b), van Verordening (EU) 2016/679", None, ("avg#2.3.b",)),
        ("artikel 126a, eerste lid, onder a, onder 1°, van het Wetboek van Strafvordering", None, ("sv#126a.1.a.1°",)),
        ("artikel 6a.3, eerste lid, van de Telecommunicatiewet", None, ("telecommunicatiewet#6a.3.1",)),
        ("artikel 5:20 Awb", None, ("?Awb#5:20",)),
        ("hoofdstuk 2 van de Wet veiligheidsonderzoeken", None, ("wvo#chapter-2",)),
        ("artikel 4 of 5 van de Wbni", None, ("wbni#4", "wbni#5")),
        ("volgens artikel 4, 6 of 9 geen besluit", "artikel 4, 6 of 9", ("wiv-2017#4", "wiv-2017#6", "wiv-2017#9")),
        ("binnen de termijn van artikel 4 of 3 dagen later", "artikel 4", ("wiv-2017#4",)),
        ("artikel 5 van de Cbw (Cyberbeveiligingswet) eist", None, ("cyberbeveiligingswet#5",)),
    ],
)
def test_dutch_provisions(text: str, span: str | None, targets: tuple[str, ...]) -> None:
    found = find_references(text, DUTCH)
    assert [reference.targets for reference in found] == [targets]
    if span:
        assert text[found[0].start : found[0].end] == span


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Article 9(2) of Directive (EU) 2022/2555", ("nis2#9.2",)),
        ("Articles 4 and 6", ("nis2#4", "nis2#6")),
        ("Articles 4 to 6 of Regulation (EU) 2024/2847", ("cra#4", "cra#5", "cra#6")),
        ("Article 9(2), points (a) and (c)", ("nis2#9.2.a", "nis2#9.2.c")),
        ("Article 5(1)(a) and (b)", ("nis2#5.1.a", "nis2#5.1.b")),
        ("point (b) of the second subparagraph of Article 7(3)", ("nis2#7.3.b",)),
        ("Article 114 TFEU", ("vweu#114",)),
    ],
)
def test_european_provisions(text: str, targets: tuple[str, ...]) -> None:
    found = find_references(text, ENGLISH)
    assert [(text[reference.start : reference.end], reference.targets) for reference in found] == [(text, targets)]


def test_places_in_the_article_at_hand_are_relative() -> None:
    found = find_references("bedoeld in het eerste lid, onder c, of in het vierde lid", DUTCH)
    assert [(reference.targets, reference.relative) for reference in found] == [
        (("wiv-2017#8.1.c",), True),
        (("wiv-2017#8.4",), True),
    ]
    assert [reference.relative for reference in find_references("laid down in paragraph 3 and Chapter IV", ENGLISH)] == [
        True,
        True,
    ]


def test_a_range_of_members_may_repeat_the_article() -> None:
    (found,) = find_references("in het tweede tot en met het vierde lid", DUTCH)
    assert found.targets == ("wiv-2017#8.2", "wiv-2017#8.3", "wiv-2017#8.4")


def test_this_act_is_itself_and_that_act_is_the_one_named_before() -> None:
    found = find_references("de Gemeentewet, artikel 3 van die wet en deze wet", DUTCH)
    assert [(reference.targets, reference.to_self) for reference in found] == [
        (("gemeentewet",), False),
        (("gemeentewet#3",), False),
        (("wiv-2017",), True),
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("de Wiv 2017 en de Cyber Resilience Act", ["wiv-2017", "cra"]),
        ("in Richtlijn 2002/58/EG en Verordening (EU) 2019/881", ["?Richtlijn 2002/58/EG", "csa"]),
        ("de Richtlijnen 2009/72/EG en 2009/73/EG", ["?Richtlijn 2009/72/EG", "?Richtlijn 2009/73/EG"]),
        ("op grond van de Wet op de kansspelen is het verboden", ["?Wet op de kansspelen"]),
        ("de Kernenergiewet en het Vuurwerkbesluit gelden", ["?Kernenergiewet", "?Vuurwerkbesluit"]),
        ("het Besluit bewijs van onderhoud 2015 regelt dit", ["?Besluit bewijs van onderhoud 2015"]),
        ("Bij Besluit van de Minister is dit bepaald", []),
        (
            "Verordeningen (EU) nr. 111/2012 , (EU) nr. 2/2013 gelden",
            ["?Verordening (EU) nr. 111/2012", "?Verordening (EU) nr. 2/2013"],
        ),
        ("het NIS1-regime en de Wet Veiligheidsonderzoeken", ["nis1", "wvo"]),
        ("de Wet op de inlichtingen- en veiligheidsdiensten (Wiv) 2002", ["wiv-2002"]),
        ("het koninklijk besluit van 3 mei 1950", ["?koninklijk besluit van 3 mei 1950"]),
        ("volgens het Algemeen Veerreglement", ["?Algemeen Veerreglement"]),
        ("de Havenwet al langer geldt", ["?Havenwet"]),
        ("een wet of een besluit van algemene strekking", []),
    ],
)
def test_acts_by_name_number_and_look(text: str, titles: list[str]) -> None:
    assert [target for reference in find_references(text, PAPER) for target in reference.targets] == titles


def test_a_law_outside_the_register_is_cited_as_a_whole() -> None:
    (reference,) = find_references("de artikelen 3 en 4 van de Wet op de kansspelen", PAPER)
    assert reference.targets == ("?Wet op de kansspelen#3", "?Wet op de kansspelen#4")
    assert reference.articles == ("?Wet op de kansspelen",)


def test_short_titles_that_the_document_defines() -> None:
    context = ReferenceContext(language="nl", definitions={"wet": "cyberbeveiligingswet", "Wok": "?Wet op de kansspelen"})
    assert cited("artikel 3 van de wet en artikel 5 Wok", context) == {
        "artikel 3 van de wet": ("cyberbeveiligingswet#3",),
        "artikel 5 Wok": ("?Wet op de kansspelen#5",),
    }


def test_the_act_in_a_decree_is_the_one_it_is_based_on() -> None:
    assert cited("artikel 3 van de wet", ReferenceContext(language="nl", law="cyberbeveiligingsbesluit")) == {
        "artikel 3 van de wet": ("cyberbeveiligingswet#3",)
    }
    assert cited("artikel 3 van de wet", DUTCH) == {"artikel 3 van de wet": ()}


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("a. wet: Cyberbeveiligingswet;\nb. bevel: een schriftelijk bevel", {"wet": "cyberbeveiligingswet"}),
        ("De Wet op de kansspelen (hierna: Wok) geldt.", {"Wok": "?Wet op de kansspelen"}),
        (
            "Richtlijn (EU) 2016/97 van 20 januari 2016 betreffende verzekeringen (hierna: verzekeringsrichtlijn)",
            {"verzekeringsrichtlijn": "?Richtlijn (EU) 2016/97"},
        ),
        ("De Minister, bedoeld in de Gemeentewet, wijst een bureau aan (hierna: bureau).", {}),
        ("De Wet beveiliging netwerk- en informatiesystemen (Wbni) geldt.", {}),
        ("De Wet op het varend erfgoed (Wve) geldt.", {"Wve": "?Wet op het varend erfgoed"}),
    ],
)
def test_short_titles(text: str, bound: dict[str, str]) -> None:
    assert read_short_titles(text, "nl") == bound


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("(Kamerstukken II 2020/21, 12 345, nr. 6)", ("kst-12345-6",)),
        ("Kamerstukken I 12 345, F", ("kst-12345-F",)),
        ("Kamerstuk 12345, nr. 6", ("kst-12345-6",)),
        ("Kamerstukken II 2020–2021, 12 345 X, nrs. 6 en 7", ("kst-12345-X-6", "kst-12345-X-7")),
    ],
)
def test_parliamentary_papers(text: str, targets: tuple[str, ...]) -> None:
    assert [reference.targets for reference in find_references(text, PAPER)] == [targets]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("artikel 3 Bomen-verhoudingswet 2010", "?Bomen-verhoudingswet 2010"),
        ("de Subsidieregeling «Bomen met beleid» van 2007", "?Subsidieregeling «Bomen met beleid»"),
        ("de Wet open bomen In beide voorstellen", "?Wet open bomen"),
        ("het besluit van 3 mei 1901", "?besluit van 3 mei 1901"),
        ("artikel 12 van Boek 9 van het Burgerlijk Wetboek", "?Burgerlijk Wetboek"),
        ("Verordening (EU) 2024/284712", "cra"),
    ],
)
def test_acts_by_the_look_of_their_name(text: str, named: str) -> None:
    assert [article for reference in find_references(text, PAPER) for article in reference.articles] == [named]


def test_an_article_without_an_act_points_nowhere() -> None:
    (reference,) = find_references("zie artikel 7, eerste lid", PAPER)
    assert reference.targets == ()


def test_article_of_knows_acts_that_number_by_chapter() -> None:
    assert article_of("wiv-2017#8.2.a") == "wiv-2017#8"
    assert article_of("telecommunicatiewet#11.2.1") == "telecommunicatiewet#11.2"
    assert article_of("nis2") == "nis2"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
def test_references_of_a_whole_statute_stand_apart_and_in_order() -> None:
    text = (CORPUS / "nl/BWBR0039896-wiv-2017.md").read_text(encoding="utf8")
    found: list[Reference] = find_references(text, ReferenceContext(language="nl", law="wiv-2017"))
    assert len(found) > 500
    assert all(left.end <= right.start for left, right in pairwise(found))
