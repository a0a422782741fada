"""An export of RDF as something to ask: loaded once into a store on disk, so that memory does not grow with the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, ClassVar, Final, Literal, Self

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat

from graph.rdf.ask import ask_rdf
from graph.rdf.names import STANDARD, Names, RdfError
from graph.store import Table

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
class Export:
    """The triples of an export, the names under the base that it was made with, and the file they stand in."""

    triples: pyoxigraph.Store
    names: Names
    path: Path
    _folder: TemporaryDirectory[str]
    language: ClassVar[Literal["sparql"]] = "sparql"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._folder.cleanup()

    def table(self, query: str, parameters: Mapping[str, Any], limit: int | None = None) -> Table:
        """The rows of a SELECT query over all graphs of the export; of them the first `limit`, all where it is None.

        The prefixes of `names` are known in it. A `$name` in it is the value of that parameter, '' where that is None. A column
        that its comment `# lists: ...` names holds texts joined by U+001F, and becomes a sorted list without what is empty.
        Raises RdfError for a query that is not SPARQL or no SELECT.
        """
        return ask_rdf(self.triples, self.names, query, parameters, limit)


def open_export(path: Path | str) -> Export:
    """An export to ask, in the format that the ending of its name tells: .nq, .trig, .ttl, .jsonld, .rdfxml, .rdf or .nt.

    It is loaded into a store in a temporary folder, a second for each 130,000 triples or so. The folder goes at the end of a
    `with` block, or with the program. Raises RdfError for a file that is no export of this program, and OSError.

    >>> with open_export("graph.nq") as export:  # doctest: +SKIP
    ...     export.table("SELECT ?name { ?actor a bev:Actor ; skos:prefLabel ?name }", {}).rows
    """
    path = Path(path)
    kind = ENDINGS.get(path.suffix.lower())
    if kind is None:
        raise RdfError(f"{path}: its name should end in {', '.join(ENDINGS)}, which tells its format")
    folder = TemporaryDirectory(prefix="bevoegd-rdf-", ignore_cleanup_errors=True)
    try:
        triples = pyoxigraph.Store(folder.name)
        triples.bulk_load(path=path, format=kind)
        return Export(triples, Names(_base(triples, path)), path, folder)
    except (SyntaxError, ValueError) as error:
        folder.cleanup()
        raise RdfError(f"{path}: not {kind.name}: {' '.join(str(error).split())}") from None
    except (RdfError, OSError):
        folder.cleanup()
        raise


def _base(triples: pyoxigraph.Store, path: Path) -> str:
    """The base that the description of the data set gives."""
    found = {quad.object for quad in triples.quads_for_pattern(None, URI_SPACE, None)}
    base = found.pop() if len(found) == 1 else None
    if not isinstance(base, pyoxigraph.Literal):
        raise RdfError(f"{path}: not an export of this program, which describes one data set with its void:uriSpace")
    return base.value
