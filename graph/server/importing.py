"""Neo4j's own import tool (`neo4j-admin database import full`), from the jars of the local server, while that is stopped."""

import os
import subprocess
from pathlib import Path
from typing import Final

from graph.server.config import ADMIN_CLASS, JAVA_OPTIONS, class_path, java_command

DATABASE: Final = "neo4j"
WORDS: Final = ("database", "import", "full", "@import.args", "--overwrite-destination=true", DATABASE)
STORES: Final = ("databases", "transactions")  # below `data`: a database has a folder in each


def run_import(home: Path, jars: list[Path], heap: str, files: Path) -> str | None:
    """Puts what CSV files in a folder hold in the place of a server's graph; what the tool says against it, None if nothing.

    The folder has an `import.args`, as `graph.csv_files` writes it.
    """
    command = java_command([*JAVA_OPTIONS, f"-Xmx{heap}", "-cp", class_path(jars), ADMIN_CLASS, *WORDS], home / "import.args")
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    done = subprocess.run(command, cwd=files, env=environment, capture_output=True, text=True, check=False)
    return done.stderr + done.stdout if done.returncode else None


def database_folders(home: Path) -> list[Path]:
    """Where the graph of a server lies; without them it starts with an empty one."""
    return [home / "data" / store / DATABASE for store in STORES]
