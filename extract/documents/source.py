"""A file to its text, or one clear line that says why not."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from extract.documents.block import Block
from extract.documents.mail import head_of, message_of, page_of, text_of
from extract.documents.model import DocumentError
from extract.documents.pdf import read_pdf
from extract.documents.word import word_html
from extract.documents.wti import wti_beside

Format: TypeAlias = Literal["text", "html", "xml", "page", "mail", "word", "pdf"]
_FORMATS: Final[dict[str, Format]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "xml",
    ".wti": "xml",
    ".mhtml": "page",
    ".mht": "page",
    ".docx": "word",
    ".docm": "word",
    ".eml": "mail",
    ".pdf": "pdf",
}
_ADVICE: Final = {
    **dict.fromkeys((".doc", ".odt", ".rtf"), "open it and save it as .docx or PDF"),
    **dict.fromkeys((".msg", ".pst"), "save the message as .eml"),
    **dict.fromkeys((".rar", ".7z"), "unpack it, or pack it as .zip"),
}


@dataclass(frozen=True, slots=True)
class File:
    """The bytes of a file, enough to read it where there is no such file; its path names it, also in errors.

    `beside` is the file that is read with it: the technical data of a Dutch act ('wti').
    """

    path: Path
    data: bytes
    beside: "File | None" = None


class Source(NamedTuple):
    """The characters to read, what they are ('text', 'html', 'xml', 'word', 'pdf'), and a title and date that stand elsewhere.

    `blocks` are those of a PDF, whose layout its characters do not tell.
    """

    text: str
    format: Format
    title: str | None = None
    date: str | None = None
    blocks: tuple[Block, ...] = ()


def read_file(path: Path) -> File:
    """The bytes of a file and of what is read with it; raises DocumentError for one that is missing or of no known format."""
    if path.is_dir():
        raise DocumentError(f"{path}: is a folder; name the files in it")
    format, data = format_of(path), _bytes(path)
    beside = wti_beside(path) if format == "xml" else None
    return File(path, data, File(beside, _bytes(beside)) if beside else None)


def read_source(file: File) -> Source:
    """The characters of a file; raises DocumentError for one that is broken, not UTF-8 or empty."""
    source = _READERS[format_of(file.path)](file.path, file.data)
    if not source.text.strip():
        raise DocumentError(f"{file.path}: is empty; there is nothing to read")
    return source


def format_of(path: Path) -> Format:
    """The format that a file's name tells; raises DocumentError for one that is not read."""
    suffix = path.suffix.lower()
    if suffix in _ADVICE:
        raise DocumentError(f"{path}: '{suffix}' is not read; {_ADVICE[suffix]}")
    if suffix not in _FORMATS:
        raise DocumentError(f"{path}: unknown format '{path.suffix}'; bevoegd reads {', '.join(_FORMATS)}")
    return _FORMATS[suffix]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the name") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


def _decoded(path: Path, data: bytes) -> str:
    if b"\0" in data:
        raise DocumentError(f"{path}: is binary, or text in UTF-16; save it as plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        advice = f"convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8 {path.name}"
        raise DocumentError(f"{path}: is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); {advice}") from None


def _read_text(path: Path, data: bytes) -> Source:
    """A file that is its own text; a web page is one whatever its name."""
    text = _decoded(path, data)
    is_page = text.lstrip()[:200].lower().startswith(("<!doctype html", "<html"))
    return Source(text, "html" if is_page else format_of(path))


def _read_page(path: Path, data: bytes) -> Source:
    return Source(page_of(path, message_of(path, data)), "html")


def _read_mail(path: Path, data: bytes) -> Source:
    message = message_of(path, data)
    text, is_html = text_of(path, message)
    return Source(text, "html" if is_html else "text", *head_of(path, message))


def _read_word(path: Path, data: bytes) -> Source:
    return Source(word_html(path, data), "word")


def _read_pdf(path: Path, data: bytes) -> Source:
    text, blocks = read_pdf(path, data)
    return Source(text, "pdf", blocks=tuple(blocks))


_READERS: Final[dict[Format, Callable[[Path, bytes], Source]]] = {
    "text": _read_text,
    "html": _read_text,
    "xml": _read_text,
    "page": _read_page,
    "mail": _read_mail,
    "word": _read_word,
    "pdf": _read_pdf,
}
