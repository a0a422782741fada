"""Pages of officielebekendmakingen.nl and wetten.overheid.nl, small and worded for the test: the places of the act."""

from pathlib import Path

import pytest

from extract.documents import Document, read_document

PUBLISHED = """<!DOCTYPE html><html><head><title>x</title></head><body><nav>Menu</nav><div id="broodtekst" class="stuk">
<h1 class="staatsblad_kop">Wet van 3 mei 2031, houdende regels voor havens (Havenwet)</h1>
<div class="hoofdstuk"><h2 class="hoofdstuk_kop no-toc">Hoofdstuk 1 Algemeen</h2>
<div class="artikel"><h3 class="artikel_kop no-toc"><a id="d1"></a>Artikel 1 Begrippen</h3><p>Hier betekent:</p>
<ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">a. </span>haven: een plaats;</p></li></ul></div>
<div class="artikel"><h3 class="artikel_kop">Artikel 2.<br/>Toezicht</h3><ul class="expliciet artikel_leden">
<li><p class="lid labeled"><span class="lidnr">1. </span>De havenmeester:</p><ul class="expliciet">
<li class="li"><p class="labeled"><span class="ol">a. </span>houdt toezicht<sup><a class="nootnum" href="#ID-7">1</a></sup>;
en</p></li>
<li class="li"><p class="labeled"><span class="ol">b. </span>sluit sluizen.</p></li></ul></li>
<li><p class="lid labeled"><span class="lidnr">2. </span>Hij meldt dat.</p></li></ul></div></div></div>
<div id="noten"><hr/><div class="voet noot snp"><h5 class="note-close"><a class="note-close" href="#x">X</a> Noot</h5>
<sup><span class="nootnum"><a id="ID-7"></a>1</span></sup><p>Ook bij nacht.</p></div></div></body></html>"""

CONSOLIDATED = """<!DOCTYPE html><html><head><title>x</title></head><body><div id="regeling"><h1>Havenwet</h1>
<div class="hoofdstuk"><div class="article__header--law article__header--law--chapter"><h3>Hoofdstuk 1. Algemeen</h3>
<ul><li><a href="/x">Toon relaties</a></li></ul></div><div class="artikel" id="Artikel5a">
<div class="article__header--law artikel"><h4>Artikel 5a. Havenmeester</h4><ul><li>Permanente link</li></ul></div>
<ul class="artikel_leden"><li><p class="lid"><span class="lidnr">1</span> De raad:</p>
<ul class="list--law__unordered"><li class="li"><p class="labeled"><span class="ol">a.</span> benoemt de meester;</p></li>
<li class="li"><p class="labeled"><span class="ol">b.</span> hoort hem.</p></li></ul></li>
<li><p class="lid"><span class="lidnr">2</span> De meester waakt.</p></li></ul></div></div></div></body></html>"""

QUESTIONS = """<!DOCTYPE html><html><head><title>x</title></head><body><div class="stuk">
<h1>Vragen van het lid Zeeman (Eb) over havens</h1><div class="vraag"><h2 class="stuktitel no-toc">Vraag 1</h2>
<p>Wie bewaakt de haven?<a class="nootnum supernote" href="#n1">1</a></p></div>
<div class="antwoord"><h2 class="stuktitel no-toc">Antwoord 1</h2><p>De marine.</p></div>
<p>De Minister van Defensie, A.B. Zeeman</p></div></body></html>"""


def read(folder: Path, name: str, text: str) -> Document:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def test_an_act_as_published(tmp_path: Path) -> None:
    document = read(tmp_path, "stb-2031-7.html", PUBLISHED)
    assert (document.identifier, document.kind) == ("stb-2031-7", "statute")
    assert [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages[1:]] == [
        ("heading", None, None, None, "Hoofdstuk 1 Algemeen"),
        ("heading", "1", None, None, "Artikel 1"),
        ("heading", "1", None, None, "Begrippen"),
        ("body", "1", None, None, "Hier betekent:"),
        ("item", "1..a", "a.", 4, "haven: een plaats;"),
        ("heading", "2", None, None, "Artikel 2."),
        ("heading", "2", None, None, "Toezicht"),
        ("body", "2.1", "1.", None, "De havenmeester:"),
        ("item", "2.1.a", "a.", 8, "houdt toezicht; en"),
        ("item", "2.1.b", "b.", 8, "sluit sluizen."),
        ("body", "2.2", "2.", None, "Hij meldt dat."),
        ("footnote", None, "1", None, "Ook bij nacht."),
    ]


def test_a_consolidated_act(tmp_path: Path) -> None:
    document = read(tmp_path, "havenwet.html", CONSOLIDATED)
    assert [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages] == [
        ("heading", None, None, None, "Havenwet"),
        ("heading", None, None, None, "Hoofdstuk 1. Algemeen"),
        ("heading", "5a", None, None, "Artikel 5a. Havenmeester"),
        ("body", "5a.1", "1.", None, "De raad:"),
        ("item", "5a.1.a", "a.", 3, "benoemt de meester;"),
        ("item", "5a.1.b", "b.", 3, "hoort hem."),
        ("body", "5a.2", "2.", None, "De meester waakt."),
    ]


def test_questions_and_answers(tmp_path: Path) -> None:
    document = read(tmp_path, "ah-tk-20312032-45.html", QUESTIONS)
    assert document.kind == "parliament"
    assert [(p.role, p.question, p.speaker, p.text) for p in document.passages[1:]] == [
        ("heading", "1", "lid Zeeman (Eb)", "Vraag 1"),
        ("restated", "1", "lid Zeeman (Eb)", "Wie bewaakt de haven?"),
        ("heading", "1", "minister van Defensie", "Antwoord 1"),
        ("answer", "1", "minister van Defensie", "De marine."),
        ("body", None, "minister van Defensie", "De Minister van Defensie, A.B. Zeeman"),
    ]


@pytest.mark.parametrize(
    ("words", "number"), [("a. de raad", "a."), ("de raad", "•"), ("– de raad", "–"), ("De raad kan p. 32 lezen", "•")]
)
def test_an_item_of_a_list_without_numbers_has_its_own(tmp_path: Path, words: str, number: str) -> None:
    page = f"<html><body><p>Bevoegd is:</p><ul><li>{words}</li></ul></body></html>"
    assert read(tmp_path, "lijst.html", page).passages[1].number == number


def test_a_numbered_list_counts_from_where_it_starts(tmp_path: Path) -> None:
    page = "<html><body><p>Bevoegd zijn:</p><ol start='3'><li>de raad</li><li>de meester</li></ol></body></html>"
    assert [p.number for p in read(tmp_path, "lijst.html", page).passages[1:]] == ["3.", "4."]
