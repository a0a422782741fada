"""The explorer as a user starts it: the command in a process of its own, and the browser to look at it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from graph.server import Connection

SECONDS = 30
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Explorer:
    """A running explorer. `address` holds its key, `origin` does not."""

    address: str
    process: subprocess.Popen[str]

    @property
    def origin(self) -> str:
        return self.address.partition("/?")[0]

    @contextmanager
    def client(self) -> Iterator[httpx.Client]:
        """Asks as the page does, with the key in a cookie."""
        with httpx.Client(base_url=self.origin, headers={"Origin": self.origin}, timeout=SECONDS) as client:
            client.get(self.address)
            yield client


def environment(connection: Connection) -> dict[str, str]:
    return os.environ | {
        "NEO4J_URI": connection.uri,
        "NEO4J_USER": connection.user,
        "NEO4J_PASSWORD": connection.password,
        "NEO4J_DATABASE": connection.database,
    }


@contextmanager
def running(environ: dict[str, str], *options: str) -> Iterator[Explorer]:
    """`bevoegd explore` until the block ends; fails with its words when it does not start."""
    command = [sys.executable, "-c", "import sys; from bevoegd.main import main; sys.exit(main())"]
    words = [*command, "explore", "--no-browser", "--port", "0", *options]
    with subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found, f"the explorer did not start: exit code {process.wait()}"
        try:
            yield Explorer(found[0], process)
        finally:
            process.terminate()


def chromium() -> str:
    """The path of the browser."""
    path = os.environ.get("BEVOEGD_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert path, "no Chromium: on Debian and Ubuntu 'sudo apt install chromium', or set BEVOEGD_CHROMIUM to the path of one"
    return path
