"""Plain text and Markdown to blocks. Plain text is Markdown without marks: blank lines part paragraphs in both.

Read are the texts of the official journals as they circulate: typed over, converted from PDF with hard line breaks and page
furniture, the Markdown of laws-markdown ('### Artikel  8') and legalize ('##### Artikel 8', '- a. ...').
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.documents.block import PAGE_END, Block
from extract.documents.furniture import is_furniture
from extract.documents.heading import (
    annex_name,
    article_number,
    has_title,
    is_heading,
    is_title,
    opens_division,
    question_heading,
)
from extract.documents.html import html_blocks
from extract.documents.inline import unmarked
from extract.documents.lines import SOFT_HYPHEN, Line, pieces
from extract.documents.marker import read_marker
from extract.documents.model import reading_of
from extract.documents.tables import tables

_SHORT = 0.8  # of the longest line: what ends before it, with the next word added, did not reach the margin
_LINE = re.compile(r"^.*$", re.MULTILINE)
_HEADING = re.compile(r"\s{0,3}#{1,6}\s*")
_BULLET = re.compile(r"\s*- (?=\S)")
_STRONG = re.compile(r"\s*\*\*(?=\S)")
_NOTE = re.compile(r"\s*([¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s|\s*\[\((\d+)\)\]\(#ntc[^)]*\)")
_NOTE_NUMBER = re.compile(r"\s{0,4}(\d{1,3})\s*")
_LOST_BREAK = re.compile(r"(?:(?<=[^\W\d_]{2}[.;:])|(?<=\)[.;:])) {3,}(?=[A-ZÀ-Þ])")
_HTML_LIST = re.compile(r"<(ol|ul|table)\b")


def text_blocks(source: str) -> Iterator[Block]:
    """The blocks of a plain or Markdown text, offsets in characters of `source`."""
    position = 0
    for table in tables(source):
        yield from _blocks(source, position, table.start)
        yield from table.rows
        position = table.end
    yield from _blocks(source, position, len(source))


def _blocks(source: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of the part of a text that holds no table."""
    untitled, has_soft_hyphens = False, SOFT_HYPHEN in source
    for group in _groups(_lines(source, start, end)):
        if group.kind == "html":
            yield from html_blocks(source, group.lines[0].start, group.lines[-1].start + len(group.lines[-1].text))
        elif group.kind == "page" or (group.kind == "note" and len(group.lines) == 1):
            yield PAGE_END
        elif (block := _block(group, has_soft_hyphens)) is not None:
            if block.kind == "text" and untitled and is_title(block.reading.text):
                block = Block("heading", block.reading)
            untitled = _is_bare_article(block) and not _HEADING.match(group.lines[0].text)
            yield block


def _lines(source: str, first: int, last: int) -> Iterator[Line]:
    """The lines; where laws-markdown lost a paragraph's end, three spaces after a sentence are all that is left of it."""
    for found in _LINE.finditer(source, first, last):
        start = found.start()
        for gap in _LOST_BREAK.finditer(found[0]):
            yield Line(start, source[start : found.start() + gap.start()])
            yield Line(start, "")
            start = found.start() + gap.end()
        yield Line(start, source[start : found.end()])


class _Group(NamedTuple):
    kind: str
    lines: list[Line]
    soft: bool


def _groups(lines: Iterator[Line]) -> Iterator[_Group]:
    """Lines that belong together: a paragraph, a heading, a page's end, an HTML list, a footnote."""
    group = _Group("", [], False)
    for line in lines:
        kind = _kind(line, group)
        if kind == group.kind and not _starts(line, group):
            group.lines.append(line)
            continue
        if group.kind:
            yield group
        group = _Group(kind, [line], soft=kind == group.kind == "text" and not _is_marked(line, group.lines[0]))
    if group.kind:
        yield group


def _kind(line: Line, group: _Group) -> str:
    if group.kind == "html" and not _closes(group):
        return "html"
    if not line.text.strip():
        return ""
    if _HTML_LIST.match(line.text):
        return "html"
    if _NOTE_NUMBER.fullmatch(line.text):
        return "note"
    if group.kind == "note" and line.text.startswith("    "):
        return "note"
    if is_furniture(line.text):
        return "page"
    if _HEADING.match(line.text) or _is_heading_line(line.text.strip(), group):
        return "heading"
    return "text"


def _is_heading_line(text: str, group: _Group) -> bool:
    """Whether a line without marks is a heading by itself, so that the text under it needs no blank line."""
    if question_heading(text) or (text.isupper() and annex_name(text)):
        return True
    if group.kind == "text" and group.lines[-1].text.rstrip()[-1] not in ".;:+":
        return False
    return article_number(text) is not None or opens_division(text)


def _closes(group: _Group) -> bool:
    opened = _HTML_LIST.match(group.lines[0].text)
    return opened is not None and group.lines[-1].text.startswith(f"</{opened[1]}>")


def _starts(line: Line, group: _Group) -> bool:
    """Whether a line of the same kind as the group before it starts a group of its own."""
    if group.kind == "note":
        return _NOTE_NUMBER.fullmatch(line.text) is not None
    if group.kind == "html":
        return _closes(group)
    if group.kind != "text":
        return True
    if _NOTE.match(line.text) or _is_item(line) or line.text.lstrip().startswith("|"):
        return True
    return _ends_paragraph(group.lines, line.text.strip())


def _ends_paragraph(lines: list[Line], following: str) -> bool:
    """Whether a paragraph ends although no blank line follows: at a stem before its list, or at a sentence's end so far from
    the margin that the next word would have fitted."""
    last = lines[-1].text.rstrip()
    if last.endswith(":"):
        return following[0].islower()
    margin = max(len(line.text.rstrip()) for line in lines)
    room = _SHORT * max(margin, len(following)) - len(following.split()[0])
    return last.endswith((".", ";")) and following[0].isupper() and len(last) < room


def _is_item(line: Line) -> bool:
    return _is_bulleted(line) or read_marker(line.text.strip()) is not None


def _is_marked(line: Line, before: Line) -> bool:
    """Whether a line is an item by its mark alone: a marker that Markdown marks too, or one more line with a hyphen."""
    return _is_bulleted(line) or (_BULLET.match(line.text) is not None and _BULLET.match(before.text) is not None)


def _is_bulleted(line: Line) -> bool:
    """'- a. ...' and '**a)** ...': a list marker that Markdown marks too, so it cannot be part of a sentence."""
    mark = _BULLET.match(line.text) or _STRONG.match(line.text)
    return mark is not None and read_marker(reading_of(unmarked(0, line.text[mark.end() :])).text) is not None


def _block(group: _Group, has_soft_hyphens: bool) -> Block | None:
    """The block that a group of lines makes, or None when nothing but marks stands in it."""
    number, lines = _note_number(group)
    reading = reading_of(pieces(_unheaded(lines), has_soft_hyphens))
    if not reading.segments:
        return None
    if number:
        return Block("footnote", reading, number)
    if group.kind == "heading" or (not group.soft and is_heading(reading.text)):
        return Block("heading", reading)
    return Block("text", reading, soft=group.soft)


def _note_number(group: _Group) -> tuple[str | None, list[Line]]:
    """The number of a footnote and the lines that are its text; None and all the lines for what is no footnote."""
    first, *others = group.lines
    if group.kind == "note":
        return first.text.strip(), others
    note = _NOTE.match(first.text)
    if note is None:
        return None, group.lines
    return note[1] or note[2], [Line(first.start + note.end(), first.text[note.end() :]), *others]


def _is_bare_article(block: Block) -> bool:
    text = block.reading.text
    return block.kind == "heading" and article_number(text) is not None and not has_title(text)


def _unheaded(lines: list[Line]) -> list[Line]:
    """The lines without what marks the first as a heading or a bullet."""
    first, *others = lines
    start = _words_start(first)
    return [Line(first.start + start, first.text[start:]), *others]


def _words_start(line: Line) -> int:
    mark = _HEADING.match(line.text) or (_BULLET.match(line.text) if _is_bulleted(line) else None)
    return mark.end() if mark else 0
