"""The page on a graph that holds nothing yet, or the law of one day."""

from explorer_page import LANGUAGES, WAIT, Open, Shown
from explorer_process import environment, running
from playwright.sync_api import expect

from graph.as_of import mark_day
from graph.server import Connection
from graph.store import Store

EMPTY = {"nl": "De graaf is leeg", "en": "The graph is empty"}
COMMAND = {"nl": "bevoegd build PAD", "en": "bevoegd build PATH"}
NO_ACTOR = {"nl": "Geen actor heeft er zoveel.", "en": "No actor holds so many."}


def test_it_says_which_command_fills_it(store: Store, connection: Connection, open_page: Open) -> None:
    expect.set_options(timeout=WAIT)
    with running(environment(connection)) as explorer:
        for language in LANGUAGES:
            shown = Shown(open_page(explorer, language=language), language)
            expect(shown.page.get_by_role("heading", name=EMPTY[language])).to_be_visible()
            expect(shown.page.get_by_text(COMMAND[language])).to_be_visible()
            shown.button("matrix").click()
            expect(shown.page.get_by_text(NO_ACTOR[language])).to_be_visible()


def test_it_says_whose_days_law_it_holds(store: Store, connection: Connection, open_page: Open) -> None:
    expect.set_options(timeout=WAIT)
    mark_day(store, "2018-05-01")
    said = {"nl": "Het recht op 2018-05-01", "en": "The law on 2018-05-01"}
    with running(environment(connection)) as explorer:
        for language in LANGUAGES:
            page = open_page(explorer, language=language)
            expect(page.get_by_text(said[language])).to_be_visible()
            page.wait_for_load_state("networkidle")  # the drawing is fetched behind the page, while the explorer runs
