"""Judging in the page: a verdict on a sentence, what it does to drawing, graph and file, and how it is taken back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from explorer_page import DISRUPTION, LANGUAGES, Open, Shown, opened
from explorer_process import Explorer, environment, running
from playwright.sync_api import Route, expect

from graph.server import Connection
from graph.store import Store

CENTRE, ATTACK = "actor/dcc", "competence/counter-attack"
BY, WHY, BACK = "beleidsmedewerker", "de zin zegt dit anders", "toch goed gelezen"
EDGE = {"source": CENTRE, "target": ATTACK, "type": "power", "stance": "asserted"}
WORDS = {
    "nl": {
        "judge": "Beoordeel", "right": "goed", "wrong": "fout", "corrected": "te verbeteren", "competence": "bevoegdheid",
        "by": "Uw naam", "reason": "Reden", "save": "Leg vast", "needed": "Vul uw naam en een reden in.",
        "judged right": "Goed bevonden", "judged wrong": "Fout bevonden", "judged corrected": "Verbeterd", "certain": "100 %",
        "withdraw": "Trek in", "withdraw reason": "Reden van intrekking", "none": "Er is nog geen oordeel.",
        "download": "Bewaar als JSON",
    },
    "en": {
        "judge": "Judge", "right": "right", "wrong": "wrong", "corrected": "to be corrected", "competence": "competence",
        "by": "Your name", "reason": "Reason", "save": "Save", "needed": "Fill in your name and a reason.",
        "judged right": "Judged right", "judged wrong": "Judged wrong", "judged corrected": "Corrected", "certain": "100%",
        "withdraw": "Withdraw", "withdraw reason": "Reason for withdrawing", "none": "There is no judgement yet.",
        "download": "Save as JSON",
    },
}  # fmt: skip
SUPPORTED = """
MATCH (s:Statement)-[:SUPPORTS]->(:Mandate {modality: 'power'})-[:GRANTS]->(c:Competence)
MATCH (s)-[:SAYS_OF]->(:Actor {id: 'dcc'}) RETURN DISTINCT c.id AS id ORDER BY id
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("judged") / "judgements.jsonl"


@pytest.fixture(scope="module")
def judging(sample_graph: Store, connection: Connection, file: Path) -> Iterator[Explorer]:
    """An explorer that may judge; each test takes its judgements back."""
    with running(environment(connection) | {"BEVOEGD_JUDGEMENTS": str(file)}, "--review") as explorer:
        yield explorer


@pytest.fixture(autouse=True)
def nothing_judged(judging: Explorer) -> Iterator[None]:
    """Takes back what a test that failed left behind."""
    yield
    with judging.client() as client:
        for judgement in client.get("/api/judgements").json()["judgements"]:
            client.request("DELETE", f"/api/judgements/{judgement['id']}", json={"by": BY, "reason": BACK})


@pytest.fixture(params=LANGUAGES)
def shown(request: pytest.FixtureRequest, judging: Explorer, open_page: Open) -> Shown:
    nodes = [CENTRE, ATTACK, DISRUPTION]
    shown = opened(open_page, judging, request.param, nodes=nodes, selection={"edge": EDGE})
    shown.expect_drawn(len(nodes), 1)
    return shown


def judge(shown: Shown, verdict: str, **corrections: str) -> None:
    """Fills in the form of the first sentence by mouse, and sends it with Enter."""
    words = WORDS[shown.language]
    shown.side.get_by_role("button", name=words["judge"]).click()
    shown.side.get_by_role("radio", name=words[verdict], exact=True).check()
    for field, name in corrections.items():
        box = shown.side.get_by_role("combobox", name=words[field])
        box.fill(name)
        expect(shown.side.get_by_role("option").first).to_be_visible()
        box.press("Enter")
    shown.side.get_by_label(words["by"]).fill(BY)
    shown.side.get_by_label(words["reason"]).fill(WHY)
    shown.side.get_by_role("button", name=words["save"]).press("Enter")
    expect(shown.side.get_by_text(words[f"judged {verdict}"]).first).to_be_visible()


def withdraw(shown: Shown) -> None:
    """Takes the one judgement back on its own screen, by keyboard."""
    words = WORDS[shown.language]
    shown.button("judgements").press("Enter")
    main = shown.page.get_by_role("main")
    expect(main.get_by_text(WHY)).to_be_visible()
    main.get_by_role("button", name=words["withdraw"]).press("Enter")
    main.get_by_label(words["withdraw reason"]).fill(BACK)
    main.get_by_role("button", name=words["withdraw"]).last.press("Enter")
    expect(main.get_by_text(words["none"])).to_be_visible()
    shown.button("drawing").press("Enter")
    shown.expect_drawn(3, 1)


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def held(store: Store) -> list[str]:
    """The competences that the centre holds a power of, by what still supports it."""
    return [row["id"] for row in store.read(SUPPORTED, {})]


def test_what_is_right_gets_all_confidence(shown: Shown, file: Path, sample_graph: Store) -> None:
    judge(shown, "right")
    expect(shown.side.get_by_text(f"{BY}, ").first).to_be_visible()
    last = lines(file)[-1]
    assert (last["verdict"], last["by"], last["reason"]) == ("right", BY, WHY)
    shown.button("table").click()
    shown.page.get_by_role("button", name={"nl": "Lijnen (1)", "en": "Lines (1)"}[shown.language]).click()
    expect(shown.page.get_by_role("table").get_by_text(WORDS[shown.language]["certain"])).to_be_visible()
    withdraw(shown)
    assert held(sample_graph) == ["counter-attack"]


def test_what_is_wrong_leaves_the_drawing_and_comes_back(shown: Shown, file: Path, sample_graph: Store) -> None:
    judge(shown, "wrong")
    shown.expect_drawn(3, 0)
    assert held(sample_graph) == []
    assert lines(file)[-1]["verdict"] == "wrong"
    assert "passage" in shown.view["selection"]
    withdraw(shown)
    assert held(sample_graph) == ["counter-attack"]
    assert BACK in file.read_text(encoding="utf-8")


def test_a_correction_moves_the_line(shown: Shown, file: Path, sample_graph: Store) -> None:
    judge(shown, "corrected", competence=shown.word(DISRUPTION))
    expect(shown.side.get_by_text(shown.word(DISRUPTION)).first).to_be_visible()
    shown.expect_drawn(3, 1)
    assert held(sample_graph) == ["disruption"]
    assert lines(file)[-1]["correction"]["competence"] == "disruption"
    shown.click_between(CENTRE, DISRUPTION)
    expect(shown.side.get_by_role("heading", level=2).filter(has_text=shown.word(DISRUPTION))).to_be_visible()
    withdraw(shown)
    assert held(sample_graph) == ["counter-attack"]


def test_a_judgement_needs_a_name_and_a_reason(shown: Shown, file: Path) -> None:
    words = WORDS[shown.language]
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    shown.side.get_by_role("button", name=words["judge"]).press("Enter")
    shown.side.get_by_role("button", name=words["save"]).press("Enter")
    expect(shown.side.get_by_text(words["needed"])).to_be_visible()
    assert (file.read_text(encoding="utf-8") if file.exists() else "") == before


def test_the_list_of_judgements_is_saved(shown: Shown) -> None:
    judge(shown, "right")
    shown.button("judgements").click()
    with shown.page.expect_download() as download:
        shown.page.get_by_role("button", name=WORDS[shown.language]["download"]).click()
    [judgement] = json.loads(download.value.path().read_bytes())
    assert (judgement["by"], judgement["verdict"], judgement["applies"]) == (BY, "right", True)
    withdraw(shown)


def test_what_is_not_there_yet_cannot_be_saved(shown: Shown) -> None:
    """The list comes a moment after its screen; saved in that moment it would be a file that says there is none."""
    held: list[Route] = []
    shown.page.route("**/api/judgements", lambda route: held.append(route))
    shown.button("judgements").click()
    save = shown.page.get_by_role("button", name=WORDS[shown.language]["download"])
    expect(save).to_be_disabled()
    for _ in range(500):  # ten seconds: the page may be drawn before its request comes to the test
        if held:
            break
        shown.page.wait_for_timeout(20)
    held[0].continue_()
    expect(save).to_be_enabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_there_without_review(
    explorer: Explorer, client: httpx.Client, open_page: Open, language: str
) -> None:
    shown = opened(open_page, explorer, language, nodes=[CENTRE, ATTACK], selection={"edge": EDGE})
    expect(shown.side.get_by_role("article")).to_have_count(1)
    expect(shown.side.get_by_role("button", name=WORDS[language]["judge"])).to_have_count(0)
    expect(shown.button("judgements")).to_have_count(0)
    assert client.get("/api/judgements").status_code == 404
    assert client.post("/api/judgements", json={}).status_code == 404
    assert client.delete("/api/judgements/x").status_code == 404
