"""The explorer as a running server."""

import socket
import threading
from pathlib import Path

import uvicorn

from bevoegd.explorer import asking
from bevoegd.explorer.app import Abilities, application
from bevoegd.explorer.guard import Guard
from bevoegd.explorer.source import Source

MOST_AT_ONCE = 200  # requests; more are refused
READY_AFTER = 4.0  # seconds, when the first drawing is there


def server(source: Source, listening: socket.socket, token: str, abilities: Abilities, page: Path) -> uvicorn.Server:
    """A server for `run(sockets=[listening])`, which answers on that socket to whoever has the token."""
    port = listening.getsockname()[1]
    guarded = Guard(application(source, abilities, page), token, (f"127.0.0.1:{port}", f"localhost:{port}"))
    config = uvicorn.Config(
        guarded, log_level="warning", access_log=False, limit_concurrency=MOST_AT_ONCE, server_header=False, ws="none"
    )
    return uvicorn.Server(config)


def get_ready() -> None:
    """Loads, some time after the start, what takes seconds the first time that it is needed: the reading of plain questions."""
    timer = threading.Timer(READY_AFTER, asking.plain, ["wie mag dit?"])
    timer.daemon = True
    timer.start()
