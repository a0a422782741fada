"""Word files (.docx, ECMA-376) to HTML, by mammoth: headings, tables, notes, tracked changes as if accepted.

Mammoth loses the numbers of lists, so they are written into the text beforehand. Headers, footers, comments, pictures and
macros are not read; nothing in the file is run, and nothing outside it is opened.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

import mammoth

from extract.documents.block import Block
from extract.documents.heading import article_number, has_title, is_heading, is_title
from extract.documents.html import html_blocks
from extract.documents.model import DocumentError
from extract.documents.numbering import W, write_numbers

_MOST_BYTES: Final = 50_000_000  # of XML, unpacked: some 10,000 pages
_OLD_OR_ENCRYPTED: Final = b"\xd0\xcf\x11\xe0"  # an OLE file: a .doc, or a .docx with a password
_EMPTY: Final = f'<w:numbering xmlns:w="{W[1:-1]}"/>'.encode()
_STYLE_MAP: Final = "p[style-name='Subtitle'] => h2:fresh\np[style-name='Title'] => h1:fresh"
_MALFORMED: Final = (  # what zipfile, the XML parsers and mammoth raise on a broken or hostile file
    BadZipFile, zlib.error, expat.ExpatError, ElementTree.ParseError, LookupError, ValueError, TypeError, AttributeError,
    EOFError, OSError, RuntimeError,
)  # fmt: skip


def word_html(path: Path, data: bytes) -> str:
    """The HTML of a Word file; raises DocumentError where it is none, broken, encrypted, too large or hostile."""
    if data.startswith(_OLD_OR_ENCRYPTED):
        raise DocumentError(f"{path}: has a password, or is an old Word file; save it as .docx without a password")
    try:
        parts = _parts(path, data)
        return _converted(_numbered(parts))
    except _MALFORMED:
        raise DocumentError(f"{path}: is no Word file that can be read; open it in Word and save it again as .docx") from None


def word_blocks(source: str) -> Iterator[Block]:
    """The blocks of the HTML of a Word file: a row of a table is one, headings are known by their words too."""
    untitled = False
    for block in html_blocks(source, rows=True):
        text = block.reading.text
        if block.kind == "text" and (is_heading(text) or (untitled and is_title(text))):
            block = Block("heading", block.reading)
        untitled = block.kind == "heading" and article_number(text) is not None and not has_title(text)
        yield block


def _parts(path: Path, data: bytes) -> dict[str, bytes]:
    """The XML of the file by the names of its parts; each is checked before anything reads it."""
    with ZipFile(BytesIO(data)) as archive:
        wanted = [info for info in archive.infolist() if info.filename.endswith((".xml", ".rels"))]
        if sum(info.file_size for info in wanted) > _MOST_BYTES:
            raise DocumentError(f"{path}: unpacks to more than {_MOST_BYTES // 1_000_000} MB of XML; save it in parts")
        parts = {info.filename: archive.read(info) for info in wanted}
    for part in parts.values():
        _check(path, part)
    return parts


def _check(path: Path, part: bytes) -> None:
    """Refuses what no Word file has: a document type, in which entities could be declared (ECMA-376 part 2)."""

    def refuse(*_: object) -> None:
        raise DocumentError(f"{path}: declares a document type, as no Word file does; it is not read")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.Parse(part, True)


def _numbered(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts with the numbers of lists in the text of the document, and no numbering."""
    named = {part: _name(part, parts) for part in ("document", "numbering", "styles")}
    document, numbering, styles = (ElementTree.fromstring(parts.get(name, _EMPTY)) for name in named.values())
    if not document.tag.startswith(W):  # the strict form of the standard, which has other names for everything
        return parts
    write_numbers(document, numbering, styles)
    return {**parts, named["document"]: ElementTree.tostring(document), named["numbering"]: _EMPTY}


def _name(part: str, parts: dict[str, bytes]) -> str:
    """The name of a part: 'word/document.xml', or with a number as some servers save it, 'word/document2.xml'."""
    return next((name for name in parts if re.fullmatch(rf"word/{part}\d*\.xml", name)), f"word/{part}.xml")


def _converted(parts: dict[str, bytes]) -> str:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    converted = mammoth.convert_to_html(
        file, style_map=_STYLE_MAP, convert_image=mammoth.images.img_element(lambda _: {}), include_embedded_style_map=False
    )
    return str(converted.value).replace("</p>", "</p>\n").replace("</tr>", "</tr>\n")
