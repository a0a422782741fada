"""Files that hold other files, archives and e-mails, unpacked to the disk within bounds."""

import bz2
import gzip
import lzma
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedIOBase, BytesIO, RawIOBase
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import IO, Final, NamedTuple, Self

from bevoegd.failures import Failures
from extract.documents import DocumentError, attachments, format_of

MOST_BYTES: Final = 4 * 1024**3  # unpacked, of all containers of one command together
MOST_FILES: Final = 100_000  # likewise
MOST_RATIO: Final = 100  # bytes unpacked for one of an archive; the text of law packs to a tenth
SMALL: Final = 64 * 1024**2  # bytes that any archive may unpack to
MOST_NESTED: Final = 3  # containers within each other
_CHUNK: Final = 1024**2
_HIDDEN_PREFIXES: Final = (".", "~$")  # what Unix hides, and the locks of Office
_HIDDEN_NAMES: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_TARS: Final[dict[str, Callable[[Path], BufferedIOBase]]] = {
    ".tar": lambda path: path.open("rb"),
    **dict.fromkeys((".tar.gz", ".tgz"), gzip.GzipFile),
    **dict.fromkeys((".tar.xz", ".txz"), lzma.LZMAFile),
    **dict.fromkeys((".tar.bz2", ".tbz2"), bz2.BZ2File),
}
_MALFORMED: Final = (  # what the libraries raise on a broken archive
    zipfile.BadZipFile, tarfile.TarError, lzma.LZMAError, zlib.error, EOFError, RuntimeError, ValueError,
)  # fmt: skip


class _Member(NamedTuple):
    """A file in a container: its path there, its size in bytes, what opens it, and whether it is one, no link or device."""

    name: str
    size: int
    open: Callable[[], IO[bytes] | BufferedIOBase]
    is_file: bool = True


def is_container(path: Path) -> bool:
    """Whether a file's name is that of an archive that is unpacked, or of an e-mail, which may have attachments."""
    return is_mail(path) or path.name.lower().endswith((".zip", *_TARS))


def is_mail(path: Path) -> bool:
    return path.suffix.lower() == ".eml"


def is_hidden(path: PurePath) -> bool:
    """Whether a path within a folder is of no interest to people: what the system hides or leaves behind.

    >>> is_hidden(Path("acts/.git/config")), is_hidden(Path("__MACOSX/a.md")), is_hidden(Path("acts/a.md"))
    (True, True, False)
    """
    return any(part in _HIDDEN_NAMES or (part.startswith(_HIDDEN_PREFIXES) and part != "..") for part in path.parts)


class Unpacker:
    """Unpacks containers into a scratch folder; the bounds hold for all that one unpacker unpacks."""

    def __init__(self, scratch: Path, failures: Failures) -> None:
        self._scratch = scratch
        self._failures = failures
        self._bytes = MOST_BYTES
        self._files = MOST_FILES

    def unpack(self, path: Path) -> Path:
        """The folder with the files of a container that are read; each that is not is a failure, hidden ones are left out.

        Raises DocumentError, and keeps nothing, for a container that is broken, encrypted or goes beyond the bounds.
        """
        folder = self._folder(path.name)
        try:
            for member in _members(path):
                self._take(path, member, folder)
        except (*_MALFORMED, OSError, DocumentError) as error:
            shutil.rmtree(folder)
            raise _refusal(path, error) from None
        return folder

    def _folder(self, name: str) -> Path:
        """A new folder named after a container; with a number where one of that name was unpacked before."""
        folder, number = self._scratch / name, 1
        while folder.exists():
            number += 1
            folder = self._scratch / f"{name} ({number})"
        folder.mkdir()
        return folder

    def _take(self, path: Path, member: _Member, folder: Path) -> None:
        self._files -= 1
        if self._files < 0:
            raise _beyond(path, f"{MOST_FILES} files")
        inner = PurePosixPath(member.name.replace("\\", "/"))
        if is_hidden(inner):
            return
        try:
            target = _target(path, member, folder / inner)
        except DocumentError as error:
            self._failures.add(error)
        else:
            self._write(path, member, target)

    def _write(self, path: Path, member: _Member, target: Path) -> None:
        if member.size > _most(path):  # the gaps of a sparse file are nowhere in the archive
            raise _beyond(path, f"{MOST_RATIO} times its size")
        self._bytes -= member.size
        if self._bytes < 0:
            raise _beyond(path, f"{MOST_BYTES // 1024**3} GB")
        target.parent.mkdir(parents=True, exist_ok=True)
        with member.open() as packed, target.open("wb") as unpacked:
            shutil.copyfileobj(packed, unpacked)


def _refusal(path: Path, error: Exception) -> DocumentError:
    if isinstance(error, DocumentError):
        return error
    if isinstance(error, FileNotFoundError):
        return DocumentError(f"{path}: no such file; check the name")
    if isinstance(error, OSError) and error.strerror:
        return DocumentError(f"{path}: cannot be unpacked ({error.strerror})")
    return DocumentError(f"{path}: is broken or not what its name says; fetch or pack it anew")


def _beyond(path: Path, bound: str) -> DocumentError:
    return DocumentError(f"{path}: unpacks to more than {bound}; unpack it by hand and give the folder")


def _target(path: Path, member: _Member, target: Path) -> Path:
    """Where a file of a container goes; raises DocumentError for one that is left out, and says why."""
    name = member.name
    if not name.isprintable():
        raise DocumentError(f"{path}: holds {name!r}, which is no name for a file; it is left out")
    if name.startswith(("/", "\\")) or PureWindowsPath(name).drive or ".." in target.parts or not name:
        raise DocumentError(f"{path}: holds '{name}', which leads out of its folder; it is left out")
    if not member.is_file:
        raise DocumentError(f"{path}: holds '{name}', a link or a device; it is left out")
    if target.exists():
        raise DocumentError(f"{path}: holds '{name}' twice; only the first is read")
    if not is_container(target):
        format_of(target)
    return target


def _members(path: Path) -> Iterator[_Member]:
    if is_mail(path):
        return _attached(path)
    return _zipped(path) if path.suffix.lower() == ".zip" else _tarred(path)


def _attached(path: Path) -> Iterator[_Member]:
    for name, data in attachments(path):
        yield _Member(name, len(data), partial(BytesIO, data))


def _zipped(path: Path) -> Iterator[_Member]:
    """The files of a zip archive; zipfile reads no more of each than the size that the archive gives."""
    with zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if any(info.flag_bits & 1 for info in infos):
            raise DocumentError(f"{path}: is encrypted; unpack it with its password and give the files")
        if sum(info.file_size for info in infos) > _most(path):
            raise _beyond(path, f"{MOST_RATIO} times its size")
        for info in infos:
            is_link = stat.S_ISLNK(info.external_attr >> 16)
            yield _Member(info.filename, info.file_size, partial(archive.open, info), not is_link)


def _tarred(path: Path) -> Iterator[_Member]:
    """The files of a tar archive, read as a stream, so that it is never in memory whole."""
    opened = next(opener for suffix, opener in _TARS.items() if path.name.lower().endswith(suffix))
    with opened(path) as packed, _Bounded(path, packed) as stream:
        with tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header) as archive:
            for info in archive:
                if not info.isdir():
                    yield _Member(info.name, info.size, partial(tarfile.ExFileObject, archive, info), info.isreg())
        while stream.read(_CHUNK):  # what stands behind the last file: only at its end does the sum of the whole show
            pass


class _Header(tarfile.TarInfo):
    """The head of a file in a tar archive; a damaged one is an error, where tarfile would take it for the archive's end."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError:
            if any(buf):  # the end is zeros, or nothing
                raise tarfile.ReadError("damaged") from None
            raise


def _most(path: Path) -> int:
    """Bytes that a packed file may unpack to."""
    return max(SMALL, MOST_RATIO * path.stat().st_size)


class _Bounded(RawIOBase):
    """What a packed file unpacks to, as long as it is not too much for the file's size."""

    def __init__(self, path: Path, stream: BufferedIOBase) -> None:
        self._path = path
        self._stream = stream
        self._left = _most(path)

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise _beyond(self._path, f"{MOST_RATIO} times its size")
        return data
