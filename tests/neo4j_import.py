"""A server of its own with what files hold that were written for Neo4j's own import tool."""

import os
from dataclasses import replace
from pathlib import Path

from graph.csv_files import AFTER
from graph.server import Connection, LocalServer, local_server
from graph.store import Store


def imported(files: Path, data: Path) -> tuple[LocalServer, Connection]:
    """The tool, then the Cypher to run after it. To be stopped by the caller."""

    def complete(connection: Connection) -> None:
        with Store(connection) as store:
            for statement in (files / AFTER).read_text(encoding="utf8").split(";\n")[:-1]:
                store.define(statement)

    server = replace(local_server(os.environ), data_dir=data)
    return server, server.import_graph(files, complete)
