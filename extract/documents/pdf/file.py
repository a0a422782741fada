"""A PDF file to its text and blocks, or one clear line that says why not."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.documents.block import Block
from extract.documents.model import DocumentError
from extract.documents.pdf.layer import LayerError, read_page
from extract.documents.pdf.layout import page_blocks
from extract.documents.pdf.line import Page
from extract.documents.pdf.scan import ScanError, is_scan, languages, recognised

_MOST_PAGES = 10_000
_FAULTS = {
    raw.FPDF_ERR_PASSWORD: "is encrypted; open it with its password, print it to PDF without one, and read that",
    raw.FPDF_ERR_SECURITY: "is encrypted in a way that is not known; print it to PDF without encryption, and read that",
}
_DAMAGED = "is no PDF, cut short or damaged; fetch the file anew"


def read_pdf(path: Path, data: bytes) -> tuple[str, list[Block]]:
    """The source (the lines of all pages, '\\f' at each page's end) and the blocks that copy from it.

    Scripts and forms in the file are not run. Raises DocumentError for a file that is encrypted, damaged, too large to be a
    document, or scanned while nothing is there that reads scans.
    """
    with _opened(path, data) as document:
        pages = [_read_page(path, document, number) for number in range(len(document))]
        scans = [page.number for page in pages if is_scan(document[page.number], page)]
        if scans:
            pages = _with_recognised(path, document, pages, scans)
    pages = list(_in_one_source(pages))
    return "".join(map(_text, pages)), list(page_blocks(pages))


def _opened(path: Path, data: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise DocumentError(f"{path}: {_FAULTS.get(error.err_code, _DAMAGED)}") from None
    if not 0 < len(document) <= _MOST_PAGES:
        raise DocumentError(f"{path}: says that it has {len(document)} pages; bevoegd reads 1 to {_MOST_PAGES}")
    return document


def _read_page(path: Path, document: pdfium.PdfDocument, number: int) -> Page:
    try:
        return read_page(document[number], number)
    except LayerError as error:
        raise DocumentError(f"{path}: page {number + 1} {error}") from None
    except pdfium.PdfiumError:
        raise DocumentError(f"{path}: page {number + 1} is damaged; fetch the file anew") from None


def _with_recognised(path: Path, document: pdfium.PdfDocument, pages: list[Page], scans: list[int]) -> list[Page]:
    """The pages with those that are scans recognised; where that fails, a few pictures among pages of text are left out."""
    try:
        known = languages()
        return [_recognised(document, page, known) if page.number in scans else page for page in pages]
    except ScanError as error:
        if len(scans) <= len(pages) / 2:
            return pages
        counted = f"{len(scans)} of its {len(pages)} pages are pictures without text"
        raise DocumentError(f"{path}: is a scan ({counted}); {error}") from None


def _recognised(document: pdfium.PdfDocument, page: Page, languages: str) -> Page:
    with recognised(document[page.number], languages) as words:
        return read_page(words[0], page.number)


def _in_one_source(pages: list[Page]) -> Iterator[Page]:
    """The pages with the places of their lines in the source, which has them one after another."""
    start = 0
    for page in pages:
        yield page.moved(start)
        start += len(_text(page))


def _text(page: Page) -> str:
    return "".join(f"{line.text}\n" for line in page.lines) + "\f"
