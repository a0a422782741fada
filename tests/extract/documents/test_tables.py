"""Tables in text: rows between bars and columns of spaces become passages with cells; running text and lists do not."""

from extract.documents import read_text
from extract.documents.model import Passage

COLUMNS = """
De tabel staat hieronder.

Bepaling van de          Bepaling in de        Toelichting
verordening              Havenwet

Artikel 1, eerste en     Artikel 2             –
tweede lid
Artikel 3                De artikelen 4 en     Uitleg bij het arti-
                         5                     kel.
Artikel 6                –                     –

Na de tabel gaat de tekst verder.
"""
BARS = """
| Richtlijn | Havenwet |
| --- | --- |
| Artikel 1 | Artikel 2 |
| Artikel 3 |  |
"""


def passages(text: str) -> tuple[Passage, ...]:
    return read_text(text, id="x", language="nl", kind="report").passages


def rows(text: str) -> list[tuple[str, list[str]]]:
    return [(passage.role, passage.columns) for passage in passages(text) if passage.cells]


def test_columns_of_spaces_are_rows_whose_broken_lines_are_joined() -> None:
    assert rows(COLUMNS) == [
        ("heading", ["Bepaling van de verordening", "Bepaling in de Havenwet", "Toelichting"]),
        ("item", ["Artikel 1, eerste en tweede lid", "Artikel 2", "–"]),
        ("item", ["Artikel 3", "De artikelen 4 en 5", "Uitleg bij het artikel."]),
        ("item", ["Artikel 6", "–", "–"]),
    ]


def test_what_stands_around_a_table_stays_text() -> None:
    around = [passage.text for passage in passages(COLUMNS) if not passage.cells]
    assert around == ["De tabel staat hieronder.", "Na de tabel gaat de tekst verder."]


def test_rows_between_bars_keep_an_empty_cell() -> None:
    assert rows(BARS) == [
        ("heading", ["Richtlijn", "Havenwet"]),
        ("item", ["Artikel 1", "Artikel 2"]),
        ("item", ["Artikel 3", ""]),
    ]


def test_each_cell_stands_in_the_source() -> None:
    for text in (COLUMNS, BARS):
        for passage in passages(text):
            for start, end in passage.cells:
                if end > start:
                    low, high = passage.reading.source_span(start, end)
                    assert passage.text[start:end].split()[0] == text[low:high].split()[0]


def test_two_columns_of_running_text_are_no_table() -> None:
    text = (
        "De havenmeester ziet      De brugwachter meldt\nToe op de schepen die     Elke storing aan hem\n"
        "in de haven liggen en     en schrijft haar in\nop de kade laden of       het logboek, dat hij\n"
    )
    assert rows(text) == []
