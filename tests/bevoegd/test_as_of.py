"""The law as it stood on a day: built so, or made from the whole graph for one question or export."""

import json
from pathlib import Path

import pytest
from calls import Fail, Run
from dated_act import write_dated_act

from bevoegd.as_of import dated_connection
from graph.store import Store

INVESTIGATE = ("ask", "who-may", "--competence", "threat-investigation", "--format", "json")


@pytest.fixture
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the servers that hold the law of one day."""
    monkeypatch.setenv("BEVOEGD_DATA", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def act(tmp_path: Path) -> Path:
    folder = tmp_path / "act"
    folder.mkdir()
    return write_dated_act(folder)


def holders(answer: str) -> set[str]:
    return {row["actor"] for row in json.loads(answer)}


def test_a_graph_is_built_of_the_law_of_one_day(database: Store, act: Path, run: Run, fail: Fail) -> None:
    run("build", act, "--as-of", "2020-01-01")
    assert holders(run(*INVESTIGATE)) == {"aivd"}
    code, line = fail("build", act)
    assert (code, "holds the law as it stood on 2020-01-01; build with the same --as-of" in line) == (1, True)


def test_the_whole_graph_answers_for_a_day_and_stays_whole(
    database: Store, act: Path, own_data: Path, run: Run, tmp_path: Path
) -> None:
    run("build", act)
    assert holders(run(*INVESTIGATE)) == {"aivd", "mivd"}
    with dated_connection("2022-01-01") as connection:
        assert holders(run(*INVESTIGATE, "--as-of", "2022-01-01")) == {"mivd"}
        run("export", "graphml", tmp_path / "day.graphml", "--as-of", "2022-01-01")
        with Store(connection) as day:
            assert day.read("MATCH (s:Schema) RETURN s.as_of AS day", {}) == [{"day": "2022-01-01"}]
    assert "Militaire" in (tmp_path / "day.graphml").read_text()
    assert holders(run(*INVESTIGATE)) == {"aivd", "mivd"}
    assert len(list((own_data / "as-of").glob("2022-01-01-*"))) == 1


def test_a_changed_graph_is_a_new_one_for_the_day(database: Store, act: Path, own_data: Path, run: Run) -> None:
    run("build", act / "brief.txt")
    ask = ("ask", "mandates-of", "--actor", "MIVD", "--as-of", "2020-01-01", "--format", "json")
    assert len(json.loads(run(*ask))) == 1
    (act / "brief.txt").write_text("De AIVD is bevoegd gegevens te verzamelen.")
    run("build", act / "brief.txt")
    assert json.loads(run(*ask)) == []
    assert len(list((own_data / "as-of").iterdir())) == 1


@pytest.mark.parametrize("day", ["2018", "gisteren"])
def test_what_is_no_day_is_refused(fail: Fail, day: str) -> None:
    code, line = fail(*INVESTIGATE, "--as-of", day)
    assert (code, f"'{day}' is no day; write it as 2018-05-01, or 'today'" in line) == (2, True)


def test_judging_goes_with_the_whole_graph(fail: Fail) -> None:
    code, line = fail("explore", "--review", "--as-of", "2018-05-01")
    assert (code, "--review goes with the whole graph" in line) == (2, True)
