"""Ids of what is drawn: the kind of a thing and its key in the graph, 'actor/aivd', 'provision/wiv-2017#73'."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final, get_args

from bevoegd.explorer.model import Kind
from graph.schema import load_schema

LABELS: Final[dict[Kind, str]] = {
    "actor": "Actor",
    "competence": "Competence",
    "law": "Law",
    "provision": "Provision",
    "document": "Document",
}
COUNTED: Final = ("actor", "competence", "law")  # kinds that the number of neighbours on a node counts


def node_id(kind: str, key: str) -> str:
    return f"{kind}/{key}"


def edge_id(type: str, stance: str, source: str, target: str) -> str:
    """The id of an edge, 'power|asserted|actor/aivd|competence/disruption'; a symmetric relation has its ends in one order."""
    relation = load_schema().relations.get(type)
    ends = sorted((source, target)) if relation and relation.symmetric else (source, target)
    return "|".join((type, stance, *ends))


def parts(id: str) -> tuple[Kind, str] | None:
    """The kind and key of an id; None for what is no id.

    >>> parts("provision/wiv-2017#73"), parts("wiv-2017")
    (('provision', 'wiv-2017#73'), None)
    """
    name, mark, key = id.partition("/")
    return next(((kind, key) for kind in get_args(Kind) if kind == name and mark and key), None)


def by_kind(ids: Iterable[str]) -> dict[Kind, list[str]]:
    """Keys by kind, each once; what is no id is left out."""
    keys: dict[Kind, list[str]] = defaultdict(list)
    for found in filter(None, map(parts, dict.fromkeys(ids))):
        keys[found[0]].append(found[1])
    return keys
