"""The explorer as a user meets it: the command in a process of its own, on the tests' Neo4j, and a real Chromium."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from explorer_process import ARGUMENTS, Explorer, chromium, environment, running
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from graph.server import Connection
from graph.store import Store


@pytest.fixture(scope="module")
def explorer(sample_graph: Store, connection: Connection) -> Iterator[Explorer]:
    """An explorer on the graph of the shipped samples, which only reads."""
    with running(environment(connection)) as explorer:
        yield explorer


@pytest.fixture(scope="module")
def client(explorer: Explorer) -> Iterator[httpx.Client]:
    with explorer.client() as client:
        yield client


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real Chromium without a window; WebGL is drawn by the processor.

    It is closed with the module, as its event loop is in the way of tests that run one of their own.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGUMENTS))
        yield browser
        browser.close()


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Open]:
    """Opens an explorer's page: `open_page(explorer, language="nl")`. A word on the page's console fails the test.

    How each page looked at the end is kept in the folder BEVOEGD_PICTURES, where that is set, for a person to look at.
    """
    contexts: list[BrowserContext] = []
    words: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "GPU stall" not in message.text:
            words.append(message.text)

    def opened(explorer: Explorer, view: str = "", *, language: str = "nl", **options: object) -> Page:
        context = browser.new_context(locale={"nl": "nl-NL", "en": "en-GB"}[language], **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: words.append(str(error)))
        page.goto(explorer.address + view)
        return page

    yield opened
    for number, context in enumerate(contexts):
        if folder := os.environ.get("BEVOEGD_PICTURES"):
            keep_picture(context.pages[0], Path(folder), f"{request.node.name}-{number}.png")
        context.close()
    assert words == []


def keep_picture(page: Page, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / re.sub(r"[^\w.-]+", "_", name))
