"""A server on loopback that answers as it was told and remembers what it was asked."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import ClassVar
from urllib.parse import parse_qs, unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Reply:
    """`cut`: the connection breaks half-way through the body; `delay`: seconds before anything is said."""

    body: str | bytes = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    delay: float = 0

    @property
    def data(self) -> bytes:
        return self.body.encode() if isinstance(self.body, str) else self.body


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that came. `query` holds the first value of each field."""

    path: str
    query: dict[str, str]
    headers: Message


@dataclass(slots=True)
class _Route:
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    replies: list[Reply]

    def fits(self, asked: Asked) -> bool:
        queried = all(part in asked.query.get(name, "") for name, part in self.query.items())
        return asked.path == self.path and queried and all(asked.headers[name] == text for name, text in self.headers.items())


class Replay:
    """The server's script: what was told last for a request counts; a reply that is alone, or last, is given ever again."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.asked: list[Asked] = []
        self._routes: list[_Route] = []

    def on(
        self, path: str, *replies: Reply, query: dict[str, str] | None = None, headers: dict[str, str] | None = None
    ) -> None:
        """Sets the replies to requests of this path whose query fields contain, and whose headers are, what is given."""
        self._routes.insert(0, _Route(path, query or {}, headers or {}, list(replies)))

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def reply(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        route = next((route for route in self._routes if route.fits(asked)), None)
        if route is None:
            return Reply(status=404)
        return route.replies.pop(0) if len(route.replies) > 1 else route.replies[0]


class _Handler(BaseHTTPRequestHandler):
    script: ClassVar[Replay]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        reply = self.script.reply(Asked(unquote(address.path), query, self.headers))
        time.sleep(reply.delay)
        self.send_response(reply.status)
        for name, value in {"Content-Length": str(len(reply.data)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.data[: len(reply.data) // 2] if reply.cut else reply.data)
        self.close_connection = reply.cut

    def log_message(self, format: str, *args: object) -> None:
        """The tests print nothing."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that gave up waiting is part of the tests."""


@contextmanager
def replaying() -> Iterator[Replay]:
    """A server until the block ends."""
    handler = type("Handler", (_Handler,), {})
    with _Server(("127.0.0.1", 0), handler) as server:
        script = Replay(f"http://127.0.0.1:{server.server_port}")
        handler.script = script  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield script
        finally:
            server.shutdown()
            thread.join()
