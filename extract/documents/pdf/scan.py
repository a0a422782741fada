"""Scanned pages: pictures of text, recognised by tesseract, a program of its own that need not be there.

It answers with a PDF that has the words where they stand in the picture, so that a recognised page is read as any other.
"""

import os
import shutil
import subprocess

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.documents.pdf.line import Page

_ADVICE = (
    "install tesseract, which reads them (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-nld; "
    "macOS: brew install tesseract tesseract-lang)"
)
_LANGUAGES = ("nld", "eng")
_DPI = 300
_MOST_PIXELS = 40_000_000
_SECONDS = 120
_FEW = 50  # letters, such as those of a stamp or a page number over the picture
_MOST = 0.5  # of the page


class ScanError(Exception):
    """Pages that cannot be recognised; the message says why and what to do."""


def is_scan(page: pdfium.PdfPage, read: Page) -> bool:
    """Whether the words of a page are in a picture of it, or drawn in shapes that the file does not name."""
    letters = sum(character.isalpha() for line in read.lines for character in line.text)
    if letters == 0:
        return bool(raw.FPDFPage_CountObjects(page) > 0)
    return letters < _FEW and any(_covers(image, page) for image in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE]))


def _covers(image: pdfium.PdfObject, page: pdfium.PdfPage) -> bool:
    left, bottom, right, top = image.get_bounds()
    return bool((right - left) * (top - bottom) > _MOST * page.get_width() * page.get_height())


def languages() -> str:
    """The languages of tesseract, as it takes them ('nld+eng'); raises ScanError where it has none, or is not there."""
    if shutil.which("tesseract") is None:
        raise ScanError(_ADVICE)
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False).stdout.split()
    found = [language for language in _LANGUAGES if language in listed]
    if not found:
        raise ScanError(f"tesseract has neither Dutch nor English; {_ADVICE}")
    return "+".join(found)


def recognised(page: pdfium.PdfPage, languages: str) -> pdfium.PdfDocument:
    """A page as a PDF of one page that holds the words recognised on it; raises ScanError when tesseract fails."""
    scale = min(_DPI / 72, (_MOST_PIXELS / (page.get_width() * page.get_height())) ** 0.5)
    command = ["tesseract", "-", "-", "-l", languages, "--dpi", str(round(72 * scale)), "-c", "textonly_pdf=1", "pdf"]
    limits = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command, input=_picture(page, scale), capture_output=True, timeout=_SECONDS, env=limits, check=True
        )
        return pdfium.PdfDocument(done.stdout)
    except subprocess.TimeoutExpired:
        raise ScanError(f"tesseract did not end in {_SECONDS} s on a page; give it a better scan") from None
    except (subprocess.CalledProcessError, pdfium.PdfiumError):
        raise ScanError("tesseract failed on a page; try it by hand: tesseract PICTURE out -l nld") from None


def _picture(page: pdfium.PdfPage, scale: float) -> bytes:
    """The page in greys, as a portable graymap (netpbm, PGM)."""
    bitmap = page.render(scale=scale, grayscale=True)
    pixels = memoryview(bitmap.buffer).cast("B")
    rows = (pixels[row * bitmap.stride :][: bitmap.width] for row in range(bitmap.height))
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(rows)
