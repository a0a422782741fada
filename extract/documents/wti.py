"""The technical data of a Dutch act ('wti', wetstechnische informatie): since when each of its articles has which words.

A 'wti' file lies beside the wordings ('toestanden') of its act and holds none of its text. Elements: the schema 'BWB-WTI' of
repository.officiele-overheidspublicaties.nl.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from extract.documents.xml import Element, parse
from extract.validity import UNKNOWN, Validity

ROOT = "wetstechnische-informatie"
_ACT = re.compile(r"BWB[RVW]\d{7}(?!\d)")
_NAME = re.compile(rf"{_ACT.pattern}.*\.(?:wti|WTI)(?:\.xml)?")


@dataclass(frozen=True, slots=True)
class History:
    """The days on which the words of each article came into force, in order, by the article's label ('7153774')."""

    starts: Mapping[str, tuple[str, ...]]

    def end_of(self, label: str, start: str) -> str | None:
        """The day on which words that hold since `start` give way to the next, or lapse; None where none is known."""
        return next((day for day in self.starts.get(label, ()) if day > start), None)


NO_HISTORY = History({})


def is_wti(path: Path) -> bool:
    """Whether a file's name is that of an act's technical data: 'BWBR0018451.wti', 'BWBR0018451_zorgtoeslag.WTI.xml'."""
    return _NAME.fullmatch(path.name) is not None


def wti_beside(path: Path) -> Path | None:
    """The technical data of the act whose number a file's name begins with ('BWBR0018451_2025-01-01.xml'), in its folder."""
    act = _ACT.match(path.name)
    if act is None or is_wti(path):
        return None
    folder = path.parent
    return next((file for file in _wti_files(folder, folder.stat().st_mtime_ns) if file.name.startswith(act[0])), None)


@lru_cache(maxsize=8)
def _wti_files(folder: Path, _changed: int) -> tuple[Path, ...]:
    """The technical data in a folder, sorted; looked for once for all acts in it, as long as it is the same."""
    return tuple(sorted(file for file in folder.iterdir() if is_wti(file)))


def read_history(source: str) -> History:
    """The history in a 'wti' text; empty where it has none. Raises XmlError for what is no XML."""
    changes = parse(source).find("wijzigingen")
    parts = changes.find("regelingelementen") if changes else None
    if parts is None:
        return NO_HISTORY
    return History({part.attributes.get("label-id", ""): _starts(part) for part in parts.elements()})


def validity(attributes: Mapping[str, str], history: History) -> Validity:
    """When the words of an element of a wording hold, and which publication gave them; unknown without 'inwerking'.

    Attributes: 'inwerking', 'label-id', 'bron' ('Stb.2024-291').
    """
    start, source = attributes.get("inwerking"), attributes.get("bron", "").lower().replace(".", "-", 1)
    return Validity(start, history.end_of(attributes.get("label-id", ""), start), source or None) if start else UNKNOWN


def _starts(part: Element) -> tuple[str, ...]:
    """A change without a day ('waarde') has none yet."""
    days = (day.attributes.get("waarde", "") for day in part.elements() if day.tag == "datum")
    return tuple(sorted(filter(None, days)))
