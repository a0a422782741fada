"""Finds many names in a text in one pass: longest name first, whole words, known variation in case and apostrophes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")

WORD = re.compile(r"(?<![\w-])\w+")
INFLECTIONS = ("s", "en")
APOSTROPHE = r"['’‘`´]"


class Hit(NamedTuple, Generic[Value]):
    """text[start:end] is a name of `value`."""

    start: int
    end: int
    value: Value


class Lexicon(Generic[Value]):
    """Names with what they stand for. Where two names fit at one place the longer one counts, of equals the first.

    A name of `any_case` words or more is found in any case. A shorter one is found as written, or, where it starts with a small
    letter, also with a capital: 'politie' finds 'Politie', 'AP' does not find 'ap'. `ending` is a regular expression for
    what may follow a name: "(?:s|'s)?".
    """

    def __init__(self, names: Iterable[tuple[str, Value]], ending: str = "", any_case: int = 3) -> None:
        filed: dict[str, list[tuple[str, Value]]] = defaultdict(list)
        for name, value in names:
            filed[_first_word(name)].append((name, value))
        patterns = {
            word: [(_pattern(name, ending, any_case), value) for name, value in sorted(group, key=lambda item: -len(item[0]))]
            for word, group in filed.items()
        }
        self._by_first_word = {
            word: [pattern for part in (word, *_shorter(word)) for pattern in patterns.get(part, ())]
            for word in {*patterns, *(word + ending for word in patterns for ending in INFLECTIONS)}
        }

    def find(self, text: str) -> Iterator[Hit[Value]]:
        """Every name in the text, from left to right, none inside another."""
        position = 0
        for word in WORD.finditer(text):
            patterns = self._by_first_word.get(word.group().lower())
            if patterns is not None and word.start() >= position:
                hit = _longest(patterns, text, word.start())
                if hit:
                    yield hit
                    position = hit.end


@lru_cache(maxsize=32)
def lexicon_of(names: tuple[tuple[str, Value], ...], ending: str = "") -> Lexicon[Value]:
    """The lexicon of what one document calls things, made once for all its sentences."""
    return Lexicon(names, ending)


def _longest(patterns: list[tuple[re.Pattern[str], Value]], text: str, start: int) -> Hit[Value] | None:
    """The first of the patterns, from long to short, that matches at `start`."""
    for pattern, value in patterns:
        found = pattern.match(text, start)
        if found:
            return Hit(start, found.end(), value)
    return None


def _shorter(word: str) -> Iterator[str]:
    """The word without the ending of a plural or genitive, as which a name of one word may be filed."""
    for ending in INFLECTIONS:
        if word.endswith(ending):
            yield word.removesuffix(ending)


def _first_word(name: str) -> str:
    found = re.search(r"\w+", name)
    if found is None or found.start():
        raise ValueError(f"a name starts with a letter or digit: {name!r}")
    return found.group().lower()


def _pattern(name: str, ending: str, any_case: int) -> re.Pattern[str]:
    body = re.sub(r"(?:\\ )+", r"\\s+", re.escape(name))
    body = re.sub(APOSTROPHE, lambda _: APOSTROPHE, body)
    if len(name.split()) >= any_case:
        body = f"(?i:{body})"
    elif name[0].islower():
        body = f"[{name[0]}{name[0].upper()}]{body[1:]}"
    return re.compile(rf"{body}{ending}(?![\w-]|{APOSTROPHE}\w)")
