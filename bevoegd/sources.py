"""The files that a command was given: files, folders, standard input, and numbers of documents that are fetched."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bevoegd.failures import Failures
from bevoegd.fetching import LIST, Identifier, fetch_to_cache, read_identifier
from extract.documents import DocumentError, Language, is_wti

STANDARD = "-"  # standard input, or output


@contextmanager
def sources(
    names: Sequence[str], failures: Failures, language: Language | None = None, *, offline: bool = False
) -> Iterator[list[Path]]:
    """The files that the names stand for, folders walked in sorted order; '-' becomes a file 'stdin.txt' while this lasts.

    A name that is no file and a document's number ('BWBR0039896') is fetched to the cache, in the language if it has several;
    these come last. Offline, the cache alone is looked into.

    A second file of the same name is a failure, as a document's file name is its id in the graph.
    """
    with TemporaryDirectory(prefix="bevoegd-") as scratch:
        files: dict[str, Path] = {}
        numbers = {name: number for name in names if (number := read_identifier(name)) and not Path(name).exists()}
        paths = _paths((name for name in names if name not in numbers), Path(scratch), failures)
        for path in (*paths, *_fetched(list(numbers.values()), failures, language, offline)):
            if files.setdefault(path.name, path) != path:
                failures.add(DocumentError(f"{path}: has the name of {files[path.name]}; names are ids, so rename one"))
        yield list(files.values())


def _paths(names: Iterable[str], scratch: Path, failures: Failures) -> Iterator[Path]:
    for name in names:
        if name == STANDARD:
            yield _stdin(scratch / "stdin.txt")
        elif Path(name).is_dir():
            files = _files_below(Path(name))
            yield from files
            if not files:
                failures.add(DocumentError(f"{name}: is a folder without files; give one that holds documents"))
        else:
            yield Path(name)


def _fetched(numbers: list[Identifier], failures: Failures, language: Language | None, offline: bool) -> Iterator[Path]:
    fetched = fetch_to_cache(numbers, failures, language, offline=offline) if numbers else []
    return (path for path in fetched if not is_wti(path))


def _files_below(folder: Path) -> list[Path]:
    """Every file in the folder and the folders in it, but hidden ones, what is read with the act it is about, and the list
    of what was fetched."""
    files = (path for path in folder.rglob("*") if path.is_file() and not is_wti(path) and path.name != LIST)
    return sorted(path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def _stdin(path: Path) -> Path:
    path.write_bytes(sys.stdin.buffer.read())
    return path
