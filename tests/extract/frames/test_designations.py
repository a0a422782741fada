"""Who fills which role: being it, being designated as it, acting as it, and standing behind it in a list or a row."""

import pytest

from extract.analysis import analyse
from extract.documents import read_text
from extract.documents.model import Language
from extract.names import defined_names

MINISTER = "Onze Minister: Onze Minister van Justitie en Veiligheid"


def held(text: str, language: Language = "nl") -> list[tuple[str, str, tuple[str, ...]]]:
    """(role, holder, scope) of each designation in a statute."""
    document = read_text(text, id="x", language=language, kind="statute")
    found = analyse(document, defined_names(f"{MINISTER}\n{text}", language, None))
    return [(d.role, d.holder, d.scope) for analysis in found for d in analysis.designations]


@pytest.mark.parametrize(
    ("text", "role", "holder", "scope"),
    [
        ("Onze Minister is het centrale contactpunt en stelt een strategie vast.", "centraal-contactpunt", "minister-jenv", ()),
        (
            "De bevoegde autoriteit voor de sector havens is Onze Minister van Financiën.",
            "bevoegde-autoriteit",
            "minister-fin",
            ("voor de sector havens",),
        ),
        (
            "Onze Minister is het CSIRT, bedoeld in artikel 3, eerste lid, en heeft de taken die staan in het plan, genoemd in "
            "artikel 4.",
            "csirt-rol",
            "minister-jenv",
            (),
        ),
        ("Onze Minister is voor de havens het CSIRT.", "csirt-rol", "minister-jenv", ("voor de havens",)),
        ("Onze Minister wijst de NCTV aan als CSIRT voor de havens.", "csirt-rol", "nctv", ("voor de havens",)),
        ("Als centraal contactpunt wordt aangewezen Onze Minister.", "centraal-contactpunt", "minister-jenv", ()),
        ("Het NCSC wordt aangewezen als CSIRT voor de havens.", "csirt-rol", "ncsc", ("voor de havens",)),
        ("Het NCSC treedt op als centraal contactpunt.", "centraal-contactpunt", "ncsc", ()),
        (
            "De bevoegde autoriteit is: voor de sector havens: Onze Minister van Financiën;",
            "bevoegde-autoriteit",
            "minister-fin",
            ("voor de sector havens",),
        ),
        (
            "De bevoegde autoriteit is voor deze havens: Onze Minister van Financiën – zeehavens – digitale aanbieders",
            "bevoegde-autoriteit",
            "minister-fin",
            ("voor deze havens", "zeehavens – digitale aanbieders"),
        ),
    ],
)
def test_a_dutch_designation_names_role_holder_and_scope(text: str, role: str, holder: str, scope: tuple[str, ...]) -> None:
    assert held(text) == [(role, holder, scope)]


@pytest.mark.parametrize(
    ("text", "role", "holder", "scope"),
    [
        (
            "The Minister of Finance is hereby designated as the competent authority for ports.",
            "bevoegde-autoriteit",
            "minister-fin",
            ("for ports",),
        ),
        (
            "The competent authority for ports is the Minister of Finance.",
            "bevoegde-autoriteit",
            "minister-fin",
            ("for ports",),
        ),
        ("ENISA shall act as the single point of contact.", "centraal-contactpunt", "enisa", ()),
        (
            "The European Commission shall be the market surveillance authority for ferries.",
            "markttoezichtautoriteit",
            "europese-commissie",
            ("for ferries",),
        ),
    ],
)
def test_an_english_designation_names_role_holder_and_scope(text: str, role: str, holder: str, scope: tuple[str, ...]) -> None:
    assert held(text, "en") == [(role, holder, scope)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bij besluit van Onze Minister kan het NCSC worden aangewezen als CSIRT.", "nl"),
        ("Indien het NCSC is aangewezen als CSIRT, stelt Onze Minister regels.", "nl"),
        ("Het NCSC is niet de bevoegde autoriteit.", "nl"),
        ("Bij algemene maatregel van bestuur wordt een CSIRT aangewezen als bevoegde autoriteit.", "nl"),
        ("Each Member State shall designate ENISA as the single point of contact.", "en"),
        ("The European Commission may act as the CSIRT.", "en"),
    ],
)
def test_what_may_must_or_might_be_so_fills_no_role(text: str, language: Language) -> None:
    assert held(text, language) == []
