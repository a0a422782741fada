"""The Neo4j to use: a server that runs already, or a local one of the program's own, started on demand."""

from graph.server.config import Memory
from graph.server.connection import Connection
from graph.server.environment import (
    cache_folder,
    connect_settings,
    data_folder,
    ensure_connection,
    local_server,
    own_server,
    running_connection,
)
from graph.server.errors import ServerError
from graph.server.local import LocalServer, ServerStatus
from graph.server.release import LTS, NEWEST, Release

__all__ = [
    "LTS",
    "NEWEST",
    "Connection",
    "LocalServer",
    "Memory",
    "Release",
    "ServerError",
    "ServerStatus",
    "cache_folder",
    "connect_settings",
    "data_folder",
    "ensure_connection",
    "local_server",
    "own_server",
    "running_connection",
]
