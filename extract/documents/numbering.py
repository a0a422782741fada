"""The numbers of lists and headings in a Word file, which stand nowhere in its text: 'a.', '1.2', 'Artikel 3'.

A paragraph names a numbering and a level in it, itself or by its style; a level says how it counts and what is written around
the number (ECMA-376 part 1, 17.9).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, SubElement

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_ROMAN: Final = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LEVELS: Final = 9


def write_numbers(document: Element, numbering: Element, styles: Element) -> None:
    """Writes before each numbered paragraph of a document the number that Word shows there, and takes the numbering out."""
    counts, by_style = _Counts(numbering), _numbered_styles(styles)
    for paragraph in document.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            continue
        list_id, level = _place(properties, by_style)
        printed = counts.next(list_id, level) if list_id else ""
        if printed:
            _prepend(paragraph, f"{printed} ")
        for numbered in properties.findall(f"{W}numPr"):
            properties.remove(numbered)


def _prepend(paragraph: Element, text: str) -> None:
    run = Element(f"{W}r")
    SubElement(run, f"{W}t", {_XML_SPACE: "preserve"}).text = text
    paragraph.insert(1, run)  # behind the properties, which come first


def _value(element: Element | None, path: str) -> str | None:
    found = element.find("/".join(f"{W}{tag}" for tag in path.split("/"))) if element is not None else None
    return found.get(f"{W}val") if found is not None else None


def _number(element: Element | None, path: str, default: int) -> int:
    value = _value(element, path) or ""
    return int(value) if value.isdecimal() and len(value) < 6 else default


def _numbered_styles(styles: Element) -> dict[str, tuple[str | None, int]]:
    """The numbering and level that each paragraph style gives, its own or that of the style it is based on."""
    known = {style.get(f"{W}styleId", ""): style for style in styles.findall(f"{W}style")}
    return {name: _style_place(name, known) for name in known}


def _style_place(name: str, known: dict[str, Element]) -> tuple[str | None, int]:
    seen, current, level = set[str](), name, None
    while current in known and current not in seen:
        seen.add(current)
        style = known[current]
        if level is None and _value(style, "pPr/numPr/ilvl"):
            level = _number(style, "pPr/numPr/ilvl", 0)
        if list_id := _value(style, "pPr/numPr/numId"):
            return list_id, level or 0
        current = _value(style, "basedOn") or ""
    return None, 0


def _place(properties: Element, by_style: dict[str, tuple[str | None, int]]) -> tuple[str | None, int]:
    """The numbering and level of a paragraph; numbering '0' takes away what its style gives."""
    list_id, level = by_style.get(_value(properties, "pStyle") or "", (None, 0))
    own = _value(properties, "numPr/numId") or list_id
    return (None if own == "0" else own), min(_number(properties, "numPr/ilvl", level), _LEVELS - 1)


@dataclass(slots=True)
class _Level:
    """How one level of a numbering counts: '%1.' as `text` writes the number of the first level and a full stop."""

    style: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class _List:
    """A numbering: its levels, what a new use of it starts from, and the abstract numbering whose count it shares."""

    abstract: str
    levels: dict[int, _Level]
    restarts: dict[int, int] = field(default_factory=dict)


class _Counts:
    """What each numbering has counted to so far, level by level."""

    def __init__(self, numbering: Element) -> None:
        abstracts = _abstracts(numbering)
        self._lists = {num.get(f"{W}numId", ""): _list(num, abstracts) for num in numbering.findall(f"{W}num")}
        self._reached: dict[str, dict[int, int]] = {}

    def next(self, list_id: str, level: int) -> str:
        """What is printed before the next paragraph of a level: 'b.', '•'; nothing where the numbering is not defined."""
        numbered = self._lists.get(list_id)
        if numbered is None or level not in numbered.levels:
            return ""
        reached = self._reached.setdefault(numbered.abstract, {})
        self._count(numbered, reached, level)
        return _printed(numbered.levels, reached, level)

    def _count(self, numbered: _List, reached: dict[int, int], level: int) -> None:
        """One more on this level; the levels below it start anew, those above it that were never used start."""
        for upper in range(level):
            reached.setdefault(upper, _start(numbered, upper))
        if level in numbered.restarts:
            reached[level] = numbered.restarts.pop(level)
        else:
            reached[level] = reached[level] + 1 if level in reached else _start(numbered, level)
        for lower in range(level + 1, _LEVELS):
            reached.pop(lower, None)


def _start(numbered: _List, level: int) -> int:
    return numbered.levels[level].start if level in numbered.levels else 1


def _levels(parent: Element) -> Iterator[tuple[int, _Level]]:
    for level in parent.findall(f"{W}lvl"):
        number = level.get(f"{W}ilvl", "")
        if number.isdecimal() and int(number) < _LEVELS:
            style, text = _value(level, "numFmt") or "decimal", _value(level, "lvlText") or ""
            yield int(number), _Level(style, text, _number(level, "start", 1))


def _abstracts(numbering: Element) -> dict[str, dict[int, _Level]]:
    """The levels of each abstract numbering by its id; one that links to a list style has the levels of that style's own."""
    elements = numbering.findall(f"{W}abstractNum")
    of_style = {_value(element, "styleLink"): element for element in elements}
    linked = (of_style.get(_value(element, "numStyleLink") or "", element) for element in elements)
    return {a.get(f"{W}abstractNumId", ""): dict(_levels(link)) for a, link in zip(elements, linked, strict=True)}


def _list(num: Element, abstracts: dict[str, dict[int, _Level]]) -> _List:
    abstract = _value(num, "abstractNumId") or ""
    numbered = _List(abstract, dict(abstracts.get(abstract, {})))
    for override in num.findall(f"{W}lvlOverride"):
        level = _level_of(override)
        numbered.levels.update(_levels(override))
        if _value(override, "startOverride") is not None:
            numbered.restarts[level] = _number(override, "startOverride", 1)
    return numbered


def _level_of(override: Element) -> int:
    number = override.get(f"{W}ilvl", "")
    return int(number) if number.isdecimal() else 0


def _printed(levels: dict[int, _Level], reached: dict[int, int], level: int) -> str:
    own = levels[level]
    if own.style == "bullet":
        return "•"
    text = own.text
    for upper in range(level + 1):
        text = text.replace(f"%{upper + 1}", _written(levels.get(upper, own).style, reached[upper]))
    return text.strip()


def _written(style: str, number: int) -> str:
    """A number as a style writes it; one that is not known writes digits.

    >>> [_written(style, 28) for style in ("lowerLetter", "upperRoman", "decimal")]
    ['bb', 'XXVIII', '28']
    """
    if style in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    elif style in ("lowerRoman", "upperRoman"):
        letters = _roman(number)
    else:
        return "" if style == "none" else str(number)
    return letters.upper() if style.startswith("upper") else letters


def _roman(number: int) -> str:
    letters = ""
    for value, written in _ROMAN:
        count, number = divmod(number, value)
        letters += written * count
    return letters
