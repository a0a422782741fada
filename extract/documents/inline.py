"""Marks inside a line: emphasis, links, notes and tags are no words, so they leave the reading and their words stay."""

import re
from collections.abc import Iterator

_MARK = re.compile(
    r"""
      !\[[^\]]*\]\([^)\s]*\)                              # an image
    | \[\(?\d{1,3}\)?\]\(\#(?:ntr|ntc)[^)]*\)             # a note mark of EUR-Lex, or the note's way back
    | \[(?=(?:[^\[\]]|!\[[^\]]*\]\([^)]*\))*\]\()          # where a link's words start
    | \]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)               # and where they end
    | <(?P<url>https?://[^<>\s]+)>
    | <!--.*?--> | </?[a-zA-Z][^<>]*>                     # a comment, a tag
    | \\(?P<escaped>[!-/:-@\[-`{-~])                      # a character that Markdown would read as a mark
    | \{\#[\w-]+\}                                        # an anchor
    | \*{1,3}                                             # emphasis
    | \+(?:[-=]{3,}\+)+ | (?<!\S)\|(?!\S)                 # rules and cells of a table
    | (?<!\bm)(?<!\b[ckd]m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+                  # a footnote mark, not m²
    | \u00ad                                              # a soft hyphen
    """,
    re.VERBOSE,
)


def unmarked(offset: int, text: str) -> Iterator[tuple[int, str]]:
    """(source offset, characters) of the words of one line that starts at `offset`.

    >>> list(unmarked(10, "de **AIVD** doet"))
    [(10, 'de '), (15, 'AIVD'), (21, ' doet')]
    """
    done = 0
    for mark in _MARK.finditer(text):
        yield offset + done, text[done : mark.start()]
        for kept in ("url", "escaped"):
            if mark[kept]:
                yield offset + mark.start(kept), mark[kept]
        done = mark.end()
    yield offset + done, text[done:]
