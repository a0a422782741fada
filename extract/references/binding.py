"""How a text binds a short name: 'term: meaning', '(hierna: X)', 'hereinafter referred to as', '(ABC)'."""

import re

_QUOTE = r"[‘’'\"“”„]"

# a line of a list of definitions, up to its meaning
ENTRY = re.compile(
    r"^\s*(?:(?:(?:[a-z]{1,2}|\d+°?)[.)]|[-–•])?\s*)(?P<term>(?!(?:Deze|Dit|This)\b)[^\W\d_][^:;.,()\n]{1,50}?)\s*:\s+"
)
LONGEST_TERM = 5
# what may follow a name that is introduced
ANNOUNCED = re.compile(
    rf"\s*[(,]\s*(?:hierna|verder|hereinafter)(?:\s+(?:te\s+noemen|ook|referred\s+to\s+as))*\s*:?\s*"
    rf"{_QUOTE}?(?:(?:de|het|the)\s+)?{_QUOTE}?(?P<term>\w[\w’ -]{{1,40}}?){_QUOTE}?\s*(?=[),;.])",
    re.IGNORECASE,
)
ABBREVIATED = re.compile(r"\s*\((?P<term>[A-Z]\w*[A-Z]\w*(?:-\w+)?)\)")
# a quick look whether a line can introduce a short name at all
INTRODUCES = re.compile(r"\([A-Z]|hierna|verder|hereinafter")


def entry_of(line: str) -> tuple[str, int] | None:
    """The term that a line of definitions binds and the offset of its meaning; None when the line is no such line.

    >>> entry_of("b. dienst: de AIVD")
    ('dienst', 11)
    """
    found = ENTRY.match(line)
    if found is None or len(found["term"].split()) > LONGEST_TERM:
        return None
    return found["term"], found.end()
