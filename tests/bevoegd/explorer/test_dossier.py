"""The dossier of an actor, as HTML and as printed by a real Chromium."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bevoegd.explorer.details import edge_details
from bevoegd.explorer.dossier import dossier
from bevoegd.explorer.errors import Absent
from bevoegd.explorer.model import EdgeRequest
from graph.store import Store

WARNING = {"nl": "bewijst niet dat er niets is", "en": "does not prove that there is nothing"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_says_everything_in_the_language_asked_for(sample_graph: Store, language: str) -> None:
    page = dossier(sample_graph.table, "mivd", language)  # type: ignore[arg-type]
    assert f'<html lang="{language}">' in page
    assert WARNING[language] in page
    assert ("Gelezen documenten" in page) == (language == "nl")
    for row in sample_graph.read("MATCH (d:Document {read: true}) RETURN d.id AS id", {}):
        assert row["id"] in page


def test_every_sentence_about_the_actor_is_numbered_and_every_number_leads_to_one(sample_graph: Store) -> None:
    page = dossier(sample_graph.table, "mivd", "nl")
    [row] = sample_graph.read("MATCH (:Actor {id: 'mivd'})<-[:SAYS_OF|SAYS_TO]-(s) RETURN count(DISTINCT s) AS number", {})
    sentences = re.findall(r'<li id="s(\d+)">', page)
    assert sentences == [str(number) for number in range(1, row["number"] + 1)]
    assert set(re.findall(r'href="#s(\d+)"', page)) == set(sentences)


def test_a_mandate_has_its_ground_with_link_and_its_sentence(sample_graph: Store) -> None:
    page = dossier(sample_graph.table, "mivd", "nl")
    assert "De MIVD is bevoegd tot: verstoren en maatregelen treffen." in page
    assert (
        '<a href="https://wetten.overheid.nl/jci1.3:c:BWBR0039896&amp;artikel=73" rel="noreferrer">Wiv 2017, art. 73</a>'
        in page
    )
    request = EdgeRequest(source="actor/mivd", target="competence/disruption", type="power")
    for sentence in edge_details(sample_graph.table, request).sentences:
        start, end = sentence.marks[0]
        assert f"<mark>{sentence.paragraph[start:end]}</mark>" in page


def test_it_has_nothing_inline_and_nothing_from_elsewhere(sample_graph: Store) -> None:
    page = dossier(sample_graph.table, "aivd", "en")
    assert not re.search(r"<script|<style|style=|\son\w+=|<img|<iframe", page)
    assert re.findall(r'<link rel="stylesheet" href="([^"]*)"', page) == ["/dossier.css"]


def test_an_actor_that_is_not_there_is_absent(sample_graph: Store) -> None:
    with pytest.raises(Absent):
        dossier(sample_graph.table, "geen", "nl")


def test_it_prints_on_a4(sample_graph: Store, browser: Browser, tmp_path: Path) -> None:
    import bevoegd.explorer

    style = (Path(bevoegd.explorer.__file__).parent / "templates" / "dossier.css").read_text(encoding="utf8")
    (tmp_path / "dossier.css").write_text(style, encoding="utf8")
    html = dossier(sample_graph.table, "mivd", "nl").replace('href="/dossier.css"', 'href="dossier.css"')
    (tmp_path / "dossier.html").write_text(html, encoding="utf8")
    page = browser.new_page()
    page.goto((tmp_path / "dossier.html").as_uri())
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 658, "height": 900})  # the width of A4 between the margins
    assert page.evaluate("document.documentElement.scrollWidth") <= 658
    printed = page.pdf(prefer_css_page_size=True)
    page.close()
    assert set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)) == {(b"594.95996", b"841.91998")}
