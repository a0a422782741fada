"""PDF with a text layer: lines to paragraphs, what belongs to the page left out, and every offset true."""

from pathlib import Path

import pytest
from drawn_pdf import Drawn, draw_pdf, lines

from extract.documents import Document, read_document


def texts(document: Document) -> list[str]:
    return [passage.text for passage in document.passages]


def assert_copied(document: Document) -> None:
    for passage in document.passages:
        for text_start, source_start, length in passage.reading.segments:
            assert passage.text[text_start : text_start + length] == document.source[source_start : source_start + length]


def test_an_act_has_its_articles_members_and_items(tmp_path: Path) -> None:
    drawn = [
        Drawn(70, 760, "Artikel 4", bold=True),
        *lines(70, 730, "1. De burgemeester kan een gebied aanwijzen waar het", "verboden is een drone te laten vliegen."),
        *lines(70, 700, "2. De korpschef heeft tot taak:", "a. het houden van toezicht;", "b. het melden van storingen."),
    ]
    document = read_document(draw_pdf(tmp_path / "a.pdf", drawn))
    assert [(p.role, p.place.path(), p.text) for p in document.passages] == [
        ("heading", "4", "Artikel 4"),
        ("body", "4.1", "De burgemeester kan een gebied aanwijzen waar het verboden is een drone te laten vliegen."),
        ("body", "4.2", "De korpschef heeft tot taak:"),
        ("item", "4.2.a", "het houden van toezicht;"),
        ("item", "4.2.b", "het melden van storingen."),
    ]
    assert_copied(document)


def test_a_paragraph_and_a_word_go_on_over_the_page_past_head_foot_and_footnote(tmp_path: Path) -> None:
    def page(number: int, *drawn: Drawn) -> list[Drawn]:
        return [Drawn(70, 810, "Jaarverslag van de havendienst"), *drawn, Drawn(280, 30, f"- {number} -")]

    first = lines(70, 700, "De havenmeester houdt toezicht op het varen in de", "haven en stuurt daarover elk jaar inlich-")
    note = [Drawn(70, 83, "1", size=4.5), Drawn(74, 80, "Bedoeld is het water binnen de pieren.", size=7)]
    mark = Drawn(331, 704, "1", size=5)
    second = lines(
        70, 700, "tingen aan de gemeente, die deze elk jaar openbaar", "maakt.", "", "De gemeente antwoordt binnen een maand."
    )
    third = lines(70, 700, "Het verslag is openbaar.")
    drawn = page(1, first[0], mark, first[1], *note), page(2, *second), page(3, *third)
    document = read_document(draw_pdf(tmp_path / "a.pdf", *drawn))
    assert [(p.role, p.number, p.text) for p in document.passages] == [
        (
            "body",
            None,
            "De havenmeester houdt toezicht op het varen in de haven en stuurt daarover elk jaar inlichtingen aan de "
            "gemeente, die deze elk jaar openbaar maakt.",
        ),
        ("footnote", "1", "Bedoeld is het water binnen de pieren."),
        ("body", None, "De gemeente antwoordt binnen een maand."),
        ("body", None, "Het verslag is openbaar."),
    ]
    assert_copied(document)


def test_hyphens_that_belong_to_words_stay(tmp_path: Path) -> None:
    drawn = lines(
        70,
        700,
        "Bij nood- en rampen helpt de dienst elke EU-",
        "lidstaat die deze NIS-",
        "2-regels, de e-",
        "mailwet, de informatie-",
        "uitwisseling en de nood-",
        "en hulpdiensten kent; de beveili-",
        "ging kent een cyber-aanval zoals elke cyber-",
        "aanval.",
    )
    assert texts(read_document(draw_pdf(tmp_path / "a.pdf", drawn))) == [
        "Bij nood- en rampen helpt de dienst elke EU-lidstaat die deze NIS-2-regels, de e-mailwet, de informatie-uitwisseling "
        "en de nood- en hulpdiensten kent; de beveiliging kent een cyber-aanval zoals elke cyber-aanval."
    ]


@pytest.mark.parametrize("line_by_line", [True, False])
def test_columns_are_read_one_after_the_other(tmp_path: Path, line_by_line: bool) -> None:
    """Whether the file draws them line by line across both or one after the other."""
    left = lines(70, 700, *(f"de eerste kolom heeft hier haar regel {n}" for n in "abcdefghij"))
    right = lines(300, 700, *(f"en de tweede heeft daar haar regel {n}" for n in "abcdefghij"))
    drawn = [words for row in zip(left, right, strict=True) for words in row] if line_by_line else left + right
    expected = " ".join(words.text for words in left + right)
    assert texts(read_document(draw_pdf(tmp_path / "a.pdf", drawn))) == [expected]


def test_a_table_is_read_row_by_row_and_its_head_once(tmp_path: Path) -> None:
    def rows(*cells: tuple[str, str]) -> list[Drawn]:
        table = [("Artikel", "Bevoegd gezag"), *cells]
        return [Drawn(x, 640 - 20 * n, text) for n, row in enumerate(table) for x, text in zip((70, 300), row, strict=True)]

    pages = (rows(("Artikel 3", "De rector"), ("Artikel 5", "De decaan")), rows(("Artikel 6", "Het bestuur")))
    document = read_document(draw_pdf(tmp_path / "a.pdf", *pages))
    assert texts(document) == [
        *("Artikel", "Bevoegd gezag", "Artikel 3", "De rector", "Artikel 5", "De decaan", "Artikel 6", "Het bestuur")
    ]
    assert {p.place.path() for p in document.passages} == {None}


def test_a_head_that_changes_goes_by_its_page_number(tmp_path: Path) -> None:
    heads = ("Inleiding 3", "Toezicht op de haven 4", "Handhaving 5")
    pages = [
        [Drawn(70, 810, head), *lines(70, 700, f"Deel {head[-1]} gaat over de schepen die in de", "haven van Delfzijl.")]
        for head in heads
    ]
    assert texts(read_document(draw_pdf(tmp_path / "a.pdf", *pages))) == [
        f"Deel {number} gaat over de schepen die in de haven van Delfzijl." for number in (3, 4, 5)
    ]


def test_numbers_in_a_row_at_the_foot_are_no_page_numbers(tmp_path: Path) -> None:
    def page(number: int, place: str) -> list[Drawn]:
        row = [Drawn(70, 60, f"Bezwaren in {place}"), Drawn(300, 60, f"{10 * number}")]
        return [*lines(70, 700, f"Het college verantwoordt zich over {place}."), *row, Drawn(280, 30, f"{number}")]

    pages = [page(number, place) for number, place in enumerate(("Aduard", "Bedum", "Zuidhorn"), 1)]
    found = " ".join(texts(read_document(draw_pdf(tmp_path / "a.pdf", *pages))))
    assert [number for number in found.split() if number.isdigit()] == ["10", "20", "30"]


def test_a_page_on_its_side_is_read_and_what_runs_across_is_left_out(tmp_path: Path) -> None:
    drawn = [
        Drawn(200, 100, "De rector is bevoegd tot schorsing van een", turn=90),
        Drawn(212, 100, "student die de orde verstoort.", turn=90),
        Drawn(300, 30, "ontwerp"),
    ]
    assert texts(read_document(draw_pdf(tmp_path / "a.pdf", drawn))) == [
        "De rector is bevoegd tot schorsing van een student die de orde verstoort."
    ]
