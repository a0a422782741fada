"""Which sentences are parsed: those in which somebody who can act is named, or a pronoun can mean one."""

import pytest

from extract.analysis import analyse
from extract.documents import read_text
from extract.documents.model import Language
from extract.names import defined_names

NAMED = "De Onderzoeksraad voor Veiligheid onderzoekt het voorval."


def parsed(text: str, language: Language = "nl", *, gated: bool = True) -> list[bool]:
    """For each sentence of a statute whether it was parsed."""
    document = read_text(text, id="x", language=language, kind="statute")
    found = analyse(document, defined_names(text, language, None), gated=gated)
    return [analysis.parse is not None for analysis in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NAMED, [True]),
        ("De heffing bedraagt tien procent van de waarde.", [False]),
        ("Hij stelt daarover regels.", [False]),
        (f"{NAMED} Hij stelt daarover regels.", [True, True]),
        (f"{NAMED} Daarna vermeldt hij: de datum.", [True, True]),
        (f"{NAMED} Deze wet treedt morgen in werking.", [True, False]),
        (f"{NAMED} Het wordt morgen bekendgemaakt.", [True, False]),  # a name with 'de' is no 'het'
        (f"{NAMED} Het bureau is gesloten. Hij stelt daarover regels.", [True, False, True]),
        ("De minister en de burgemeester overleggen. Zij sluiten een convenant.", [True, True]),
        ("Onder toezicht wordt mede verstaan wat de Onderzoeksraad voor Veiligheid onderzoekt.", [False]),
    ],
)
def test_what_is_parsed(text: str, expected: list[bool]) -> None:
    assert parsed(text) == expected


def test_english_pronouns_mean_who_was_named_before() -> None:
    assert parsed("It shall adopt rules. The Commission may act. It shall adopt rules.", "en") == [False, True, True]


def test_without_the_gate_all_but_definitions_is_parsed() -> None:
    text = "De heffing bedraagt tien procent. Onder heffing wordt mede verstaan wat de Onderzoeksraad voor Veiligheid vraagt."
    assert parsed(text, gated=False) == [True, False]
