"""How much stands next to a node: the number on it in the drawing."""

from collections.abc import Iterable, Iterator
from functools import cache

from bevoegd.explorer.edges import QUERIES
from bevoegd.explorer.filters import filter_values
from bevoegd.explorer.ids import COUNTED, LABELS, by_kind, node_id
from bevoegd.explorer.model import Filters, Kind
from queries import Execute


def neighbour_counts(execute: Execute, ids: Iterable[str], filters: Filters) -> dict[str, int]:
    """How many actors, competences and laws stand next to each node, under the filters; nodes with none are left out."""
    limits = filter_values(execute, filters)
    return {
        node_id(kind, row["key"]): row["others"]
        for kind, keys in by_kind(ids).items()
        for row in execute(_query(kind), limits | {"keys": keys}).rows
    }


@cache
def _query(kind: Kind) -> str:
    """Everything at the other end of an edge, each thing once, counted by the database."""
    others = "\nUNION\n".join(_others(kind))
    return f"""
UNWIND $keys AS key
MATCH (n:{LABELS[kind]} {{id: key}})
CALL (n) {{
{others}
}}
WITH key, n, o WHERE o <> n
RETURN key, count(o) AS others
"""


def _others(kind: Kind) -> Iterator[str]:
    for query in QUERIES:
        if query.source == kind and query.target in COUNTED:
            yield query.others("a")
        if query.target == kind and query.source in COUNTED:
            yield query.others("b")
