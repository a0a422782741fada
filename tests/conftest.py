"""A real Neo4j for the whole test session: the program's own local server, in a folder that is thrown away."""

import os
from collections.abc import Iterator

import pytest
from hand_made import eu_act, paper, register, statute

from graph.loader import load_records, load_register
from graph.schema import prepare
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
    """An open store on that server."""
    with Store(connection) as store:
        yield store


@pytest.fixture
def store(server: Store) -> Store:
    """An empty graph with its schema defined."""
    server.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())
    prepare(server)
    return server


@pytest.fixture
def loaded(store: Store) -> Store:
    """The register and the records made by hand."""
    load_register(store, register())
    load_records(store, [*statute(), *paper(), *eu_act()])
    return store
