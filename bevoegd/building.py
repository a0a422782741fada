"""Records into the graph that the environment names: a large first load goes by Neo4j's own import tool, others by Bolt."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bevoegd.database import open_store
from bevoegd.failures import Failures
from bevoegd.loading import documents_in, load_all, load_documents, standing_judgements
from extract.statement import Record
from graph.judgements import Judgement
from graph.loader import DocumentRecords, complete_import, write_import
from graph.server import Connection, LocalServer, own_server
from graph.store import Store

MANY: Final = 60_000  # passages and statements from which the import tool is faster, with the stop and start of the server
HOLDS_MORE: Final = "RETURN EXISTS { (n) WHERE NOT n:Schema AND NOT coalesce(n.reviewed, false) } AS filled"


def build_graph(streams: Iterable[Iterable[Record]], failures: Failures, day: str | None = None) -> None:
    """Loads streams as `load_all` does. Raises what that raises, and ServerError."""
    with open_store() as store:
        server = own_server(os.environ)
        if day or server is None or store.read(HOLDS_MORE, {})[0]["filled"]:
            load_all(store, streams, failures, day)
            return
        documents = documents_in(streams, failures)
        first = _first(documents)
        if sum(map(_size, first)) < MANY:
            load_documents(store, first, standing_judgements(), failures)
            return
    import_all(server, chain(first, documents), standing_judgements(), failures)


def import_all(
    server: LocalServer, documents: Iterable[DocumentRecords], judgements: Sequence[Judgement], failures: Failures
) -> None:
    """Puts the register and documents in the place of a local server's graph; open connections to it end.

    Raises ServerError, StoreError and OSError.
    """
    with TemporaryDirectory(prefix="import-", dir=server.home) as folder:
        left = write_import(documents, judgements, Path(folder))

        def complete(connection: Connection) -> None:
            with Store(connection) as store:
                complete_import(store)
                load_documents(store, left, judgements, failures)

        server.import_graph(Path(folder), complete)


def _first(documents: Iterator[DocumentRecords]) -> list[DocumentRecords]:
    """The first documents, so many that they are large together; all of them where they are not."""
    first, size = list[DocumentRecords](), 0
    for document in documents:
        first.append(document)
        size += _size(document)
        if size >= MANY:
            break
    return first


def _size(document: DocumentRecords) -> int:
    return len(document.passages) + len(document.statements)
