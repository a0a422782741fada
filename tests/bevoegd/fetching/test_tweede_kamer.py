"""Documents of the Tweede Kamer by number."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run
from invented_answers import PDF
from replay import Replay, Reply

NUMBER, ID = "2099D00001", "7a9b77f1-d230-4a00-9856-2f0f8e967e62"
DOCUMENTS, RESOURCE = "/tweede-kamer/Document", f"/tweede-kamer/Document({ID})/resource"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def rows(**changed: str) -> str:
    row = {"Id": ID, "DocumentNummer": NUMBER, "Titel": "Nota\u001b[1m over\nhavens", "Datum": "2099-02-03T00:00:00+01:00"}
    return json.dumps({"value": [{**row, "ContentType": "application/pdf", **changed}]})


def test_a_document(official: Replay, run: Run, papers: Path, listed: Callable[[], list[dict[str, str]]]) -> None:
    official.on(DOCUMENTS, Reply(rows()), query={"$filter": f"DocumentNummer eq '{NUMBER}' and Verwijderd eq false"})
    official.on(RESOURCE, Reply(PDF))
    run("fetch", NUMBER, "-o", papers)
    assert (papers / f"{NUMBER}.pdf").read_bytes() == PDF
    (origin,) = listed()
    assert (origin["title"], origin["date"]) == ("Nota[1m over havens", "2099-02-03")


def test_a_word_document(official: Replay, run: Run, papers: Path) -> None:
    official.on(DOCUMENTS, Reply(rows(ContentType=WORD)))
    official.on(RESOURCE, Reply(b"PK\x03\x04"))
    assert run("fetch", NUMBER, "-o", papers) == f"{papers / NUMBER}.docx\n"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ('{"value": []}', "the Tweede Kamer has no document of that number"),
        (rows(ContentType="video/mp4"), "is there as video/mp4; bevoegd takes .pdf"),
        (rows(Id="../../x"), "gives a document without an id; the service may have changed"),
        ('{"d": []}', "has no list of documents ('value')"),
        ('{"value": [1]}', "has no list of documents ('value')"),
        ("[]", "is JSON of another form"),
        ("<html>", "is no JSON"),
    ],
)
def test_answers_without_the_document(official: Replay, fail: Fail, papers: Path, answer: str, said: str) -> None:
    official.on(DOCUMENTS, Reply(answer))
    code, line = fail("fetch", NUMBER, "-o", papers)
    assert (code, said in line) == (1, True), line


def test_a_page_instead_of_the_file(official: Replay, fail: Fail, papers: Path) -> None:
    official.on(DOCUMENTS, Reply(rows()))
    official.on(RESOURCE, Reply("<html>Onderhoud</html>"))
    code, line = fail("fetch", NUMBER, "-o", papers)
    assert (code, "the answer is no PDF" in line) == (1, True)
