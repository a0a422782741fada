"""The page for who uses no mouse or sees it otherwise: every screen in both themes and languages, and by keyboard alone."""

from collections.abc import Callable, Iterator

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_page import AIVD, CTIVD, DISRUPTION, HUB, LANGUAGES, MIVD, NO_FILTERS, WAIT, Open, Shown, linked
from explorer_process import Explorer, environment, running
from playwright.sync_api import Page, expect

from graph.server import Connection
from graph.store import Store

NODES = [AIVD, MIVD, CTIVD, DISRUPTION]
EDGE = {"source": MIVD, "target": DISRUPTION, "type": "power", "stance": "asserted"}
MOST_STOPS = 150
TO_CONTENT = {"nl": "Naar de inhoud", "en": "Skip to content"}
LINES = {"nl": "Lijnen (", "en": "Lines ("}
FOCUS = """() => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
  const { id, tagName, className, textContent } = document.activeElement;
  const name = [tagName, id, className, textContent.slice(0, 40)].join(" ");
  return [name, (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none"];
}"""


@pytest.fixture(scope="module")
def explorer(sample_graph: Store, connection: Connection, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    """An explorer with every screen there is."""
    file = tmp_path_factory.mktemp("judged") / "judgements.jsonl"
    with running(environment(connection) | {"BEVOEGD_JUDGEMENTS": str(file)}, "--review", "--cypher") as explorer:
        yield explorer


def settled(shown: Shown) -> None:
    shown.expect_drawn(len(NODES))


def evidence(shown: Shown) -> None:
    expect(shown.side.locator("mark").first).to_be_visible()
    shown.side.get_by_role("button", name={"nl": "Beoordeel", "en": "Judge"}[shown.language]).first.click()


def hub_menu(shown: Shown) -> None:
    shown.expect_drawn(1)
    shown.canvas.focus()
    shown.page.keyboard.press("m")
    expect(shown.page.get_by_role("menuitem").first).to_be_focused()


def hub_dialog(shown: Shown) -> None:
    shown.expect_drawn(1)
    shown.canvas.focus()
    shown.page.keyboard.press("Enter")
    expect(shown.page.get_by_role("dialog")).to_be_visible()


def table(shown: Shown) -> None:
    expect(shown.page.get_by_role("main").get_by_role("table").first).to_be_visible()


def grid(shown: Shown) -> None:
    expect(shown.page.get_by_role("gridcell").first).to_be_visible()


def heading(shown: Shown) -> None:
    expect(shown.page.get_by_role("main").get_by_role("heading", level=2).first).to_be_visible()


SCREENS: dict[str, tuple[dict[str, object], Callable[[Shown], None]]] = {
    "drawing": ({"nodes": NODES}, settled),
    "line": ({"nodes": NODES, "selection": {"edge": EDGE}}, evidence),
    "menu": ({"nodes": [HUB]}, hub_menu),
    "dialog": ({"nodes": [HUB]}, hub_dialog),
    "all questions": ({"screen": "questions"}, heading),
    "an answer": ({"screen": "questions", "asked": {"question": "mandates-of", "values": {"actor": "mivd"}}}, table),
    "matrix": ({"screen": "matrix", "asked": {"question": "competence-matrix", "values": {"minimum": "1"}}}, grid),
    "comparison": (
        {"screen": "compare", "asked": {"question": "compare-actors", "values": {"first": "ncsc", "second": "rdi"}}}, table,
    ),
    "ladder": ({"screen": "ladder"}, table),
    "judgements": ({"screen": "judgements"}, heading),
    "cypher": ({"screen": "cypher"}, heading),
}  # fmt: skip


def see(page: Page, language: str, view: dict[str, object]) -> Shown:
    """Opens another view in a page that has the key."""
    here = page.url.partition("#")[0]
    page.goto("about:blank")
    page.goto(here + linked(language=language, **view))
    return Shown(page, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_no_fault_on_any_screen_in_either_theme(explorer: Explorer, open_page: Open, language: str) -> None:
    expect.set_options(timeout=WAIT)
    page = open_page(explorer, language=language)
    faults: dict[str, object] = {}
    for name, (view, prepare) in SCREENS.items():
        prepare(see(page, language, view))
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            expect(page.locator("html")).to_have_attribute("data-theme", theme)
            found = Axe().run(page).response["violations"]
            faults |= {f"{name}, {theme}": [(fault["id"], fault["nodes"][0]["html"]) for fault in found]} if found else {}
    assert faults == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_comes_to_everything_and_the_focus_is_seen(explorer: Explorer, open_page: Open, language: str) -> None:
    expect.set_options(timeout=WAIT)
    shown = see(open_page(explorer, language=language), language, {"nodes": NODES, "selection": {"node": MIVD}})
    settled(shown)
    wanted = {shown.word(name) for name in ("drawing", "matrix", "table", "path", "take away", "layered", "everything")}
    seen: list[str] = []
    for _ in range(MOST_STOPS):
        shown.page.keyboard.press("Tab")
        name, visible = shown.page.evaluate(FOCUS)
        if name.startswith("BODY"):
            break
        assert visible, f"no mark at {name}"
        seen.append(name)
    said = " ".join(seen)
    assert [word for word in wanted if word not in said] == []
    assert "canvas-frame" in said
    shown.page.keyboard.press("Tab")
    skip = shown.page.get_by_role("link", name=TO_CONTENT[language])
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    shown.page.keyboard.press("Enter")
    expect(shown.page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_hold_what_is_drawn(explorer: Explorer, open_page: Open, language: str) -> None:
    expect.set_options(timeout=WAIT)
    shown = see(open_page(explorer, language=language), language, {"nodes": NODES})
    settled(shown)
    with explorer.client() as client:
        graph = asked(client)
    shown.button("table").press("Enter")
    names = shown.page.get_by_role("table").get_by_role("rowheader")
    expect(names).to_have_count(len(graph["nodes"]))
    assert sorted(names.all_inner_texts()) == sorted(node["name"][language] for node in graph["nodes"])
    shown.page.get_by_role("button", name=LINES[language]).press("Enter")
    expect(names).to_have_count(len(graph["edges"]))
    expect(shown.canvas).to_have_attribute("data-edges", str(len(graph["edges"])))


def asked(client: httpx.Client) -> dict[str, list[dict[str, dict[str, str]]]]:
    return dict(client.post("/api/graph", json={"nodes": NODES, "whole": False, "filters": dict(NO_FILTERS)}).json())
