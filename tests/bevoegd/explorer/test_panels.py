"""What stands around the drawing, by mouse and keyboard, in both languages: search, filters, details, tables, ways."""

import csv
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_process import Explorer
from playwright.sync_api import Page, expect

Open = Callable[..., Page]
MIVD = "actor/mivd"
WAIT = 60_000  # milliseconds: a Neo4j that has just started is slow at first
NARROW = {"width": 1024, "height": 768}
LANGUAGES = ("nl", "en")
WORDS = {
    "nl": {
        "mivd": "Militaire Inlichtingen- en Veiligheidsdienst", "evidence": "Toon de zinnen", "table": "Tabel",
        "edges": "Lijnen", "paths": "Weg van A naar B", "from": "Van", "to": "Naar", "take": "Meenemen", "must": "moet",
        "reset": "Wis filters",
        "link": "Kopieer link", "copied": "Gekopieerd", "memo": "Kopieer als notitie", "empty": "Begin met een naam",
        "question": "wat mag de MIVD?", "ask": "Stel de vraag", "undo": "Ongedaan maken", "theme": "Weergave",
    },
    "en": {
        "mivd": "Military Intelligence and Security Service", "evidence": "Show the sentences", "table": "Table",
        "edges": "Lines", "paths": "Path from A to B", "from": "From", "to": "To", "take": "Take away", "must": "must",
        "reset": "Clear filters",
        "link": "Copy link", "copied": "Copied", "memo": "Copy for a memo", "empty": "Start with a name",
        "question": "what may the MIVD do?", "ask": "Ask:", "undo": "Undo", "theme": "Theme",
    },
}  # fmt: skip


def view(**parts: object) -> str:
    """The part of an address that opens a view."""
    return "#" + quote(json.dumps(parts))


def shown_view(page: Page) -> dict[str, object]:
    return dict(page.evaluate("JSON.parse(decodeURIComponent(location.hash.slice(1)))"))


def open_evidence(page: Page, words: dict[str, str]) -> None:
    page.get_by_role("button", name=words["evidence"]).first.click()
    page.wait_for_selector(".sentence mark")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_and_enter_put_an_actor_on_the_drawing(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language), language=language)
    expect(page.get_by_role("heading", name=words["empty"])).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("mivd")
    page.keyboard.press("Enter")
    expect(page.locator("aside.right .panel-title h2")).to_have_text(words["mivd"], timeout=WAIT)
    assert shown_view(page)["nodes"] == [MIVD]
    assert page.evaluate("document.documentElement.lang") == language
    assert page.title().startswith(words["mivd"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_arrows_walk_over_the_hits(explorer: Explorer, open_page: Open, language: str) -> None:
    page = open_page(explorer, view(language=language), language=language)
    field = page.locator("#search")
    field.fill("dienst")
    page.wait_for_selector("#search-list [role=option] >> nth=1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.locator("#search-list [role=option]").nth(1)
    expect(second).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == second.get_attribute("id")
    page.keyboard.press("Escape")
    expect(second).to_be_hidden()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_question_is_offered_as_a_question_of_the_library(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language), language=language)
    page.locator("#search").fill(words["question"])
    page.get_by_role("option", name=words["ask"]).click()
    assert shown_view(page)["screen"] == "questions"
    assert shown_view(page)["asked"] == {"question": "mandates-of", "values": {"actor": "mivd"}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_of_a_node_leads_to_its_sentences(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language, nodes=[MIVD], selection={"node": MIVD}), language=language)
    open_evidence(page, words)
    sentence = page.locator(".sentence").first
    paragraph, marked = sentence.locator(".quote").inner_text(), sentence.locator("mark").first.inner_text()
    assert marked in paragraph
    assert sentence.locator(".source").inner_text() != ""
    assert page.locator("aside.right a[target=_blank]").first.get_attribute("href").startswith("https://")  # type: ignore[union-attr]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filter_is_ticked_said_above_the_drawing_and_taken_away(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language, nodes=[MIVD]), language=language)
    page.get_by_label(words["must"], exact=True).check()
    assert shown_view(page)["filters"]["modalities"] == ["duty"]  # type: ignore[index]
    page.locator(".chip", has_text=words["must"]).click()
    expect(page.get_by_label(words["must"], exact=True)).not_to_be_checked()
    page.locator("#filter-law").fill("wiv 2017")
    page.keyboard.press("Enter")
    assert shown_view(page)["filters"]["law"] == "wiv-2017"  # type: ignore[index]
    page.get_by_role("button", name=words["reset"]).first.click()
    assert "filters" not in shown_view(page)
    page.get_by_role("button", name=words["undo"]).click()
    assert shown_view(page)["filters"]["law"] == "wiv-2017"  # type: ignore[index]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_stands_in_tables_that_sort_and_are_saved(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language, nodes=[MIVD, "actor/aivd", "actor/ctivd"]), language=language)
    page.get_by_role("button", name=words["table"]).click()
    page.locator(".beside .sort").first.click()
    names = page.locator(".beside tbody th").all_inner_texts()
    assert len(names) == 3
    assert names == sorted(names)
    page.locator(".beside tbody th button", has_text=words["mivd"]).click()
    expect(page.locator("aside.right .panel-title h2")).to_have_text(words["mivd"], timeout=WAIT)
    page.locator(".beside").get_by_role("button", name=words["edges"]).click()
    page.locator(".beside tbody th button").first.click()
    page.wait_for_selector("aside.right .panel-title .ends")
    with page.expect_download() as saved:
        page.locator(".beside").get_by_role("button", name="CSV").click()
    rows = list(csv.reader(saved.value.path().read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 1 + page.locator(".beside tbody tr").count()


@pytest.mark.parametrize("language", LANGUAGES)
def test_link_cypher_and_memo_are_copied(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    start = view(language=language, nodes=[MIVD], selection={"node": MIVD})
    page = open_page(explorer, start, language=language, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=words["memo"]).click()
    page.get_by_text(words["copied"]).wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith(words["mivd"])
    page.get_by_role("button", name=words["take"]).click()
    page.get_by_role("button", name=words["link"]).click()
    page.get_by_text(words["copied"]).wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert "MATCH (n:Actor)" in page.locator(".query pre").first.inner_text()


@pytest.mark.parametrize(("language", "scheme"), [("nl", "dark"), ("en", "light")])
def test_panels_have_no_fault_of_access(explorer: Explorer, open_page: Open, language: str, scheme: str) -> None:
    words = WORDS[language]
    page = open_page(explorer, view(language=language), language=language, color_scheme=scheme)
    faults: dict[str, object] = {}

    def check(name: str) -> None:
        faults[name] = [(fault["id"], fault["nodes"][0]["html"]) for fault in Axe().run(page).response["violations"]]

    check("empty")
    page.locator("#search").fill("mivd")
    page.wait_for_selector("#search-list [role=option]")
    check("search")
    page.keyboard.press("Enter")
    page.wait_for_selector(".line")
    page.get_by_role("button", name=words["table"]).click()
    page.get_by_label(words["must"], exact=True).check()
    check("node, table, filter")
    open_evidence(page, words)
    check("edge")
    page.get_by_role("button", name=words["paths"]).click()
    check("ways")
    page.get_by_role("button", name=words["take"]).click()
    check("take away")
    assert [name for name, found in faults.items() if found] == [], faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_theme_is_kept_and_escape_closes_a_panel(explorer: Explorer, open_page: Open, language: str) -> None:
    words = WORDS[language]
    page = open_page(
        explorer, view(language=language), language=language, color_scheme="light", viewport={"width": 1024, "height": 768}
    )
    for _ in range(2):
        page.get_by_role("button", name=words["theme"]).click()
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    opener = page.get_by_role("button", name=words["take"])
    opener.click()
    expect(page.locator("#side-heading")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("aside.right")).to_be_hidden()
    expect(opener).to_be_focused()
