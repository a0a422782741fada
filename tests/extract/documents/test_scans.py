"""Scanned PDF: named with what to install where nothing reads scans; read as any other where tesseract is there."""

import shutil
from pathlib import Path

import pytest
from drawn_pdf import draw_scan, lines, written_pdf

from extract.documents import DocumentError, read_document

WORDS = (
    "Artikel 4",
    "",
    "1. De havenmeester is bevoegd om schepen de toegang tot de",
    "haven te weigeren bij gevaar voor de veiligheid.",
    "",
    "2. De havendienst heeft tot taak:",
    "a. het houden van toezicht op de schepen in de haven;",
    "b. het geven van inlich-",
    "tingen aan de gemeente.",
)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    return draw_scan(tmp_path / "scan.pdf", lines(80, 760, *WORDS, leading=15, size=11))


def test_a_scan_says_what_to_install(scan: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DocumentError) as error:
        read_document(scan)
    assert str(error.value) == (
        f"{scan}: is a scan (1 of its 1 pages are pictures without text); install tesseract, which reads them "
        "(Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-nld; macOS: brew install tesseract tesseract-lang)"
    )


def test_a_picture_among_pages_of_text_is_left_out_where_nothing_reads_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<</Font<</F 7 0 R>>>>/Contents %d 0 R>>"
    path = tmp_path / "a.pdf"
    path.write_bytes(
        written_pdf(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
            page % 5,
            page % 6,
            b"<</Length 11>>\nstream\n0 0 1 1 re f\nendstream",
            b"<</Length 56>>\nstream\nBT /F 9 Tf 50 400 Td (De rector handhaaft de orde.) Tj ET\nendstream",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        )
    )
    assert [passage.text for passage in read_document(path).passages] == ["De rector handhaaft de orde."]


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is absent")
def test_a_scan_has_its_articles_members_and_items(scan: Path) -> None:
    document = read_document(scan)
    assert [(p.place.path(), p.text) for p in document.passages] == [
        ("4", "Artikel 4"),
        ("4.1", "De havenmeester is bevoegd om schepen de toegang tot de haven te weigeren bij gevaar voor de veiligheid."),
        ("4.2", "De havendienst heeft tot taak:"),
        ("4.2.a", "het houden van toezicht op de schepen in de haven;"),
        ("4.2.b", "het geven van inlichtingen aan de gemeente."),
    ]
    for passage in document.passages:
        for text_start, source_start, length in passage.reading.segments:
            assert passage.text[text_start : text_start + length] == document.source[source_start : source_start + length]


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is absent")
def test_a_drawing_of_an_absurd_size_has_no_text(tmp_path: Path) -> None:
    """The picture that is recognised stays small, however large the page says that it is."""
    path = tmp_path / "a.pdf"
    path.write_bytes(
        written_pdf(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900000000 900000000]/Contents 4 0 R>>",
            b"<</Length 11>>\nstream\n0 0 1 1 re f\nendstream",
        )
    )
    with pytest.raises(DocumentError, match="is empty"):
        read_document(path)
