"""A file to its text, or one clear line that says why not."""

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path
from typing import Literal, TypeAlias

from extract.documents.model import DocumentError

Format: TypeAlias = Literal["text", "html", "xml"]
_FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "xml",
    ".wti": "xml",
    ".mhtml": "html",
    ".mht": "html",
}
PDF = ".pdf"
_SAVED = {".mhtml", ".mht"}  # a page with all that it shows, as a browser saves it (RFC 2557)


def read_source(path: Path) -> tuple[str, Format]:
    """The characters of a file and its format; raises DocumentError for a file that is missing, no text, not UTF-8 or empty."""
    data = read_bytes(path)
    known = _FORMATS.get(path.suffix.lower())
    if known is None:
        raise DocumentError(f"{path}: unknown format '{path.suffix}'; bevoegd reads {', '.join(_FORMATS)}, {PDF}")
    text = _page(path, data) if path.suffix.lower() in _SAVED else _decoded(path, data)
    if not text.strip():
        raise DocumentError(f"{path}: is empty; there is nothing to read")
    return text, "html" if text.lstrip()[:200].lower().startswith(("<!doctype html", "<html")) else known


def read_bytes(path: Path) -> bytes:
    """What a file holds; raises DocumentError for one that is missing, a folder, or not to be read."""
    if path.is_dir():
        raise DocumentError(f"{path}: is a folder; name the files in it")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the name") from None
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


def _page(path: Path, data: bytes) -> str:
    """The page itself in a saved one, without the pictures and frames that are saved with it."""
    message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise DocumentError(f"{path}: holds no page (no part of text/html); open it in the browser and save it again")
    charset = page.get_content_charset("utf-8")
    try:
        return bytes(page.get_payload(decode=True)).decode(charset)
    except (LookupError, UnicodeDecodeError):
        raise DocumentError(f"{path}: its page is not in its character set ('{charset}'); save it as HTML in UTF-8") from None


def _decoded(path: Path, data: bytes) -> str:
    if b"\0" in data:
        raise DocumentError(f"{path}: is binary, or text in UTF-16; save it as plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        advice = f"convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8 {path.name}"
        raise DocumentError(f"{path}: is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); {advice}") from None
