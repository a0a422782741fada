"""The drawing: what it shows and how a person changes that, by mouse and by keyboard."""

from typing import Any

import httpx
import pytest
from explorer_page import AIVD, CTIVD, DISRUPTION, HUB, LANGUAGES, MIVD, NO_FILTERS, Open, opened
from explorer_process import Explorer
from playwright.sync_api import expect

LAYOUTS = ("layered", "radial", "force")
STEPS = 10
FEW = [AIVD, MIVD, CTIVD]
MIXED = [
    AIVD,
    MIVD,
    CTIVD,
    DISRUPTION,
    "competence/information-sharing",
    "actor/dcc",
    "actor/rdi",
    "competence/penalties",
    "law/wiv-2017",
]
OVERSEES = {"nl": "houdt toezicht op", "en": "oversees"}
BETWEEN_ACTORS = {"nl": "Tussen actoren", "en": "Between actors"}
MAY = {"nl": "mag", "en": "may"}
ASKED = {"nl": "gevraagd", "en": "asked"}
LAW = {"nl": "Grondslag in regeling", "en": "Ground in law"}
DOCUMENT = {"nl": "Gelezen in document", "en": "Read in document"}
SURE = {"nl": "Zekerheid van de lezing", "en": "Confidence of the reading"}
ON = {"nl": "Van kracht op", "en": "In force on"}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def graph_of(client: httpx.Client, nodes: list[str], **filters: object) -> dict[str, Any]:
    """What the server says of these nodes."""
    request = {"nodes": nodes, "whole": not nodes, "filters": {**NO_FILTERS, **filters}}
    return dict(client.post("/api/graph", json=request).json())


def neighbours_of(client: httpx.Client, node: str, known: list[str]) -> dict[str, Any]:
    request = {"node": node, "filters": NO_FILTERS, "groups": None, "limit": 100, "known": known}
    return dict(client.post("/api/neighbours", json=request).json())


def test_the_legend_names_every_look_and_line(explorer: Explorer, client: httpx.Client, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=FEW)
    meta = client.get("/api/meta").json()
    legend = shown.page.locator("aside.left")
    for folded in legend.locator("details.subgroup > summary").all():
        folded.press("Enter")
    names = legend.locator("ul.legend li").all_inner_texts()
    wanted = [one["words"][language] for one in [*meta["looks"], *meta["terms"]]]
    assert [name for name in wanted if name not in names] == []
    assert all(entry.locator("svg.sample").count() for entry in legend.locator("ul.legend li:has(input)").all())


def test_a_node_expands_by_double_click_and_by_enter_and_collapses(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    wanted = {MIVD, *neighbours_of(client, MIVD, [MIVD])["nodes"]}
    shown = opened(open_page, explorer, language, nodes=[MIVD])
    shown.double_click(MIVD)
    shown.expect_drawn(len(wanted))
    assert set(shown.view["nodes"]) == wanted
    shown.button("undo").click()
    shown.expect_drawn(1)
    shown.canvas.focus()
    shown.page.keyboard.press("Enter")
    shown.expect_drawn(len(wanted))
    shown.choose(MIVD, "collapse")
    expect(shown.canvas).not_to_have_attribute("data-nodes", str(len(wanted)))
    left = graph_of(client, shown.view["nodes"])["edges"]
    assert MIVD in shown.view["nodes"]
    assert all(any(node in (edge["source"], edge["target"]) for edge in left) for node in shown.view["nodes"])


def test_a_hub_asks_which_relations_and_how_many(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    shown = opened(open_page, explorer, language, nodes=[HUB])
    groups = [group for group in neighbours_of(client, HUB, [HUB])["groups"] if group["hidden"] > 0]
    shown.double_click(HUB)
    dialog = shown.page.get_by_role("dialog")
    expect(dialog.get_by_role("checkbox")).to_have_count(len(groups))
    said = " ".join(dialog.get_by_role("listitem").all_inner_texts())
    assert all(str(group["hidden"]) in said and str(group["count"]) in said for group in groups)
    for checkbox in dialog.get_by_role("checkbox").all()[1:]:
        checkbox.uncheck()
    dialog.get_by_role("spinbutton").fill("3")
    shown.button("add", within=dialog).click()
    shown.expect_drawn(4)
    shown.button("undo").click()
    shown.expect_drawn(1)
    shown.canvas.focus()
    shown.page.keyboard.press("Enter")
    expect(dialog).to_be_visible()
    shown.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(shown.canvas).to_be_focused()
    shown.page.keyboard.press("Enter")
    dialog.get_by_role("spinbutton").press("ControlOrMeta+a")
    shown.page.keyboard.type("5")
    shown.page.keyboard.press("Enter")
    shown.expect_drawn(6)


def test_a_node_is_dragged_pinned_and_let_go(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=FEW)
    x, y = shown.place(AIVD)
    shown.point(x, y)
    shown.page.mouse.down()
    shown.page.mouse.move(x + 60, y + 40, steps=30)
    shown.page.mouse.up()
    shown.page.wait_for_function("location.hash.includes('pinned')")
    assert shown.place(AIVD) == pytest.approx((x + 60, y + 40), abs=3)
    shown.choose(MIVD, "pin")
    shown.page.wait_for_function(f"decodeURIComponent(location.hash).includes('\"{MIVD}\":[')")
    assert set(shown.view["pinned"]) == {AIVD, MIVD}
    shown.walk_to(AIVD)
    shown.page.keyboard.press("m")
    shown.page.get_by_role("menuitem", name=shown.word("unpin")).press("Enter")
    shown.page.wait_for_function(f"!decodeURIComponent(location.hash).includes('\"{AIVD}\":[')")
    assert set(shown.view["pinned"]) == {MIVD}


def test_a_node_is_hidden_by_menu_and_by_delete(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=FEW)
    shown.choose(AIVD, "hide")
    shown.expect_drawn(2)
    shown.walk_to(CTIVD)
    shown.page.keyboard.press("Delete")
    shown.expect_drawn(1)
    assert shown.view["hidden"] == [AIVD, CTIVD]
    expect(shown.canvas).to_be_focused()


def test_ten_steps_are_undone_and_done_again(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=MIXED)
    for name in ("layered", "radial") * (STEPS // 2):
        shown.button(name).click()
    for step in range(STEPS):
        if step % 2:
            shown.canvas.press("ControlOrMeta+z")
        else:
            shown.button("undo").click()
    expect(shown.button("force")).to_have_attribute("aria-pressed", "true")
    expect(shown.button("undo")).to_be_disabled()
    for step in range(STEPS):
        if step % 2:
            shown.canvas.press("ControlOrMeta+Shift+z")
        else:
            shown.button("redo").click()
    expect(shown.button("radial")).to_have_attribute("aria-pressed", "true")
    expect(shown.button("redo")).to_be_disabled()


def test_the_layouts_place_nodes_as_they_say(explorer: Explorer, client: httpx.Client, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=FEW, selection={"node": CTIVD})
    free = [shown.place(node) for node in FEW]
    shown.button("layered").click()
    shown.expect_drawn(len(FEW))
    assert shown.place(CTIVD)[1] < min(shown.place(AIVD)[1], shown.place(MIVD)[1]), "the overseer stands above"
    layered = [shown.place(node) for node in FEW]
    shown.button("radial").press("Enter")
    shown.expect_drawn(len(FEW))
    radial = [shown.place(node) for node in FEW]
    (x, y), distances = shown.place(CTIVD), []
    for node in (AIVD, MIVD):
        other_x, other_y = shown.place(node)
        distances.append(((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5)
    assert distances[0] == pytest.approx(distances[1], rel=0.02), "they stand on one ring around the selected node"
    assert free != layered != radial


def test_lines_have_words_on_demand(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=FEW)
    without = shown.canvas.screenshot()
    shown.button("edge labels").click()
    shown.expect_view("edgeLabels", True)
    assert shown.canvas.screenshot() != without
    shown.button("edge labels").press("Enter")
    shown.page.wait_for_function("!location.hash.includes('edgeLabels')")


def test_every_filter_leaves_the_lines_that_the_server_says(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    shown = opened(open_page, explorer, language, nodes=MIXED)
    page, every = shown.page, len(graph_of(client, MIXED)["edges"])
    shown.expect_drawn(len(MIXED), every)

    def expect_only(**filters: object) -> None:
        count = len(graph_of(client, MIXED, **filters)["edges"])
        assert count != every, filters
        shown.expect_drawn(len(MIXED), count)
        shown.button("reset").first.click()
        shown.expect_drawn(len(MIXED), every)

    page.get_by_role("checkbox", name=MAY[language], exact=True).check()
    expect_only(modalities=["power"])
    page.get_by_role("checkbox", name=ASKED[language]).press("Space")
    expect_only(stances=["asserted", "asked"])
    page.locator("summary", has_text=BETWEEN_ACTORS[language]).press("Enter")
    page.get_by_role("checkbox", name=OVERSEES[language]).press("Space")
    expect_only(relations=["OVERSEES"])
    page.get_by_role("combobox", name=LAW[language]).fill("wiv-2017")
    page.keyboard.press("Enter")
    expect_only(law="wiv-2017")
    page.get_by_role("combobox", name=DOCUMENT[language]).fill("hybride")
    page.get_by_role("option").first.click()
    expect_only(document="voorbeeld-kamerstuk-hybride-dreigingen.txt")
    slider = page.get_by_role("slider", name=SURE[language])
    slider.focus()
    page.keyboard.press("End")
    for _ in range(2):
        page.keyboard.press("ArrowLeft")
    expect_only(confidence=0.9)
    page.get_by_label(ON[language]).fill("2010-01-01")
    expect_only(on="2010-01-01")


def test_a_path_is_drawn_by_the_menus_of_its_ends_and_by_names(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=["actor/tib", "actor/tweede-kamer"])
    shown.choose("actor/tib", "path from")
    shown.choose("actor/tweede-kamer", "path to")
    steps = shown.side.get_by_role("heading", level=3)
    expect(steps.first).to_be_visible()
    shown.side.get_by_role("button", name={"nl": "Teken deze weg", "en": "Draw this path"}[language]).first.click()
    expect(shown.canvas).not_to_have_attribute("data-nodes", "2")
    drawn = shown.view["nodes"]
    shown.button("undo").click()
    for end, name in (("Van", "tib"), ("Naar", "mivd")) if language == "nl" else (("From", "tib"), ("To", "mivd")):
        field = shown.side.get_by_role("combobox", name=end, exact=True)
        field.press("ControlOrMeta+a")
        field.press_sequentially(name)
        expect(shown.side.get_by_role("option").first).to_be_visible()
        field.press("Enter")
    expect(shown.side.get_by_text(OVERSEES[language]).first).to_be_visible()
    expect(steps).to_have_count(1)
    assert len(drawn) > 2


def test_all_there_is_can_be_drawn_and_cleared(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    whole = graph_of(client, [])
    shown = opened(open_page, explorer, language, nodes=[MIVD])
    shown.button("everything").click()
    shown.expect_drawn(len(whole["nodes"]), len(whole["edges"]))
    shown.canvas.press("ControlOrMeta+z")
    shown.expect_drawn(1)
    shown.button("everything").press("Enter")
    shown.expect_drawn(len(whole["nodes"]), len(whole["edges"]))
    shown.page.get_by_role("button", name={"nl": "Leegmaken", "en": "Clear"}[language], exact=True).click()
    shown.expect_drawn(0)
    expect(
        shown.page.get_by_role("heading", name={"nl": "Begin met een naam", "en": "Start with a name"}[language])
    ).to_be_visible()
