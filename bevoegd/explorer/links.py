"""Where a law, provision or paper stands in the official publication.

wetten.overheid.nl by the JCI standard for references (juriconnect), EUR-Lex by CELEX number and the anchors that its pages have
('#art_21', '#rct_12', '#anx_I'), officielebekendmakingen.nl by the number of the publication.
"""

import re
from collections.abc import Iterator
from typing import Final

from bevoegd.explorer.model import Language
from bevoegd.explorer.places import path_parts
from graph.loader.identity import OFFICIAL_PUBLICATION

WETTEN: Final = "https://wetten.overheid.nl/"
EUR_LEX: Final = "https://eur-lex.europa.eu/legal-content/"
PUBLICATIONS: Final = "https://zoek.officielebekendmakingen.nl/"
BWB: Final = re.compile(r"BWB[A-Z]\d{7}")
CELEX: Final = re.compile(r"[0-9]\d{4}[A-Z]{1,2}\d{4}")
NUMBER: Final = re.compile(r"\d+[a-z]*(?:[.:]\d+[a-z]*)?")
CHAPTER_ALONE: Final = re.compile(r"^kst-\d+-(?!(.)\1$)[IVXL]{2,}$")  # 'kst-36200-VII': a chapter of the budget, no paper
ANCHORS: Final = {"article": "art", "recital": "rct", "annex": "anx"}


def law_link(law: str, bwb: str | None, celex: str | None, path: str | None, language: Language) -> str | None:
    """The text of a law by its BWB or CELEX number, at a provision where one is given; None for a law without such a number.

    >>> law_link("wiv-2017", "BWBR0039896", None, "73.1", "nl")
    'https://wetten.overheid.nl/jci1.3:c:BWBR0039896&artikel=73&lid=1'
    >>> law_link("nis2", None, "32022L2555", "21.2", "en")
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022L2555#art_21'
    """
    parts = dict(reversed(list(path_parts(law, path)))) if path else {}
    if bwb and BWB.fullmatch(bwb):
        place = "".join(f"&{name}={number}" for name, number in _jci(parts))
        return f"{WETTEN}jci1.3:c:{bwb}{place}" if place else f"{WETTEN}{bwb}"
    if celex and CELEX.fullmatch(celex):
        return f"{EUR_LEX}{language.upper()}/TXT/?uri=CELEX:{celex}{_anchor(parts)}"
    return None


def document_link(identifier: str | None, language: Language) -> str | None:
    """The text of a document by the number its publisher gave it: BWB, CELEX, or that of an official publication.

    >>> document_link("kst-26643-785", "nl")
    'https://zoek.officielebekendmakingen.nl/kst-26643-785.html'
    >>> document_link("ah-tk-20232024-123", "nl")
    'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-123.html'
    """
    if identifier and OFFICIAL_PUBLICATION.match(identifier):
        known = re.fullmatch(r"[\w-]+", identifier) and not CHAPTER_ALONE.search(identifier)
        return f"{PUBLICATIONS}{identifier}.html" if known else None
    return law_link("", identifier, identifier, None, language)


def _jci(parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Article and member; only numbers that the printed law has in this form."""
    article, member = parts.get("article", ""), parts.get("member", "")
    if NUMBER.fullmatch(article):
        yield "artikel", article
        if NUMBER.fullmatch(member):
            yield "lid", member


def _anchor(parts: dict[str, str]) -> str:
    for kind, letters in ANCHORS.items():
        number = parts.get(kind)
        if number is not None and re.fullmatch(r"\w*", number):
            return f"#{letters}_{number or 1}"
    return ""
