"""Finds many names in a text in one pass: longest name first, whole words, known variation in case and apostrophes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")

WORD = re.compile(r"(?<![\w-])\w+")
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
        by_first_word: dict[str, list[tuple[str, Value]]] = defaultdict(list)
        for name, value in names:
            by_first_word[_first_word(name)].append((name, value))
        self._by_first_word = {
            word: [(_pattern(name, ending, any_case), value) for name, value in sorted(group, key=lambda item: -len(item[0]))]
            for word, group in by_first_word.items()
        }

    def find(self, text: str) -> Iterator[Hit[Value]]:
        """Every name in the text, from left to right, none inside another."""
        position = 0
        for word in WORD.finditer(text):
            if word.start() >= position:
                hit = self.match(text, word.start(), word.group().lower())
                if hit:
                    yield hit
                    position = hit.end

    def match(self, text: str, start: int, first_word: str) -> Hit[Value] | None:
        """The longest name that starts at `start`, where the word `first_word` (small letters) stands."""
        for prefix in (first_word, *_shorter(first_word)):
            for pattern, value in self._by_first_word.get(prefix, ()):
                found = pattern.match(text, start)
                if found:
                    return Hit(start, found.end(), value)
        return None


def _shorter(word: str) -> Iterator[str]:
    """The word without the ending of a plural or genitive, as which a name of one word may be filed."""
    for ending in ("s", "en"):
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
