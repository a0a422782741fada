"""Loads the register: known actors, laws and competences with the facts about them, in one transaction."""

from typing import Any

from neo4j import ManagedTransaction

from extract.register import Actor, Competence, Law, Register
from graph.loader import removal
from graph.loader.identity import full_digest
from graph.loader.rows import Row
from graph.schema import Relation, load_schema
from graph.store import Store

# Entries that the register held before: what documents say of them stays, what the register said goes.
FORGET_ENTRIES = "MATCH (n:{label}) WHERE n.reviewed SET n = {{id: n.id, name: n.id, reviewed: false}}"
FORGET_FACTS = "MATCH ()-[r {source: 'register'}]->() DELETE r"
ENTRIES = "UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row"
FACTS = """
UNWIND $rows AS row
MATCH (a:{source} {{id: row.source}}), (b:{target} {{id: row.target}})
MERGE (a)-[r:{type} {{source: 'register'}}]->(b) SET r.statements = []
"""


def load_register(store: Store, register: Register) -> bool:
    """Puts the register in the graph in the place of the one that was there; whether anything changed. Raises StoreError."""
    entries = {
        "Actor": [_actor_row(actor) for actor in register.actors.values()],
        "Law": [_law_row(law) for law in register.laws.values()],
        "Competence": [_competence_row(competence) for competence in register.competences.values()],
    }
    facts = [(relation, _fact_rows(relation, register)) for relation in load_schema().relations.values() if relation.register]
    digest = full_digest([load_schema().version, entries, [rows for _, rows in facts]])
    return store.write(lambda transaction: _replace(transaction, entries, facts, digest))


def _replace(
    transaction: ManagedTransaction, entries: dict[str, list[Row]], facts: list[tuple[Relation, list[Row]]], digest: str
) -> bool:
    mark = transaction.run("MATCH (s:Schema) RETURN s.register AS register").single()
    if mark and mark["register"] == digest:
        return False
    known_before = mark is not None and mark["register"] is not None
    if known_before:
        _run_all(transaction, [FORGET_FACTS, *(FORGET_ENTRIES.format(label=label) for label in entries)])
    for label, rows in entries.items():
        transaction.run(ENTRIES.format(label=label), rows=rows).consume()
    for relation, rows in facts:
        edge = relation.edges[0]
        query = FACTS.format(source=edge.source, target=edge.target, type=relation.type)
        transaction.run(query, rows=rows).consume()
    if known_before:
        _run_all(transaction, removal.sweep())
    transaction.run("MERGE (s:Schema) SET s.register = $digest", digest=digest).consume()
    return True


def _run_all(transaction: ManagedTransaction, queries: list[str]) -> None:
    for query in queries:
        transaction.run(query).consume()


def _fact_rows(relation: Relation, register: Register) -> list[Row]:
    """Rows {source, target} that the register's fields give for a relation."""
    pairs = set()
    for origin in relation.register:
        for entry in _entries(register, origin.label):
            value = getattr(entry, origin.field)
            for id in (value,) if isinstance(value, str) else value or ():
                pairs.add((id, entry.id) if origin.reverse else (entry.id, id))
    return [{"source": source, "target": target} for source, target in sorted(pairs)]


def _entries(register: Register, label: str) -> list[Any]:
    return list({"Actor": register.actors, "Law": register.laws, "Competence": register.competences}[label].values())


def _actor_row(actor: Actor) -> Row:
    names = {"name": actor.nl, "name_nl": actor.nl, "name_en": actor.en}
    lists = {name: list(getattr(actor, name)) for name in ("abbreviations", "aliases", "uncertain")}
    values = {name: getattr(actor, name) for name in ("id", "kind", "tooi", "valid_from", "valid_to", "certain")}
    return values | names | lists | {"reviewed": True}


def _law_row(law: Law) -> Row:
    names = {"name": law.short_nl or law.nl, "name_nl": law.nl, "name_en": law.en}
    lists = {name: list(getattr(law, name)) for name in ("abbreviations", "aliases", "uncertain")}
    fields = ("id", "kind", "jurisdiction", "short_nl", "short_en", "bwb", "celex", "uri", "in_force_from", "in_force_to")
    return {name: getattr(law, name) for name in fields} | names | lists | {"certain": law.certain, "reviewed": True}


def _competence_row(competence: Competence) -> Row:
    names = {"name": competence.nl, "name_nl": competence.nl, "name_en": competence.en}
    matches = {name: list(getattr(competence, name)) for name in ("exact_match", "close_match")}
    return {"id": competence.id, "scope": competence.scope} | names | matches | {"reviewed": True}
