"""Where the phrases of rules stand in a sentence.

A phrase is words with alternatives 'tot|om' and optional words '?de'; '*' at an end stands for any letters, '@' for an
actor, '…' for up to eight words without a mark; a word may be a regular expression ('\\.', '(?!ver)*plicht'). Each phrase is
one over the sentence written as one line; only those are searched of which a plain word stands there, mostly none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple

from extract.syntax import Sentence, once

NAME: Final = "\x02"  # behind the word that stands in for an actor
PLAIN: Final = re.compile(r"[\w|'’-]+")
ANY_WORDS: Final = r"(?:(?![,;:.] )[^ ]+ ){1,8}"


class Found(NamedTuple):
    """A phrase, its first token and the token after its last."""

    phrase: str
    start: int
    end: int


def find_phrases(doc: Sentence, phrases: Iterable[str]) -> Iterator[Found]:
    """Each place where one of the phrases stands, from left to right; a phrase never overlaps itself."""
    wanted = tuple(sorted(phrases))
    return iter(once(doc, wanted, lambda: sorted(_found(doc, _searched(wanted)), key=lambda found: found[1:])))


def _found(doc: Sentence, searched: "Searched") -> Iterator[Found]:
    line = once(doc, "line", lambda: _line(doc))
    for phrase in searched.possible(line):
        for match in _pattern(phrase).finditer(line.text):
            yield Found(phrase, bisect_left(line.starts, match.start()), bisect_left(line.starts, match.end()))


class Line(NamedTuple):
    """A sentence in lower case, a space behind every token; where its tokens start, and its end; its words."""

    text: str
    starts: list[int]
    words: set[str]


def _line(doc: Sentence) -> Line:
    words = [token.lower_ for token in doc]
    written = [f"{word}{NAME} " if token.is_name else f"{word} " for word, token in zip(words, doc, strict=True)]
    return Line("".join(written), [0, *accumulate(map(len, written))], set(words))


class Searched(NamedTuple):
    """Phrases by each word of which one must stand in the sentence; `others` have no word without '*'."""

    by_word: dict[str, list[str]]
    others: list[str]

    def possible(self, line: Line) -> set[str]:
        """The phrases that may stand in a line."""
        return {*self.others, *(phrase for word in line.words & self.by_word.keys() for phrase in self.by_word[word])}


@cache
def _searched(phrases: tuple[str, ...]) -> Searched:
    searched = Searched({}, [])
    for phrase in phrases:
        clue = next((word for word in phrase.split() if PLAIN.fullmatch(word)), None)
        for word in clue.split("|") if clue else ():
            searched.by_word.setdefault(word, []).append(phrase)
        if clue is None:
            searched.others.append(phrase)
    return searched


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(r"(?<![^ ])" + "".join(map(_element, phrase.split())))


def _element(word: str) -> str:
    r"""One word of a phrase as a regular expression, with the space behind it.

    >>> _element("?de|het").replace(NAME, "~"), _element("bevoegd*").replace(NAME, "~")
    ('(?:(?:de|het)~? )?', '(?:bevoegd\\w*)~? ')
    """
    if word == "@":
        return rf"[^ ]+{NAME} "
    if word == "…":
        return ANY_WORDS
    letters = word.lstrip("?").replace("*", r"\w*")
    element = rf"(?:{letters}){NAME}? "
    return f"(?:{element})?" if word.startswith("?") else element
