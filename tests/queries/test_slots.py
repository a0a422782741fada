"""What a text of one's own says of roles and of a correlation table, from its words to the answers, and again without it."""

from pathlib import Path

import pytest
from shared_texts import CORPUS

from extract.documents import read_document, read_text
from extract.pipeline import Extractor
from extract.register import load_register as read_register
from extract.statement import Record, Statement
from graph.loader import load_records, load_register
from graph.rdf import export_rdf, open_export
from graph.store import Store
from queries import library

ACT = CORPUS / "nl" / "stb-2026-187.xml"
DECREE = """Besluit rolverdeling

Artikel 1

De bevoegde autoriteit is:

a. voor de sector zeehavens: Onze Minister van Financiën;

b. voor de sector binnenhavens: Onze Minister van Economische Zaken.

Artikel 2

Het NCSC is het centrale contactpunt.
"""
NOTE = """Toelichting bij de rolverdeling

| Bepaling uit de NIS2-richtlijn | Bepaling in bestaande regeling | Toelichting |
| --- | --- | --- |
| Artikel 8, eerste lid | Artikel 1 van het Besluit rolverdeling | – |
| Artikel 8, tweede lid | – | Deze bepaling behoeft geen implementatie. |
"""
IMPLEMENTED = "MATCH (a)-[r:IMPLEMENTS {source: 'text'}]->(b) RETURN a.id AS a, b.id AS b, size(r.statements) AS n"


def records(text: str, name: str) -> list[Record]:
    kind = "statute" if name == "besluit.md" else "report"
    return list(Extractor(read_register()).records(read_text(text, id=name, language="nl", kind=kind)))


@pytest.fixture(scope="module")
def graph(emptied: Store) -> Store:
    load_register(emptied, read_register())
    load_records(emptied, [*records(DECREE, "besluit.md"), *records(NOTE, "nota.md")])
    return emptied


def test_each_holder_of_a_role_has_its_provision_and_what_for(graph: Store) -> None:
    rows = library()["filled-roles"].run(graph.table, {"law": "Besluit rolverdeling"}).rows
    said = {(r["role"], r["holder"], r["provision"], tuple(r["for_what"]), r["since"], tuple(r["eu_provisions"])) for r in rows}
    decree = "unreviewed:Besluit rolverdeling"
    assert said == {
        ("bevoegde-autoriteit", "minister-fin", f"{decree}#1..a", ("voor de sector zeehavens",), "unknown", ("nis2#8.1",)),
        ("bevoegde-autoriteit", "minister-ez", f"{decree}#1..b", ("voor de sector binnenhavens",), "unknown", ("nis2#8.1",)),
        ("centraal-contactpunt", "ncsc", f"{decree}#2", (), "unknown", ()),
    }
    assert all(row["evidence"] for row in rows)


def test_a_role_that_nobody_is_known_to_fill_has_a_row_without_holder(graph: Store) -> None:
    rows = library()["filled-roles"].run(graph.table, {"role": "markttoezichtautoriteit"}).rows
    assert [(row["holder"], row["relation"], row["provision"], row["since"]) for row in rows] == [(None, None, None, None)]


@pytest.mark.parametrize("law", ["nis2", "nis2#8", "nis2#8.1.a", "Besluit rolverdeling#1"])
def test_a_transposition_is_found_from_both_sides_with_its_row(graph: Store, law: str) -> None:
    rows = library()["transposition"].run(graph.table, {"law": law}).rows
    found = {(row["eu_provision"], row["national_provision"]): row["evidence"][0]["text"] for row in rows}
    row = "Artikel 8, eerste lid – Artikel 1 van het Besluit rolverdeling – –"
    assert found["nis2#8.1", "unreviewed:Besluit rolverdeling#1"] == row


def test_what_needs_no_transposition_has_no_national_provision(graph: Store) -> None:
    rows = library()["transposition"].run(graph.table, {"law": "nis2#8.2"}).rows
    assert [(row["eu_provision"], row["national_provision"], row["in_force_from"]) for row in rows] == [
        ("nis2#8.2", None, None)
    ]


def test_sparql_gives_the_same_transpositions(graph: Store, tmp_path: Path) -> None:
    with (tmp_path / "slots.nq").open("wb") as out:
        export_rdf(graph, out, "nq")
    question = library()["transposition"]
    with open_export(tmp_path / "slots.nq") as export:
        for law in ("", "nis2#8.2", "unreviewed:Besluit rolverdeling"):
            expected = question.run(graph.table, {"law": law or None}).rows
            assert sorted(question.run_twin(export.table, {"law": law or None}).rows, key=str) == sorted(expected, key=str)


def test_a_changed_table_takes_its_links_away_and_no_others(graph: Store) -> None:
    assert graph.read(IMPLEMENTED, {}) == [{"a": "unreviewed:Besluit rolverdeling#1", "b": "nis2#8.1", "n": 1}]
    load_records(graph, records(NOTE.replace("Artikel 1 van", "Artikel 2 van"), "nota.md"))
    assert graph.read(IMPLEMENTED, {}) == [{"a": "unreviewed:Besluit rolverdeling#2", "b": "nis2#8.1", "n": 1}]
    load_records(graph, records(NOTE, "nota.md"))


@pytest.mark.skipif(not ACT.exists(), reason=f"{ACT} is not there")
def test_the_designations_of_a_real_act_are_those_of_its_articles() -> None:
    """Articles 14, 15 and 18 designate; articles 16 and 17 leave it to a decree, so nothing there fills a role."""
    said = Extractor(read_register()).records(read_document(ACT))
    found = [s for s in said if isinstance(s, Statement) and s.predicate == "held-by"]
    members = {(s.actor, s.object, str(s.provision).split("#")[1]) for s in found}
    sectors = {"bzk", "ez", "fin", "ienw", "kgg", "lvvn", "vws"}
    assert members == {
        ("centraal-contactpunt", "minister-jenv", "14"),
        ("cybercrisisbeheerautoriteit", "minister-jenv", "18"),
        *(("bevoegde-autoriteit", f"minister-{sector}", "15.1") for sector in sectors),
        ("bevoegde-autoriteit", "minister-ez", "15.2"),
        ("bevoegde-autoriteit", "minister-ocw", "15.3"),
        ("bevoegde-autoriteit", "?Onze Minister die is aangewezen", "15.4"),
        ("bevoegde-autoriteit", "?Onze Minister die het aangaat", "15.4"),
    }
    energy = [s.conditions[-1] for s in found if s.object == "minister-kgg"]
    assert energy[0] == "energie – elektriciteit"
    assert len(energy) == 5
