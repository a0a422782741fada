"""What is read as one sentence: a list's stem with each item, every character on its way back to the source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.documents import Document, DocumentError, Reading, read_text
from extract.units import Unit, units

STATUTE = """# Havenwet

### Artikel 3

1. De raad bestaat uit zeven leden. De raad heeft tot taak:
a. het houden van toezicht, waaronder:
1°. toezicht op kades. Dat gebeurt jaarlijks.
2°. toezicht op schepen;
b. het geven van raad.
2. De raad meldt gebreken. Hij doet dat binnen een week.
"""
PARTS = ["# Kop", "Artikel 2", "1. ", "a. ", "b. ", "1°. ", "De raad doet", "Zie art. 3", ":", ";", ". ", "\n", "\n\n", "**x**"]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=25).map("".join)


def statute(text: str) -> Document:
    return read_text(text, id="x.md", language="nl", kind="statute")


def words(document: Document, unit: Unit) -> list[str]:
    """The unit's words as they stand in the source, one for each piece."""
    return [document.source[start:end] for start, end in unit.reading.source_spans(0, len(unit.text))]


def test_a_stem_is_read_with_each_item_and_not_alone() -> None:
    stem, nested = "De raad heeft tot taak:", "het houden van toezicht, waaronder:"
    assert [unit.text for unit in units(statute(STATUTE))] == [
        "De raad bestaat uit zeven leden.",
        f"{stem} {nested} toezicht op kades.",
        "Dat gebeurt jaarlijks.",
        f"{stem} {nested} toezicht op schepen;",
        f"{stem} het geven van raad.",
        "De raad meldt gebreken.",
        "Hij doet dat binnen een week.",
    ]


def test_headings_are_no_sentences() -> None:
    assert {unit.passage.role for unit in units(statute(STATUTE))} == {"body", "item"}


def test_an_item_begins_after_its_stems_and_keeps_its_place() -> None:
    found = [(unit.passage.place.path(), unit.text[unit.item_start :]) for unit in units(statute(STATUTE)) if unit.item_start]
    assert found == [
        ("3.1.a.1°", "toezicht op kades."),
        ("3.1.a.2°", "toezicht op schepen;"),
        ("3.1.b", "het geven van raad."),
    ]


def test_the_pieces_of_a_unit_are_its_words_in_the_source() -> None:
    document = statute(STATUTE)
    last_item = [unit for unit in units(document) if unit.item_start][-1]
    assert words(document, last_item) == ["De raad heeft tot taak:", "het geven van raad."]


@settings(deadline=None)
@given(TEXTS)
def test_units_of_any_text_are_made_of_source_words_and_skip_none(text: str) -> None:
    try:
        document = statute(text)
    except DocumentError:
        return
    for unit in units(document):
        assert "".join("".join(words(document, unit)).split()) == "".join(unit.text.split())
        assert unit.text[unit.item_start :] in unit.passage.text
    assert _offsets(document, [p.reading for p in document.passages if p.role != "heading"]) == _offsets(
        document, [unit.reading for unit in units(document)]
    )


def _offsets(document: Document, readings: list[Reading]) -> set[int]:
    """Where in the source the letters of these readings stand."""
    spans = [span for reading in readings for span in reading.source_spans(0, len(reading.text))]
    return {offset for start, end in spans for offset in range(start, end) if not document.source[offset].isspace()}
