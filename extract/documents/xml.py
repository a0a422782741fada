"""XML to a tree that knows where in the source each run of characters stands.

The parser is Expat, of the standard library: it gives the byte at which each event starts, which lxml and ElementTree do not.
Nothing outside the file is read: Expat loads no DTD and no external entity, and a file that declares entities is refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import TypeAlias
from xml.parsers import expat

Piece: TypeAlias = tuple[int | None, str]

_MAX_DEPTH = 100


class XmlError(Exception):
    """An XML text that cannot be read; the message is one line that says why, without the name of the file."""


@dataclass(slots=True)
class Element:
    """An element: its children are elements and (source offset, characters) pieces, in order.

    A piece has no offset when the source names its characters by a reference: '&#233;'.
    """

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | Piece"] = field(default_factory=list)

    def elements(self) -> Iterator["Element"]:
        return (child for child in self.children if isinstance(child, Element))

    def find(self, tag: str) -> "Element | None":
        """The first child element of that name."""
        return next((child for child in self.elements() if child.tag == tag), None)

    def every(self, *tags: str) -> Iterator["Element"]:
        """All descendants of those names in document order; what stands inside one of them is not looked into."""
        for child in self.elements():
            if child.tag in tags:
                yield child
            else:
                yield from child.every(*tags)


def parse(source: str) -> Element:
    """The root element of an XML text, offsets in characters of `source`.

    Raises XmlError when the text is no well-formed XML, declares entities, or nests more than 100 elements.

    >>> parse("<al>De <nadruk>raad</nadruk></al>").children[0]
    (4, 'De ')
    """
    builder = _TreeBuilder(source)
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = lambda text: builder.text(parser.CurrentByteIndex, text)
    parser.SkippedEntityHandler = lambda name, is_parameter: builder.entity(parser.CurrentByteIndex, name, bool(is_parameter))
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(source.encode(), True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise XmlError(f"is no well-formed XML ({reason}, line {error.lineno}); fetch the file anew") from None
    return builder.root


def _refuse_entity(name: str, *_: object) -> None:
    raise XmlError(f"declares an entity of its own ('{name}'), which is not read; take the file as it was published")


class _TreeBuilder:
    """Takes the parser's events; keeps the open elements, and the character that the last byte index stands for."""

    def __init__(self, source: str) -> None:
        self.root = Element("")
        self._open: list[Element] = []
        self._source = source
        self._data = source.encode()
        self._byte = 0
        self._character = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) == _MAX_DEPTH:
            raise XmlError(f"nests more than {_MAX_DEPTH} elements; take the file as it was published")
        element = Element(tag, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _tag: str) -> None:
        self._open.pop()

    def entity(self, byte: int, name: str, is_parameter: bool) -> None:
        """The character that an entity of HTML names ('&euml;'); an entity in the document type itself is no text."""
        if not is_parameter:
            self.text(byte, unescape(f"&{name};"))

    def text(self, byte: int, characters: str) -> None:
        """Adds characters, with their offset only where they stand in the source themselves."""
        self._character += len(self._data[self._byte : byte].decode())
        self._byte = byte
        copied = self._source.startswith(characters, self._character)
        self._open[-1].children.append((self._character if copied else None, characters))
