"""A second Neo4j for the tests of the questions: the release with long-term support."""

import os
from collections.abc import Iterator

import pytest

from extract.register import load_register as read_register
from extract.statement import Record
from graph.loader import load_records, load_register
from graph.schema import prepare
from graph.server import LTS, LocalServer, local_server
from graph.store import Store


@pytest.fixture(scope="session")
def lts_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """A server of that release in a folder of the tests' own; the jars come from the user's cache, or are fetched there."""
    usual = local_server(os.environ)
    local = LocalServer(tmp_path_factory.mktemp("neo4j-lts"), usual.cache_dir, usual.memory, usual.maven, LTS)
    try:
        local.start()
        yield local
    finally:
        local.stop()


@pytest.fixture(scope="session")
def lts_graph(lts_server: LocalServer, sample_records: list[Record]) -> Iterator[Store]:
    """The graph of the shipped samples on that server, to be read only."""
    with Store(lts_server.start()) as store:
        prepare(store)
        load_register(store, read_register())
        load_records(store, sample_records)
        yield store
