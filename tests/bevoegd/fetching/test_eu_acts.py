"""EU acts by CELEX number: Cellar by content negotiation, then the site EUR-Lex."""

from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run
from invented_answers import CHOICES, EU_ACT
from replay import Replay, Reply

from bevoegd.main import main

NUMBER = "32099L0001"
CELLAR, SITE = f"/cellar/celex/{NUMBER}", "/eur-lex/legal-content/NL/TXT/HTML/"
NL, EN = EU_ACT.format(language="nl"), EU_ACT.format(language="en")
XHTML = "application/xhtml+xml"


@pytest.fixture
def eu(official: Replay) -> Replay:
    """The server with an act in two languages, each behind the redirect that Cellar gives."""
    for code, text in (("nld", NL), ("eng", EN)):
        file = f"/cellar/cellar/{code}/DOC_1"
        official.on(CELLAR, Reply(status=303, headers={"Location": file}), headers={"Accept-Language": code, "Accept": XHTML})
        official.on(file, Reply(text, headers={"Content-Type": "application/xhtml+xml;charset=UTF-8"}))
    return official


def test_an_act_in_both_languages(
    eu: Replay, run: Run, papers: Path, listed: Callable[[], list[dict[str, str]]], bases: dict[str, str]
) -> None:
    run("fetch", f"celex:{NUMBER}", "-o", papers)
    assert (papers / f"{NUMBER}.nl.html").read_text() == NL
    assert (papers / f"{NUMBER}.en.html").read_text() == EN
    english, _ = listed()
    assert (english["id"], english["address"]) == (f"{NUMBER} (en)", f"{bases['cellar']}/cellar/eng/DOC_1")


def test_an_act_in_one_language(eu: Replay, run: Run, papers: Path) -> None:
    run("fetch", NUMBER, "--lang", "en", "-o", papers)
    assert sorted(path.name for path in papers.iterdir()) == [f"{NUMBER}.en.html", "fetched.jsonl"]
    assert eu.paths() == [CELLAR, "/cellar/cellar/eng/DOC_1"]


def test_the_site_is_asked_where_cellar_has_none(official: Replay, run: Run, papers: Path) -> None:
    official.on(SITE, Reply(NL), query={"uri": f"CELEX:{NUMBER}"})
    run("fetch", NUMBER, "--lang", "nl", "-o", papers)
    assert official.paths() == [CELLAR, CELLAR, SITE]
    assert [asked.headers["Accept"] for asked in official.asked] == [XHTML, "text/html", "text/html"]
    run("fetch", NUMBER, "--lang", "nl", "-o", papers, "--offline")


def test_a_site_that_wants_a_browser_is_said(official: Replay, fail: Fail, papers: Path) -> None:
    official.on(SITE, Reply(status=202))
    code, line = fail("fetch", NUMBER, "--lang", "nl", "-o", papers)
    assert (code, "answered 202 instead of the document; look at the address in a browser" in line) == (1, True)


def test_an_act_in_several_files_comes_whole(official: Replay, run: Run, papers: Path) -> None:
    official.on(CELLAR, Reply(CHOICES.format(origin=official.origin), status=300))
    for number in (1, 2):
        official.on(f"/cellar/cellar/abc.0001.03/DOC_{number}", Reply(EU_ACT.format(language=number)))
    run("fetch", NUMBER, "--lang", "nl", "-o", papers)
    assert (papers / f"{NUMBER}.nl.html").read_text() == EU_ACT.format(language=1)
    assert (papers / f"{NUMBER}.nl.2.html").read_text() == EU_ACT.format(language=2)


@pytest.mark.parametrize("choices", ["<html>nothing</html>", CHOICES.format(origin="https://example.org")])
def test_choices_that_are_none(official: Replay, papers: Path, choices: str, capfd: pytest.CaptureFixture[str]) -> None:
    official.on(CELLAR, Reply(choices, status=300))
    assert main(["fetch", NUMBER, "--lang", "nl", "-o", str(papers)]) == 1
    assert capfd.readouterr().err.count("\n") == 1
    assert not papers.exists()


def test_a_page_that_is_none(official: Replay, fail: Fail, papers: Path) -> None:
    for path in (CELLAR, SITE):
        official.on(path, Reply('{"error": "moved"}'))
    code, line = fail("fetch", NUMBER, "--lang", "nl", "-o", papers)
    assert (code, "the answer is no web page; the service may have changed" in line) == (1, True)
