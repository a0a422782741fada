"""What a person takes along: the view as a link, pictures, data, the Cypher behind it, and the dossier of an actor."""

import base64
import csv
import io
import json
import math
import re
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest
from explorer_page import AIVD, CTIVD, DISRUPTION, LANGUAGES, MIVD, Open, Shown, opened
from explorer_process import Explorer
from playwright.sync_api import Locator, expect

from graph.store import Store

NODES = [AIVD, MIVD, CTIVD, DISRUPTION, "competence/information-sharing"]
PLACES = {AIVD: [-120, 40], MIVD: [130, -60]}
FILTERS = {
    "modalities": ["power", "prohibition"], "relations": ["OVERSEES"], "stances": ["asserted", "asked"], "law": None,
    "document": None, "on": None, "confidence": 0,
}  # fmt: skip
COPY_LINK = {"nl": "Kopieer link", "en": "Copy link"}
COPY_CYPHER = {"nl": "Kopieer Cypher", "en": "Copy Cypher"}
COPIED = {"nl": "Gekopieerd", "en": "Copied"}
NODES_CSV = {"nl": "Punten (CSV)", "en": "Nodes (CSV)"}
LINES_CSV = {"nl": "Lijnen (CSV)", "en": "Lines (CSV)"}
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
SVG = "{http://www.w3.org/2000/svg}"
COLOURS = """async (picture) => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
}"""
VIEW = {"nodes": NODES, "pinned": PLACES, "filters": FILTERS, "edgeLabels": True, "selection": {"node": MIVD}}


@pytest.fixture(params=LANGUAGES)
def shown(request: pytest.FixtureRequest, explorer: Explorer, open_page: Open) -> Shown:
    """A view with everything that an address holds, and the panel to take it along."""
    shown = opened(open_page, explorer, request.param, permissions=["clipboard-read", "clipboard-write"], **VIEW)
    expect(shown.side.get_by_role("heading", name=shown.word(MIVD))).to_be_visible()
    shown.button("take away").click()
    return shown


def edges_of(shown: Shown) -> int:
    return int(shown.canvas.get_attribute("data-edges") or 0)


def saved(shown: Shown, name: str, *, by_key: bool = False) -> bytes:
    """The file that a button gives."""
    button = shown.side.get_by_role("button", name=name, exact=True)
    with shown.page.expect_download() as download:
        if by_key:
            button.press("Enter")
        else:
            button.click()
    return download.value.path().read_bytes()


def copied(shown: Shown, button: Locator) -> str:
    button.click()
    expect(shown.side.get_by_text(COPIED[shown.language]).first).to_be_visible()
    return str(shown.page.evaluate("navigator.clipboard.readText()"))


def aim(shown: Shown) -> float:
    """The direction from one pinned node to the other, in radians."""
    (x, y), (other_x, other_y) = shown.place(AIVD), shown.place(MIVD)
    return math.atan2(other_y - y, other_x - x)


def test_a_link_opens_the_same_view_in_a_fresh_browser(shown: Shown, explorer: Explorer, open_page: Open) -> None:
    link = copied(shown, shown.side.get_by_role("button", name=COPY_LINK[shown.language]))
    fresh = Shown(open_page(explorer, language=shown.language), shown.language)
    expect(fresh.canvas).not_to_have_attribute("data-nodes", "0")
    fresh.page.goto(link)
    fresh.page.reload()
    fresh.expect_drawn(len(NODES), edges_of(shown))
    assert fresh.view == shown.view == {"language": shown.language, **VIEW}
    expect(fresh.side.get_by_role("heading", name=fresh.word(MIVD))).to_be_visible()
    expect(fresh.page.get_by_role("checkbox", checked=True)).to_have_count(5)
    assert aim(fresh) == pytest.approx(aim(shown), abs=0.01)


def test_pictures_show_what_is_drawn(shown: Shown) -> None:
    colours = shown.page.evaluate(COLOURS, base64.b64encode(saved(shown, "PNG")).decode())
    assert colours > 5
    picture = ElementTree.fromstring(saved(shown, "SVG", by_key=True))
    assert picture.tag == f"{SVG}svg"
    text = " ".join(" ".join(element.itertext()) for element in picture.iter(f"{SVG}text"))
    for name in ("AIVD", "MIVD", "CTIVD", shown.word(DISRUPTION)[:30]):
        assert name in text


def test_data_hold_what_is_drawn(shown: Shown, tmp_path: Path) -> None:
    nodes, edges = len(NODES), edges_of(shown)
    file = tmp_path / "view.graphml"
    file.write_bytes(saved(shown, "GraphML"))
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(networkx.read_graphml(file, force_multigraph=True))
    assert (set(graph), graph.number_of_edges()) == (set(NODES), edges)
    assert graph.nodes[MIVD]["name_en"] == "Military Intelligence and Security Service"
    answer = json.loads(saved(shown, "JSON", by_key=True))
    assert {node["id"] for node in answer["nodes"]} == set(NODES)
    assert sorted(edge["id"] for edge in answer["edges"]) == sorted(id for *_, id in graph.edges(keys=True))
    for name, count in ((NODES_CSV, nodes), (LINES_CSV, edges)):
        rows = list(csv.DictReader(io.StringIO(saved(shown, name[shown.language]).decode("utf-8-sig"))))
        assert len(rows) == count


def test_the_cypher_that_is_copied_gives_what_is_drawn(shown: Shown, sample_graph: Store) -> None:
    answer = json.loads(saved(shown, "JSON"))
    text = copied(shown, shown.side.get_by_role("button", name=COPY_CYPHER[shown.language]).first)
    assert all(query["query"].strip().rstrip(";") in text for query in answer["cypher"])
    found = str([sample_graph.table(query["query"], query["parameters"]).rows for query in answer["cypher"]])
    for node in NODES:
        assert repr(node.partition("/")[2]) in found
    [first] = re.findall(r":param \{(.*?)\};", text)[:1]
    assert all(f"{name}: " in first for name in answer["cypher"][0]["parameters"])


def test_the_dossier_opens_and_prints(shown: Shown) -> None:
    with shown.page.expect_popup() as opens:
        shown.side.get_by_role("link", name="Dossier").click()
    dossier = opens.value
    expect(dossier.get_by_role("heading", level=1)).to_contain_text(shown.word(MIVD))
    expect(dossier.get_by_text("De diensten zijn bevoegd maatregelen te treffen").first).to_be_visible()
    assert dossier.evaluate("document.documentElement.lang") == shown.language
    printed = dossier.pdf()
    assert printed.startswith(b"%PDF")
    assert len(printed) > 10_000
