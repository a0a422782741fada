"""Sentences of a reading: legal prose is cut at full stops that end a sentence, never at those of abbreviations or numbers."""

import re
from collections.abc import Iterator
from functools import cache

from extract.rules import load_rules

_END = re.compile(r"[.?!][\"'’”»)\]]*(?=\s+[\"'‘“«(\[]*[A-ZÀ-ÖØ-Þ0-9§]|\s*$)")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence in the text, in order; white space between sentences belongs to none.

    >>> [text[s:e] for text in ["Zie nr. 5. De AIVD kan dit."] for s, e in sentence_spans(text)]
    ['Zie nr. 5.', 'De AIVD kan dit.']
    """
    start = 0
    for match in _END.finditer(text):
        if not _abbreviation().search(text, start, match.start() + 1):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


@cache
def _abbreviation() -> re.Pattern[str]:
    words = sorted(load_rules("abbreviations"), key=len, reverse=True)
    return re.compile(r"(?:^|(?<=[\s(]))(?:" + "|".join(re.escape(word) for word in words) + r")$|(?<=[\s.(])[A-Z]\.$")
