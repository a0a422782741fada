"""Relations, citations and mandates as links between entities, each with the sentences it rests on."""

from collections.abc import Iterable, Iterator
from typing import Any

from graph.followthemoney.entity import Entity, entity_id
from graph.followthemoney.mapping import Link, actor_schema, in_both, in_words, link_of, mapping
from graph.followthemoney.rows import LinkRow, MandateRow
from graph.pages import PagesError
from graph.schema import Edge, Relation


def link(row: LinkRow, relation: Relation, edge: Edge) -> Entity:
    """An edge. One to a provision goes to its law, with the provision in words."""
    ends = (_schema(edge.source, row.source, row.source_kind), _schema(edge.target, row.target, row.target_kind))
    entity = _between(link_of(relation.type, *ends), relation.type, edge, row)
    entity.add("role", (relation.en, relation.nl))
    entity.add("status", row.properties.get("source"))
    if edge.target == "Provision":
        entity.add("summary", in_words("provision", row.path))
    _add_proof(entity, row.sentences)
    return entity


def mandate(row: MandateRow) -> Entity:
    """A link from the actor to the law that is the ground or, where none is named, to the documents that state the mandate.

    Raises PagesError for a mandate without an actor or a sentence.
    """
    entity = Entity(entity_id("Mandate", row.id), "UnknownLink")
    entity.add("subject", (entity_id("Actor", actor) for actor in row.actors))
    entity.add("object", _objects(row))
    entity.add("recordId", row.id)
    entity.add("role", _roles(row))
    entity.add("summary", _summary(row))
    entity.add("sourceUrl", (ground["law"]["uri"] for ground in row.grounds if ground["law"]))
    _add_proof(entity, row.sentences)
    if not {"subject", "object"} <= entity.properties.keys():
        raise PagesError(f"Mandate '{row.id}' has no actor or no sentence; 'bevoegd check' names what is wrong with the graph")
    return entity


def _schema(label: str, id: str, kind: str | None) -> str:
    return actor_schema(id, kind) if label == "Actor" else "Document"


def _between(kind: Link, type: str, edge: Edge, row: LinkRow) -> Entity:
    entity = Entity(
        entity_id(type, edge.source, row.source, edge.target, row.target, row.properties.get("source", "")), kind.schema
    )
    entity.add(kind.source, entity_id(edge.source, row.source))
    if edge.target == "Provision" and row.law:
        entity.add(kind.target, entity_id("Law", row.law["id"]))
    else:
        entity.add(kind.target, entity_id(edge.target, row.target))
    return entity


def _objects(row: MandateRow) -> Iterator[str]:
    for ground in row.grounds:
        yield entity_id("Law", ground["law"]["id"]) if ground["law"] else entity_id(ground["label"], ground["id"])
    if not row.grounds:
        yield from (entity_id("Document", sentence["document"]) for sentence in row.sentences)


def _roles(row: MandateRow) -> Iterator[str]:
    """'power: disrupting' and 'bevoegdheid: verstoren'."""
    for language, word in mapping()["modalities"][row.modality].items():
        yield from (f"{word}: {what[f'name_{language}'] or what['id']}" for what in row.competences)


def _summary(row: MandateRow) -> Iterator[str]:
    for what in row.competences:
        names = in_both({language: what[f"name_{language}"] or what["id"] for language in ("en", "nl")})
        yield in_words("competence", f"{what['id']} ({names})")
        yield from (in_words("broader", broader) for broader in what["broader"])
    yield from (in_words("ground", _ground(ground)) for ground in row.grounds)
    if not row.grounds:
        yield in_words("ground", in_words("unknown"))
    yield from (in_words("condition", condition) for condition in row.conditions)


def _ground(ground: dict[str, Any]) -> str:
    """'Wiv 2017, 73.1 (wiv-2017#73.1)'."""
    named = [part for part in (ground["law"] and ground["law"]["name"], ground["path"]) if part]
    return f"{', '.join(named)} ({ground['id']})" if named else str(ground["id"])


def _add_proof(entity: Entity, sentences: Iterable[dict[str, Any]]) -> None:
    for sentence in sentences:
        marks = [sentence["document"], in_words("confidence", sentence["confidence"])]
        if sentence["judged"]:
            marks.append(in_words("judged", sentence["judged"]))
        entity.add("description", f"{sentence['text']} ({'; '.join(marks)})")
        entity.add("proof", entity_id("Document", sentence["document"]))
