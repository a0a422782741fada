"""The files that a command was given: files, folders and standard input."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bevoegd.failures import Failures
from extract.documents import DocumentError, is_wti

STANDARD = "-"  # standard input, or output


@contextmanager
def sources(names: Iterable[str], failures: Failures) -> Iterator[list[Path]]:
    """The files that the names stand for, folders walked in sorted order; '-' becomes a file 'stdin.txt' while this lasts.

    A second file of the same name is a failure, as a document's file name is its id in the graph.
    """
    with TemporaryDirectory(prefix="bevoegd-") as scratch:
        files: dict[str, Path] = {}
        for path in _paths(names, Path(scratch), failures):
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


def _files_below(folder: Path) -> list[Path]:
    """Every file in the folder and the folders in it; hidden ones are left out, and what is read with the act it is about."""
    files = (path for path in folder.rglob("*") if path.is_file() and not is_wti(path))
    return sorted(path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def _stdin(path: Path) -> Path:
    path.write_bytes(sys.stdin.buffer.read())
    return path
