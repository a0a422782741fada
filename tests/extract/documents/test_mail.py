"""E-mails: their text and subject, no header lines; what is attached."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from extract.documents import DocumentError, attachments, read_document

DUTCH = "De coördinator is bevoegd de sluis te sluiten."


def message(text: str = DUTCH, html: str = "") -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "De minister van Water <water@example.org>", "raad@example.org"
    mail["Subject"], mail["Date"] = "Bevoegdheid van de coördinator", "Tue, 4 Mar 2031 23:30:00 +0100"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def saved(folder: Path, mail: EmailMessage | bytes, name: str = "brief.eml") -> Path:
    path = folder / name
    path.write_bytes(mail if isinstance(mail, bytes) else mail.as_bytes())
    return path


def test_the_head_gives_title_and_date_and_no_passage(tmp_path: Path) -> None:
    document = read_document(saved(tmp_path, message(html="<p>Anders.</p>")))
    assert (document.id, document.title, document.date) == ("brief.eml", "Bevoegdheid van de coördinator", "2031-03-04")
    assert [p.text for p in document.passages] == [DUTCH]
    assert document.source[document.passages[0].start : document.passages[0].end] == DUTCH


def test_without_plain_text_the_html_is_read(tmp_path: Path) -> None:
    document = read_document(
        saved(tmp_path, message(" \n", "<html><style>p {}</style><p>De raad</p><ul><li>beslist</li></ul>"))
    )
    assert [(p.role, p.text) for p in document.passages] == [("body", "De raad"), ("item", "beslist")]


def test_what_is_quoted_is_read_without_its_marks(tmp_path: Path) -> None:
    document = read_document(saved(tmp_path, message("Akkoord.\n\n> De raad beslist\n>> over de sluis.\n")))
    assert [p.text for p in document.passages] == ["Akkoord.", "De raad beslist over de sluis."]


@pytest.mark.parametrize("charset", ["us-ascii", "iso-8859-1", "fantasie"])
def test_utf_8_is_read_whatever_the_message_says(tmp_path: Path, charset: str) -> None:
    head = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    assert read_document(saved(tmp_path, (head + DUTCH).encode())).passages[0].text == DUTCH


def test_the_set_that_the_message_names_is_read(tmp_path: Path) -> None:
    for charset in ("windows-1252", "utf-16"):
        mail = message()
        mail.set_content(DUTCH.encode(charset), "text", "plain", cte="base64", params={"charset": charset})
        assert read_document(saved(tmp_path, mail)).passages[0].text == DUTCH


def test_attachments_without_pictures_in_the_text_and_signatures(tmp_path: Path) -> None:
    mail, forwarded = message(), message("Zie de bijlage.")
    forwarded.add_attachment(b"PK", "application", "zip", filename="binnen.zip")
    mail.add_attachment("De raad beslist.", filename="../map\\besluit.txt")
    mail.add_attachment(b"x", "image", "png", filename="logo.png", disposition="inline")
    mail.add_attachment(b"x", "image", "png", filename="kaart.png")
    mail.add_attachment(b"x", "application", "pkcs7-signature", filename="smime.p7s")
    mail.add_attachment(forwarded)
    found = list(attachments(saved(tmp_path, mail)))
    assert [name for name, _ in found] == ["besluit.txt", "kaart.png", "brief-5.eml"]
    assert found[0][1].strip() == b"De raad beslist."
    within = saved(tmp_path, found[2][1], "binnen.eml")
    assert read_document(within).passages[0].text == "Zie de bijlage."
    assert list(attachments(within)) == [("binnen.zip", b"PK")]


def nested(depth: int) -> bytes:
    layers = (f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
    return "".join([*layers, f"Content-Type: text/plain; charset=utf-8\n\n{DUTCH}\n"]).encode()


def test_a_hundred_layers_are_read_and_thousands_refused(tmp_path: Path) -> None:
    assert read_document(saved(tmp_path, nested(100))).passages[0].text == DUTCH
    with pytest.raises(DocumentError, match="nested too deep"):
        read_document(saved(tmp_path, nested(3000)))
