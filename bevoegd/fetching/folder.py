"""A folder of documents that were fetched, and its list: 'fetched.jsonl', which says of each where and when it came.

One JSON object a line, a file once. The list vouches for its files: a file that it does not know, or that was changed since, is
never written over.
"""

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

from bevoegd.drafts import draft
from bevoegd.fetching.cache import Answer
from bevoegd.fetching.errors import FetchError
from bevoegd.fetching.services import Service
from bevoegd.fetching.wanted import Wanted

LIST = "fetched.jsonl"
State: TypeAlias = Literal["as fetched", "changed", "missing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a file came from. `address` gave it at `fetched` and said at `confirmed` that it still holds (UTC, ISO 8601);
    `sha256` in hex; `date` is the publisher's; `source` and `terms` are the publisher and its conditions."""

    file: str
    id: str
    title: str | None
    date: str | None
    address: str
    fetched: str
    confirmed: str
    sha256: str
    size: int
    media_type: str
    etag: str | None
    source: str
    terms: str


class Folder:
    """Raises FetchError when its list cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._origins = _read(path / LIST)

    def origins(self) -> list[Origin]:
        """Where each file came from, by file name."""
        return [self._origins[file] for file in sorted(self._origins)]

    def state(self, origin: Origin) -> State:
        """Whether a file is still what was fetched."""
        try:
            return "as fetched" if _digest(self.path / origin.file) == origin.sha256 else "changed"
        except FileNotFoundError:
            return "missing"

    def put(self, wanted: Wanted, suffix: str, answer: Answer, service: Service) -> Path:
        """Copies an answer to its file and notes its origin. Raises FetchError rather than write over a file of the user's."""
        path = self.path / f"{wanted.stem}{suffix}"
        known = self._origins.get(path.name)
        if path.exists() and _digest(path) not in (answer.sha256, known and known.sha256):
            raise FetchError(f"{path}: is there and is not what was fetched; rename it, or give another folder with -o")
        self.path.mkdir(parents=True, exist_ok=True)
        if not path.exists() or _digest(path) != answer.sha256:
            with draft(path) as part:
                shutil.copyfile(answer.path, part)
        self._note(_origin(path.name, wanted, answer, service))
        return path

    def _note(self, origin: Origin) -> None:
        if self._origins.get(origin.file) == origin:
            return
        self._origins[origin.file] = origin
        with draft(self.path / LIST) as part, part.open("w", encoding="utf8") as out:
            out.writelines(json.dumps(asdict(entry), ensure_ascii=False) + "\n" for entry in self.origins())


def origin_of(file: Path) -> Origin | None:
    """Where a file came from; None for one that was not fetched, or was changed since.

    Raises FetchError when the list beside it cannot be read.
    """
    beside = file.parent / LIST
    origin = _origins(beside, beside.stat().st_mtime_ns).get(file.name) if beside.exists() else None
    return origin if origin and _digest(file) == origin.sha256 else None


@lru_cache(maxsize=8)
def _origins(path: Path, _changed: int) -> dict[str, Origin]:
    """The list read once for all files of a folder, as long as it is the same."""
    return _read(path)


def _origin(file: str, wanted: Wanted, answer: Answer, service: Service) -> Origin:
    return Origin(
        file=file,
        id=wanted.id,
        title=wanted.title,
        date=wanted.date,
        address=answer.address,
        fetched=answer.fetched,
        confirmed=answer.confirmed,
        sha256=answer.sha256,
        size=answer.size,
        media_type=answer.media_type,
        etag=answer.etag,
        source=service.source,
        terms=service.terms,
    )


def _read(path: Path) -> dict[str, Origin]:
    """The entries of a list by file name; none where there is no list."""
    if not path.exists():
        return {}
    try:
        entries = [Origin(**json.loads(line)) for line in path.read_text(encoding="utf8").split("\n") if line]
        return {entry.file: entry for entry in entries}
    except (ValueError, TypeError):
        raise FetchError(f"{path}: is no list of fetched files; move it away and fetch anew") from None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
