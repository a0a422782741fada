"""Correlation tables: which national provision implements which provision of an EU act, row by row.

Explanatory memoranda must hold one ('transponeringstabel', Aanwijzingen voor de regelgeving, 9.12): a column of the EU act's
provisions, one of national law, then remarks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.documents.model import Document, Language, Passage
from extract.references.find import find_references
from extract.references.model import ReferenceContext
from extract.references.titles import find_titles
from extract.register import load_register
from extract.rules import load_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Correlation:
    """What a row says: the provisions `national` implement each of `eu`, ids such as 'nis2#8.3'; `words` cite the latter.

    `national` is empty where the row says that nothing needs to be done.
    """

    passage: Passage
    eu: tuple[str, ...]
    national: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold the EU act's provisions and those of national law; the acts that their heads name."""

    eu: int
    act: str
    national: int
    law: str | None


def correlations(document: Document, titles: Mapping[str, str]) -> Iterator[Correlation]:
    """The rows of a document's correlation tables that say something; `titles` are short titles that the document binds.

    A row whose national column cites no provision that can be told says nothing, unless it says that nothing is needed.
    """
    context = ReferenceContext(language=document.language, definitions=titles)
    columns: Columns | None = None
    for passage in document.passages:
        if not passage.cells or passage.role == "heading":
            columns = _columns(passage.columns, context)
        elif columns is not None and max(columns.eu, columns.national) < len(passage.cells):
            yield from _correlation(passage, columns, context)


def _columns(cells: Sequence[str], context: ReferenceContext) -> Columns | None:
    """The columns that the head of a table names; None for the head of another table."""
    heads = [_head(cell, context) for cell in cells]
    eu = next((n for n, head in enumerate(heads) if head.eu), None)
    national = next((n for n, head in enumerate(heads) if n != eu and (head.national or head.any_law)), None)
    if eu is None or national is None:
        return None
    only = len(heads[national].national) == 1 and not heads[national].any_law
    return Columns(eu, heads[eu].eu[0], national, heads[national].national[0] if only else None)


@dataclass(frozen=True, slots=True)
class _Head:
    """What the head of a column names: EU acts, other acts, or national law in general."""

    eu: tuple[str, ...]
    national: tuple[str, ...]
    any_law: bool


def _head(cell: str, context: ReferenceContext) -> _Head:
    laws, rest = load_register().laws, cell
    titles = [title for title in find_titles(cell, context) if title.law]
    for title in reversed(titles):
        rest = rest[: title.start] + rest[title.end :]
    named = [str(title.law) for title in titles]
    eu = tuple(law for law in named if law in laws and laws[law].is_eu_act)
    return _Head(eu, tuple(law for law in named if law not in eu), _has(rest, "national", context.language))


def _has(text: str, kind: str, language: Language) -> bool:
    """Whether words of rules/correlations.yaml stand in the text."""
    words = "|".join(load_rules("correlations")[language][kind])
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.IGNORECASE) is not None


def _correlation(passage: Passage, columns: Columns, context: ReferenceContext) -> Iterator[Correlation]:
    words = passage.columns[columns.eu]
    eu = [target for target in _cited(words, replace(context, law=columns.act)) if target.startswith(f"{columns.act}#")]
    national = _cited(passage.columns[columns.national], replace(context, law=columns.law))
    others = (target for target in national if target.partition("#")[0] != columns.act)
    ours = tuple(target for target in others if not _is_told_closer(target, national))
    if eu and (ours or _has(passage.text, "unneeded", context.language)):
        yield Correlation(passage=passage, eu=tuple(eu), national=ours, words=words)


def _is_told_closer(target: str, cited: Sequence[str]) -> bool:
    """Whether an act is named of which the cell cites a provision too: 'artikel 1 Cbw, voor zover in de Cbw'."""
    return any(other.startswith(f"{target}#") for other in cited)


def _cited(cell: str, context: ReferenceContext) -> list[str]:
    """What a cell cites, each once."""
    found = (target for reference in find_references(cell, context) for target in reference.targets)
    return list(dict.fromkeys(found))
