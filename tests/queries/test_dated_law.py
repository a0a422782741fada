"""Questions about days, on two wordings of an act that say since when, and until when, its articles have their words."""

from collections.abc import Iterator
from typing import Any

import pytest
from answer_rows import as_set
from dated_act import write_dated_act

from bevoegd.failures import Failures
from bevoegd.sources import sources
from extract.documents import read_document
from extract.pipeline import Extractor
from extract.register import load_register as read_register
from graph.loader import load_records, load_register
from graph.rdf import Export, export_rdf, open_export
from graph.store import Store
from queries import library

PORT = "unreviewed:Havenwet"
INVESTIGATE = "threat-investigation"


@pytest.fixture(scope="module")
def dated(emptied: Store, tmp_path_factory: pytest.TempPathFactory) -> Store:
    load_register(emptied, read_register())
    extractor = Extractor(read_register())
    with sources([str(write_dated_act(tmp_path_factory.mktemp("act")))], Failures()) as files:
        for file in reversed(files):
            load_records(emptied, extractor.records(read_document(file)))
    return emptied


@pytest.fixture(scope="module")
def export(dated: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Export]:
    path = tmp_path_factory.mktemp("export") / "dated.nq"
    with path.open("wb") as out:
        export_rdf(dated, out, "nq")
    with open_export(path) as export:
        yield export


def rows(dated: Store, export: Export, question: str, **values: str) -> list[dict[str, Any]]:
    """The answer, which SPARQL gives too."""
    asked = library()[question]
    answer = asked.run(dated.table, values)
    ids = {name: None if value is None else str(value) for name, value in answer.values.items()}
    assert as_set(asked.run_twin(export.table, ids).rows) == as_set(answer.rows)
    return answer.rows


def test_provisions_and_mandates_have_the_days_of_their_wordings(dated: Store) -> None:
    query = """
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:BASED_ON]->(p:Provision)-[:PART_OF]->(:Law {id: $law})
RETURN a.id AS actor, p.path AS path, m.valid_from AS since, m.valid_to AS until, p.valid_from AS first, p.valid_to AS last
"""
    found = {tuple(row.values()) for row in dated.read(query, {"law": PORT})}
    assert found == {
        ("minister-defensie", "1", "2016-01-01", None, "2016-01-01", None),
        ("aivd", "2", "2016-01-01", "2021-07-01", "2016-01-01", None),
        ("mivd", "2", "2021-07-01", None, "2016-01-01", None),
    }


@pytest.mark.parametrize(
    ("day", "holders"),
    [
        ("2015-12-31", {("aivd", "unknown"), ("mivd", "unknown")}),
        ("2016-01-01", {("aivd", "unknown")}),
        ("2021-07-01", {("mivd", "unknown")}),
    ],
)
def test_who_held_a_power_on_a_day(dated: Store, export: Export, day: str, holders: set[tuple[str, str]]) -> None:
    """The register does not know this law, so that its state stays unknown; what the day's wording lacks is left out."""
    found = rows(dated, export, "in-force-on", date=day, competence=INVESTIGATE)
    assert {(row["actor"], row["status"]) for row in found} == holders


def test_what_a_new_wording_brought_and_took(dated: Store, export: Export) -> None:
    found = rows(dated, export, "changed-between-dates", **{"from": "2021-01-01", "to": "2021-12-31"}, law="Havenwet")
    changes = {(row["change"], row["date"], row["actor"]) for row in found}
    assert changes == {("came", "2021-07-01", "mivd"), ("went", "2021-07-01", "aivd"), ("unknown", None, None)}


def test_words_that_are_no_longer_law_make_a_row_doubtful(dated: Store, export: Export) -> None:
    [row] = rows(dated, export, "who-may", competence=INVESTIGATE, actor="aivd")
    assert f"worded anew or ended on 2021-07-01: {PORT}#2" in row["doubts"]
    [row] = rows(dated, export, "who-may", competence=INVESTIGATE, actor="mivd")
    assert not any("worded anew" in doubt for doubt in row["doubts"])
