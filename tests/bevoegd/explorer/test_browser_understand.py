"""What a node, a line and a passage say in words, with every sentence; and that unknown is said to be unknown."""

import pytest
from explorer_page import AIVD, CTIVD, DISRUPTION, LANGUAGES, MIVD, Open, opened
from explorer_process import Explorer
from playwright.sync_api import Locator, expect

from graph.store import Store

CENTRE, ATTACK = "actor/dcc", "competence/counter-attack"
LAW = "https://wetten.overheid.nl/jci1.3:c:BWBR0039896&artikel=73"
GROUND = {"nl": "Wiv 2017, art. 73", "en": "ISS Act 2017, Art. 73"}
IN_FORCE = {"nl": "van kracht", "en": "in force"}
MAY = {"nl": "De MIVD is bevoegd tot: verstoren en maatregelen treffen", "en": "The MIVD may do the following: disruption and"}
OVERSEERS = {
    "nl": ("Commissie van Toezicht op de", "Toetsingscommissie Inzet Bevoegdheden"),
    "en": ("Review Committee on the", "Investigatory Powers Commission"),
}
CONDITION = "Indien de regering daartoe heeft besloten"
SPEAKER = "minister van Defensie"
NO_GROUND = {"nl": "grondslag", "en": "ground"}
PASSAGES = {"nl": "Passages (2)", "en": "Passages (2)"}
REGISTER = {"nl": "Volgens het register; geen zin uit een tekst.", "en": "According to the register; no sentence of a text."}
UNKNOWN = {
    "actor/unreviewed:autoriteit-havencyber": {
        "nl": "Alleen in een tekst gevonden; niet nagezien in het register",
        "en": "Found in a text only; not reviewed in the register",
    },
    "actor/markttoezichtautoriteit": {
        "nl": "Rol uit EU-recht; niet bekend wie haar vervult",
        "en": "Role of EU law; not known who fills it",
    },
}
IN_THE_TABLE = {"nl": ["niet nagezien", "niet vervuld (?)"], "en": ["unreviewed", "unfilled (?)"]}
AT_THE_NODE = {
    "nl": ["niet in het register", "niet ingevulde rol"],
    "en": ["not in the register", "role that nobody is known to fill"],
}
SAID = """
MATCH (:Actor {id: $actor})-[:HOLDS]->(m:Mandate {modality: 'power'})-[:GRANTS]->(:Competence {id: $competence})
MATCH (s:Statement {stance: 'asserted'})-[:SUPPORTS]->(m) RETURN DISTINCT s.id AS id, s.text AS text
"""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def marked(part: Locator) -> str:
    return " ".join(mark.inner_text() for mark in part.locator("mark").all())


def test_a_node_says_what_it_may_and_leads_to_the_sentences(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=[MIVD, DISRUPTION])
    shown.click(MIVD)
    expect(shown.side.get_by_text(MAY[language]).first).to_be_visible()
    evidence = shown.side.get_by_role("button", name=shown.word("evidence")).filter(has_text=MAY[language]).first
    evidence.click()
    expect(shown.side.get_by_role("article")).to_have_count(2)
    shown.walk_to(MIVD)
    shown.page.keyboard.press("Space")
    evidence.press("Enter")
    expect(shown.side.get_by_role("article")).to_have_count(2)


def test_a_line_says_its_ground_its_overseers_and_every_sentence(
    explorer: Explorer, sample_graph: Store, open_page: Open, language: str
) -> None:
    shown = opened(open_page, explorer, language, nodes=[MIVD, DISRUPTION])
    shown.click_between(MIVD, DISRUPTION)
    link = shown.side.get_by_role("link", name=GROUND[language])
    expect(link).to_have_attribute("href", LAW)
    expect(link).to_have_attribute("rel", "noreferrer noopener")
    expect(shown.side.get_by_text(IN_FORCE[language], exact=True)).to_be_visible()
    expect(shown.side.get_by_text(MAY[language]).first).to_be_visible()
    for overseer in OVERSEERS[language]:
        expect(shown.side.get_by_role("button", name=overseer).first).to_be_visible()
    expect(shown.side.get_by_role("heading", name=PASSAGES[language])).to_be_visible()
    said = sample_graph.read(SAID, {"actor": "mivd", "competence": "disruption"})
    articles = shown.side.get_by_role("article")
    assert sorted(marked(article) for article in articles.all()) == sorted(row["text"] for row in said)
    longer = articles.filter(has_text=SPEAKER)
    assert len(longer.get_by_role("blockquote").inner_text()) > len(marked(longer))


def test_a_line_is_chosen_by_keyboard_and_says_its_condition_and_what_is_unknown(
    explorer: Explorer, open_page: Open, language: str
) -> None:
    shown = opened(open_page, explorer, language, nodes=[CENTRE, ATTACK])
    shown.button("table").press("Enter")
    shown.page.get_by_role("button", name={"nl": "Lijnen (1)", "en": "Lines (1)"}[language]).press("Enter")
    row = shown.page.get_by_role("row").nth(1)
    expect(row).to_contain_text({"nl": "geen genoemd", "en": "none named"}[language])
    row.get_by_role("button").press("Enter")
    expect(shown.side.get_by_text(CONDITION).first).to_be_visible()
    unknown = shown.side.locator("section.unknown")
    expect(unknown.get_by_role("heading")).to_have_text({"nl": "Onbekend", "en": "Unknown"}[language])
    expect(unknown).to_contain_text(NO_GROUND[language])


def test_a_line_of_the_register_alone_says_so(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=["actor/tib", AIVD])
    shown.click_between("actor/tib", AIVD)
    expect(shown.side.get_by_text(REGISTER[language])).to_be_visible()
    expect(shown.side.get_by_role("article")).to_have_count(0)


def test_a_passage_shows_everything_that_is_read_in_it(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=[])
    shown.search.fill("maatregelen digitale dreiging NCTV coördineert")
    shown.page.get_by_role("group", name=shown.word("passage"), exact=True).get_by_role("option").first.click()
    articles = shown.side.get_by_role("article")
    expect(articles.filter(has_text="MIVD").first).to_be_visible()
    expect(articles.filter(has_text="NCTV").first).to_be_visible()
    text = shown.side.get_by_role("blockquote").inner_text()
    for article in articles.all():
        for piece in article.locator(".quote").inner_text().split(" … "):
            assert piece in text
    draw = {"nl": "Toon op de tekening", "en": "Show on the drawing"}[language]
    shown.side.get_by_role("button", name=draw).press("Enter")
    expect(shown.canvas).not_to_have_attribute("data-nodes", "0")
    assert {AIVD, MIVD} <= set(shown.view["nodes"])


def test_what_is_unknown_is_said_in_panel_table_and_to_the_keyboard(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=list(UNKNOWN))
    for node, words in UNKNOWN.items():
        shown.click(node)
        expect(shown.side.get_by_text(words[language])).to_be_visible()
    shown.button("table").click()
    for said in IN_THE_TABLE[language]:
        expect(shown.page.get_by_role("table").get_by_text(said)).to_be_visible()
    shown.canvas.focus()
    for said in AT_THE_NODE[language]:
        shown.reach(said)


def test_a_selected_overseer_comes_on_the_drawing(explorer: Explorer, open_page: Open, language: str) -> None:
    shown = opened(open_page, explorer, language, nodes=[MIVD, DISRUPTION])
    shown.click_between(MIVD, DISRUPTION)
    shown.side.get_by_role("button", name=OVERSEERS[language][0]).first.press("Enter")
    shown.expect_drawn(3)
    assert CTIVD in shown.view["nodes"]
    expect(shown.side.get_by_role("heading", name=shown.word(CTIVD))).to_be_visible()
