"""Neo4j's own import tool, from the jars of the local server."""

import os
import subprocess
from pathlib import Path

from graph.server import Connection, LocalServer, local_server
from graph.server.config import ADMIN_CLASS, JAVA_OPTIONS, class_path, java_command
from graph.server.jars import ensure_jars, read_jars
from graph.store import Store


def imported(files: Path, data: Path) -> tuple[LocalServer, Connection]:
    """A server of its own with what the files hold: the tool, then the Cypher to run after it. To be stopped by the caller."""
    usual = local_server(os.environ)
    server = LocalServer(data, usual.cache_dir, usual.memory, usual.maven, usual.release)
    server.start()
    server.stop()
    _run_tool(server, files)
    connection = server.start()
    with Store(connection) as store:
        for statement in (files / "after-import.cypher").read_text(encoding="utf8").split(";\n")[:-1]:
            store.define(statement)
    return server, connection


def _run_tool(server: LocalServer, files: Path) -> None:
    jars = ensure_jars(server.cache_dir.absolute(), read_jars(server.release.jar_list))
    words = ["database", "import", "full", "@import.args", "--overwrite-destination=true", "neo4j"]
    command = java_command([*JAVA_OPTIONS, "-cp", class_path(jars), ADMIN_CLASS, *words], server.home / "import.args")
    environment = {**os.environ, "NEO4J_HOME": str(server.home), "NEO4J_CONF": str(server.home / "conf")}
    done = subprocess.run(command, cwd=files, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
