"""Finding a started server again: its process, by more than a number that the system may give to another program."""

import json
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from graph.server.config import write_private

CLOCK_SECONDS = 10.0  # a corrected system clock shifts the creation time that is read later


@dataclass(frozen=True)
class ServerProcess:
    """A server as `server.json` keeps it: process id, creation time in seconds since 1970, version of Neo4j."""

    pid: int
    created: float
    version: str

    def save(self, file: Path) -> None:
        """Keep it for the next command."""
        write_private(file, json.dumps(asdict(self)))

    def find(self) -> psutil.Process | None:
        """The process while it lives; None once it has ended, also when another program has its number now."""
        try:
            process = psutil.Process(self.pid)
            same = abs(process.create_time() - self.created) < CLOCK_SECONDS
            return process if same and process.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None


def spawn(command: list[str], log: Path, version: str) -> ServerProcess:
    """Start a server apart from this process, so that it outlives the command and its Ctrl-C; what it prints goes to `log`."""
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as output:
        started = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True)
    return ServerProcess(started.pid, psutil.Process(started.pid).create_time(), version)


def load(file: Path) -> ServerProcess | None:
    """What `save` kept; None when nothing was."""
    return ServerProcess(**json.loads(file.read_text(encoding="utf-8"))) if file.exists() else None


def bolt_uri(process: psutil.Process) -> str | None:
    """Where the server listens, e.g. 'bolt://127.0.0.1:40123'; None while it does not listen yet."""
    try:
        listening = [c.laddr.port for c in process.net_connections("tcp") if c.status == psutil.CONN_LISTEN]
    except psutil.NoSuchProcess:
        return None
    return f"bolt://127.0.0.1:{listening[0]}" if listening else None
