"""Official publications, dossiers and searches through SRU."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run
from invented_answers import DIAGNOSTIC, PAPER, PDF, PUBLICATION, record, result
from replay import Replay, Reply

from bevoegd.main import main

SRU, FILES = "/publications-search", "/publications"
STB = "stb-2030-12"


def files(official: Replay, id: str, *forms: str) -> dict[str, str]:
    """Addresses of the forms of a publication, as a record names them."""
    return {form: f"{official.origin}{FILES}/{id}/1/{form}/{id}.{form}" for form in forms}


def publish(official: Replay, id: str, forms: dict[str, Reply], title: str = "Brief over havens") -> str:
    """Puts the forms of a publication on the server; its record."""
    for form, reply in forms.items():
        official.on(f"{FILES}/{id}/1/{form}/{id}.{form}", reply)
    return record(id, files(official, id, *forms), title)


@pytest.fixture
def stb(official: Replay) -> Replay:
    """The server with a publication in three forms."""
    forms = {"pdf": Reply(PDF), "html": Reply(PAPER), "xml": Reply(PUBLICATION.format(number=STB))}
    official.on(SRU, Reply(result(publish(official, STB, forms, "Sluizenwet"))), query={"query": f'dt.identifier=="{STB}"'})
    return official


def test_a_publication_comes_as_xml(stb: Replay, run: Run, papers: Path, listed: Callable[[], list[dict[str, str]]]) -> None:
    run("fetch", STB, "-o", papers)
    assert (papers / f"{STB}.xml").read_text() == PUBLICATION.format(number=STB)
    (origin,) = listed()
    assert (origin["title"], origin["date"]) == ("Sluizenwet", "2030-05-03")
    asked = stb.asked[0].query
    assert (asked["operation"], asked["version"], asked["startRecord"]) == ("searchRetrieve", "2.0", "1")
    assert stb.asked[0].headers["Accept"] == "application/xml"


@pytest.mark.parametrize(
    ("xml", "html", "suffix"),
    [
        (Reply(status=404), Reply(PAPER), "html"),
        (Reply("<metadata><meta/></metadata>"), Reply(PAPER), "html"),
        (Reply("<html>"), Reply(status=404), "pdf"),
    ],
)
def test_another_form_where_the_preferred_one_is_not_the_document(
    stb: Replay, run: Run, papers: Path, xml: Reply, html: Reply, suffix: str
) -> None:
    publish(stb, STB, {"xml": xml, "html": html})
    if suffix == "pdf":
        publish(stb, STB, {"xml": Reply(status=410)})
    run("fetch", STB, "-o", papers)
    assert sorted(path.name for path in papers.iterdir()) == ["fetched.jsonl", f"{STB}.{suffix}"]


def test_a_form_that_does_not_come_is_not_replaced_by_another(stb: Replay, fail: Fail, papers: Path) -> None:
    publish(stb, STB, {"xml": Reply(status=500)})
    code, line = fail("fetch", STB, "-o", papers)
    assert (code, f"{STB}.xml: the service answered 500, 5 times; try again later" in line) == (1, True)
    assert not papers.exists()


@pytest.mark.parametrize("answer", [result(), result(record("stb-2030-123", {"xml": "https://repository.overheid.nl/x"}))])
def test_a_number_without_a_publication(official: Replay, fail: Fail, papers: Path, answer: str) -> None:
    official.on(SRU, Reply(answer))
    code, line = fail("fetch", STB, "-o", papers)
    assert (code, line) == (1, f"bevoegd: {STB}: the official publications have none of that number; check it")


def test_a_publication_in_no_form_that_is_read(official: Replay, fail: Fail, papers: Path) -> None:
    official.on(SRU, Reply(result(record(STB, files(official, STB, "odt", "metadata")))))
    code, line = fail("fetch", STB, "-o", papers)
    assert (code, f"{STB}: is there as odt, metadata; bevoegd takes xml, html, pdf" in line) == (1, True)


def test_a_dossier_of_three_papers_of_which_one_fails(
    official: Replay, papers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    forms = ({"html": Reply(PAPER)}, {"html": Reply(status=404)}, {"pdf": Reply(PDF)})
    records = [publish(official, f"kst-36999-{number}", form) for number, form in enumerate(forms, start=1)]
    official.on(SRU, Reply(result(*records)), query={"query": 'w.dossiernummer=="36999" AND w.publicatienaam==Kamerstuk'})
    assert main(["fetch", "36999-*", "-o", str(papers)]) == 1
    out, err = capfd.readouterr()
    assert out.splitlines() == [str(papers / "kst-36999-1.html"), str(papers / "kst-36999-3.pdf")]
    assert err.startswith("bevoegd: kst-36999-2: ")
    assert err.count("\n") == 1


def test_a_dossier_that_is_not_there(official: Replay, fail: Fail, papers: Path) -> None:
    official.on(SRU, Reply(result()))
    code, line = fail("fetch", "36999", "-o", papers)
    assert (code, "36999: there are no papers of a dossier of that number" in line) == (1, True)


@pytest.mark.parametrize("id", ["../../etc/passwd", "kst-1/../../x", "/etc/passwd", "kst-1\\..\\x", "BWBR0099990", "36999"])
def test_a_hostile_number_in_an_answer_becomes_no_file(
    official: Replay, papers: Path, id: str, capfd: pytest.CaptureFixture[str]
) -> None:
    good = publish(official, "kst-36999-1", {"html": Reply(PAPER)})
    official.on(SRU, Reply(result(record(id, files(official, "kst-36999-1", "html")), good)))
    assert main(["fetch", "36999", "-o", str(papers)]) == 1
    assert f"the answer holds a publication with the number '{id}'" in capfd.readouterr().err
    assert sorted(path.name for path in papers.iterdir()) == ["fetched.jsonl", "kst-36999-1.html"]


def test_a_hostile_address_in_an_answer_is_not_asked(official: Replay, fail: Fail, papers: Path) -> None:
    official.on(SRU, Reply(result(record(STB, {"xml": "http://169.254.169.254/latest/meta-data"}))))
    code, line = fail("fetch", STB, "-o", papers)
    assert (code, "is on no host that is known (169.254.169.254), so it is not asked" in line) == (1, True)


@pytest.fixture
def found(official: Replay) -> Replay:
    """The server with a search of three records on two pages."""
    one, two, three = (publish(official, f"kst-36999-{number}", {"html": Reply(PAPER)}) for number in (1, 2, 3))
    official.on(SRU, Reply(result(one, two, total=3, following=3)), query={"startRecord": "1"})
    official.on(SRU, Reply(result(three, total=3)), query={"startRecord": "3"})
    return official


def test_a_search_over_two_pages(found: Replay, run: Run, papers: Path) -> None:
    shown = run(
        "fetch", "--search", 'hybride "dreigingen\\', "--since", "2024-01-01", "--until", "2024-12-31",
        "--collection", "kamerstukken", "-o", papers,
    )  # fmt: skip
    assert len(shown.splitlines()) == 3
    searches = [asked.query for asked in found.asked if asked.path == SRU]
    assert [query["startRecord"] for query in searches] == ["1", "3"]
    assert searches[0]["query"] == (
        "c.product-area==officielepublicaties AND w.publicatienaam==Kamerstuk"
        ' AND cql.textAndIndexes="hybride dreigingen" AND dt.date>=2024-01-01 AND dt.date<=2024-12-31'
    )


def test_pages_go_on_where_the_service_does_not_say_so(found: Replay, run: Run, papers: Path) -> None:
    pair = [record(f"kst-36999-{number}", files(found, f"kst-36999-{number}", "html")) for number in (1, 2)]
    found.on(SRU, Reply(result(*pair, total=3)), query={"startRecord": "1"})
    assert len(run("fetch", "--search", "havens", "-o", papers).splitlines()) == 3


def test_pages_that_lead_back_end(found: Replay, papers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    again = record("kst-36999-1", files(found, "kst-36999-1", "html"))
    found.on(SRU, Reply(result(again, total=9, following=1)))
    assert main(["fetch", "--search", "havens", "-o", str(papers)]) == 0
    assert capfd.readouterr().out == f"{papers / 'kst-36999-1.html'}\n"


def test_what_was_found_before_a_page_that_does_not_come_is_fetched(
    found: Replay, papers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found.on(SRU, Reply(status=403), query={"startRecord": "3"})
    assert main(["fetch", "--search", "havens", "-o", str(papers)]) == 1
    out, err = capfd.readouterr()
    assert out.splitlines() == [str(papers / "kst-36999-1.html"), str(papers / "kst-36999-2.html")]
    assert "startRecord=3&maximumRecords=100: the service answered 403" in err


def test_a_search_is_bounded_and_says_so(found: Replay, papers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "--search", "havens", "--limit", "2", "-o", str(papers)]) == 0
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 2
    assert err == "bevoegd: havens: has 3 documents, of which 2 are taken; --limit sets how many\n"
    assert [asked.query["maximumRecords"] for asked in found.asked if asked.path == SRU] == ["2"]


def test_a_dry_run_of_a_search_lists_it(found: Replay, run: Run, papers: Path) -> None:
    rows = json.loads(run("fetch", "--search", "havens", "--dry-run", "--format", "json", "-o", papers))
    assert next(list(row.values())[:3] for row in rows) == ["kst-36999-1", "2030-05-03", "Brief over havens"]
    assert (len(rows), set(found.paths()), papers.exists()) == (3, {SRU}, False)


def test_a_search_that_finds_nothing(official: Replay, run: Run) -> None:
    official.on(SRU, Reply(result()))
    assert run("fetch", "--search", "niets", "--dry-run") == "(no rows)\n"


def test_days_without_words(official: Replay, fail: Fail) -> None:
    code, line = fail("fetch", STB, "--since", "2024-01-01")
    assert (code, "--since and --until are for --search" in line) == (2, True)


def test_a_query_that_the_service_refuses(official: Replay, fail: Fail) -> None:
    official.on(SRU, Reply(DIAGNOSTIC))
    code, line = fail("fetch", "--search", "havens")
    assert (code, "the service refuses the query (line 1:3 mismatched input); put it in other words" in line) == (1, True)


@pytest.mark.parametrize(
    "answer",
    [
        "<html><body>Onderhoud</body></html>",
        result().replace("<sru:numberOfRecords>0", "<sru:numberOfRecords>many"),
        result("<sru:record><sru:recordData/></sru:record>"),
        '<!DOCTYPE a [<!ENTITY lol "lol">]><searchRetrieveResponse>&lol;</searchRetrieveResponse>',
    ],
)
def test_a_result_of_another_form(official: Replay, fail: Fail, answer: str) -> None:
    official.on(SRU, Reply(answer))
    code, line = fail("fetch", "--search", "havens")
    assert (code, SRU in line, "the service may have changed" in line) == (1, True, True)


def test_titles_show_no_control_characters(official: Replay, run: Run) -> None:
    official.on(SRU, Reply(result(record(STB, files(official, STB, "xml"), "Wet\u009b31m over\u2028sluizen"))))
    assert "Wet31m over sluizen" in run("fetch", STB, "--dry-run", "--format", "csv")


def test_a_search_in_the_titles_of_acts(act: Replay, run: Run, papers: Path) -> None:
    number = "BWBR0099990"
    act.on("/bwb-search", Reply(result(*[record(number, {}, "Havenwet")] * 2)), query={"x-connection": "BWB"})
    run("fetch", "--search", "haven", "--collection", "bwb", "-o", papers)
    assert act.asked[0].query["query"] == 'overheidbwb.titel any "haven"'
    assert sorted(path.suffix for path in papers.iterdir()) == [".jsonl", ".wti", ".xml"]
