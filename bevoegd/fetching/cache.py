"""Answers of services as files, so that what came once need not come again and can be had offline.

Two files an answer, named by a digest of the request: the body as it came, and a JSON of where and when it came. No
answer is thrown away for its age; a user may remove the folder at any time.
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
    """A folder of answers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, request: Request) -> Answer | None:
        """The answer that was kept, or None; also None for one that is damaged, so that it is fetched anew."""
        path = self._folder / request.key
        try:
            kept = Answer(**json.loads(path.with_suffix(".json").read_text(encoding="utf8")), path=path)
            return kept if hashlib.sha256(kept.data()).hexdigest() == kept.sha256 else None
        except (OSError, ValueError, TypeError):
            return None

    def keep(self, request: Request, head: Head, chunks: Iterable[bytes], limit: int) -> Answer:
        """Writes a body as it comes and keeps it once it came whole.

        Raises FetchError for a body of more than `limit` bytes, and what `chunks` raises when the connection breaks.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / request.key
        with draft(path) as part:
            size, sha256 = _write(part, chunks, request.address, limit)
        now = _now()
        answer = Answer(
            asked=request.address, fetched=now, confirmed=now, size=size, sha256=sha256, path=path, **head._asdict()
        )  # fmt: skip
        return _describe(answer)

    def forget(self, request: Request) -> None:
        """Throws the answer to a request away."""
        (self._folder / request.key).with_suffix(".json").unlink(missing_ok=True)
        (self._folder / request.key).unlink(missing_ok=True)

    def confirm(self, answer: Answer) -> Answer:
        """Notes that the service says the answer still holds."""
        return _describe(replace(answer, confirmed=_now()))


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


def _describe(answer: Answer) -> Answer:
    fields = {name: value for name, value in asdict(answer).items() if name != "path"}
    with draft(answer.path.with_suffix(".json")) as part:
        part.write_text(json.dumps(fields), encoding="utf8")
    return answer


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
