"""The register in the graph: entries, facts, and what happens to an entry that leaves it."""

from dataclasses import fields, replace
from typing import Any

from hand_made import paper, register, statute

from extract.register import Actor, Competence, Law
from extract.register import load_register as read_register
from graph.loader import load_records, load_register
from graph.schema import load_schema
from graph.store import Store


def tuples(store: Store, query: str) -> set[tuple[Any, ...]]:
    return {tuple(row.values()) for row in store.read(query, {})}


def test_facts_become_edges(store: Store) -> None:
    load_register(store, register())
    found = tuples(store, "MATCH (a)-[r {source: 'register'}]->(b) WHERE r.statements = [] RETURN a.id, type(r), b.id")
    assert found == {
        ("ctivd", "OVERSEES", "aivd"),
        ("ctivd", "OVERSEES", "mivd"),
        ("tib", "OVERSEES", "aivd"),
        ("tib", "OVERSEES", "mivd"),
        ("minister-bzk", "RESPONSIBLE_FOR", "aivd"),
        ("minister-bzk", "PART_OF", "regering"),
        ("aivd", "GROUNDED_IN", "wiv-2017"),
        ("mivd", "GROUNDED_IN", "wiv-2017"),
        ("wiv-2017", "REPLACES", "wiv-2002"),
        ("disruption", "BROADER", "response"),
        ("lawfulness-review", "BROADER", "oversight"),
        ("prior-authorisation", "BROADER", "oversight"),
        ("threat-investigation", "BROADER", "intelligence"),
        ("threat-assessment", "BROADER", "intelligence"),
    }


def test_an_entry_keeps_its_fields(store: Store) -> None:
    load_register(store, register())
    [row] = store.read("MATCH (l:Law {id: 'nis2'}) RETURN properties(l) AS properties", {})
    assert row["properties"] == {
        "id": "nis2",
        "name": "NIS2-richtlijn",
        "name_nl": "NIS2-richtlijn",
        "name_en": "NIS 2 Directive",
        "kind": "eu-directive",
        "jurisdiction": "eu",
        "celex": "32022L2555",
        "uri": "http://data.europa.eu/eli/dir/2022/2555/oj",
        "abbreviations": [],
        "aliases": [],
        "uncertain": [],
        "certain": True,
        "reviewed": True,
    }


def test_addresses_elsewhere_are_kept(store: Store) -> None:
    load_register(store, register())
    assert tuples(store, "MATCH (a:Actor) WHERE a.tooi IS NOT NULL RETURN a.id, a.tooi") == {
        ("regering", "https://example.org/id/regering")
    }
    [row] = store.read("MATCH (c:Competence {id: 'oversight'}) RETURN c.exact_match AS exact, c.close_match AS close", {})
    assert row == {"exact": ["http://example.org/1"], "close": ["http://example.org/3", "http://example.org/2"]}


def test_a_fact_of_the_register_and_the_same_in_a_text_stand_apart(store: Store) -> None:
    load_register(store, register())
    load_records(store, statute())
    query = "MATCH (:Actor {id: 'ctivd'})-[r:OVERSEES]->(:Actor {id: 'mivd'}) RETURN r.source, size(r.statements)"
    assert tuples(store, query) == {("register", 0), ("text", 1)}


def test_a_changed_register_takes_back_its_own_facts_only(store: Store) -> None:
    load_register(store, register())
    load_records(store, [*statute(), *paper()])
    old = register()
    kept = {id: actor for id, actor in old.actors.items() if id not in ("mivd", "minister-bzk")}
    kept["aivd"] = replace(kept["aivd"], minister=None, abbreviations=("AIVD", "GISS"))
    kept["ctivd"] = replace(kept["ctivd"], oversees=())
    kept["tib"] = replace(kept["tib"], oversees=("aivd",))
    assert load_register(store, replace(old, actors=kept))
    found = tuples(store, "MATCH (a:Actor) WHERE a.id IN ['aivd', 'mivd', 'minister-bzk'] RETURN a.id, a.name, a.reviewed")
    assert found == {("aivd", "Algemene Inlichtingen- en Veiligheidsdienst", True), ("mivd", "mivd", False)}
    assert tuples(store, "MATCH (a:Actor)-[r:OVERSEES]->(b:Actor) RETURN a.id, b.id, r.source, size(r.statements)") == {
        ("tib", "aivd", "register", 0),
        ("ctivd", "aivd", "text", 1),
        ("ctivd", "mivd", "text", 2),
    }


def test_the_whole_register_is_loaded(store: Store) -> None:
    whole = read_register()
    assert load_register(store, whole)
    assert not load_register(store, whole)
    assert tuples(store, "MATCH (n) WHERE n.reviewed RETURN labels(n)[0], count(n)") == {
        ("Actor", len(whole.actors)),
        ("Law", len(whole.laws)),
        ("Competence", len(whole.competences)),
    }


def test_the_fields_that_the_schema_takes_from_the_register_are_there() -> None:
    known = {kind.__name__: {field.name for field in fields(kind)} for kind in (Actor, Law, Competence)}
    taken = [origin for relation in load_schema().relations.values() for origin in relation.register]
    assert [origin for origin in taken if origin.field not in known[origin.label]] == []
    assert taken
