"""The date of a document itself: when it was adopted, settled, received or sent, whatever dates it speaks of."""

import re
from collections.abc import Sequence
from typing import Final

from extract.documents.model import Passage

_NL: Final = "januari februari maart april mei juni juli augustus september oktober november december"
_EN: Final = "january february march april may june july august september october november december"
_MONTHS: Final = {month: number for months in (_NL, _EN) for number, month in enumerate(months.split(), start=1)}
_DAY: Final = rf"(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b"
_SETTLED = re.compile(rf"\b(?:Vastgesteld|Ontvangen|Adopted|Received)(?: op| on)? {_DAY}", re.IGNORECASE)
_ADOPTED = re.compile(rf"\b(?:van|of|d\.d\.) {_DAY}", re.IGNORECASE)
_SENT = re.compile(rf"(?:(?:Den Haag|'s-Gravenhage|The Hague|Brussels?),?|(?:Datum|Date)(?::| –)?) {_DAY}", re.IGNORECASE)
_ACT = re.compile(r"(?:wet|besluit|regeling|verordening|richtlijn|act|decree|regulation|directive|decision)\b", re.IGNORECASE)
_HEAD: Final = 12  # passages in which a text says when it was adopted, settled, received or sent


def date_of(title: str, passages: Sequence[Passage]) -> str | None:
    """When a text was settled or received by its head, else when the act was adopted by its title, else when it was sent.

    ISO; None where the text does not say.
    """
    head = [passage.text for passage in passages[:_HEAD]]
    settled = next(filter(None, map(_SETTLED.search, head)), None)
    sent = next(filter(None, map(_SENT.fullmatch, head)), None)
    found = settled or _adoption(title, head) or sent
    return _iso(*found.groups()) if found else None


def _adoption(title: str, head: Sequence[str]) -> re.Match[str] | None:
    """The date that an act is cited by, in its title or at the start of a line under it.

    A date behind the name of a second act ('Wet tot wijziging van de Wet van ...') is of that one.
    """
    found = _ADOPTED.search(title)
    if found and len(_ACT.findall(title[: found.start()])) == 1:
        return found
    return next(filter(None, map(_ADOPTED.match, head)), None)


def _iso(day: str, month: str, year: str) -> str:
    """
    >>> _iso("1", "mei", "2018")
    '2018-05-01'
    """
    return f"{year}-{_MONTHS[month.lower()]:02}-{int(day):02}"
