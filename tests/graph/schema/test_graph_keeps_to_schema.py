"""No label, type or property in the graph that the schema does not declare."""

from hand_made import paper
from judging import cleared, judgement, load_judged

from graph.judgements import Correction
from graph.schema import load_schema
from graph.store import Store


def test_what_is_loaded_is_in_the_schema(loaded: Store) -> None:
    assert_in_schema(loaded)


def test_what_judgements_add_is_in_the_schema(store: Store) -> None:
    cleared(store)
    load_judged(store, [judgement(paper(), "CTIVD", "corrected", Correction(actor="tib"))])
    assert store.read("MATCH (:Judgement)-[:JUDGES]->()<-[:INSTEAD_OF]-(s) RETURN s.rule AS rule", {}) == [
        {"rule": "judgement"}
    ]
    assert_in_schema(store)


def assert_in_schema(loaded: Store) -> None:
    schema = load_schema()
    nodes = loaded.read("MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n)[0] AS label, key", {})
    declared = {(label, name) for label, entry in schema.classes.items() for name in entry.properties}
    assert {(r["label"], r["key"]) for r in nodes if r["label"] != "Schema"} <= declared
    edges = loaded.read("MATCH (a)-[r]->(b) RETURN DISTINCT labels(a)[0] AS a, type(r) AS type, labels(b)[0] AS b", {})
    joined = {(edge.source, relation.type, edge.target) for relation in schema.relations.values() for edge in relation.edges}
    assert {(r["a"], r["type"], r["b"]) for r in edges} <= joined
    keys = loaded.read("MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS type, key", {})
    assert {(r["type"], r["key"]) for r in keys} <= {(r.type, name) for r in schema.relations.values() for name in r.properties}
