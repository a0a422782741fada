"""Where a sentence ends, and where a full stop ends none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.sentences import sentence_spans

MARKS = [".", "?", "!", "’", "”", ")", "(", "“", " ", "\n", "art.", "nr.", "2017", "De", "A.", "é", "Wet"]
TEXTS = st.lists(st.sampled_from(MARKS) | st.text(max_size=3), max_size=30).map("".join)


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Op grond van art. 12 van de wet mag de dienst dit.",
        "De bekendmaking (Stb. 2031, 14) gaat vooraf, zie ook Kamerstuk II nr. 8 van dat jaar.",
        "De kosten zijn 1.250.000 euro, of 2.5 procent.",
        "Sommige organen, o.a. Onze Minister, geven raad.",
        "De heer P. de Boer en mw. Q. Smit tekenen.",
        "Under Art. 9 of the Act, cf. No. 4, the U.S. Army may help.",
        "De raad (d.w.z. Het college) beslist.",
    ],
)
def test_full_stops_of_abbreviations_numbers_and_initials_end_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("De raad besluit.", "Het college voert uit."),
        ("Mag de dienst dit?", "Ja, dat mag."),
        ("Zij riep: ‘Halt!’", "Niemand bleef staan."),
        ("Het staat vast (zie hierboven).", "De raad zwijgt."),
        ("De wet noemt dat artikel 4.", "Het lid vervalt."),
        ("The Board decides.", "“Incident” means any event."),
        ("De raad besluit.", "§ 2 blijft gelden."),
        ("De raad besluit.", "2 leden zijn tegen."),
        ("Dat doet de minister.", "Één dienst helpt."),
    ],
)
def test_a_sentence_ends_with_its_quotes_and_brackets(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


@pytest.mark.parametrize("text", ["de kosten. hoger dan begroot", "zie www.raad.nl voor meer", "onder b. en verder"])
def test_a_sentence_begins_with_a_capital_a_number_or_a_sign(text: str) -> None:
    assert sentences(text) == [text]


@settings(deadline=None)
@given(TEXTS)
def test_sentences_stand_in_order_and_lose_only_white_space(text: str) -> None:
    spans = list(sentence_spans(text))
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    gaps = zip(edges[::2], edges[1::2], strict=True)
    assert all(text[start:end].strip() == "" for start, end in gaps)
