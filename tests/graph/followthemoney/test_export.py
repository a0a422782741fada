"""Entities of FollowTheMoney: as its model has them, nothing left out unsaid, each link with the sentences it rests on."""

import io
import json
from typing import Any

import pytest
from followthemoney_model import faults

from extract.register import load_register
from graph.followthemoney import write_entities
from graph.followthemoney.entity import entity_id
from graph.followthemoney.export import THINGS, linked
from graph.followthemoney.mapping import mapping
from graph.schema import load_schema
from graph.store import Store

HARBOUR = "unreviewed:autoriteit-havencyber"


def entities(store: Store) -> list[dict[str, Any]]:
    out = io.BytesIO()
    counts = write_entities(store, out)
    found = [json.loads(line) for line in out.getvalue().split(b"\n")[:-1]]
    assert sum(counts.values()) == len(found)
    return found


@pytest.fixture(scope="module")
def exported(loaded: Store) -> list[dict[str, Any]]:
    return entities(loaded)


def named(exported: list[dict[str, Any]], label: str, id: str) -> dict[str, Any]:
    """The properties of one thing."""
    return next(entity["properties"] for entity in exported if entity["id"] == entity_id(label, id))


def of(exported: list[dict[str, Any]], **values: str) -> list[dict[str, Any]]:
    """The properties of the entities that have these values among others."""
    every = (entity["properties"] for entity in exported)
    return [found for found in every if all(value in found.get(name, ()) for name, value in values.items())]


def test_every_entity_is_as_the_model_has_it(exported: list[dict[str, Any]]) -> None:
    assert faults(exported) == []


def test_each_thing_relation_and_mandate_is_one_entity(loaded: Store, exported: list[dict[str, Any]]) -> None:
    begins = [entity["id"].rpartition("-")[0] for entity in exported]
    for label in (*THINGS, "Mandate"):
        [row] = loaded.read(f"MATCH (n:{label}) RETURN count(*) AS nodes", {})
        assert begins.count(label.lower()) == row["nodes"] > 0
    joined = [(relation.type, edge.source, edge.target) for relation, edge in linked()]
    [row] = loaded.read(
        "MATCH (a)-[r]->(b) WHERE [type(r), labels(a)[0], labels(b)[0]] IN $joined RETURN count(*) AS n", {"joined": joined}
    )
    things = sum(begins.count(label.lower()) for label in (*THINGS, "Mandate"))
    assert len(exported) - things == row["n"] > 0


def test_what_the_schema_has_is_written_or_said_to_be_left_out() -> None:
    schema, left = load_schema(), mapping()["left_out"]
    assert {*THINGS, "Mandate", *left["classes"]} == set(schema.classes)
    every = {f"{edge.source}-{type}-{edge.target}" for type, relation in schema.relations.items() for edge in relation.edges}
    assert {*left["relations"], *mapping()["mandates"]} <= every
    ends = {label for _, edge in linked() for label in (edge.source, edge.target)}
    assert ends == {*THINGS, "Provision"}


def test_every_kind_of_actor_has_a_schema() -> None:
    kinds = [kind for kinds in mapping()["kinds"].values() for kind in kinds]
    actors = load_register().actors
    assert {actor.kind for actor in actors.values()} == set(kinds)
    assert len(kinds) == len(set(kinds))
    assert {id for ids in mapping()["ids"].values() for id in ids} <= set(actors)


def test_an_actor_has_its_names(exported: list[dict[str, Any]]) -> None:
    assert named(exported, "Actor", "mivd") == {
        "name": ["Militaire Inlichtingen- en Veiligheidsdienst"],
        "alias": ["Military Intelligence and Security Service", "inlichtingen- en veiligheidsdiensten"],
        "weakAlias": ["MIVD"],
        "keywords": ["intelligence-service"],
        "notes": ["id in the graph / id in de graaf: mivd"],
    }


def test_what_is_unknown_of_an_actor_is_said(exported: list[dict[str, Any]]) -> None:
    [unknown] = [entity for entity in exported if entity["id"] == entity_id("Actor", HARBOUR)]
    assert unknown["schema"] == "LegalEntity"
    assert (
        "found in a text only and not in the register / alleen in een tekst gevonden en niet in het register"
        in (unknown["properties"]["notes"])
    )


def test_a_mandate_links_actor_and_law_with_its_condition_and_sentence(exported: list[dict[str, Any]]) -> None:
    [mandate] = of(
        exported, subject=entity_id("Actor", "mivd"), summary="legal ground / rechtsgrond: Wiv 2017, 73.1 (wiv-2017#73.1)"
    )
    assert mandate["role"] == ["bevoegdheid: verstoren en maatregelen treffen", "power: disrupting"]
    assert mandate["object"] == [entity_id("Law", "wiv-2017")]
    assert "condition / voorwaarde: als het belang het eist" in mandate["summary"]
    assert "within / valt onder: response" in mandate["summary"]
    sentence = "De diensten mogen, als het belang het eist, maatregelen nemen. (wiv.md; confidence / zekerheid: 1.0)"
    assert (mandate["description"], mandate["proof"]) == ([sentence], [entity_id("Document", "wiv.md")])


def test_a_mandate_without_a_ground_says_so_and_links_to_its_document(exported: list[dict[str, Any]]) -> None:
    [mandate] = of(exported, subject=entity_id("Actor", HARBOUR), summary="legal ground / rechtsgrond: unknown / onbekend")
    assert mandate["object"] == mandate["proof"] == [entity_id("Document", "kst-1-A.txt")]


def test_a_relation_says_who_states_it(exported: list[dict[str, Any]]) -> None:
    ends = {"subject": entity_id("Actor", "ctivd"), "object": entity_id("Actor", "mivd")}
    by = {found["status"][0]: found for found in of(exported, role="oversees", **ends)}
    assert by.keys() == {"register", "text"}
    assert "description" not in by["register"]
    assert len(by["text"]["description"]) == 2


def test_a_citation_of_a_provision_links_to_its_law(exported: list[dict[str, Any]]) -> None:
    [citation] = of(exported, document=entity_id("Document", "nis2.en.md"), role="cites")
    assert citation["entity"] == [entity_id("Law", "wiv-2017")]
    assert citation["summary"] == ["provision / bepaling: 73"]


def test_what_was_only_asked_or_declined_is_no_proof(exported: list[dict[str, Any]]) -> None:
    sentences = [sentence for found in of(exported) for sentence in found.get("description", ())]
    assert sentences
    assert not [words for words in sentences if words.startswith(("Mag de MIVD", "Over aantallen"))]


def test_equal_graphs_give_equal_bytes(loaded: Store) -> None:
    first, again = io.BytesIO(), io.BytesIO()
    write_entities(loaded, first)
    write_entities(loaded, again)
    assert first.getvalue() == again.getvalue()
