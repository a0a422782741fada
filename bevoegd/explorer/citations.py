"""Provisions as people write them in a search box: 'Wiv 2017 art 73', 'art. 8, tweede lid, onder a, Wiv 2017', 'NIS2 21(2)'."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

from extract.documents import Language
from extract.references.words import words_of

LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
NUMBER: Final = r"\d+[a-z]{0,3}(?:[.:]\d+[a-z]{0,3})*"
ARTICLE: Final = re.compile(rf"\b(?:artikel|article|art\b\.?)\s*(?P<number>{NUMBER})(?!\w)")
AT_THE_END: Final = re.compile(rf"(?<=\s)(?P<number>{NUMBER})(?=(?:\(\w{{1,3}}\))*$)")
MEMBER: Final = re.compile(r"\b(?:lid|paragraph)\s+(?P<number>\d+[a-z]?)\b|\((?P<bracketed>\d+)\)|\b(?P<ordinal>\w+)\s+lid\b")
ITEM: Final = re.compile(
    r"\b(?:onderdeel|onder|sub|point)\s+\(?(?P<letter>[a-z]{1,2}|\d+°)\)?(?!\w)|\((?P<bracketed>[a-z]{1,2})\)"
)
AROUND_A_NAME: Final = re.compile(r"^(?:[\W_]|\b(?:van|de|het|of|the|in|uit)\b)+|(?:[\W_]|\b(?:van|de|het|of|the|in|uit)\b)+$")


class Citation(NamedTuple):
    """A law by the name that was written, and a path in it. `certain`: it was written as a provision, with '#' or 'art'."""

    law: str
    path: str
    certain: bool


def citation(text: str) -> Citation | None:
    """The provision that the words name, None where they name none. Whether the graph has it is another matter.

    >>> citation("art. 8, lid 2, onder a, Wiv 2017")
    Citation(law='wiv 2017', path='8.2.a', certain=True)
    >>> citation("NIS2 21(2)")
    Citation(law='nis2', path='21.2', certain=False)
    """
    written = " ".join(text.lower().split())
    law, mark, path = written.partition("#")
    if mark:
        return Citation(law, path, True) if law and path else None
    article = ARTICLE.search(written) or AT_THE_END.search(written)
    if not article:
        return None
    rest = written[: article.start()] + " " + written[article.end() :]
    member, item = MEMBER.search(rest), ITEM.search(rest)
    path = _path(article["number"], _member(member), _item(item))
    name = AROUND_A_NAME.sub("", ITEM.sub(" ", MEMBER.sub(_unless_a_member, rest)))
    return Citation(name, path, article.re is ARTICLE) if name else None


def _path(article: str, member: str, item: str) -> str:
    """'8.2.a'; '8..a' of an article without members."""
    return ".".join((article, member, item)).rstrip(".")


def _member(found: re.Match[str] | None) -> str:
    if not found:
        return ""
    return found["number"] or found["bracketed"] or ordinals().get(found["ordinal"], "")


def _unless_a_member(found: re.Match[str]) -> str:
    return " " if _member(found) else found[0]


def _item(found: re.Match[str] | None) -> str:
    return (found["letter"] or found["bracketed"]) if found else ""


@cache
def ordinals() -> Mapping[str, str]:
    """'2' for 'tweede' and 'second'."""
    return {word: number for language in LANGUAGES for word, number in words_of(language).ordinals.items()}
