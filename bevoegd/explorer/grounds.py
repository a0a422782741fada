"""Legal grounds in words, with their link and whether they are in force."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final, Literal

from bevoegd.explorer.ids import node_id
from bevoegd.explorer.links import document_link, law_link
from bevoegd.explorer.model import Ground, Language
from bevoegd.explorer.places import document_name, law_name, provision_name
from bevoegd.explorer.stored import stored
from graph.loader.identity import ground_id, ground_label, law_of
from queries import Execute

DAY: Final = len("2017-10-26")


def grounds(execute: Execute, basis: Iterable[str], on: str | None, language: Language) -> dict[str, Ground]:
    """The grounds by what a statement's `basis` has for them; in force on the ISO date `on`, today where it is None."""
    wanted = {written: ground_id(written) for written in basis}
    laws = {row["law"]: row for row in execute(stored("laws"), {"laws": sorted({law_of(id) for id in wanted.values()})}).rows}
    day = on or date.today().isoformat()
    return {written: _ground(id, laws[law_of(id)], day, language) for written, id in wanted.items()}


def _ground(id: str, law: Mapping[str, Any], day: str, language: Language) -> Ground:
    label = ground_label(id)
    if label == "Document":
        words, link = document_name(id, id), document_link(id, language)
    else:
        name, path = law_name(law), id.partition("#")[2]
        words = provision_name(law["law"], name, path) if path else name
        link = law_link(law["law"], law["bwb"], law["celex"], path or None, language)
    return Ground(id=node_id(label.lower(), id), words=words, link=link, in_force=in_force(law, day))


def in_force(law: Mapping[str, Any], day: str) -> Literal["yes", "no", "unknown"]:
    """Whether a law with `in_force_from` and `in_force_to` (ISO dates, or less) is in force on a day.

    >>> in_force({"in_force_from": "2018-05-01", "in_force_to": None}, "2024-01-01")
    'yes'
    >>> in_force({"in_force_from": "2024", "in_force_to": None}, "2024-06-01")
    'unknown'
    """
    begin, end = law["in_force_from"], law["in_force_to"]
    if (begin and day[: len(begin)] < begin) or (end and len(end) == DAY and end <= day) or (end and end < day[: len(end)]):
        return "no"
    uncertain = not begin or (len(begin) < DAY and day.startswith(begin)) or (end and day.startswith(end))
    return "unknown" if uncertain else "yes"
