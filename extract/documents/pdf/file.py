"""A PDF file to its text and blocks, or one clear line that says why not."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium

from extract.documents.block import Block
from extract.documents.model import DocumentError
from extract.documents.pdf.layer import read_page
from extract.documents.pdf.layout import page_blocks
from extract.documents.pdf.line import Page


def read_pdf(path: Path) -> tuple[str, list[Block]]:
    """The source (the lines of all pages, '\\f' at a page's end) and the blocks that copy from it."""
    source, pages = "", list[Page]()
    document = pdfium.PdfDocument(path)
    for number in range(len(document)):
        page = read_page(document[number], number, len(source))
        pages.append(page)
        source += "".join(line.text + "\n" for line in page.lines) + "\f"
    return source, list(page_blocks(pages))
