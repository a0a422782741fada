"""How a text binds a short name: 'term: meaning', '(hierna: X)', 'hereinafter referred to as', '(ABC)'."""

import re

_QUOTE = r"[‘’'\"“”„]"

# what says where a list applies: 'in Nederland: de Hoge Raad'
_NO_TERM = r"(?:Deze|Dit|This|in|voor|bij|op|met|for|to|by)"
# a line of a list of definitions, up to its meaning: 'a. dienst: de ...', '(6) ‘provider’ means a ...'
ENTRY = re.compile(
    r"^\s*(?:(?:\(?(?:[a-z]{1,2}|\d+°?)[.)]|[-–•])?\s*)(?:\D{0,60}\bverstaan\s+onder:?\s+)?"
    rf"{_QUOTE}?(?:(?:de|het|een|the|an?)\s+)?(?P<term>(?!{_NO_TERM}\b)[^\W\d_][^:;.,()\n]{{1,50}}?)"
    rf"(?:{_QUOTE}?\s*:|{_QUOTE}\s+means)\s+"
)
LONGEST_TERM = 5
# what may follow a name that is introduced
ANNOUNCED = re.compile(
    rf"\s*[(,]\s*(?:hierna|verder|hereinafter)(?:\s+(?:te\s+noemen|ook|referred\s+to\s+as))*\s*:?\s*"
    rf"{_QUOTE}?(?:(?:de|het|the)\s+)?{_QUOTE}?(?P<term>\w[\w’ -]{{1,40}}?){_QUOTE}?\s*(?=[),;.])",
    re.IGNORECASE,
)
# two capitals, or as Dutch acts are abbreviated: 'Wmg', 'Bvr'
ABBREVIATED = re.compile(r"\s*\((?P<term>[A-Z]\w*[A-Z]\w*(?:-\w+)?|[A-Z][bcdfghjklmnpqstvwxz][a-z]{1,3})\)")
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
