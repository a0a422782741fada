"""Where a text stands, as a lawyer cites it: 'Wiv 2017, art. 73, lid 1', 'Kamerstukken 26643, nr. 785, antwoord 5b'."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

import yaml

from bevoegd.explorer.model import Words

LANGUAGES: Final = ("nl", "en")
ROMAN: Final = re.compile("[ivxlc]+")
DIVISION: Final = re.compile(r"(annex|chapter|section|title|recital)(?:-(.+))?")


@cache
def wording() -> Mapping[str, Any]:
    """wording.yaml as it stands."""
    words: dict[str, Any] = yaml.safe_load(files("bevoegd.explorer").joinpath("wording.yaml").read_text(encoding="utf8"))
    return words


def law_name(row: Mapping[str, Any]) -> Words:
    """What a law is called in short, from its columns short_nl, short_en, short, name and name_en."""
    nl = row["short_nl"] or row["short"] or row["name"] or row["law"]
    return Words(nl=nl, en=row["short_en"] or row["short"] or row["short_nl"] or row["name_en"] or nl)


def provision_name(law: str, name: Words, path: str) -> Words:
    """A provision in words; `path` is that of the graph, '8.2.a'.

    >>> provision_name("wiv-2017", Words(nl="Wiv 2017", en="ISS Act 2017"), "8.2.a")
    Words(nl='Wiv 2017, art. 8, lid 2, onder a', en='ISS Act 2017, Art. 8(2)(a)')
    """
    parts = list(path_parts(law, path))
    return Words(**{language: getattr(name, language) + _said(parts, language) for language in LANGUAGES})


def _said(parts: list[tuple[str, str]], language: str) -> str:
    forms = wording()["places"]
    return "".join(forms[part][language].format(number=number).rstrip() for part, number in parts)


def path_parts(law: str, path: str) -> Iterator[tuple[str, str]]:
    """What each piece of a path is.

    >>> list(path_parts("wiv-2017", "8.2.a"))
    [('article', '8'), ('member', '2'), ('item', 'a')]
    """
    first, *rest = path.split(".")
    division = DIVISION.fullmatch(first)
    if division:
        yield from _division_parts(division[1], division[2] or "", rest)
        return
    if law in wording()["numbered_by_chapter"] and rest and rest[0][:1].isdigit():
        first = f"{first}.{rest.pop(0)}"
    yield "article", first
    yield from _inner_parts(rest, "member")


def _division_parts(kind: str, number: str, rest: list[str]) -> Iterator[tuple[str, str]]:
    """Annexes have points and items in them; the numbers of a section go on with dots, 'section-3.2.5'."""
    number = number.upper() if ROMAN.fullmatch(number) else number
    if kind != "annex":
        yield kind, ".".join([number, *rest])
        return
    yield kind, number
    numbered = [part for part in rest if part[:1].isdigit()]
    if numbered:
        yield "point", ".".join(numbered)
    yield from (("item", part) for part in rest if part and part not in numbered)


def _inner_parts(rest: list[str], kind: str) -> Iterator[tuple[str, str]]:
    """The member, which may be missing ('8..a'), and items."""
    if rest and (rest[0] == "" or rest[0][0].isdigit()):
        if rest[0]:
            yield kind, rest[0]
        rest = rest[1:]
    yield from (("item", part) for part in rest if part)


def document_name(identifier: str | None, title: str) -> Words:
    """A paper by its number; any other document by its title.

    >>> document_name("kst-26643-785", "Brief").nl
    'Kamerstukken 26643, nr. 785'
    """
    letters, _, number = (identifier or "").partition("-")
    form = wording()["publications"].get(letters)
    if not form or not number:
        return Words(nl=title, en=title)
    one, _, two = number.rpartition("-") if "-" in number else (number, "", "")
    return Words(**{language: form[language].format(one=one, two=two) for language in LANGUAGES})


def passage_place(row: Mapping[str, Any]) -> Words:
    """Where a passage stands, from a row of `passage_places.cypher`: a provision, or a paper with the question or answer."""
    name = law_name(row) if row["law"] else document_name(row["identifier"], row["title"])
    if row["path"]:
        return provision_name(row["law"], name, row["path"])
    role = wording()["roles"].get(row["role"])
    if not role or (not row["question"] and row["role"] != "footnote"):
        return name
    number = row["question"]
    return Words(**{language: getattr(name, language) + role[language].format(number=number) for language in LANGUAGES})


def cited(row: Mapping[str, Any]) -> str:
    """The place in the language of the document, as one cites it from there."""
    return str(getattr(passage_place(row), "en" if row["language"] == "en" else "nl"))
