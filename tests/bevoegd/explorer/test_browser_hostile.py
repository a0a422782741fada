"""Names and words that look like HTML: they are shown as they are wherever the page shows them, and do nothing."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from explorer_page import LANGUAGES, WAIT, Open, Shown, linked
from explorer_process import Explorer, environment, running
from hand_made import document, passage, register, statement
from playwright.sync_api import Dialog, Page, expect

from extract.register import Competence
from graph.loader import load_records, load_register
from graph.loader.identity import actor_id
from graph.server import Connection
from graph.store import Store

NAME = "<img src=x onerror=alert(1)>"
ACTOR, COMPETENCE = f"actor/{actor_id('?' + NAME)}", "competence/hostile"
SENTENCE = f"{NAME} mag {NAME} doen, mits {NAME}."
EDGE = {"source": ACTOR, "target": COMPETENCE, "type": "power", "stance": "asserted"}
KEY = ACTOR.partition("/")[2]
VIEWS: dict[str, dict[str, object]] = {
    "node": {"nodes": [ACTOR, COMPETENCE], "selection": {"node": ACTOR}, "edgeLabels": True},
    "competence": {"nodes": [ACTOR, COMPETENCE], "selection": {"node": COMPETENCE}},
    "line": {"nodes": [ACTOR, COMPETENCE], "selection": {"edge": EDGE}},
    "answer": {"screen": "questions", "asked": {"question": "mandates-of", "values": {"actor": KEY}}},
    "matrix": {"screen": "matrix", "asked": {"question": "competence-matrix", "values": {"minimum": "0"}}},
    "comparison": {
        "screen": "compare", "asked": {"question": "compare-actors", "values": {"first": KEY, "second": "mivd"}},
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def explorer(emptied: Store, connection: Connection) -> Iterator[Explorer]:
    """A graph in which an actor, a law, a competence, a document and a condition are called by HTML."""
    known = register()
    hostile = Competence(id="hostile", nl=NAME, en=NAME)
    load_register(emptied, replace(known, competences={**known.competences, hostile.id: hostile}))
    head = replace(document("stuk.md", "report"), title=NAME)
    place = replace(passage(head.id, 0, SENTENCE), speaker=NAME)
    power = {"modality": "power", "competence": "hostile", "basis": (f"?{NAME}#1",), "conditions": (f"mits {NAME}",)}
    load_records(emptied, [head, place, statement(place, "mandate", actor=f"?{NAME}", **power)])
    with running(environment(connection)) as explorer:
        yield explorer


def expect_harmless(page: Page) -> None:
    """The name is there as text, and made no element."""
    expect(page.get_by_text(NAME).filter(visible=True).first).to_be_visible()
    expect(page.locator("[onerror], img[src=x]")).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hostile_name_is_text_wherever_it_stands(explorer: Explorer, open_page: Open, language: str) -> None:
    expect.set_options(timeout=WAIT)
    page = open_page(explorer, language=language)
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    shown, here = Shown(page, language), page.url.partition("#")[0]
    for name, view in VIEWS.items():
        page.goto("about:blank")
        page.goto(here + linked(language=language, **view))
        part = shown.side if "selection" in view else page.get_by_role("main")
        expect(part.get_by_text(NAME).filter(visible=True).first, name).to_be_visible()
        expect_harmless(page)
    shown.search.fill("img src onerror")
    expect(page.get_by_role("option").first).to_contain_text(NAME)
    expect_harmless(page)
    assert dialogs == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hostile_name_is_text_in_table_picture_and_dossier(explorer: Explorer, open_page: Open, language: str) -> None:
    expect.set_options(timeout=WAIT)
    shown = Shown(open_page(explorer, linked(language=language, **VIEWS["node"]), language=language), language)
    shown.expect_drawn(2, 1)
    shown.button("table").click()
    expect(shown.page.get_by_role("rowheader", name=NAME)).to_have_count(2)
    shown.button("take away").click()
    with shown.page.expect_download() as download:
        shown.side.get_by_role("button", name="SVG").click()
    picture = ElementTree.fromstring(download.value.path().read_bytes())
    assert not [element for element in picture.iter() if element.tag.endswith("img")]
    assert NAME[:20] in " ".join(picture.itertext())
    with shown.page.expect_popup() as opens:
        shown.side.get_by_role("link", name="Dossier").click()
    expect(opens.value.get_by_role("heading", level=1)).to_contain_text(NAME)
    expect_harmless(opens.value)
