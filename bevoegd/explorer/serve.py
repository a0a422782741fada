"""The explorer as a running server."""

import socket
import threading
from contextlib import suppress
from pathlib import Path

import uvicorn

from bevoegd.explorer import asking, graph, meta
from bevoegd.explorer.app import Abilities, application
from bevoegd.explorer.guard import Guard
from bevoegd.explorer.source import Source
from graph.store import StoreError

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


def get_ready(source: Source) -> None:
    """Does what takes long the first time: at once the queries of the first drawing, some seconds later loading the parser."""
    reading = threading.Timer(READY_AFTER, asking.plain, ["wie mag dit?"])
    for work in (threading.Thread(target=_look, args=[source]), reading):
        work.daemon = True
        work.start()


def _look(source: Source) -> None:
    with suppress(StoreError):  # the page will ask the same, and show what is wrong
        meta.meta(source.execute, review=False, cypher=False)
        graph.start(source.execute)
