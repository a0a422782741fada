"""Matrix, comparisons and ladder: what they show, and how they open the sentences, by mouse and by keyboard."""

from typing import Any

import httpx
import pytest
from explorer_page import AIVD, DISRUPTION, LANGUAGES, MIVD, Open, Shown, opened
from explorer_process import Explorer
from playwright.sync_api import Locator, expect

OLD, NEW = "Voorbeeldwet digitale weerbaarheid 2015", "Voorbeeldwet digitale weerbaarheid"
SCENARIO = "state-cyber-attack-vital"
CELL = {
    "nl": "{actor}, verstoren en maatregelen treffen: bevoegdheid",
    "en": "{actor}, disruption and measures against a threat: power",
}
FORM = {
    "nl": {
        "minimum": "Minimum aantal", "show": "Toon", "compare": "Vergelijk", "two laws": "Twee regelingen",
        "two days": "Twee dagen", "scenario": "Scenario", "nobody": "Niemand: geen gelezen tekst", "power": "bevoegdheid",
        "steps": "Stappen", "swap": "Wissel om",
    },
    "en": {
        "minimum": "Minimum number", "show": "Show", "compare": "Compare", "two laws": "Two laws", "two days": "Two days",
        "scenario": "Scenario", "nobody": "Nobody: no text that was read", "power": "power", "steps": "Steps", "swap": "Swap",
    },
}  # fmt: skip
ACTORS = {"nl": ("Eerste actor", "Tweede actor"), "en": ("First actor", "Second actor")}
LAWS = {"nl": ("Oude regeling", "Nieuwe regeling"), "en": ("Earlier law", "Later law")}
DAYS = {"nl": ("Eerste dag", "Laatste dag"), "en": ("First day", "Last day")}
GROUPS = {
    "nl": {"both": "Beide", "only first": "Alleen de eerste", "only second": "Alleen de tweede"},
    "en": {"both": "Both", "only first": "Only the first", "only second": "Only the second"},
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def answer(client: httpx.Client, question: str, **values: str) -> list[dict[str, Any]]:
    """The rows that the server gives for a question."""
    return list(client.post("/api/ask", json={"question": question, "values": values}).json()["rows"])


def name_in(shown: Shown, field: str, name: str) -> None:
    """Types a name in a field and takes the first that is found."""
    box = shown.page.get_by_role("combobox", name=field, exact=True)
    box.fill(name)
    expect(box.locator("xpath=..").get_by_role("option").first).to_be_visible()
    box.press("Enter")


def submit(shown: Shown, word: str) -> None:
    shown.page.get_by_role("main").get_by_role("button", name=word, exact=True).last.click()


def comparison(shown: Shown) -> Locator:
    return shown.page.get_by_role("main").get_by_role("table")


def test_a_cell_of_the_matrix_opens_its_sentences(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    rows = answer(client, "competence-matrix", minimum="1")
    shown = opened(open_page, explorer, language, screen="matrix")
    shown.page.get_by_role("spinbutton", name=FORM[language]["minimum"]).fill("1")
    submit(shown, FORM[language]["show"])
    grid = shown.page.get_by_role("grid")
    expect(grid.locator("td.full")).to_have_count(len(rows))
    cell = grid.get_by_role("gridcell", name=CELL[language].format(actor="MIVD"))
    cell.click()
    expect(shown.side.get_by_role("article")).to_have_count(2)
    assert shown.view["selection"]["edge"]["source"] == MIVD
    above = grid.get_by_role("gridcell", name=CELL[language].format(actor="AIVD"))
    rows_up = shown.page.evaluate(
        "([one, other]) => one.parentElement.rowIndex - other.parentElement.rowIndex",
        [cell.element_handle(), above.element_handle()],
    )
    cell.focus()
    for _ in range(abs(rows_up)):
        shown.page.keyboard.press("ArrowUp" if rows_up > 0 else "ArrowDown")
    expect(above).to_be_focused()
    shown.page.keyboard.press("Enter")
    expect(above).to_have_attribute("aria-selected", "true")
    shown.expect_view("selection", {"edge": {"source": AIVD, "target": DISRUPTION, "type": "power", "stance": "asserted"}})


def test_two_actors_stand_side_by_side(explorer: Explorer, client: httpx.Client, open_page: Open, language: str) -> None:
    rows = answer(client, "compare-actors", first="ncsc", second="rdi")
    shown = opened(open_page, explorer, language, screen="compare")
    for field, name in zip(ACTORS[language], ("ncsc", "rdi"), strict=True):
        name_in(shown, field, name)
    submit(shown, FORM[language]["compare"])
    for id, title in GROUPS[language].items():
        count = sum(row["held_by"] == id for row in rows)
        expect(comparison(shown).get_by_role("rowheader", name=f"{title} {count}")).to_be_visible()
    held = comparison(shown).get_by_role("button", name=FORM[language]["power"], exact=True).first
    held.press("Enter")
    expect(held).to_have_attribute("aria-pressed", "true")
    expect(shown.side.locator("mark").first).to_be_visible()
    shown.page.get_by_role("button", name=FORM[language]["swap"]).click()
    shown.expect_view("asked", {"question": "compare-actors", "values": {"first": "rdi", "second": "ncsc"}})


def test_two_acts_stand_side_by_side(explorer: Explorer, client: httpx.Client, open_page: Open, language: str) -> None:
    rows = answer(client, "changed-between-laws", **{"from": f"unreviewed:{OLD}", "to": f"unreviewed:{NEW}"})
    shown = opened(open_page, explorer, language, screen="compare")
    shown.page.get_by_role("button", name=FORM[language]["two laws"]).press("Enter")
    for field, name in zip(LAWS[language], (OLD, NEW), strict=True):
        name_in(shown, field, name)
    submit(shown, FORM[language]["compare"])
    expect(comparison(shown).locator("td.evidence-cell")).to_have_count(len(rows))
    comparison(shown).locator("td.evidence-cell").get_by_role("button").first.click()
    expect(comparison(shown).get_by_role("blockquote").first).to_be_visible()


def test_two_days_stand_side_by_side(explorer: Explorer, client: httpx.Client, open_page: Open, language: str) -> None:
    rows = answer(client, "changed-between-dates", **{"from": "2016-01-01", "to": "2024-01-01"})
    shown = opened(open_page, explorer, language, screen="compare")
    shown.page.get_by_role("button", name=FORM[language]["two days"]).click()
    for field, day in zip(DAYS[language], ("2016-01-01", "2024-01-01"), strict=True):
        shown.page.get_by_label(field).fill(day)
    submit(shown, FORM[language]["compare"])
    expect(comparison(shown).locator("td.evidence-cell")).to_have_count(len(rows))
    expect(comparison(shown)).to_contain_text("2018-05-01")
    unknown = sum(row["change"] == "unknown" for row in rows)
    title = {"nl": f"Onbekend {unknown}", "en": f"Unknown {unknown}"}[language]
    expect(comparison(shown).get_by_role("rowheader", name=title)).to_be_visible()


def test_a_ladder_shows_every_step_also_the_one_that_nobody_has(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    rows = answer(client, "ladder", scenario=SCENARIO)
    shown = opened(open_page, explorer, language, screen="ladder")
    shown.page.get_by_role("combobox", name=FORM[language]["scenario"], exact=True).select_option(SCENARIO)
    steps = shown.page.get_by_role("list", name=FORM[language]["steps"], exact=True).locator(":scope > li")
    expect(steps).to_have_count(len({row["step"] for row in rows}))
    nobody = [row["step"] for row in rows if row["actor"] is None]
    expect(steps.filter(has_text=FORM[language]["nobody"])).to_have_count(len(nobody))
    disrupting = steps.filter(has_text=rows[0][f"step_{language}"])
    disrupting.locator("td.evidence-cell").get_by_role("button").first.press("Enter")
    expect(disrupting.get_by_role("blockquote").first).to_be_visible()
