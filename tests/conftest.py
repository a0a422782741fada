"""A real Neo4j for the whole test session: the program's own local server, in a folder that is thrown away."""

import os
from collections.abc import Iterator

import pytest
from calls import SAMPLES
from hand_made import eu_act, paper, register, statute
from neo4j import ManagedTransaction

from extract.documents import read_document
from extract.pipeline import Extractor
from extract.register import load_register as read_register
from extract.statement import Record
from graph.loader import load_records, load_register
from graph.schema import load_schema, prepare
from graph.server import Connection, LocalServer, local_server
from graph.store import Store


@pytest.fixture(scope="session")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A local server of the tests' own; the jars come from the user's cache, fetched there when it has none."""
    usual = local_server(os.environ)
    local = LocalServer(tmp_path_factory.mktemp("neo4j-data"), usual.cache_dir, usual.memory, usual.maven)
    yield local.start()
    local.stop()


@pytest.fixture(scope="session")
def server(connection: Connection) -> Iterator[Store]:
    """An open store on that server, with the schema defined."""
    with Store(connection) as store:
        prepare(store)
        yield store


def empty(store: Store) -> None:
    """Takes everything away but the mark of the schema's version."""

    def work(transaction: ManagedTransaction) -> None:
        transaction.run("MATCH (n) DETACH DELETE n").consume()
        transaction.run("CREATE (:Schema {version: $version})", version=load_schema().version).consume()

    store.write(work)


@pytest.fixture
def store(server: Store) -> Store:
    """An empty graph."""
    empty(server)
    return server


@pytest.fixture(scope="module")
def emptied(server: Store) -> Store:
    """A graph that is empty when the module begins, for one that fills it by itself; it must not ask for `store` too."""
    empty(server)
    return server


@pytest.fixture(scope="module")
def loaded(server: Store) -> Store:
    """The small register and the records made by hand, for a module that only reads; it must not ask for `store` too."""
    empty(server)
    load_register(server, register())
    load_records(server, [*statute(), *paper(), *eu_act()])
    return server


@pytest.fixture(scope="session")
def sample_records() -> list[Record]:
    """What the shipped samples say, read once."""
    extractor = Extractor(read_register())
    return [record for path in sorted(SAMPLES.iterdir()) for record in extractor.records(read_document(path))]


@pytest.fixture(scope="module")
def sample_graph(server: Store, sample_records: list[Record]) -> Store:
    """The graph of the shipped samples, for a module that only reads; it must not ask for `store` or `loaded` too."""
    empty(server)
    load_register(server, read_register())
    load_records(server, sample_records)
    return server
