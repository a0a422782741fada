"""Judgements made by hand on the records of `hand_made`, and the graph as text to hold one against another."""

from collections.abc import Iterable, Sequence
from typing import Any

from hand_made import eu_act, paper, register, statute

from extract.statement import PassageRecord, Record, Statement
from graph.judgements import Correction, Judgement, Verdict
from graph.loader import load_records, load_register
from graph.store import Store

ALL = (statute, paper, eu_act)
SOURCE = "0" * 64  # the digest that `hand_made` gives every document


def judgement(
    records: Iterable[Record],
    words: str,
    verdict: Verdict,
    correction: Correction | None = None,
    *,
    number: int = 1,
    **claim: str,
) -> Judgement:
    """A judgement of the first statement whose sentence has these words and whose fields have these values."""
    every = list(records)
    judged = next(
        r
        for r in every
        if isinstance(r, Statement) and words in r.text and all(getattr(r, name) == value for name, value in claim.items())
    )
    place = next(r for r in every if isinstance(r, PassageRecord) and r.id == judged.passage)
    return Judgement(
        id=f"{number:016x}", verdict=verdict, by="een jurist", at=f"2027-01-31T09:30:00.{number:06d}Z", reason="gelezen",
        digest=SOURCE, passage=place, statement=judged, correction=correction,
    )  # fmt: skip


def load_judged(store: Store, judgements: Sequence[Judgement], documents: Iterable[Sequence[Record]] | None = None) -> None:
    """The register and the records made by hand, or those given, under these judgements."""
    load_register(store, register())
    for records in documents or [make() for make in ALL]:
        load_records(store, records, judgements=judgements)


def dump(store: Store) -> tuple[list[str], list[str]]:
    """Every node and every relation with all properties, by stable ids."""
    nodes = store.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", {})
    edges = store.read(
        "MATCH (a)-[r]->(b) RETURN labels(a) AS la, a.id AS a, type(r) AS type, properties(r) AS p, labels(b) AS lb, b.id AS b",
        {},
    )
    return sorted(map(_stable, nodes)), sorted(map(_stable, edges))


def _stable(row: dict[str, Any]) -> str:
    return repr({key: sorted(value.items()) if isinstance(value, dict) else value for key, value in sorted(row.items())})


def tuples(store: Store, query: str) -> set[tuple[Any, ...]]:
    return {tuple(row.values()) for row in store.read(query, {})}


def cleared(store: Store) -> None:
    """Takes everything away but the mark of the schema's version."""
    store.write(lambda transaction: transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n").consume())
    store.write(lambda transaction: transaction.run("MATCH (s:Schema) REMOVE s.register").consume())
