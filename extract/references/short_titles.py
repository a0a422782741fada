"""The short titles that a document gives to acts: 'wet: Cyberbeveiligingswet', '(hierna: Wed)'."""

import re
from collections.abc import Iterator, Mapping

from extract.documents.model import Language
from extract.references.binding import ABBREVIATED, ANNOUNCED, INTRODUCES, entry_of
from extract.references.model import ReferenceContext, Title
from extract.references.titles import find_titles
from extract.references.words import words_of


def read_short_titles(text: str, language: Language, law: str | None = None) -> Mapping[str, str]:
    """The short titles that a text binds to acts, one paragraph a line; what find_references takes as `definitions`.

    A short title that the register has needs no definition and gets none.

    >>> read_short_titles("wet: Cyberbeveiligingswet;", "nl")
    {'wet': 'cyberbeveiligingswet'}
    """
    context = ReferenceContext(language=language, law=law)
    bound: dict[str, str] = {}
    for line in re.split(r"\n|;", text):
        bound.update(_entry(line, context))
        bound.update(_announced(line, context))
    return bound


def _entry(line: str, context: ReferenceContext) -> Iterator[tuple[str, str]]:
    entry = entry_of(line)
    if not entry:
        return
    term, start = entry
    meaning = re.sub(rf"^{words_of(context.language).the}\s", "", line[start:])
    for title in find_titles(meaning, context):
        if title.start == 0 and title.law and not title.to_self and _is_new(term, context):
            yield term, title.law


def _announced(line: str, context: ReferenceContext) -> Iterator[tuple[str, str]]:
    """'X (hierna: Y)', 'X (ABC)' right behind a title; a term that names a kind of act also further on in the sentence."""
    if not INTRODUCES.search(line):
        return
    titles = [title for title in find_titles(line, context) if title.law and not title.to_self]
    for found in (*ANNOUNCED.finditer(line), *ABBREVIATED.finditer(line)):
        title = _introduced(line, found, titles, words_of(context.language).act)
        if title and title.law and _is_new(found["term"], context):
            yield found["term"], title.law


def _introduced(line: str, found: re.Match[str], titles: list[Title], act: str) -> Title | None:
    before = [title for title in titles if title.end <= found.start()]
    if not before:
        return None
    gap = line[before[-1].end : found.start()]
    names_an_act = re.search(rf"{act}$", found["term"], re.IGNORECASE) and not re.search(r"\.\s", gap)
    return before[-1] if not gap.strip() or names_an_act else None


def _is_new(term: str, context: ReferenceContext) -> bool:
    known = find_titles(term, ReferenceContext(language=context.language))
    return not any(title.end - title.start == len(term) and title.law and not title.law.startswith("?") for title in known)
