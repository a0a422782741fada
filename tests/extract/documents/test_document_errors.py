"""Files that cannot be read: one line that names the file and says what to do; and what a document is called."""

from pathlib import Path

import pytest
from document_checks import check_refusal
from word_files import body, paragraph, write_word

from extract.documents import DocumentError, read_document, read_text


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        (
            "a.gif",
            b"GIF",
            "unknown format '.gif'; bevoegd reads .txt, .text, .md, .markdown, .html, .htm, .xhtml, .xml, .wti, .mhtml, .mht, "
            ".docx, .docm, .eml, .pdf",
        ),
        ("a.doc", b"", "'.doc' is not read; open it and save it as .docx or PDF"),
        ("a.odt", b"PK", "'.odt' is not read; open it and save it as .docx or PDF"),
        ("a.RTF", b"{", "'.rtf' is not read; open it and save it as .docx or PDF"),
        ("a.msg", b"", "'.msg' is not read; save the message as .eml"),
        ("a.docx", b"PK", "is no Word file that can be read; open it in Word and save it again as .docx"),
        ("a.docx", b"", "is no Word file that can be read"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1", "has a password, or is an old Word file; save it as .docx without a password"),
        ("a.eml", b"", "holds no text of its own (no part of text/plain or text/html with words)"),
        (
            "a.eml",
            b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nco\xf6rdinator",
            "its text is not in its character set ('utf-8')",
        ),
        ("a", b"tekst", "unknown format ''"),
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\t\n", "is empty"),
        ("a.txt", b"%PDF\0\1", "is binary"),
        ("a.txt", "De co\u00f6rdinator".encode("latin-1"), "is not UTF-8 (byte 0xf6 at 5); convert it"),
        ("a.xml", b"<al>De raad", "is no well-formed XML (no element found, line 1); fetch the file anew"),
        (
            "a.xml",
            b"<kaart><al>De raad</al></kaart>",
            "is XML of another kind (<kaart>); expected a Dutch official",
        ),
        (
            "a.wti.xml",
            b"<wetstechnische-informatie/>",
            "holds data about an act ('wti') and none of its text; read the 'toestand'",
        ),
        ("a.xml", b"<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>", "declares an entity of its own ('y')"),
        ("a.xml", b"<x>" * 101 + b"</x>" * 101, "nests more than 100 elements"),
        ("a.xml", b"<toestand><wetgeving><meta-data>x</meta-data></wetgeving></toestand>", "holds no readable text"),
        ("a.md", b"---\n\n---\n", "holds no readable text"),
        ("a.mhtml", b"Content-Type: text/plain\n\nDe raad", "holds no page (no part of text/html); open it in the browser"),
        (
            "a.mht",
            b"Content-Type: text/html; charset=fantasie\nContent-Transfer-Encoding: 8bit\n\n<p>De co\xf6rdinator</p>",
            "is not in its character set ('fantasie')",
        ),
        ("a.mhtml", b"", "holds no page"),
        ("a.html", b"<html><body><script>x</script></body></html>", "holds no readable text"),
    ],
)
def test_what_cannot_be_read_is_one_line_that_names_the_file(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    check_refusal(tmp_path / name, data, says)


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (body(paragraph("De \0 raad")), "is no Word file that can be read"),
        (f'<!DOCTYPE d [<!ENTITY a "raad">]>{body(paragraph("De &a;"))}', "declares a document type"),
        (f'<!DOCTYPE d [<!ENTITY a "raad">]>{body(paragraph("De &a;"))}'.encode("utf-16"), "declares a document type"),
        (f'<!DOCTYPE d SYSTEM "file:///etc/hostname">{body(paragraph("De raad"))}', "declares a document type"),
        (body("<w:smartTag>" * 5000, paragraph("De raad"), "</w:smartTag>" * 5000), "is no Word file that can be read"),
        (body(paragraph("De raad"))[:-20], "is no Word file that can be read"),
        (body(" " * 50_000_000, paragraph("De raad")), "unpacks to more than 50 MB of XML"),
        (body(paragraph("")), "is empty"),
    ],
    ids=["a NUL", "an entity", "an entity in UTF-16", "an external type", "deep", "cut off", "a bomb", "no words"],
)
def test_a_hostile_or_broken_word_file_is_refused_in_one_line(tmp_path: Path, document: str | bytes, says: str) -> None:
    path = write_word(tmp_path / "a.docx", document)
    with pytest.raises(DocumentError, match=says) as error:
        read_document(path)
    assert str(error.value).startswith(f"{path}: ")
    assert "\n" not in str(error.value)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read_document(tmp_path / "weg.txt")
    with pytest.raises(DocumentError, match="is a folder"):
        read_document(tmp_path)


def test_a_text_in_memory_without_words() -> None:
    with pytest.raises(DocumentError, match="leeg: holds no readable text"):
        read_text("\n", id="leeg", language="nl")


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "merk.txt"
    path.write_bytes(b"\xef\xbb\xbfDe raad is bevoegd.\r\nHij adviseert.\r\n")
    document = read_document(path)
    assert document.source[0] == "D"
    assert document.passages[0].text == "De raad is bevoegd. Hij adviseert."


@pytest.mark.parametrize(
    ("text", "language"), [("De raad adviseert het bestuur van de haven.", "nl"), ("The Board shall advise the port.", "en")]
)
def test_the_language_is_told_from_the_words_unless_given(tmp_path: Path, text: str, language: str) -> None:
    path = tmp_path / "taal.txt"
    path.write_text(text, encoding="utf-8")
    assert read_document(path).language == language
    assert read_document(path, "en").language == "en"


@pytest.mark.parametrize(
    ("name", "text", "kind", "identifier"),
    [
        ("BWBR0099999-havenwet.md", "## Havenwet\n\n### Artikel 1\n\nEr is een haven.", "statute", "BWBR0099999"),
        ("haven.md", "# Havenwet (BWBR0099998)\n\n### Artikel 1\n\nEr is een haven.", "statute", "BWBR0099998"),
        ("32031L0004.nl.txt", "Er is een haven.", "eu-act", "32031L0004"),
        ("richtlijn.txt", "RICHTLIJN (EU) 2031/4 VAN DE RAAD\n\nEr is een haven.", "eu-act", "32031L0004"),
        ("kst-98765-12.txt", "Er is een haven.", "parliament", "kst-98765-12"),
        (
            "nota.txt",
            "Vergaderjaar 2030\n\n98 765   Havens\n\nNr. 12   NOTA OVER HAVENS\n\nTekst.",
            "parliament",
            "kst-98765-12",
        ),
        ("stb-2031-4.md", "### Artikel 1\n\nEr is een haven.", "statute", "stb-2031-4"),
        ("verslag.txt", "Er is een haven.", "report", None),
    ],
)
def test_kind_and_identifier(tmp_path: Path, name: str, text: str, kind: str, identifier: str | None) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    document = read_document(path)
    assert (document.id, document.kind, document.identifier) == (name, kind, identifier)
