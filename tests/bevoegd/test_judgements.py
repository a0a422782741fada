"""bevoegd judgements: list, export, import and undo, and builds that keep to the file."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import SAMPLES, Fail, Run
from judging import dump

from bevoegd.explorer.model import JudgementRequest, JudgementShown
from bevoegd.explorer.review import judge
from graph.store import Store

HELD = "MATCH (:Actor {id: 'mivd'})<-[:SAYS_OF]-(s:Statement {judged: 'wrong'}) RETURN s.id AS id, s.rule AS rule"


@pytest.fixture
def judged(samples: Store, own_judgements: Path) -> JudgementShown:
    """A mandate of the MIVD in the samples, judged wrong."""
    [row] = samples.read(
        "MATCH (:Actor {id: 'mivd'})<-[:SAYS_OF]-(s:Statement)-[:SUPPORTS]->() RETURN s.id AS id ORDER BY id LIMIT 1", {}
    )
    asked = JudgementRequest(statement=row["id"], verdict="wrong", by="een jurist", reason="een andere dienst")
    return judge(samples, own_judgements, asked)


def test_they_are_listed_in_every_form(judged: JudgementShown, run: Run) -> None:
    [row] = json.loads(run("judgements", "list", "--format", "json"))
    assert row == judged.model_dump()
    [line] = csv.DictReader(run("judgements", "list", "--format", "csv").splitlines())
    assert (line["id"], line["verdict"], line["by"], line["applies"]) == (judged.id, "wrong", "een jurist", "True")
    assert f"| {judged.id} | wrong | een jurist |" in run("judgements", "list", "--format", "markdown")
    assert "een andere dienst" in run("judgements", "list")


def test_building_keeps_to_them(judged: JudgementShown, samples: Store, run: Run) -> None:
    before = dump(samples)
    run("build", SAMPLES)
    assert dump(samples) == before
    assert [row["id"] for row in samples.read(HELD, {})] == [judged.statement]
    samples.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    run("build", SAMPLES)
    assert dump(samples) == before


def test_undone_and_put_in_again(
    judged: JudgementShown, samples: Store, run: Run, tmp_path: Path, typed: Callable[[str], None]
) -> None:
    with_it = dump(samples)
    run("judgements", "export", tmp_path / "mine.jsonl")
    told = run("judgements", "undo", judged.id, "--by", "een ander", "--reason", "toch juist")
    assert told == f"judgement {judged.id} (wrong, by een jurist) is withdrawn\n"
    assert samples.read(HELD, {}) == []
    assert run("judgements", "import", tmp_path / "mine.jsonl") == "0 of 1 entries added\n"
    again = (tmp_path / "mine.jsonl").read_text(encoding="utf8").replace(judged.id, "f" * 16)
    typed(again)
    assert run("judgements", "import", "-") == "1 of 1 entries added\n"
    assert told_of(dump(samples), "f" * 16) == told_of(with_it, judged.id)
    assert len(run("judgements", "export", "-").splitlines()) == 3


def told_of(graph: tuple[list[str], list[str]], id: str) -> list[str]:
    """The graph without the id of the judgement, and without its documents, whose digests cover that id."""
    return sorted(line.replace(id, "ID") for part in graph for line in part if "['Document'], 'properties'" not in line)


def test_another_judgement_under_the_same_id_is_refused(judged: JudgementShown, run: Run, fail: Fail, tmp_path: Path) -> None:
    run("judgements", "export", tmp_path / "mine.jsonl")
    other = (tmp_path / "mine.jsonl").read_text(encoding="utf8").replace("een jurist", "een ander")
    (tmp_path / "other.jsonl").write_text(other, encoding="utf8")
    assert f"two different judgements have the id '{judged.id}'" in fail("judgements", "import", tmp_path / "other.jsonl")[1]


def test_what_cannot_be_is_one_line(database: Store, fail: Fail, own_judgements: Path, tmp_path: Path) -> None:
    assert "no judgement 'x' stands" in fail("judgements", "undo", "x", "--by", "a", "--reason", "b")[1]
    assert "nowhere.jsonl" in fail("judgements", "import", tmp_path / "nowhere.jsonl")[1]
    own_judgements.parent.mkdir(exist_ok=True)
    own_judgements.write_text('{"kind": "judgement"}\n', encoding="utf8")
    for command in (("judgements", "list"), ("judgements", "export", "-"), ("build", SAMPLES)):
        assert "judgements.jsonl, line 1: not a judgement" in fail(*command)[1]
