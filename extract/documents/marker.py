"""List markers and member numbers: '2.', 'a.', '(a)', '1°.', 'ii)', '–'; which one a text starts with, and which follows which.

Forms: Aanwijzingen voor de regelgeving 3.58 and 3.59 (members '1.', items 'a.', then '1°.'); Interinstitutional style guide 2.7
(paragraphs '1.', points '(a)' or 'a)', then '(i)' or 'i)', recitals and definitions '(1)' or '1)').
"""

import re
from typing import Literal, NamedTuple, TypeAlias

MarkerKind: TypeAlias = Literal["number", "bracket", "letter", "roman", "degree", "dash", "clause"]


class Marker(NamedTuple):
    """A marker at the start of a text: `name` is the item's name in a citation, `length` what it takes up with its space.

    'clause' is an item without a marker: what stands between two semicolons after a stem.
    """

    kind: MarkerKind
    name: str
    printed: str
    length: int


_FORMS: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    ("degree", re.compile(r"(\d{1,3}[°º])\.?(?:\s+|$)")),
    ("bracket", re.compile(r"\(?(\d{1,3}[a-z]?)\)(?:\s+|$)")),
    ("number", re.compile(r"(\d{1,2}(?:\.\d{1,2})+)\.(?:\s+|$)")),
    ("number", re.compile(r"(\d{1,3}[a-z]{0,2})\.(?:\s+|$|(?=[A-ZÀ-Þ]))")),
    ("letter", re.compile(r"\(?([a-z]{1,5})\)(?:\s+|$)")),
    ("letter", re.compile(r"(?!www\.)([a-z]{1,5})\.(?:\s+|$|(?=[a-z]{2}))")),
    ("dash", re.compile(r"([–—•▪·*-])(?:\s+|$)")),
)
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


def read_marker(text: str) -> Marker | None:
    """The marker that a text starts with, or None.

    >>> read_marker("1°. omtrent het potentieel")
    Marker(kind='degree', name='1°', printed='1°.', length=4)
    """
    for kind, form in _FORMS:
        found = form.match(text)
        if found and (kind != "letter" or _is_item_name(found[1])):
            return Marker(kind, found[1], found[0].strip(), found.end())
    return None


def _is_item_name(letters: str) -> bool:
    return is_letter(letters) or is_roman(letters)


def is_letter(name: str) -> bool:
    """'a', 'z', and after those 'aa', 'bbb': one letter, repeated."""
    return len(set(name)) == 1 and name.isalpha()


def is_roman(name: str) -> bool:
    """A Roman numeral from i to xxxix."""
    return _roman_value(name) is not None


def _roman_value(name: str) -> int | None:
    units = name.lstrip("x")
    tens = len(name) - len(units)
    if name and units in _ROMAN and tens < 4:
        return 10 * tens + _ROMAN.index(units)
    return None


def is_first(name: str) -> bool:
    """Whether a list starts with this item."""
    return name in ("1", "a", "i", "1°")


def follows(kind: MarkerKind, previous: str, name: str) -> bool:
    """Whether item `name` may come right after `previous` in one list: 'b' after 'a', '3' or '2a' after '2', 'ii' after 'i'."""
    if kind == "letter":
        return name == _next_letter(previous)
    if kind == "roman":
        return (_roman_value(previous) or 0) + 1 == _roman_value(name)
    if kind in ("dash", "clause"):
        return True
    return _digits(name) == _digits(previous) + 1 or (_digits(name) == _digits(previous) and name > previous)


def _next_letter(name: str) -> str:
    return "a" * (len(name) + 1) if name[0] == "z" else chr(ord(name[0]) + 1) * len(name)


def _digits(name: str) -> int:
    found = re.match(r"\d+", name)
    return int(found[0]) if found else 0
