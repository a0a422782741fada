"""The actors that a network may have as nodes."""

from typing import Any, Final, Literal, TypeAlias

from graph.store import Store

Among: TypeAlias = Literal["all", "register", "bodies"]
Actors: TypeAlias = dict[str, dict[str, Any]]
ROLES: Final = ("role", "general-role")
PARLIAMENTS: Final = ("parliament", "parliamentary-committee")

ACTORS: Final = """
MATCH (a:Actor)
RETURN a.id AS id, a.name AS name, coalesce(a.name_en, a.name) AS name_en, coalesce(a.kind, '') AS kind, a.reviewed AS reviewed
ORDER BY id
"""


def actors(store: Store, among: Among) -> Actors:
    """Name, English name, kind ('' if unknown) and whether the register has it, of each actor by id.

    `among`: 'all' that the graph has; 'register' without names that only texts have, of which two may be one actor; 'bodies'
    without roles ('Member State') too, since a role joins what its several holders do. Raises StoreError.
    """
    rows = {row["id"]: {name: value for name, value in row.items() if name != "id"} for row in store.read(ACTORS, {})}
    return {id: row for id, row in rows.items() if _among(row, among)}


def _among(row: dict[str, Any], among: Among) -> bool:
    return among == "all" or (row["reviewed"] and (among == "register" or row["kind"] not in ROLES))
