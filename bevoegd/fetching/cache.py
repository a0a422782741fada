"""Answers of services as files, so that what came once need not come again and can be had offline.

An answer takes the place of the one before only when it is of the form expected. No answer is thrown away for its age; a user
may remove the folder at any time.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bevoegd.drafts import draft
from bevoegd.fetching.errors import FetchError


class Request(NamedTuple):
    """What is asked: an address, the media type wanted, and the language (ISO 639-3, as Cellar takes it)."""

    address: str
    accept: str = "*/*"
    language: str | None = None

    @property
    def key(self) -> str:
        return hashlib.sha256("\n".join((self.address, self.accept, self.language or "")).encode()).hexdigest()


class Head(NamedTuple):
    """What an answer says before its body; `address` is where redirects led."""

    address: str
    status: int
    media_type: str
    etag: str | None
    modified: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a service gave. `asked` is the address of the request, `address` where redirects led; `fetched` is when the body
    came and `confirmed` when the service last said that it holds, in UTC (ISO 8601); `size` is in bytes, `sha256` in hex.
    """

    asked: str
    address: str
    status: int
    media_type: str
    etag: str | None
    modified: str | None
    fetched: str
    confirmed: str
    size: int
    sha256: str
    path: Path

    def data(self) -> bytes:
        return self.path.read_bytes()


class Cache:
    """A folder of answers: a body is named by its digest, the JSON that says where and when it came by the request's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, request: Request) -> Answer | None:
        """The answer that was accepted, or None; also None for one that is damaged, so that it is fetched anew."""
        try:
            told = json.loads(self._description(request).read_text(encoding="utf8"))
            kept = Answer(**told, path=self._folder / told["sha256"])
            return kept if hashlib.sha256(kept.data()).hexdigest() == kept.sha256 else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def receive(self, request: Request, head: Head, chunks: Iterable[bytes], limit: int) -> Answer:
        """Writes a body as it comes, whole or not at all; it is found again once it is accepted.

        Raises FetchError for a body of more than `limit` bytes, and what `chunks` raises when the connection breaks.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{request.key}.part"
        try:
            size, sha256 = _write(part, chunks, request.address, limit)
            path = part.replace(self._folder / sha256)
        finally:
            part.unlink(missing_ok=True)
        now = _now()
        return Answer(
            asked=request.address, fetched=now, confirmed=now, size=size, sha256=sha256, path=path, **head._asdict()
        )  # fmt: skip

    def accept(self, request: Request, answer: Answer) -> None:
        """From now on this is the answer to the request, in place of the one before."""
        told = {name: value for name, value in asdict(answer).items() if name != "path"}
        with draft(self._description(request)) as part:
            part.write_text(json.dumps(told), encoding="utf8")

    def discard(self, answer: Answer) -> None:
        """Throws an answer away that was not accepted."""
        answer.path.unlink(missing_ok=True)

    def _description(self, request: Request) -> Path:
        return self._folder / f"{request.key}.json"


def _write(path: Path, chunks: Iterable[bytes], address: str, limit: int) -> tuple[int, str]:
    size, digest = 0, hashlib.sha256()
    with path.open("wb") as out:
        for chunk in chunks:
            size += len(chunk)
            if size > limit:
                raise FetchError(f"{address}: is larger than {limit} bytes; raise BEVOEGD_FETCH_LIMIT if that is right")
            digest.update(chunk)
            out.write(chunk)
    return size, digest.hexdigest()


def confirmed(answer: Answer) -> Answer:
    """An answer of which the service says now that it still holds."""
    return replace(answer, confirmed=_now())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
