"""Records of the law on one day: what certainly did not hold is left out, what is not known stays."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hand_made import document, passage, register, statement

from extract.statement import AsOf, DocumentRecord, Record, Statement

POWER = {"actor": "aivd", "modality": "power", "competence": "disruption"}


def act(name: str, wording_from: str | None, law: str = "?Havenwet", **dates: str | None) -> list[Record]:
    place = replace(passage(name, 0, f"De dienst mag verstoren, zegt {name}.", provision=f"{law}#1"), **dates)
    said = statement(place, "mandate", **POWER, basis=(f"{law}#1",))
    return [replace(document(name, "statute", law=law), wording_from=wording_from), place, said]


def letter(*basis: str) -> list[Record]:
    place = passage("brief.txt", 0, "De dienst mag verstoren.")
    return [document("brief.txt", "parliament"), place, statement(place, "mandate", **POWER, basis=basis)]


def held(day: str, *documents: list[Record]) -> set[str]:
    """The documents that a day leaves, with a '!' behind those that say something."""
    return set(_named(AsOf(day, register().laws).documents(documents)))


def _named(documents: Iterator[list[Record]]) -> Iterator[str]:
    for records in documents:
        [record] = [record for record in records if isinstance(record, DocumentRecord)]
        yield record.id + "!" * any(isinstance(record, Statement) for record in records)


@pytest.mark.parametrize(
    ("day", "names"),
    [("2015-12-31", set()), ("2016-01-01", {"a.xml!"}), ("2021-06-30", {"a.xml!"}), ("2021-07-01", {"b.xml!"})],
)
def test_of_several_wordings_the_one_of_the_day_is_kept(day: str, names: set[str]) -> None:
    assert held(day, act("b.xml", "2021-07-01"), act("a.xml", "2016-01-01")) == names


def test_words_that_a_later_law_took_away_are_left_out() -> None:
    words = act("a.xml", "2016-01-01", valid_from="2016-01-01", valid_to="2021-07-01")
    assert held("2021-06-30", words) == {"a.xml!"}
    assert held("2021-07-01", words) == {"a.xml"}


def test_an_act_of_the_register_is_left_out_while_it_was_not_in_force() -> None:
    assert held("2018-04-30", act("wiv.md", None, "wiv-2017")) == set()
    assert held("2018-05-01", act("wiv.md", None, "wiv-2017")) == {"wiv.md!"}


def test_a_letter_stays_and_loses_the_grounds_that_did_not_hold() -> None:
    assert held("2010-01-01", letter("wiv-2017#73")) == {"brief.txt"}
    assert held("2010-01-01", letter("wiv-2017#73", "wiv-2002#6")) == {"brief.txt!"}
    [records] = AsOf("2010-01-01", register().laws).documents([letter("wiv-2017#73", "wiv-2002#6")])
    assert [record.basis for record in records if isinstance(record, Statement)] == [("wiv-2002#6",)]


@pytest.mark.parametrize("basis", [(), ("?Havenwet#1",), ("nis2#1",)])
def test_what_is_not_known_stays(basis: tuple[str, ...]) -> None:
    assert held("1900-01-01", letter(*basis)) == {"brief.txt!"}
