"""Where the text of a law, provision or paper stands."""

import pytest

from bevoegd.explorer.links import document_link, law_link

WETTEN = "https://wetten.overheid.nl/"
EUR_LEX = "https://eur-lex.europa.eu/legal-content/"


@pytest.mark.parametrize(
    ("law", "path", "place"),
    [
        ("wiv-2017", None, "BWBR0039896"),
        ("wiv-2017", "73", "jci1.3:c:BWBR0039896&artikel=73"),
        ("wiv-2017", "8.2.a", "jci1.3:c:BWBR0039896&artikel=8&lid=2"),
        ("wiv-2017", "8..a", "jci1.3:c:BWBR0039896&artikel=8"),
        ("sv", "126ij.1", "jci1.3:c:BWBR0039896&artikel=126ij&lid=1"),
        ("telecommunicatiewet", "3.22.1.a", "jci1.3:c:BWBR0039896&artikel=3.22&lid=1"),
        ("awb", "5:50", "jci1.3:c:BWBR0039896&artikel=5:50"),
        ("sv", "5:3:3.1", "BWBR0039896"),
        ("sv", "chapter-xiii", "BWBR0039896"),
        ("sv", "annex-ii", "BWBR0039896"),
    ],
)
def test_a_dutch_law_by_its_number_and_place(law: str, path: str | None, place: str) -> None:
    assert law_link(law, "BWBR0039896", None, path, "nl") == WETTEN + place


@pytest.mark.parametrize(
    ("path", "anchor"),
    [
        (None, ""), ("21", "#art_21"), ("23.4.d.ii", "#art_23"), ("recital-104", "#rct_104"), ("annex-I.1.a", "#anx_I"),
        ("annex.10.1", "#anx_1"), ("section-21", ""), ("chapter-ii", ""),
    ],
)  # fmt: skip
def test_an_eu_act_in_the_language_of_the_page(path: str | None, anchor: str) -> None:
    assert law_link("nis2", None, "32022L2555", path, "nl") == f"{EUR_LEX}NL/TXT/?uri=CELEX:32022L2555{anchor}"
    assert law_link("nis2", None, "32022L2555", path, "en") == f"{EUR_LEX}EN/TXT/?uri=CELEX:32022L2555{anchor}"


@pytest.mark.parametrize("number", ["kst-26643-785", "kst-35925-VIII-190", "kst-30821-F", "stb-2017-317", "stcrt-2026-12"])
def test_an_official_publication_by_its_number(number: str) -> None:
    assert document_link(number, "nl") == f"https://zoek.officielebekendmakingen.nl/{number}.html"


@pytest.mark.parametrize(
    "number", [None, "", "notitie.txt", "kst-36200-VII", "kst-1/../x", "BWBR1", "javascript:alert(1)", 'kst-1" onclick="x']
)
def test_a_number_of_another_form_has_no_link(number: str | None) -> None:
    assert document_link(number, "nl") is None
    assert law_link("x", number, number, "1", "nl") is None
