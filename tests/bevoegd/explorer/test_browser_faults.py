"""What goes wrong while the page is open: it says so in words, says what to do, and works again after that."""

import os
from collections.abc import Iterator

import pytest
from explorer_page import DISRUPTION, LANGUAGES, MIVD, WAIT, Shown, linked
from explorer_process import Explorer, environment, running
from hand_made import paper, register, statute
from playwright.sync_api import Browser, Locator, Page, expect

from graph.loader import load_records, load_register
from graph.schema import prepare
from graph.server import Connection, LocalServer, local_server
from graph.store import Store

NODES = [MIVD, DISRUPTION]
CLOSED = {"nl": "Geen verbinding", "en": "No connection"}
SLOW = {"nl": "Dat duurde te lang", "en": "That took too long"}
ABSENT = {"nl": "Niet gevonden", "en": "Not found"}
NARROWER = {"nl": "stel de filters nauwer", "en": "narrow the filters"}
SEARCH_AGAIN = {"nl": "zoek het opnieuw", "en": "search for it again"}
START = {"nl": "Begin met een naam", "en": "Start with a name"}
COMMAND = "bevoegd neo4j start"
FOREVER = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS sum"
UNREADABLE = ("#nonsense", "#%7B", "#5")
ODD = (
    {"nodes": 5}, {"filters": None}, {"screen": "nowhere"}, {"selection": {"node": 3}}, {"selection": {"edge": 1}},
    {"pinned": {MIVD: "here"}, "nodes": [MIVD]}, {"asked": {"question": 3}, "screen": "questions"},
    {"asked": {"question": "mandates-of"}, "screen": "questions"},
)  # fmt: skip


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page whose console may say that a request failed, but not that the page itself did."""
    expect.set_options(timeout=WAIT)
    failures: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(WAIT)
        page.on("pageerror", lambda error: failures.append(str(error)))
        yield page
    assert failures == []


def alert(page: Page) -> Locator:
    return page.get_by_role("alert")


@pytest.fixture
def local(tmp_path: os.PathLike[str]) -> Iterator[LocalServer]:
    """A Neo4j of its own, with the records made by hand, that a test may stop."""
    usual = local_server(os.environ)
    local = LocalServer(tmp_path, usual.cache_dir, usual.memory, usual.maven)  # type: ignore[arg-type]
    with Store(local.start()) as store:
        prepare(store)
        load_register(store, register())
        load_records(store, [*statute(), *paper()])
    yield local
    local.stop()


def test_a_neo4j_that_stops_is_told_and_found_again_on_another_port(local: LocalServer, page: Page) -> None:
    before = local.connection()
    environ = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    with running(environ | {"BEVOEGD_DATA": str(local.data_dir), "BEVOEGD_CACHE": str(local.cache_dir)}) as explorer:
        other = page.context.new_page()
        shown, english = Shown(page, "nl"), Shown(other, "en")
        for one in (shown, english):
            one.page.goto(explorer.address + linked(language=one.language, nodes=NODES))
            one.expect_drawn(len(NODES))
        local.stop()
        shown.double_click(MIVD)
        expect(alert(page)).to_contain_text(CLOSED["nl"])
        expect(alert(page).get_by_text(COMMAND)).to_be_visible()
        shown.expect_drawn(len(NODES))
        other.reload()
        expect(alert(other).get_by_role("heading", name=CLOSED["en"])).to_be_visible()
        expect(alert(other).get_by_text(COMMAND)).to_be_visible()
        assert local.start() != before
        shown.button("again").click()
        expect(alert(page)).to_have_count(0)
        shown.double_click(MIVD)
        expect(shown.canvas).not_to_have_attribute("data-nodes", str(len(NODES)))
        english.button("again").press("Enter")
        english.expect_drawn(len(NODES))
        expect(alert(other)).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_query_that_takes_too_long_is_stopped_and_said(
    loaded: Store, connection: Connection, page: Page, language: str
) -> None:
    with running(environment(connection) | {"BEVOEGD_TIME_LIMIT": "4"}, "--cypher") as explorer:
        page.goto(explorer.address + linked(language=language, screen="cypher"))
        page.get_by_role("textbox").first.fill(FOREVER)
        page.keyboard.press("Control+Enter")
        expect(alert(page)).to_contain_text(SLOW[language])
        expect(alert(page)).to_contain_text(NARROWER[language])


@pytest.fixture(scope="module")
def explorer(loaded: Store, connection: Connection) -> Iterator[Explorer]:
    with running(environment(connection)) as explorer:
        yield explorer


def test_an_address_that_cannot_be_read_opens_the_first_drawing(explorer: Explorer, page: Page) -> None:
    for broken in UNREADABLE:
        page.goto("about:blank")
        page.goto(explorer.address + broken)
        expect(page.locator(".canvas-frame"), broken).not_to_have_attribute("data-nodes", "0")
        expect(alert(page)).to_have_count(0)


def test_an_address_that_holds_odd_values_still_opens_the_page(explorer: Explorer, page: Page) -> None:
    for odd in ODD:
        page.goto("about:blank")
        page.goto(explorer.address + linked(**odd, language="en"))
        expect(page.get_by_role("banner"), str(odd)).to_be_visible()
        expect(page.get_by_role("main").get_by_role("heading", level=2).first, str(odd)).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_to_what_is_gone_draws_what_there_is(explorer: Explorer, page: Page, language: str) -> None:
    gone = "actor/gone"
    page.goto(explorer.address + linked(language=language, nodes=[gone, MIVD], selection={"node": gone}))
    Shown(page, language).expect_drawn(1)
    expect(alert(page)).to_contain_text(ABSENT[language])
    expect(alert(page)).to_contain_text(SEARCH_AGAIN[language])
    page.goto("about:blank")
    page.goto(explorer.address + linked(language=language, nodes=[gone]))
    expect(page.get_by_role("heading", name=START[language])).to_be_visible()
