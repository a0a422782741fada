"""What is found: by name, abbreviation and words of a text, by kind, and by a question in plain words."""

import re

import pytest
from explorer_page import CTIVD, LANGUAGES, MIVD, Open, Shown, opened
from explorer_process import Explorer
from playwright.sync_api import Locator, expect

ACCENTED = {"actor/edpb", "actor/ai-board", "actor/cvin"}  # a 'comité' in Dutch
PASSAGE = "De diensten zijn bevoegd maatregelen te treffen ter verstoring van een digitale aanval op vitale processen."
QUESTIONS = {"nl": "wat mag de MIVD?", "en": "what may the MIVD do?"}


@pytest.fixture(params=LANGUAGES)
def shown(request: pytest.FixtureRequest, explorer: Explorer, open_page: Open) -> Shown:
    return opened(open_page, explorer, request.param, nodes=[])


def group(shown: Shown, kind: str) -> Locator:
    return shown.page.get_by_role("group", name=shown.word(kind), exact=True)


def test_a_name_is_found_by_abbreviation_and_without_accents(shown: Shown) -> None:
    shown.search.fill("mivd")
    group(shown, "actor").get_by_role("option", name=shown.word(MIVD)).click()
    shown.expect_drawn(1)
    expect(shown.side.get_by_role("heading", name=shown.word(MIVD))).to_be_visible()
    if shown.language == "nl":
        shown.page.keyboard.press("Escape")
        shown.search.fill("")
        shown.page.keyboard.press("/")
        shown.page.keyboard.type("comite")
        expect(group(shown, "actor").get_by_role("option")).to_have_count(len(ACCENTED))
        shown.page.keyboard.press("ArrowDown")
        shown.page.keyboard.press("Enter")
        shown.expect_drawn(2)
        assert set(shown.view["nodes"]) - {MIVD} <= ACCENTED


def test_hits_are_of_the_kinds_that_are_switched_on(shown: Shown) -> None:
    shown.search.fill("mivd")
    expect(group(shown, "actor")).to_be_visible()
    shown.button("law").click()
    expect(group(shown, "actor")).to_have_count(0)
    expect(group(shown, "law").get_by_role("option").first).to_be_visible()
    shown.button("law").click()
    expect(group(shown, "actor")).to_be_visible()
    shown.search.press("Tab")
    expect(shown.button("actor")).to_be_focused()
    shown.page.keyboard.press("Space")
    expect(group(shown, "law")).to_have_count(0)
    expect(group(shown, "actor").get_by_role("option").first).to_be_visible()


def test_a_text_is_found_by_its_words_and_read(shown: Shown) -> None:
    shown.search.fill("verstoring digitale aanval")
    hit = group(shown, "passage").get_by_role("option")
    expect(hit.locator("mark")).to_have_text(["verstoring", "digitale", "aanval"])
    hit.click()
    expect(shown.side.get_by_role("blockquote")).to_have_text(PASSAGE)
    shown.page.keyboard.press("/")
    shown.page.keyboard.type("digitale aanval")
    expect(hit.first).to_be_visible()
    shown.page.keyboard.press("Enter")
    expect(shown.side.locator("mark").first).to_be_visible()
    assert "passage" in shown.view["selection"]


def test_a_question_in_plain_words_is_answered_with_its_sentences(shown: Shown) -> None:
    shown.page.keyboard.press("/")
    shown.page.keyboard.type(QUESTIONS[shown.language])
    shown.page.keyboard.press("Enter")
    expect(shown.button("questions")).to_have_attribute("aria-current", "page")
    answer = shown.page.get_by_role("table")
    expect(answer.get_by_role("row").nth(1)).to_be_visible()
    answer.get_by_role("button", name=re.compile(r"^!?\s*\d+ (zin|sentence)")).first.press("Enter")
    expect(answer.get_by_role("blockquote").first).to_be_visible()
    assert shown.view["asked"] == {"question": "mandates-of", "values": {"actor": "mivd"}}


def test_nothing_found_is_said(shown: Shown) -> None:
    shown.search.fill("qqqzzz")
    said = {"nl": "Niets gevonden.", "en": "Nothing found."}
    expect(shown.page.get_by_role("search").get_by_text(said[shown.language])).to_be_visible()
    shown.search.fill("toezicht ctivd")
    expect(shown.page.get_by_role("option", name=shown.word(CTIVD)).first).to_be_visible()
