"""What `mapping.yaml` says: the schemas of FollowTheMoney that actors and relations become, and what stands in words."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

TextIn = dict[str, str]  # the same in two languages: {'en': ..., 'nl': ...}


@dataclass(frozen=True, slots=True)
class Link:
    """A schema of FollowTheMoney between two entities; `source` and `target` are its properties for the ends of an edge."""

    schema: str
    source: str
    target: str
    relations: tuple[str, ...] = ()
    takes: dict[str, list[str]] | None = None

    def fits(self, relation: str, source: str, target: str) -> bool:
        """Whether it is for that relation between entities of those schemas."""
        ends = self.takes or {self.source: [source], self.target: [target]}
        return relation in (self.relations or (relation,)) and source in ends[self.source] and target in ends[self.target]


@cache
def mapping() -> dict[str, Any]:
    """The file as it is."""
    data: dict[str, Any] = yaml.safe_load(files("graph.followthemoney").joinpath("mapping.yaml").read_text(encoding="utf8"))
    return data


@cache
def actor_schema(id: str, kind: str | None) -> str:
    """The schema of an actor.

    >>> actor_schema("mivd", "intelligence-service"), actor_schema("korpschef", "police"), actor_schema("unreviewed:x", None)
    ('PublicBody', 'Position', 'LegalEntity')
    """
    by_id = (schema for schema, ids in mapping()["ids"].items() if id in ids)
    by_kind = (schema for schema, kinds in mapping()["kinds"].items() if kind in kinds)
    return str(next(by_id, None) or next(by_kind, mapping()["unknown"]))


@cache
def link_of(relation: str, source: str, target: str) -> Link:
    """The link that a relation becomes between entities of two schemas.

    >>> link_of("PART_OF", "PublicBody", "PublicBody").schema, link_of("PART_OF", "PublicBody", "LegalEntity").schema
    ('Membership', 'UnknownLink')
    """
    return next(link for link in _links() if link.fits(relation, source, target))


def in_words(name: str, value: object = None) -> str:
    """Something that the model has no property for, in both languages.

    >>> in_words("bwb", "BWBR0039896")
    'number in the Dutch database of laws / BWB-nummer: BWBR0039896'
    """
    words = in_both(mapping()["words"][name])
    return words if value is None else f"{words}: {value}"


def in_both(text: TextIn) -> str:
    """English and Dutch in one text."""
    return text["en"] if text["en"] == text["nl"] else f"{text['en']} / {text['nl']}"


@cache
def _links() -> tuple[Link, ...]:
    return tuple(Link(**{**fields, "relations": tuple(fields.get("relations", ()))}) for fields in mapping()["links"])
