"""Words as a search compares them: without capitals and accents, in as many characters as they had."""

import re
import unicodedata
from typing import Final

# As the index cuts words: 'art.73' and '10.1' are one, 'kst-26643' is two.
WORD: Final = re.compile(r"\w+(?:[.']\w+)*")


def fold(text: str) -> str:
    """The text in small letters without accents; every character keeps its place.

    >>> fold("Coördinatie ÉN één")
    'coordinatie en een'
    """
    return "".join(unicodedata.normalize("NFKD", character)[0].lower()[:1] for character in text)


def words_of(text: str) -> list[str]:
    """The words of a text, folded.

    >>> words_of('Richtlijn (EU) 2022/2555: "art. 21.1" AND NOT')
    ['richtlijn', 'eu', '2022', '2555', 'art', '21.1', 'and', 'not']
    """
    return WORD.findall(fold(text))
