"""The numbers that documents are known by at their publishers."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["bwb", "celex", "publication", "dossier", "tweede-kamer"]
ALL = "all"
EXAMPLES = "BWBR0039896, BWBR0039896@2018-05-01, celex:32022L2555, stb-2026-187, kst-30821-F, 36764, 2025D26060"

_PATTERNS: dict[Kind, str] = {
    "bwb": r"(?:bwb:)?(?P<number>BWB[RVW]\d{7})(?:@(?P<version>\d{4}-\d\d-\d\d|all))?",
    "celex": r"(?:celex:)?(?P<number>[1-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?|0\d{4}[A-Z]\d{4}-\d{8})",
    "publication": r"(?P<number>(?:stb|stcrt|trb|kst|blg|(?:ah|h)(?:-[te]k)?)-\d\w{0,20}(?:-\w{1,20}){0,4})",
    "dossier": r"(?P<number>\d{5}(?:-[IVXLC]+[A-Z]?)?)(?:-\*)?",
    "tweede-kamer": r"(?P<number>\d{4}D\d{5})",
}


@dataclass(frozen=True, slots=True)
class Identifier:
    """A document's number: of an act in the Basiswettenbestand ('bwb'), of an EU act ('celex'), of an official publication
    or parliamentary paper, of a parliamentary dossier, or of a document of the Tweede Kamer.

    `version`, of acts in the Basiswettenbestand alone: the day whose wording is meant ('2018-05-01'), 'all', or None for today.
    """

    kind: Kind
    number: str
    version: str | None = None

    def __str__(self) -> str:
        return f"{self.number}@{self.version}" if self.version else self.number


def read_identifier(text: str) -> Identifier | None:
    """The document that a word on the command line names; None for what is no such number.

    Sources: https://eur-lex.europa.eu/content/help/eurlex-content/celex-number.html, and the handbooks in services.yaml.

    >>> str(read_identifier("bwb:BWBR0039896@2018-05-01"))
    'BWBR0039896@2018-05-01'
    >>> read_identifier("36764-*")
    Identifier(kind='dossier', number='36764', version=None)
    """
    for kind, pattern in _PATTERNS.items():
        if found := re.fullmatch(pattern, text, re.ASCII):
            parts = found.groupdict()
            version = parts.get("version")
            return Identifier(kind, parts["number"], version) if _is_version(version) else None
    return None


def _is_version(version: str | None) -> bool:
    if version in (None, ALL):
        return True
    try:
        return bool(date.fromisoformat(str(version)))
    except ValueError:
        return False
