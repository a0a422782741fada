"""HTML to blocks: EUR-Lex pages (the Official Journal's classes, with and without 'oj-', and those of consolidated texts), web
pages in general, and what a Word file is converted to.

Of a page that says where its content stands (the element 'main') only that and its title ('h1') are read. What is marked as
no content is left out of any: menus, headers, footers, search, dialogs. What is hidden is read: answers unfold at a click.

The parser of the standard library is used because it tells where in the source each run of characters stands.
"""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from extract.documents.block import Block, BlockKind
from extract.documents.model import join, reading_of

_SKIPPED = frozenset(
    {"head", "script", "style", "nav", "header", "footer", "svg", "noscript", "button", "select", "form", "template"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol", "li", "dl", "dt", "dd"})
_TABLES = frozenset({"table", "caption", "tr", "td", "th"})
_SECTIONS = frozenset({"p", "div", "section", "article", "main", "aside", "blockquote", "figcaption", "hr"})
_BLOCKS = _HEADINGS | _LISTS | _TABLES | _SECTIONS
_HEADING_CLASS = re.compile(r"(?:oj-)?(?:ti|sti|doc-ti|tbl-hdr)\b|s?title-(?:doc|article|division|annex)\b")
_NOTE_CLASS = re.compile(r"(?:oj-)?note\b|footnote\b")
_PAGE_CLASS = re.compile(r"(?:oj-)?hd-(?:date|lg|ti|oj|coll|uniq)\b|arrow\b|disclaimer\b|reference\b")
_AMENDED = re.compile(r"\s*(?:[►▼][A-Z]\d*|◄)\s*")  # in a consolidated text: where words of an amending act begin and end
_PLACE_ID = re.compile(r"art-\d+[a-z]?(?:-\w+)*-(?P<last>[\da-z]+)")
_NOTE_ID = re.compile(r"(?:foot|end)note-\d+")  # in the HTML of a Word file
_NOTE_MARKS = ("#ntr", "#footnote-", "#endnote-")  # what a note mark, or the way back from a note, points to
_CONTAINERS = frozenset({"div", "section", "aside", "article", "ul", "ol"})  # whose end is always marked
_NO_CONTENT = frozenset({"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog"})  # roles (WAI-ARIA)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")

Attributes = list[tuple[str, str | None]]


def html_blocks(source: str, start: int = 0, end: int | None = None, rows: bool = False) -> Iterator[Block]:
    """The blocks of an HTML page, or of the HTML between two offsets; block offsets count from the source's start.

    `rows`: a row of a table with words in more than one cell is one block, its cells parted by dashes. Without it every cell
    is a block: the Official Journal sets its lists in tables.
    """
    text = source[start:end]
    parser = _RowParser(text, start) if rows else _BlockParser(text, start)
    parser.feed(text)
    parser.close()
    parser.end_block()
    yield from parser.content()


class _BlockParser(HTMLParser):
    """Gathers the characters between block tags; inline tags leave no trace, skipped elements no words."""

    def __init__(self, text: str, base: int) -> None:
        super().__init__(convert_charrefs=False)
        self.blocks: list[Block] = []
        self._content: list[Block] = []
        self._has_main = False
        self._mains = 0
        self._is_title = False
        self._in_note = False
        self._base = base
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._pieces: list[tuple[int | None, str]] = []
        self._kind: BlockKind = "text"
        self._number: str | None = None
        self._skipped: list[str] = []
        self._lists: list[_List] = []

    def content(self) -> list[Block]:
        """The blocks in the element 'main' and the titles of the page; all blocks of one without words in such an element."""
        return self._content if self._has_main else self.blocks

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if self._skipped or self._is_skipped(tag, dict(attrs)):
            if not self._skipped or tag == self._skipped[0]:
                self._skipped.append(tag)
            return
        if tag == "br":
            self._pieces.append((None, " "))
        if tag in _BLOCKS:
            self.end_block()
            self._open(tag, dict(attrs))

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        if tag not in _SKIPPED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            if tag == self._skipped[0]:
                self._skipped.pop()
        elif tag in _BLOCKS:
            self.end_block()
            self._close(tag)

    def _close(self, tag: str) -> None:
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._in_note = False
        elif tag == "main":
            self._mains = max(0, self._mains - 1)

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._pieces.append((None, " ") if _AMENDED.fullmatch(data) else (self._offset(), data))

    def handle_entityref(self, name: str) -> None:
        self._add_reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._add_reference(f"&#{name};")

    def end_block(self) -> None:
        """Turns the characters gathered so far into a block, unless they are all white space."""
        reading = reading_of(self._pieces)
        if reading.segments:
            self._add(Block(self._kind, reading, self._number))
            self._number = None
        self._pieces = []
        self._kind = "text"
        self._is_title = False

    def _add(self, block: Block) -> None:
        self.blocks.append(block)
        self._has_main = self._has_main or self._mains > 0
        if self._mains > 0 or self._is_title:
            self._content.append(block)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        name = attributes.get("class") or ""
        if tag in _HEADINGS or (tag == "p" and _HEADING_CLASS.match(name)):
            self._kind = "heading"
            self._is_title = tag == "h1"
        elif tag == "p" and (self._in_note or _NOTE_CLASS.match(name)):
            self._kind = "footnote"
        elif tag == "main":
            self._mains += 1
        elif tag in ("ol", "ul"):
            self._lists.append(_List(tag, attributes.get("type")))
        elif tag == "li":
            self._open_item(attributes.get("id") or "")

    def _open_item(self, identity: str) -> None:
        number = self._lists[-1].number(identity) if self._lists else "•"
        self._in_note = _NOTE_ID.fullmatch(identity) is not None
        self._number = number.removesuffix(".") if number and self._in_note else number

    def _is_skipped(self, tag: str, attributes: dict[str, str | None]) -> bool:
        if tag == "a":
            return (attributes.get("href") or "").startswith(_NOTE_MARKS)
        if tag in _CONTAINERS and attributes.get("role") in _NO_CONTENT:
            return True
        return tag in _SKIPPED or bool(tag == "p" and _PAGE_CLASS.match(attributes.get("class") or ""))

    def _add_reference(self, written: str) -> None:
        """A character reference: the character it names, at its source offset only where it stands there itself ('&amp;')."""
        if not self._skipped:
            character = unescape(written)
            self._pieces.append((self._offset() if character == "&" else None, character))

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._base + self._line_starts[line - 1] + column


class _RowParser(_BlockParser):
    """Gathers the blocks of each cell, and those of a row with words in more than one cell into one block."""

    def __init__(self, text: str, base: int) -> None:
        super().__init__(text, base)
        self._rows: list[list[list[Block]]] = []

    def _add(self, block: Block) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(block)
        else:
            super()._add(block)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].append([])
        else:
            super()._open(tag, attributes)

    def _close(self, tag: str) -> None:
        if tag == "tr" and self._rows:
            self._end_row([cell for cell in self._rows.pop() if cell])
        else:
            super()._close(tag)

    def _end_row(self, cells: list[list[Block]]) -> None:
        if len(cells) == 1:
            for block in cells[0]:
                self._add(block)
        elif cells:
            readings = [join([block.reading for block in cell]) for cell in cells]
            self._add(Block("text", join(readings, " – ")))


class _List:
    """The numbering of one HTML list: by the place that an item's id names ('art-11-3-a'), else as a browser would count."""

    def __init__(self, tag: str, style: str | None) -> None:
        self._tag = tag
        self._style = style
        self._count = 0

    def number(self, identity: str) -> str | None:
        """The marker of the next item; None where the id says that it is an unnumbered paragraph ('art-11-3-note')."""
        self._count += 1
        place = _PLACE_ID.fullmatch(identity)
        if place:
            return None if "note" in identity else f"{place['last']}."
        if self._tag == "ul":
            return "•"
        return f"{self._counted()}."

    def _counted(self) -> str:
        if self._style == "a" and self._count <= 26:
            return chr(ord("a") + self._count - 1)
        if self._style == "i" and self._count <= len(_ROMAN):
            return _ROMAN[self._count - 1]
        return str(self._count)
