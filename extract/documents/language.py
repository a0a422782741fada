"""Dutch or English, told by the small words that only one of them has."""

import re
from collections.abc import Iterable
from typing import get_args

from extract.documents.model import Language

_DUTCH = "de het een van en dat die niet voor met zijn aan door wordt wie wat welke mag moet hoe waar waarin heeft"
_ENGLISH = "the of and to that for is with by on as be shall which who what how where may must are has have does can under"
_WORDS: dict[str, Language] = {**dict.fromkeys(_DUTCH.split(), "nl"), **dict.fromkeys(_ENGLISH.split(), "en")}


def language_of(texts: Iterable[str]) -> Language:
    """The language whose function words occur most; Dutch where neither does.

    >>> language_of(["The Board shall advise the Commission."])
    'en'
    """
    counts = dict.fromkeys(get_args(Language), 0)
    for text in texts:
        for word in re.findall(r"[a-z]+", text.lower()):
            if word in _WORDS:
                counts[_WORDS[word]] += 1
    return "en" if counts["en"] > counts["nl"] else "nl"
