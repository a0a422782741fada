"""An RDF file as something to ask: loaded once into a store on disk, so that memory does not grow with the file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pyoxigraph import Literal, NamedNode, RdfFormat, Store

from graph.rdf.names import STANDARD, Names, RdfError

ENDINGS: Final = {
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".jsonld": RdfFormat.JSON_LD,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".rdfxml": RdfFormat.RDF_XML,
    ".rdf": RdfFormat.RDF_XML,
}
URI_SPACE: Final = NamedNode(STANDARD["void"] + "uriSpace")


@dataclass(frozen=True, slots=True)
class Source:
    """The triples of an export, the names under the base that it was made with, and the file they stand in."""

    store: Store
    names: Names
    path: Path


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """The triples of an export, in the format that the ending of its name tells. Raises RdfError and OSError."""
    kind = ENDINGS.get(path.suffix.lower())
    if kind is None:
        raise RdfError(f"{path}: its name should end in {', '.join(ENDINGS)}, which tells its format")
    with TemporaryDirectory(prefix="bevoegd-rdf-", ignore_cleanup_errors=True) as folder:
        store = Store(folder)
        try:
            store.bulk_load(path=path, format=kind)
        except (SyntaxError, ValueError) as error:
            raise RdfError(f"{path}: not {kind.name}: {' '.join(str(error).split())}") from None
        yield Source(store, Names(_base(store, path)), path)


def _base(store: Store, path: Path) -> str:
    """The base that the description of the data set gives."""
    found = {quad.object for quad in store.quads_for_pattern(None, URI_SPACE, None)}
    base = found.pop() if len(found) == 1 else None
    if not isinstance(base, Literal):
        raise RdfError(f"{path}: not an export of this program, which describes one data set with its void:uriSpace")
    return base.value
