"""HTML: the Official Journal's classes and web pages in general, with offsets into the source as it was written."""

import quopri
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from pathlib import Path

import pytest

from extract.documents import Document, read_document

ACT = """<html><head><title>x</title></head><body>
<p class="{0}hd-ti">Official Journal of the European Union</p>
<p class="{0}doc-ti">DECISION (EU) 2032/5 OF THE COUNCIL</p>
<table><tr><td><p class="{0}normal">(1)</p></td><td><p class="{0}normal">Tides are rising
 in ports <a id="ntc1" href="#ntr1">(<span>1</span>)</a>.</p></td></tr></table>
<p class="{0}ti-art">Article 1</p><div><p class="{0}sti-art">Gauges</p></div>
<p class="{0}normal">1.&nbsp;&nbsp; The Council shall:</p>
<table><tr><td><p class="{0}normal">(a)</p></td><td>
<p class="{0}normal">read caf&eacute; gauges &amp; clocks;</p></td></tr></table>
<table><tr><td><p class="{0}normal">(b)</p></td><td><p class="{0}normal">wait.</p></td></tr></table>
<p class="{0}note"><a id="ntr1" href="#ntc1">(<span>1</span>)</a> OJ L 1.</p></body></html>"""


def read(folder: Path, name: str, text: str) -> Document:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)


@pytest.mark.parametrize("prefix", ["", "oj-"])
def test_an_eur_lex_act(tmp_path: Path, prefix: str) -> None:
    document = read(tmp_path, "gauges.html", ACT.format(prefix))
    assert [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages] == [
        ("heading", None, None, None, "DECISION (EU) 2032/5 OF THE COUNCIL"),
        ("body", None, "(1)", None, "Tides are rising in ports ."),
        ("heading", "1", None, None, "Article 1"),
        ("heading", "1", None, None, "Gauges"),
        ("body", "1.1", "1.", None, "The Council shall:"),
        ("item", "1.1.a", "(a)", 4, "read café gauges & clocks;"),
        ("item", "1.1.b", "(b)", 4, "wait."),
        ("footnote", None, None, None, "(1) OJ L 1."),
    ]
    assert (document.language, document.kind, document.identifier) == ("en", "eu-act", "32032D0005")


def test_a_character_that_an_entity_names_is_not_copied_but_the_words_around_it_are(tmp_path: Path) -> None:
    document = read(tmp_path, "gauges.html", ACT.format("oj-"))
    item = document.passages[5]
    assert [item.text[s.text_start : s.text_start + s.length] for s in item.reading.segments] == [
        "read caf",
        "gauges",
        "&",
        "clocks;",
    ]
    assert document.source[item.start : item.end] == "read caf&eacute; gauges &amp; clocks;"


def test_a_web_page_keeps_its_words_and_drops_what_surrounds_them(tmp_path: Path) -> None:
    page = """<!doctype html><body><header>Menu</header><nav><li>Thuis</li></nav><h1>De haven</h1>
<p>De havenmeester houdt<br>toezicht.</p><script>let x = "geen tekst"</script>
<p>Hij let op:</p><ul><li>schepen</li><li>sluizen</li></ul><svg><p>tekening</p></svg><footer>Voet</footer></body>"""
    document = read(tmp_path, "haven.txt", page)
    assert [(p.role, p.number, p.parent, p.text) for p in document.passages] == [
        ("heading", None, None, "De haven"),
        ("body", None, None, "De havenmeester houdt toezicht."),
        ("body", None, None, "Hij let op:"),
        ("item", "•", 2, "schepen"),
        ("item", "•", 2, "sluizen"),
    ]


def test_of_a_page_with_a_main_part_that_and_the_title_are_read(tmp_path: Path) -> None:
    page = """<!doctype html><body><div><a href="#main">Naar de inhoud</a></div><div><h1>De haven</h1></div>
<div role="navigation"><p>Thuis</p></div><div role="dialog"><div><p>Cookies</p></div></div>
<main><main><p>De havenmeester houdt toezicht.</p></main><div hidden><p>Hij kan boetes opleggen.</p></div></main>
<div>Deel dit</div></body>"""
    texts = ["De haven", "De havenmeester houdt toezicht.", "Hij kan boetes opleggen."]
    assert [p.text for p in read(tmp_path, "haven.html", page).passages] == texts
    unmarked = page.replace("<main>", "<div>").replace("</main>", "</div>")
    assert [p.text for p in read(tmp_path, "haven.html", unmarked).passages] == ["Naar de inhoud", *texts, "Deel dit"]


def test_a_main_part_without_words_hides_nothing(tmp_path: Path) -> None:
    document = read(tmp_path, "haven.html", "<html><h1>De haven</h1><main></main><p>De havenmeester houdt toezicht.</p></html>")
    assert [p.text for p in document.passages] == ["De haven", "De havenmeester houdt toezicht."]


CONSOLIDATED = """<html><head><title>x</title></head><body><nav><ul><li>article 1</li></ul></nav>
<p class="reference">02032D0005 — EN — 1.1.2033 — 001.001</p><p class="disclaimer">Not authentic.</p>
<table><tr><td><p class="arrow">►B</p></td>
<td><p class="title-doc-first">DECISION (EU) 2032/5 OF THE COUNCIL</p></td></tr></table>
<p class="title-article-norm">Article 1</p><div class="eli-title"><p class="stitle-article-norm">Gauges</p></div>
<div class="norm"><span class="no-parag">1. </span><div class="norm inline-element">The Council shall:</div></div>
<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>(a) </span></div>
<div class="grid-list-column-2">
<p class="norm">read <span class="boldface">►M1</span> café gauges<span class="boldface">&nbsp;◄ </span>;</p>
</div></div><p class="footnote">(1) OJ L 1.</p></body></html>"""


def saved(page: str) -> bytes:
    """As a browser saves it: quoted-printable, no character set in the head of the part, a picture behind it."""
    html, picture = MIMENonMultipart("text", "html"), MIMENonMultipart("image", "png")
    html.set_payload(quopri.encodestring(page.encode()).decode())
    html["Content-Transfer-Encoding"] = "quoted-printable"
    return MIMEMultipart("related", _subparts=[html, picture]).as_bytes()


def test_a_saved_page_of_a_consolidated_act(tmp_path: Path) -> None:
    path = tmp_path / "gauges.mhtml"
    path.write_bytes(saved(CONSOLIDATED))
    document = read_document(path)
    assert [(p.role, p.place.path(), p.number, p.text) for p in document.passages] == [
        ("heading", None, None, "DECISION (EU) 2032/5 OF THE COUNCIL"),
        ("heading", "1", None, "Article 1"),
        ("heading", "1", None, "Gauges"),
        ("body", "1.1", "1.", "The Council shall:"),
        ("item", "1.1.a", "(a)", "read café gauges ;"),
        ("footnote", None, None, "(1) OJ L 1."),
    ]
    item = document.passages[4]
    assert "café gauges" in document.source[item.start : item.end]
