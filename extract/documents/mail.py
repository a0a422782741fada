"""E-mails (RFC 5322) and saved web pages (RFC 2557), both MIME messages: their text, subject and date, what is attached.

Header lines are not part of the text. Quoted replies and signatures are, the marks of quotation ('> ') are not: nothing tells
for certain whose words they are.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage, Message
from pathlib import Path, PurePosixPath
from typing import Final

from extract.documents.model import DocumentError

_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)  # RFC 3676, 4.5
_MOST_BYTES: Final = 100_000_000  # a message is held in memory whole
_MALFORMED: Final = (LookupError, ValueError, AttributeError, TypeError, MessageError, RecursionError)  # what the parser raises
_SIGNATURES: Final = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}


def message_of(path: Path, data: bytes) -> EmailMessage:
    """The message in the bytes of a file; raises DocumentError where it is too large, or nested too deep to be read."""
    if len(data) > _MOST_BYTES:
        raise DocumentError(f"{path}: is larger than {_MOST_BYTES // 1_000_000} MB; save what is attached as files of its own")
    try:
        message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
        list(_parts(message))
    except _MALFORMED:
        raise _broken(path) from None
    return message


def text_of(path: Path, message: EmailMessage) -> tuple[str, bool]:
    """The text of an e-mail and whether it is HTML: the plain text where it has one with words, else the HTML."""
    for kind in ("plain", "html"):
        body = _body(path, message, kind)
        text = _decoded(path, body) if body is not None else ""
        if text.strip():
            return (text, True) if kind == "html" else (_QUOTED.sub("", text), False)
    raise DocumentError(f"{path}: holds no text of its own (no part of text/plain or text/html with words)")


def page_of(path: Path, message: EmailMessage) -> str:
    """The page itself in a saved one, without the pictures and frames that are saved with it."""
    page = next((part for part in _parts(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise DocumentError(f"{path}: holds no page (no part of text/html); open it in the browser and save it again")
    return _decoded(path, page)


def head_of(path: Path, message: EmailMessage) -> tuple[str | None, str | None]:
    """The subject of an e-mail and the day it was sent (ISO), each None where it is not told."""
    try:
        subject, sent = message["subject"], message["date"]
        day = sent.datetime.date().isoformat() if sent and sent.datetime else None
        return " ".join(str(subject or "").split()) or None, day
    except _MALFORMED:
        raise _broken(path) from None


def attachments(path: Path) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each file that is attached to the e-mail in a file; one that was forwarded in it is '.eml'.

    Pictures within the text and signatures are left out. Raises DocumentError for an e-mail that cannot be read.
    """
    message = message_of(path, path.read_bytes())
    try:
        for number, part in enumerate(_parts(message)):
            if part.get_content_type() == "message/rfc822":
                yield f"{path.stem}-{number}.eml", b"".join(inner.as_bytes() for inner in _inner(part))
            elif _is_attached(part):
                yield PurePosixPath(str(part.get_filename()).replace("\\", "/")).name, _bytes(part)
    except _MALFORMED:
        raise _broken(path) from None


def _parts(message: Message) -> Iterator[Message]:
    """The parts of a message that hold no others; a message within it is one."""
    for part in _inner(message) if message.get_content_maintype() == "multipart" else (message,):
        if part is not message and part.get_content_maintype() == "multipart":
            yield from _parts(part)
        else:
            yield part


def _inner(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, Message)] if isinstance(payload, list) else []


def _is_attached(part: Message) -> bool:
    if not part.get_filename() or part.get_content_type() in _SIGNATURES:
        return False
    return part.get_content_maintype() != "image" or part.get_content_disposition() == "attachment"


def _body(path: Path, message: EmailMessage, kind: str) -> Message | None:
    try:
        return message.get_body((kind,))
    except _MALFORMED:
        raise _broken(path) from None


def _decoded(path: Path, part: Message) -> str:
    """The characters of a part: UTF-8 where its bytes are that, whatever the message says, else in the set it names."""
    data, charset = _bytes(part), str(part.get_content_charset("utf-8"))
    for named in (charset,) if b"\0" in data else ("utf-8", charset):
        try:
            return data.decode(named)
        except (LookupError, UnicodeError):
            continue
    raise DocumentError(f"{path}: its text is not in its character set ('{charset}'); save it as HTML or text in UTF-8")


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _broken(path: Path) -> DocumentError:
    return DocumentError(f"{path}: is no message that can be read (malformed, or nested too deep); save it anew")
