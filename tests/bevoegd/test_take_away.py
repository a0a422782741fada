"""`bevoegd export ftm` and `bevoegd export csv`."""

import csv
import json
from pathlib import Path

from calls import Fail, Run

from graph.store import Store


def test_ftm_holds_every_mandate_and_is_the_same_on_standard_output(samples: Store, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.ftm.json"
    assert run("export", "ftm", path) == ""
    entities = [json.loads(line) for line in path.read_text(encoding="utf8").split("\n")[:-1]]
    (row,) = samples.read("MATCH (m:Mandate) RETURN count(m) AS number", {})
    assert sum(entity["id"].startswith("mandate-") for entity in entities) == row["number"] > 20
    assert run("export", "ftm", "-") == path.read_text(encoding="utf8")


def test_csv_says_how_to_import_the_files_that_it_wrote(samples: Store, run: Run, tmp_path: Path) -> None:
    shown = run("export", "csv", tmp_path / "files")
    assert "neo4j-admin database import full @import.args neo4j" in shown
    arguments = (tmp_path / "files" / "import.args").read_text(encoding="utf8").splitlines()
    named = [line.partition("=./")[2] for line in arguments if "=./" in line]
    others = {"import.args", "after-import.cypher"}
    assert {*named, *others} == {path.name for path in (tmp_path / "files").iterdir()}
    with (tmp_path / "files" / "Mandate.csv").open(encoding="utf8", newline="") as file:
        mandates = list(csv.DictReader(file))
    (row,) = samples.read("MATCH (m:Mandate) RETURN count(m) AS number", {})
    assert len(mandates) == row["number"]


def test_a_graph_that_would_lose_something_is_one_line(database: Store, fail: Fail, tmp_path: Path) -> None:
    database.write(lambda transaction: transaction.run("CREATE (:Stray {id: 'a'})").consume())
    for command in ("ftm", "csv"):
        code, line = fail("export", command, tmp_path / command)
        assert (code, "1 nodes have Stray, which the schema does not have" in line) == (1, True)
    assert list(tmp_path.iterdir()) == []
