"""Actors, laws and documents as entities."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from graph.followthemoney.entity import Entity, entity_id
from graph.followthemoney.mapping import actor_schema, in_words, mapping

Properties = Mapping[str, Any]
ALIASES: Final = ("name_nl", "name_en", "short_nl", "short_en")
IN_NOTES: Final = ("bwb", "celex", "identifier", "digest", "in_force_from", "in_force_to")


def actor(row: Properties) -> Entity:
    """An organisation, a position, or of unknown kind."""
    entity = Entity(entity_id("Actor", row["id"]), actor_schema(row["id"], row.get("kind")))
    _add_names(entity, row)
    begin = "inceptionDate" if entity.schema == "Position" else "incorporationDate"
    entity.add(begin, row.get("valid_from"))
    entity.add("dissolutionDate", row.get("valid_to"))
    return entity


def law(row: Properties) -> Entity:
    """A Document, as the model has no acts; `fileName`, which it asks for, is the id of the law."""
    entity = Entity(entity_id("Law", row["id"]), "Document")
    _add_names(entity, row)
    entity.add("fileName", row["id"])
    entity.add("title", row.get("name_nl") or row["name"])
    entity.add("sourceUrl", row.get("uri"))
    jurisdiction = row.get("jurisdiction")
    if jurisdiction in mapping()["countries"]:
        entity.add("country", jurisdiction)
    elif jurisdiction:
        entity.add("notes", in_words("jurisdiction", jurisdiction))
    return entity


def document(row: Properties) -> Entity:
    """A text that was read, or one that is only cited. The model's `contentHash` is for SHA-1; ours stands in the notes."""
    entity = Entity(entity_id("Document", row["id"]), "Document")
    entity.add("fileName", row["id"])
    entity.add("name", row.get("title") or row["id"])
    entity.add("title", row.get("title"))
    entity.add("language", mapping()["languages"].get(row.get("language")))
    entity.add("keywords", row.get("type"))
    entity.add("notes", _notes(row))
    return entity


def _add_names(entity: Entity, row: Properties) -> None:
    others = {*(row.get(name) for name in ALIASES), *row.get("aliases", ())} - {row["name"]}
    entity.add("name", row["name"])
    entity.add("alias", others)
    entity.add("weakAlias", row.get("abbreviations"))
    entity.add("keywords", row.get("kind"))
    entity.add("notes", _notes(row))


def _notes(row: Properties) -> Iterator[str]:
    """What the model has no property for, and what is not sure."""
    yield in_words("id", row["id"])
    yield from (in_words(name, row[name]) for name in IN_NOTES if row.get(name))
    if row.get("reviewed") is False:
        yield in_words("unreviewed")
    if row.get("certain") is False:
        yield in_words("general")
    if row.get("read") is False:
        yield in_words("cited")
    if row.get("uncertain"):
        yield in_words("uncertain", ", ".join(row["uncertain"]))
