"""An act in official XML written out as Markdown and as a page of officielebekendmakingen.nl: the same act in other formats.

Written with the parser of the standard library, so that no reader is compared with itself.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_ACTS = ("staatsblad", "wetgeving")
_LEFT = {"noot", "histnoot", "meta-data", "lidnr", "li.nr", "bijlage"}
_PARAGRAPHS = {"al", "considerans.al", "wij", "gegeven", "ondertekening", "uitgifte", "intitule"}


def act_of(path: Path) -> Element:
    """The element that holds the act, annexes left out: their headings differ too much from format to format."""
    root = ElementTree.parse(path).getroot()
    for item in root.iter("definitie-item"):
        _put_term_before(item)
    return next(element for element in root.iter() if element.tag in _ACTS)


def _put_term_before(item: Element) -> None:
    """Writes a defined term into the first paragraph of its definition, or as a paragraph before its list."""
    term, definition = item.find("term"), item.find("definitie")
    if term is None or definition is None:
        return
    item.remove(term)
    words, first = _words(term), definition[0]
    if first.tag == "al":
        first.text = f"{words} {first.text or ''}"
    else:
        opening = Element("al")
        opening.text = words
        definition.insert(0, opening)


def markdown(act: Element) -> str:
    """Headings marked with '#', and one paragraph a member or item, its number before it."""
    return "\n\n".join(_markdown(act, "")) + "\n"


def page(act: Element) -> str:
    """A page as officielebekendmakingen.nl builds it: members and items in lists, their numbers in spans."""
    body = "".join(_html(act))
    return f"<!DOCTYPE html><html><head><title>x</title></head><body><div id='broodtekst'>{body}</div></body></html>"


def _markdown(element: Element, number: str) -> Iterator[str]:
    for child in element:
        if child.tag in ("kop", "citeertitel"):
            yield f"##### {_words(child)}"
        elif child.tag in _PARAGRAPHS:
            yield f"{number} {_words(child)}".strip()
            number = ""
        elif child.tag == "row":
            yield _row(child)
        elif child.tag not in _LEFT:
            yield from _markdown(child, _number(child) or number)


def _html(element: Element) -> Iterator[str]:
    label = _label(element)
    for child in element:
        if child.tag in ("kop", "citeertitel"):
            yield f'<h3 class="{element.tag}_kop no-toc">{escape(_words(child))}</h3>'
        elif child.tag in _PARAGRAPHS:
            yield f'<p class="labeled">{label}{escape(_words(child))}</p>'
            label = ""
        elif child.tag == "row":
            yield f"<p>{escape(_row(child))}</p>"
        elif child.tag in ("lid", "li", "definitie-item"):
            yield f'<ul class="expliciet"><li class="{child.tag}">{"".join(_html(child))}</li></ul>'
        elif child.tag not in _LEFT:
            yield f'<div class="{child.tag}">{"".join(_html(child))}</div>'


def _label(element: Element) -> str:
    kind = "lidnr" if element.tag == "lid" else "ol"
    return f'<span class="{kind}">{escape(_number(element))} </span>' if _number(element) else ""


def _number(element: Element) -> str:
    found = next((child for child in element if child.tag in ("lidnr", "li.nr")), None)
    printed = "".join(found.itertext()).strip() if found is not None else ""
    return f"{printed}." if printed.isalnum() else printed


def _row(element: Element) -> str:
    return " – ".join(filter(None, (_words(cell) for cell in element)))


def _words(element: Element) -> str:
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _LEFT:
            yield from _texts(child)
            yield " " if child.tag not in ("nadruk", "extref", "intref", "sup", "inf") else ""
        yield child.tail or ""
