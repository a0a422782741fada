"""Official Dutch XML: places as the elements say them, offsets into the XML as it was written."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from shared_texts import CORPUS

from extract.documents import Document, read_document
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import Statement

PUBLISHED = """<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie><metadata><meta name="x" content="https://example.org/stb-2031-7/metadata.xml"/></metadata>
<kop><titel>Staatsblad</titel></kop><staatsblad>
<intitule>Wet van 3 mei 2031, houdende regels voor havens (Havenwet)</intitule>
<wet-besluit><aanhef><wij>Wij zijn er.</wij></aanhef><wettekst>
<hoofdstuk><kop><label>Hoofdstuk</label><nr>1.</nr><titel>Algemeen</titel></kop>
<artikel><kop><label>Artikel</label><nr>1</nr><titel>(begrippen)</titel></kop><al>Hier betekent:</al>
<definitielijst><definitie-item><li.nr>–</li.nr><term>haven:</term><definitie><al>een plaats waar
<nadruk type="cur">schepen</nadruk> liggen;</al></definitie></definitie-item>
<definitie-item><li.nr>–</li.nr><term>werf:</term><definitie><lijst><li><li.nr>a.</li.nr><al>een droogdok;</al></li>
</lijst></definitie></definitie-item></definitielijst></artikel>
<artikel><kop><label>Artikel</label><nr>2</nr></kop>
<lid><lidnr>1.</lidnr><al>De havenmeester heeft tot taak:</al>
<lijst><li><li.nr>a.</li.nr><al>toezicht te houden op:</al><lijst><li><li.nr>1°.</li.nr><al>sluizen;</al></li></lijst></li>
<li><li.nr>b.</li.nr>
<al>caf&#233;s &amp; terrassen te sluiten<noot><noot.nr>1</noot.nr><noot.al>Na zonsondergang.</noot.al></noot>.</al></li>
</lijst><al>Hij meldt dat.</al></lid>
<lid><lidnr>2.</lidnr><al>Bevoegd is:</al><table><tgroup>
<thead><row><entry colname="c1"><al>Wie</al></entry><entry colname="c2"><al>Waar</al></entry></row></thead>
<tbody><row><entry colname="c1" morerows="1"><al>de raad</al></entry><entry colname="c2"><al>Noord</al></entry></row>
<row><entry colname="c2"><al>Zuid</al></entry></row><row><entry colname="c1"/><entry colname="c2"><al>Oost</al></entry></row>
</tbody></tgroup></table></lid></artikel></hoofdstuk>
<wijzig-artikel><kop><label>Artikel</label><nr>3</nr></kop><al>In de Sluiswet komt een artikel:</al>
<artikel><kop><label>Artikel</label><nr>40</nr></kop><lid><lidnr>1.</lidnr><al>De sluis is open.</al></lid></artikel>
</wijzig-artikel></wettekst>
<wetsluiting><histnoot><al>Kamerstuk 99 999</al></histnoot>
<ondertekening><functie>De Minister,</functie><naam><voornaam>A.</voornaam>
<achternaam>Z</achternaam></naam></ondertekening></wetsluiting></wet-besluit>
<bijlage><kop><label>Bijlage</label><nr>1</nr></kop><lijst><li><li.nr>1.</li.nr><al>De noordhaven.</al></li></lijst></bijlage>
</staatsblad></officiele-publicatie>"""

CONSOLIDATED = """<toestand bwb-id="BWBR0099999"><wetgeving><intitule>Wet van 3 mei 2031, houdende regels voor havens</intitule>
<citeertitel>Havenwet <meta-data><x>2031</x></meta-data></citeertitel><wettekst>
<artikel><kop><label>Artikel</label><nr>5a</nr></kop><lid><lidnr>1</lidnr>
<al>De raad wijst <extref doc="x">een haven</extref> aan.</al><meta-data><al>x</al></meta-data></lid></artikel>
</wettekst></wetgeving></toestand>"""


def read(folder: Path, text: str) -> Document:
    path = folder / "haven.xml"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def test_an_act_as_published(tmp_path: Path) -> None:
    document = read(tmp_path, PUBLISHED)
    assert (document.identifier, document.kind, document.language) == ("stb-2031-7", "statute", "nl")
    assert document.title == "Wet van 3 mei 2031, houdende regels voor havens (Havenwet)"
    assert [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages[1:]] == [
        ("body", None, None, None, "Wij zijn er."),
        ("heading", None, None, None, "Hoofdstuk 1. Algemeen"),
        ("heading", "1", None, None, "Artikel 1 (begrippen)"),
        ("body", "1", None, None, "Hier betekent:"),
        ("item", "1", "–", 4, "haven: een plaats waar schepen liggen;"),
        ("item", "1", "–", 4, "werf:"),
        ("item", "1..a", "a.", 6, "een droogdok;"),
        ("heading", "2", None, None, "Artikel 2"),
        ("body", "2.1", "1.", None, "De havenmeester heeft tot taak:"),
        ("item", "2.1.a", "a.", 9, "toezicht te houden op:"),
        ("item", "2.1.a.1°", "1°.", 10, "sluizen;"),
        ("item", "2.1.b", "b.", 9, "cafés & terrassen te sluiten."),
        ("footnote", None, "1", None, "Na zonsondergang."),
        ("body", "2.1", None, None, "Hij meldt dat."),
        ("body", "2.2", "2.", None, "Bevoegd is:"),
        ("heading", "2.2", None, None, "Wie – Waar"),
        ("item", "2.2", None, 15, "de raad – Noord"),
        ("item", "2.2", None, 15, "de raad – Zuid"),
        ("item", "2.2", None, 15, "Oost"),
        ("heading", "3", None, None, "Artikel 3"),
        ("body", "3", None, None, "In de Sluiswet komt een artikel:"),
        ("heading", "3", None, None, "Artikel 40"),
        ("body", "3", "1.", None, "De sluis is open."),
        ("footnote", None, None, None, "Kamerstuk 99 999"),
        ("body", None, None, None, "De Minister, A. Z"),
        ("heading", "annex-1", None, None, "Bijlage 1"),
        ("item", "annex-1..1", "1.", None, "De noordhaven."),
    ]


def test_a_consolidated_act(tmp_path: Path) -> None:
    document = read(tmp_path, CONSOLIDATED)
    assert (document.identifier, document.kind, document.title) == ("BWBR0099999", "statute", "Havenwet")
    assert [(p.place.path(), p.number, p.text) for p in document.passages[2:]] == [
        ("5a", None, "Artikel 5a"),
        ("5a.1", "1", "De raad wijst een haven aan."),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_offsets_point_at_the_words_in_the_xml(tmp_path: Path, newline: str) -> None:
    path = tmp_path / "haven.xml"
    path.write_bytes(b"\xef\xbb\xbf" + PUBLISHED.replace("\n", newline).encode())
    document = read_document(path)
    assert_copied(document)
    item = next(p for p in document.passages if p.place.path() == "2.1.b")
    assert document.source[item.start : item.end].startswith("caf&#233;s &amp; terrassen te sluiten<noot>")
    assert [item.text[s.text_start : s.text_start + s.length] for s in item.reading.segments][:3] == ["caf", "s", "&"]


def assert_copied(document: Document) -> None:
    for passage in document.passages:
        for text_start, source_start, length in passage.reading.segments:
            copied = document.source[source_start : source_start + length]
            assert passage.text[text_start : text_start + length] == copied


def test_a_word_of_the_old_document_type_is_read_and_nothing_is_loaded(tmp_path: Path) -> None:
    outside = tmp_path / "buiten.dtd"
    outside.write_text("<!ENTITY euml 'niet te lezen'>")
    text = (
        '<!DOCTYPE toestand SYSTEM "buiten.dtd" [%buiten;]><toestand><wetgeving><al>Be&euml;indigd.</al></wetgeving></toestand>'
    )
    assert [p.text for p in read(tmp_path, text).passages] == ["Beëindigd."]


needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
STAATSBLAD = "nl/stb-2026-187.xml"
TOESTAND = "bwb-xml/BWBR0018451-zorgtoeslag-toestand.xml"


@needs_corpus
@pytest.mark.parametrize(("name", "articles", "members"), [(STAATSBLAD, 99, 217), (TOESTAND, 9, 23)])
def test_every_article_and_member_of_a_real_act_is_there_once(name: str, articles: int, members: int) -> None:
    document = read_document(CORPUS / name)
    assert_copied(document)
    headings = Counter(p.place.article for p in document.passages if p.role == "heading" and p.text.startswith("Artikel"))
    openings = Counter(p.place.path() for p in document.passages if p.role == "body" and p.place.member and p.number)
    assert (len(headings), set(headings.values())) == (articles, {1})
    assert (len(openings), set(openings.values())) == (members, {1})


@needs_corpus
def test_real_acts_are_what_they_are() -> None:
    published, consolidated = read_document(CORPUS / STAATSBLAD), read_document(CORPUS / TOESTAND)
    assert (published.kind, published.identifier) == ("statute", "stb-2026-187")
    assert (consolidated.kind, consolidated.identifier) == ("statute", "BWBR0018451")
    assert consolidated.title == "Wet op de zorgtoeslag"


@needs_corpus
def test_no_word_of_a_real_act_is_lost() -> None:
    """Not in a passage are only the numbers of members and items, and 'Staatsblad van het Koninkrijk der Nederlanden'."""
    document = read_document(CORPUS / STAATSBLAD)
    read_spans = [(s.source_start, s.length) for p in document.passages for s in p.reading.segments]
    unread = list(document.source)
    for start, length in read_spans:
        unread[start : start + length] = " " * length
    assert len(_words("".join(unread))) == 256 + 62 + 217 + 6


def _words(xml: str) -> list[str]:
    return re.sub(r"<[^>]*>", " ", xml).split()


@needs_corpus
def test_designations_of_a_real_act_stand_under_their_provisions() -> None:
    """Article 16 leaves the choice to a decree; article 15(1) designates in a table."""
    document = read_document(CORPUS / STAATSBLAD)
    end = next(p.index for p in document.passages if p.place.article == "19")
    records = Extractor(load_register()).records(replace(document, passages=document.passages[:end]))
    designated = {(r.provision, r.actor) for r in records if isinstance(r, Statement) and r.rule == "nl-role"}
    assert designated >= {
        ("cyberbeveiligingswet#14..c", "minister-jenv"),
        ("cyberbeveiligingswet#15.2", "minister-ez"),
        ("cyberbeveiligingswet#15.3", "minister-ocw"),
        ("cyberbeveiligingswet#17.1", "csirt-rol"),
        ("cyberbeveiligingswet#18", "minister-jenv"),
    }
