"""Which Neo4j to use: the one that the environment names, or else the local server of this user's data folder.

| variable | meaning | when not set |
| --- | --- | --- |
| NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE | a server that runs already | the local server |
| BEVOEGD_DATA | folder of the local server's data | the user's data folder as the system has it |
| BEVOEGD_CACHE | folder of what was downloaded, the jars and documents, and of what documents gave | the user's cache folder |
| BEVOEGD_MAVEN | address of a Maven repository, such as a company's mirror | Maven Central |
| BEVOEGD_NEO4J | release of the local server: newest, or 5.26 (long-term support) | newest |
| BEVOEGD_HEAP, BEVOEGD_PAGECACHE | the local server's memory, e.g. '2g' | see `config.Memory` |
"""

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_cache_dir, user_data_dir

from graph.progress import Progress, silent
from graph.server.config import Memory
from graph.server.connection import Connection
from graph.server.errors import ServerError
from graph.server.local import LocalServer
from graph.server.release import NEWEST, release_named


def connect_settings(environ: Mapping[str, str]) -> Connection | None:
    """The server that NEO4J_URI names; None when it names none. Raises ServerError when its password is missing.

    >>> connect_settings({"NEO4J_URI": "bolt://graph.example:7687", "NEO4J_PASSWORD": "x"})
    Connection(uri='bolt://graph.example:7687', user='neo4j', database='neo4j')
    """
    uri = environ.get("NEO4J_URI")
    if not uri:
        return None
    if "NEO4J_PASSWORD" not in environ:
        raise ServerError(f"NEO4J_URI is set to {uri}, but NEO4J_PASSWORD is not: set it to that server's password")
    user, database = environ.get("NEO4J_USER") or "neo4j", environ.get("NEO4J_DATABASE") or "neo4j"
    return Connection(uri, user, environ["NEO4J_PASSWORD"], database)


def data_folder(environ: Mapping[str, str]) -> Path:
    """Where this user's data are: BEVOEGD_DATA, or the folder that the system has for them."""
    return Path(environ.get("BEVOEGD_DATA") or user_data_dir("bevoegd", appauthor=False))


def cache_folder(environ: Mapping[str, str]) -> Path:
    """Where what was downloaded is kept: BEVOEGD_CACHE, or the folder that the system has for it."""
    return Path(environ.get("BEVOEGD_CACHE") or user_cache_dir("bevoegd", appauthor=False))


def local_server(environ: Mapping[str, str]) -> LocalServer:
    """The local server with its folders, memory, Maven repository and release as the environment sets them; starts nothing.

    Raises ServerError for a release that is none.
    """
    usual = Memory()
    memory = Memory(environ.get("BEVOEGD_HEAP") or usual.heap, environ.get("BEVOEGD_PAGECACHE") or usual.pagecache)
    release = release_named(environ.get("BEVOEGD_NEO4J") or NEWEST.name)
    return LocalServer(data_folder(environ), cache_folder(environ), memory, environ.get("BEVOEGD_MAVEN") or None, release)


def own_server(environ: Mapping[str, str]) -> LocalServer | None:
    """The local server where it is the one to use, None where the environment names another."""
    return None if environ.get("NEO4J_URI") else local_server(environ)


def ensure_connection(environ: Mapping[str, str], progress: Progress = silent) -> Connection:
    """A connection that works: the environment's server as it is, or the local one, started on demand."""
    return connect_settings(environ) or local_server(environ).start(progress)


def running_connection(environ: Mapping[str, str]) -> Connection | None:
    """The environment's server, or the local one where it runs already; nothing is started."""
    return connect_settings(environ) or local_server(environ).connection()
