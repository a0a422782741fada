"""Correlation tables: which national provision implements which provision of an EU act."""

import pytest
from shared_texts import CORPUS

from extract.documents import read_document, read_text
from extract.names import names_of
from extract.pipeline import Extractor
from extract.references import correlations
from extract.register import load_register
from extract.statement import Statement

MEMORANDUM = CORPUS / "nl" / "cbw-2025D26060.md"
TABLE = """
| Bepaling uit de NIS2-richtlijn | Bepaling in bestaande regeling | Toelichting |
| --- | --- | --- |
| Artikel 8, derde en vierde lid | Artikel 3 Wet havenveiligheid | – |
| Artikel 9, eerste lid, onderdeel b | De artikelen 4, tweede lid, en 5 Wwke | – |
| Artikel 10 | – | Deze bepaling behoeft geen implementatie. |
| Artikel 11 | – | Gericht aan de Commissie. |
"""
TURNED = "\n| Bepaling in de Wwke | NIS2-richtlijn |\n| --- | --- |\n| Artikel 3 | Artikel 8, derde lid |\n"
OTHER = "\n| Haven | Schepen |\n| --- | --- |\n| Artikel 8 | Artikel 3 Wet havenveiligheid |\n"


def read(text: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    document = read_text(text, id="x", language="nl", kind="report")
    return [(row.eu, row.national) for row in correlations(document, names_of(document, load_register()).titles)]


def test_a_row_links_each_provision_of_the_act_to_what_implements_it() -> None:
    assert read(TABLE) == [
        (("nis2#8.3", "nis2#8.4"), ("?Wet havenveiligheid#3",)),
        (("nis2#9.1.b",), ("wwke#4.2", "wwke#5")),
        (("nis2#10",), ()),
    ]


def test_the_columns_may_stand_the_other_way_and_name_the_law_in_their_head() -> None:
    assert read(TURNED) == [(("nis2#8.3",), ("wwke#3",))]


def test_another_table_says_nothing() -> None:
    assert read(OTHER) == []


def test_a_row_is_a_reference_that_says_what_implements_it() -> None:
    records = Extractor(load_register()).records(read_text(TABLE, id="x", language="nl", kind="report"))
    found = [r for r in records if isinstance(r, Statement) and r.predicate == "implements"]
    assert [(s.kind, s.object, s.basis, s.stance, s.trigger) for s in found] == [
        ("reference", "nis2#8.3", ("?Wet havenveiligheid#3",), "asserted", "Artikel 8, derde en vierde lid"),
        ("reference", "nis2#8.4", ("?Wet havenveiligheid#3",), "asserted", "Artikel 8, derde en vierde lid"),
        ("reference", "nis2#9.1.b", ("wwke#4.2", "wwke#5"), "asserted", "Artikel 9, eerste lid, onderdeel b"),
        ("reference", "nis2#10", (), "denied", "Artikel 10"),
    ]


@pytest.mark.skipif(not MEMORANDUM.exists(), reason=f"{MEMORANDUM} is not there")
def test_the_table_of_a_real_memorandum_is_read() -> None:
    """Its nine pages repeat the head; the rows that say nothing of national law are left out."""
    document = read_document(MEMORANDUM)
    found = list(correlations(document, names_of(document, load_register()).titles))
    of_articles = {eu: row.national for row in found for eu in row.eu}
    assert (len(found), sum(not row.national for row in found)) == (153, 19)
    assert of_articles["nis2#8.3"] == ("cyberbeveiligingswet#14",)
    assert of_articles["nis2#9.1"] == ("cyberbeveiligingswet#18",)
    assert of_articles["nis2#32.9"] == ("cyberbeveiligingswet#56.2", "wwke#27.5", "wwke#27.6")
    assert "nis2#17" not in of_articles
