"""The files that a command was given: files, folders, what archives and e-mails hold, standard input, and documents that are
fetched by their number."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bevoegd.containers import MOST_NESTED, Unpacker, is_container, is_hidden, is_mail
from bevoegd.failures import Failures
from bevoegd.fetching import LIST, Identifier, fetch_to_cache, read_identifier
from extract.documents import DocumentError, Language, is_wti

STANDARD = "-"  # standard input, or output


@contextmanager
def sources(
    names: Sequence[str], failures: Failures, language: Language | None = None, *, offline: bool = False
) -> Iterator[list[Path]]:
    """The files that the names stand for, folders walked in sorted order; '-' becomes a file 'stdin.txt' while this lasts.

    Archives are unpacked for as long, and read like folders; so is what is attached to e-mails. A name that is no file but a
    document's number ('BWBR0039896') is fetched to the cache, in the language if it has several; these come last. Offline,
    the cache alone is looked into. A second file of the same name is a failure, as a document's file name is its id in the
    graph.
    """
    with TemporaryDirectory(prefix="bevoegd-") as scratch:
        failures.scratch = Path(scratch)
        files: dict[str, Path] = {}
        numbers = {name: number for name in names if (number := read_identifier(name)) and not Path(name).exists()}
        paths = _paths((name for name in names if name not in numbers), Path(scratch), failures)
        for path in (*paths, *_fetched(list(numbers.values()), failures, language, offline)):
            if files.setdefault(path.name, path) != path:
                failures.add(DocumentError(f"{path}: has the name of {files[path.name]}; names are ids, so rename one"))
        yield list(files.values())


def _paths(names: Iterable[str], scratch: Path, failures: Failures) -> Iterator[Path]:
    unpacker = Unpacker(scratch, failures)
    for name in names:
        if name == STANDARD:
            yield _stdin(scratch / "stdin.txt")
        elif Path(name).is_dir():
            files = _files_below(Path(name))
            for file in files:
                yield from _unpacked(file, unpacker, failures)
            if not files:
                failures.add(DocumentError(f"{name}: is a folder without files; give one that holds documents"))
        else:
            yield from _unpacked(Path(name), unpacker, failures)


def _unpacked(path: Path, unpacker: Unpacker, failures: Failures, depth: int = 0) -> Iterator[Path]:
    """The file itself, or the files that an archive holds; an e-mail is both."""
    if not is_container(path):
        yield path
        return
    try:
        if depth == MOST_NESTED:
            raise DocumentError(f"{path}: lies in {MOST_NESTED} archives or e-mails within each other; take it out by hand")
        files = _files_below(unpacker.unpack(path))
    except DocumentError as error:
        failures.add(error)
        return
    if is_mail(path):
        yield path
    elif not files:
        failures.add(DocumentError(f"{path}: holds no file that is read"))
    for file in files:
        yield from _unpacked(file, unpacker, failures, depth + 1)


def _fetched(numbers: list[Identifier], failures: Failures, language: Language | None, offline: bool) -> Iterator[Path]:
    fetched = fetch_to_cache(numbers, failures, language, offline=offline) if numbers else []
    return (path for path in fetched if not is_wti(path))


def _files_below(folder: Path) -> list[Path]:
    """Every file in the folder and the folders in it, but hidden ones, what is read with the act it is about, and the list
    of what was fetched."""
    files = (path for path in folder.rglob("*") if path.is_file() and not is_wti(path) and path.name != LIST)
    return sorted(path for path in files if not is_hidden(path.relative_to(folder)))


def _stdin(path: Path) -> Path:
    path.write_bytes(sys.stdin.buffer.read())
    return path
