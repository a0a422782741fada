"""Legal grounds in words, with their link and whether they are in force."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final, Literal

from bevoegd.explorer.ids import node_id
from bevoegd.explorer.links import document_link, law_link
from bevoegd.explorer.model import Ground, Language
from bevoegd.explorer.places import document_name, law_name, provision_name
from bevoegd.explorer.stored import stored
from graph.loader.identity import ground_id, ground_label
from queries import Execute

DAY: Final = len("2017-10-26")


def grounds(execute: Execute, basis: Iterable[str], on: str | None, language: Language) -> dict[str, Ground]:
    """The grounds by what a statement's `basis` has for them; in force on the ISO date `on`, today where it is None."""
    wanted = {written: ground_id(written) for written in basis}
    rows = {row["ground"]: row for row in execute(stored("grounds"), {"grounds": sorted(set(wanted.values()))}).rows}
    day = on or date.today().isoformat()
    return {written: _ground(rows[id], day, language) for written, id in wanted.items()}


def _ground(row: Mapping[str, Any], day: str, language: Language) -> Ground:
    label = ground_label(row["ground"])
    if label == "Document":
        words, link = document_name(row["ground"], row["ground"]), document_link(row["ground"], language)
    else:
        name, path = law_name(row), row["ground"].partition("#")[2]
        words = provision_name(row["law"], name, path) if path else name
        link = law_link(row["law"], row["bwb"], row["celex"], path or None, language)
    return Ground(id=node_id(label.lower(), row["ground"]), words=words, link=link, in_force=in_force(row, day))


def in_force(row: Mapping[str, Any], day: str) -> Literal["yes", "no", "unknown"]:
    """Whether a law with `in_force_from` and `in_force_to` (ISO dates, or less) is in force on a day.

    >>> in_force({"in_force_from": "2018-05-01", "in_force_to": None}, "2024-01-01")
    'yes'
    >>> in_force({"in_force_from": "2024", "in_force_to": None}, "2024-06-01")
    'unknown'
    """
    begin, end = row["in_force_from"], row["in_force_to"]
    if (begin and day[: len(begin)] < begin) or (end and len(end) == DAY and end <= day) or (end and end < day[: len(end)]):
        return "no"
    uncertain = not begin or (len(begin) < DAY and day.startswith(begin)) or (end and day.startswith(end))
    return "unknown" if uncertain else "yes"
