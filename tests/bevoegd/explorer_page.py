"""The explorer's page as a person uses it: what is said on it in both languages, and the drawing by mouse and keyboard."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from explorer_process import Explorer
from playwright.sync_api import Locator, Page, expect

Open = Callable[..., Page]

LANGUAGES: Final = ("nl", "en")
WAIT: Final = 30_000  # milliseconds; a Neo4j that has just started is slow at first
STEPS: Final = 12  # of the arrow keys, to come to a node of a small drawing
NEXT_PICTURE: Final = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
PLACE: Final = "id => window.bevoegd.placeOf(id)"
CAN_BE_CLICKED: Final = "([x, y]) => getComputedStyle(document.elementFromPoint(x, y)).cursor === 'pointer'"
ARROWS: Final = ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")
NO_FILTERS: Final[Mapping[str, Any]] = {
    "modalities": [], "relations": [], "stances": ["asserted"], "law": None, "document": None, "on": None, "confidence": 0,
}  # fmt: skip
MIVD: Final = "actor/mivd"
AIVD: Final = "actor/aivd"
CTIVD: Final = "actor/ctivd"
DISRUPTION: Final = "competence/disruption"
HUB: Final = "actor/minister-jenv"
NAMES: Final = {
    MIVD: ("Militaire Inlichtingen- en Veiligheidsdienst", "Military Intelligence and Security Service"),
    AIVD: ("Algemene Inlichtingen- en Veiligheidsdienst", "General Intelligence and Security Service"),
    CTIVD: (
        "Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten",
        "Review Committee on the Intelligence and Security Services",
    ),
    DISRUPTION: ("verstoren en maatregelen treffen", "disruption and measures against a threat"),
    HUB: ("minister van Justitie en Veiligheid", "Minister of Justice and Security"),
}
WORDS: Final = {
    "drawing": ("Tekening", "Drawing"),
    "questions": ("Vragen", "Questions"),
    "matrix": ("Matrix", "Matrix"),
    "compare screen": ("Vergelijken", "Compare"),
    "ladder": ("Scenario", "Scenario"),
    "judgements": ("Oordelen", "Judgements"),
    "search": ("Zoek actor, wet, artikel, bevoegdheid of tekst", "Search actor, law, article, competence or text"),
    "undo": ("Ongedaan maken", "Undo"),
    "redo": ("Opnieuw doen", "Redo"),
    "table": ("Tabel", "Table"),
    "take away": ("Meenemen", "Take away"),
    "path": ("Weg van A naar B", "Path from A to B"),
    "actor": ("Actor", "Actor"),
    "competence": ("Bevoegdheid", "Competence"),
    "law": ("Regeling", "Law"),
    "passage": ("Passage", "Passage"),
    "evidence": ("Toon de zinnen", "Show the sentences"),
    "layered": ("Lagen", "Layers"),
    "radial": ("Ringen", "Rings"),
    "force": ("Vrij", "Free"),
    "edge labels": ("Woorden bij lijnen", "Words on lines"),
    "everything": ("Alles tekenen", "Draw everything"),
    "collapse": ("Inklappen", "Collapse"),
    "pin": ("Vastzetten", "Pin"),
    "unpin": ("Losmaken", "Unpin"),
    "hide": ("Verbergen", "Hide"),
    "expand": ("Uitbreiden…", "Expand…"),
    "path from": ("Weg vanaf hier", "Path from here"),
    "path to": ("Weg hierheen", "Path to here"),
    "add": ("Toevoegen", "Add"),
    "reset": ("Wis filters", "Clear filters"),
    "again": ("Probeer opnieuw", "Try again"),
}


def linked(**parts: object) -> str:
    """The part of an address that opens a view."""
    return "#" + quote(json.dumps(parts))


@dataclass(frozen=True, slots=True)
class Shown:
    """A page with the explorer, in one language."""

    page: Page
    language: str

    def word(self, name: str) -> str:
        """A word of the page, or the name of a node, in its language."""
        return (WORDS.get(name) or NAMES[name])[LANGUAGES.index(self.language)]

    def button(self, name: str, *, within: Locator | None = None) -> Locator:
        return (within or self.page).get_by_role("button", name=self.word(name), exact=True)

    @property
    def canvas(self) -> Locator:
        return self.page.get_by_role("application", name=self.word("drawing"))

    @property
    def side(self) -> Locator:
        """The panel beside the drawing."""
        return self.page.locator("#side")

    @property
    def search(self) -> Locator:
        return self.page.get_by_role("combobox", name=self.word("search"))

    @property
    def view(self) -> dict[str, Any]:
        """The state that the address holds."""
        return dict(self.page.evaluate("JSON.parse(decodeURIComponent(location.hash.slice(1)))"))

    def expect_drawn(self, nodes: int, edges: int | None = None) -> None:
        """Waits until so much is drawn and stands where it will stay."""
        expect(self.canvas).to_have_attribute("data-nodes", str(nodes))
        if edges is not None:
            expect(self.canvas).to_have_attribute("data-edges", str(edges))
        expect(self.canvas).to_have_attribute("data-settled", "true")

    def expect_view(self, part: str, value: object) -> None:
        """Waits until the address holds this value."""
        self.page.wait_for_function(
            "([part, value]) => JSON.stringify(JSON.parse(decodeURIComponent(location.hash.slice(1)))[part] ?? null) === value",
            arg=[part, json.dumps(value, separators=(",", ":"), ensure_ascii=False)],
        )

    def place(self, node: str) -> tuple[float, float]:
        """Where a node is on the page, in pixels, once it stands still and the mouse is there."""
        before, place = None, self.page.evaluate(PLACE, node)
        while place != before:
            self.page.evaluate(NEXT_PICTURE)
            before, place = place, self.page.evaluate(PLACE, node)
        assert place, f"{node} is not drawn"
        self.page.mouse.move(place["x"], place["y"])
        self.page.evaluate(NEXT_PICTURE)
        return place["x"], place["y"]

    def point(self, x: float, y: float) -> None:
        """Moves the mouse to a node or line, and waits until the page shows that something can be clicked there."""
        self.page.mouse.move(x - 1, y)
        self.page.evaluate(NEXT_PICTURE)
        self.page.mouse.move(x, y)
        self.page.wait_for_function(CAN_BE_CLICKED, arg=[x, y])

    def point_at(self, node: str) -> None:
        self.point(*self.place(node))

    def click(self, node: str) -> None:
        self.point_at(node)
        self.page.mouse.click(*self.place(node))

    def double_click(self, node: str) -> None:
        self.point_at(node)
        self.page.mouse.dblclick(*self.place(node))

    def click_between(self, source: str, target: str) -> None:
        """A click on the line between two nodes, halfway."""
        (x, y), (other_x, other_y) = self.place(source), self.place(target)
        half = (x + other_x) / 2, (y + other_y) / 2
        self.page.mouse.move(*half, steps=4)
        self.page.evaluate(NEXT_PICTURE)
        self.page.mouse.click(*half)

    def menu(self, node: str) -> Locator:
        """The menu of a node, opened by the mouse."""
        self.point_at(node)
        self.page.mouse.click(*self.place(node), button="right")
        return self.page.get_by_role("menu")

    def choose(self, node: str, item: str) -> None:
        self.menu(node).get_by_role("menuitem", name=self.word(item), exact=True).click()

    def walk_to(self, node: str) -> None:
        """Goes to a node of a small drawing with the arrow keys."""
        self.reach(f"{self.word(node)}, ")

    def reach(self, words: str) -> None:
        """Goes on with the arrow keys until the page says these words of where it is."""
        self.canvas.focus()
        where = self.page.locator(".canvas [role=status]")
        for step in range(STEPS):
            self.page.keyboard.press(ARROWS[step % len(ARROWS)])
            self.page.evaluate(NEXT_PICTURE)
            if words in where.inner_text():
                return
        raise AssertionError(f"the arrow keys do not come to {words!r}, but to {where.inner_text()!r}")


def opened(open_page: Open, explorer: Explorer, language: str, *, permissions: Sequence[str] = (), **parts: object) -> Shown:
    """The page on a view, with what it draws in place."""
    expect.set_options(timeout=WAIT)
    page = open_page(explorer, linked(language=language, **parts), language=language, permissions=permissions)
    page.set_default_timeout(WAIT)
    shown = Shown(page, language)
    nodes = parts.get("nodes")
    if isinstance(nodes, list) and parts.get("screen", "graph") == "graph":
        shown.expect_drawn(len(nodes))
    return shown
