"""PDF files that cannot be read: one line that names the file and says what to do, in bounded time; scripts are not run."""

import os
from pathlib import Path

import pytest
from document_checks import check_refusal
from drawn_pdf import draw_pdf, lines, written_pdf

from extract.documents import DocumentError, read_document

CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
ENCRYPTED = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"01" * 32, b"02" * 32)
NO_PAGES = written_pdf(CATALOGUE, b"<</Type/Pages/Kids[]/Count 0>>")
DAMAGED = "is no PDF, cut short or damaged; fetch the file anew"


def content(operators: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(operators), operators)


def of_one_page(operators: bytes, catalogue: bytes = CATALOGUE, page: bytes = PAGE, trailer: bytes = b"") -> bytes:
    return written_pdf(catalogue, PAGES, page, content(operators), FONT, trailer=trailer)


SENTENCE = b"BT /F 10 Tf 50 400 Td (De rector is bevoegd de orde te handhaven.) Tj ET"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", DAMAGED),
        (b"De rector is bevoegd.", DAMAGED),
        (of_one_page(SENTENCE)[:300], DAMAGED),
        (NO_PAGES, DAMAGED),
        (of_one_page(SENTENCE, trailer=ENCRYPTED), "is encrypted; open it with its password, print it to PDF without one"),
        (written_pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 5>>"), "page 1 is damaged; fetch the file anew"),
        (written_pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 100000>>"), "100000 pages; bevoegd reads 1 to 10000"),
        (of_one_page(b"0 0 1 1 re f " * 200_001), "page 1 is drawn with more than 200000 objects; leave it out"),
        (
            of_one_page(b"BT /F 1 Tf 50 400 Td " + b"(%s) Tj " % (b"a" * 30_000) * 40 + b"ET"),
            "page 1 has more than 1000000 characters",
        ),
        (of_one_page(b""), "is empty; there is nothing to read"),
    ],
)
def test_what_cannot_be_read_is_one_line_that_names_the_file(tmp_path: Path, data: bytes, says: str) -> None:
    check_refusal(tmp_path / "a.pdf", data, says)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read_document(tmp_path / "weg.pdf")
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(DocumentError, match="is a folder"):
        read_document(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    "catalogue",
    [
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(true){})>>>>",
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/false)>>>>",
    ],
)
def test_a_script_is_not_run(tmp_path: Path, catalogue: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(of_one_page(SENTENCE, catalogue))
    assert [passage.text for passage in read_document(path).passages] == ["De rector is bevoegd de orde te handhaven."]


def test_a_page_of_an_absurd_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(of_one_page(SENTENCE, page=PAGE.replace(b"500 500", b"900000000 900000000")))
    assert [passage.text for passage in read_document(path).passages] == ["De rector is bevoegd de orde te handhaven."]


def test_a_cut_document_is_named_and_nothing_of_it_read(tmp_path: Path) -> None:
    path = draw_pdf(tmp_path / "a.pdf", lines(70, 700, "De rector is bevoegd."))
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(DocumentError, match="cut short"):
        read_document(path)
