"""Passages in, annotations out: one line for each, in order, in the shape of the evaluation guide."""

import json

import pytest

from extract.annotate import PassageError, annotate
from extract.register import load_register


def passage(id: str, text: str, **fields: object) -> str:
    return json.dumps({"id": id, "lang": "nl", "group": "statute", "text": text, **fields})


TASK = passage(
    "b", "De dienst heeft tot taak het verrichten van onderzoek.", law="wiv-2017", preamble="dienst: de AIVD of de MIVD;"
)
OVERSIGHT = passage("a", "De CTIVD is op grond van de Wiv 2017 belast met het toezicht op de MIVD.", group="report", law=None)
POWER = passage("c", "ENISA may, where appropriate, assist the Member States.", lang="en", law="nis2")
EMPTY = passage("d", "Het regent op de kade.", group="parliament")


def annotated(*lines: str) -> list[dict[str, object]]:
    return list(annotate(lines, load_register()))


def test_an_annotation_for_each_passage_in_its_order() -> None:
    found = annotated(TASK, "\n", OVERSIGHT, POWER, EMPTY)
    assert [one["id"] for one in found] == ["b", "a", "c", "d"]
    assert {tuple(one) for one in found} == {("id", "actors", "laws", "relations", "mandates")}


def test_the_preamble_is_read_for_its_definitions_only() -> None:
    (found,) = annotated(TASK)
    assert found["actors"] == ["aivd", "mivd"]
    (without,) = annotated(passage("b", json.loads(TASK)["text"]))
    assert without["actors"] != found["actors"]


def test_actors_laws_and_relations_are_ids() -> None:
    (found,) = annotated(OVERSIGHT)
    assert found["actors"] == ["ctivd", "mivd"]
    assert found["laws"] == ["wiv-2017"]
    assert ("ctivd", "oversees", "mivd") in found["relations"]  # type: ignore[operator]


def test_a_mandate_has_its_trigger_condition_and_stance_in_the_words_of_the_text() -> None:
    (found,) = annotated(POWER)
    (mandate,) = found["mandates"]  # type: ignore[misc]
    assert {"actor", "modality", "competence", "trigger", "basis", "conditions", "stance"} < set(mandate)
    assert 0 < mandate["confidence"] < 1
    assert mandate["rule"] == "en-modal-power"
    assert mandate["traits"][0] == "modal"
    assert (mandate["actor"], mandate["modality"], mandate["stance"]) == ("enisa", "power", "asserted")
    assert mandate["conditions"] == ["where appropriate"]
    assert mandate["trigger"] in json.loads(POWER)["text"]


def test_a_passage_that_says_nothing_has_empty_lists() -> None:
    assert annotated(EMPTY) == [{"id": "d", "actors": [], "laws": [], "relations": [], "mandates": []}]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not JSON"),
        ("[1]", "[1] is not of type 'object'"),
        ('"tekst"', "is not of type 'object'"),
        ('{"id": "x", "lang": "nl", "group": "report"}', "'text' is a required property"),
        (passage("x", ""), "'' does not match"),
        (passage("x", "De kade.", lang="fr"), "'fr' is not one of ['nl', 'en']"),
        (passage("x", "De kade.", group="brief"), "'brief' is not one of"),
        (passage("x", "De kade.", law=7), "7 is not of type"),
    ],
)
def test_a_line_that_is_no_passage_is_named_and_those_before_it_are_read(line: str, says: str) -> None:
    found = annotate([EMPTY, line], load_register())
    assert next(found)["id"] == "d"
    with pytest.raises(PassageError, match=r"^line 2: ") as error:
        next(found)
    assert says in str(error.value)
    assert "\n" not in str(error.value)
