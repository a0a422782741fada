"""What an answer says: XML, JSON, or a document of a known form. Nothing in it is trusted."""

import json
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from bevoegd.fetching.cache import Answer
from bevoegd.fetching.errors import Unexpected
from extract.documents.xml import Element, XmlError, parse

_HEAD = 65_536  # bytes in which a document's root element must begin


def xml_of(answer: Answer) -> Element:
    """The root of an XML answer, of which entities are refused. Raises Unexpected for anything else."""
    try:
        return parse(answer.data().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unexpected(answer.asked, "the answer is no text in UTF-8") from None
    except XmlError as error:
        raise Unexpected(answer.asked, f"the answer {error}") from None


def json_of(answer: Answer) -> dict[str, Any]:
    """The object that a JSON answer is. Raises Unexpected for anything else."""
    try:
        found = json.loads(answer.data())
    except ValueError:
        raise Unexpected(answer.asked, "the answer is no JSON") from None
    if not isinstance(found, dict):
        raise Unexpected(answer.asked, "the answer is JSON of another form")
    return found


def root_of(answer: Answer) -> tuple[str, dict[str, str]]:
    """The name and attributes of an XML document's root element; the rest is not read. Raises Unexpected for no XML."""
    found = list[tuple[str, dict[str, str]]]()
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: found.append((name, attributes))
    try:
        parser.Parse(answer.data()[:_HEAD], False)
    except expat.ExpatError:
        found = found[:1]
    if not found:
        raise Unexpected(answer.asked, "the answer is no XML")
    return found[0]


def is_html(answer: Answer) -> bool:
    return b"<html" in answer.data()[:_HEAD].lower()


def local(element: Element) -> str:
    """An element's name without the prefix of its namespace, which each service chooses anew."""
    return element.tag.rpartition(":")[2]


def every(element: Element, *names: str) -> Iterator[Element]:
    """All descendants of those names, whatever their prefix, in document order."""
    for child in element.elements():
        if local(child) in names:
            yield child
        yield from every(child, *names)


def first_text(element: Element, name: str) -> str | None:
    """The words of the first descendant of that name, None without any."""
    return next((text for found in every(element, name) if (text := text_of(found))), None)


def text_of(element: Element) -> str:
    """The words of an element and of all in it, in one line."""
    return one_line("".join(f" {text_of(child)} " if isinstance(child, Element) else child[1] for child in element.children))


def one_line(text: str) -> str:
    """Words of others as a terminal can show them: no line breaks, no control characters.

    >>> one_line("Wet\\n op \\x1b[31mhet")
    'Wet op [31mhet'
    """
    return "".join(character for character in " ".join(text.split()) if character.isprintable())
