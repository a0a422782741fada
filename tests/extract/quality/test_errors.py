"""Each error has the class that says where to look for its cause."""

import json

import pytest

from extract.quality.errors import counted, errors
from extract.quality.model import findings_of, read_annotations
from extract.quality.trace import trace_passage
from extract.register import load_register

WANTED = {"actor": "aivd", "modality": "power", "competence": "hacking", "trigger": "binnendringen in systemen"}


def classes(found: list[dict[str, str]], *actors: str, gold: list[dict[str, str]] | None = None) -> set[tuple[str, str]]:
    mandates = [WANTED] if gold is None else gold
    line = json.dumps({"id": "p", "actors": list(actors), "laws": [], "relations": [], "mandates": mandates})
    (one,) = read_annotations([line])
    seen = findings_of({"actors": actors, "mandates": found})
    return {(error.kind, error.error_class) for error in errors(one, seen)}


@pytest.mark.parametrize(
    ("found", "kind", "error_class"),
    [
        ([], "missed", "actor has no mandate"),
        ([WANTED | {"competence": "other"}], "missed", "competence differs"),
        ([WANTED | {"modality": "duty"}], "missed", "modality differs"),
        ([WANTED | {"competence": "other", "trigger": "meldt"}], "missed", "act not found"),
        ([WANTED, WANTED | {"competence": "search", "trigger": "doorzoeken"}], "spurious", "act not there"),
        ([WANTED, WANTED | {"actor": "mivd"}], "spurious", "actor has none"),
    ],
)
def test_a_mandates_class(found: list[dict[str, str]], kind: str, error_class: str) -> None:
    assert (kind, error_class) in classes(found, "aivd")


def test_who_is_not_found_holds_nothing() -> None:
    assert classes([]) == {("missed", "actor not found")}


def test_a_passage_without_mandates_cries_wolf() -> None:
    assert classes([WANTED], "aivd", gold=[]) == {("spurious", "passage holds none")}


def test_relations_have_classes_of_their_own() -> None:
    (gold,) = read_annotations(
        [
            json.dumps(
                {"id": "p", "actors": ["aivd", "nctv"], "laws": [], "mandates": [], "relations": [["aivd", "informs", "nctv"]]}
            )
        ]
    )
    found = findings_of({"actors": ["aivd", "nctv"], "relations": [["aivd", "advises", "nctv"]]})
    assert counted(list(errors(gold, found))) == {
        ("relations", "missed", "predicate differs"): 1,
        ("relations", "spurious", "predicate differs"): 1,
    }


def test_the_trace_shows_parse_clause_rule_and_outcome() -> None:
    line = json.dumps({"id": "p", "lang": "nl", "group": "statute", "text": "De CTIVD kan inlichtingen vragen. Er valt regen."})
    lines = list(trace_passage(line, load_register()))
    assert [line.split()[0] for line in lines] == ["sentence", "parse", "clause", "mandate", "sentence", "not"]
    assert "rule nl-modal-power" in lines[3]
