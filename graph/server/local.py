"""The local Neo4j: one for a data folder, started when it is needed, left running, and found again by the next command."""

import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from filelock import FileLock
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from graph.progress import Progress, silent
from graph.server.config import Memory, java_command, password_arguments, server_arguments, write_private, write_settings
from graph.server.connection import Connection
from graph.server.errors import ServerError
from graph.server.importing import database_folders, run_import
from graph.server.jars import ensure_jars, read_jars, server_version
from graph.server.process import bolt_uri, load, spawn
from graph.server.release import NEWEST, Release

START_SECONDS = 120
STOP_SECONDS = 60
POLL_SECONDS = 0.1
MESSAGE_LENGTH = 300


@dataclass(frozen=True)
class ServerStatus:
    """The local server at one moment; pid and version are None unless it runs, uri also while it still starts."""

    running: bool
    data_dir: Path
    pid: int | None = None
    uri: str | None = None
    version: str | None = None


@dataclass(frozen=True)
class LocalServer:
    """Neo4j Community for one data folder: all of it lies in `data_dir/neo4j`, which only this user can enter.

    The jars lie in `cache_dir`, which data folders may share; `maven` is a Maven repository's address, None for Central.
    A folder belongs to the `release` that made it: Neo4j converts a store to a later version only, and never back.
    """

    data_dir: Path
    cache_dir: Path
    memory: Memory = field(default_factory=Memory)
    maven: str | None = None
    release: Release = NEWEST

    @property
    def home(self) -> Path:
        """The server's own folder: conf, data, logs, its password and its process."""
        return self.data_dir.absolute() / "neo4j"

    def start(self, progress: Progress = silent) -> Connection:
        """The connection to this folder's server, started unless it runs. Raises ServerError when it cannot be had."""
        with self._alone():
            self._check_release()
            if self._importing.exists():
                self._empty()
            if not self._find():
                jars = self._jars(progress)
                progress("start Neo4j", 0, 1)
                self._launch(jars)
            return self._wait_until_ready()

    def stop(self) -> bool:
        """Stop the server in its own time, so that all is written; False when none ran.

        Raises ServerError when it is still there after `STOP_SECONDS`: to kill it is left to a person.
        """
        with self._alone():
            return self._end()

    def import_graph(self, files: Path, complete: Callable[[Connection], None], progress: Progress = silent) -> Connection:
        """Puts what CSV files hold, as `graph.csv_files` writes them, in the place of the graph; the server runs afterwards.

        `complete` gets the connection and does what is left. Until then others who want the server wait, and whatever ends
        it early leaves an empty graph, so that nobody ever sees a part. Raises ServerError, and what `complete` raises.
        """
        with self._alone():
            self._check_release()
            jars = self._jars(progress)
            self._end()
            self._importing.touch()
            try:
                connection = self._imported(files, jars)
                complete(connection)
            except BaseException:
                self._empty()
                raise
            self._importing.unlink()
            return connection

    def status(self) -> ServerStatus:
        """What runs now; starts nothing and waits for nothing."""
        kept, process = load(self._state), self._find()
        if not kept or not process:
            return ServerStatus(False, self.data_dir)
        return ServerStatus(True, self.data_dir, process.pid, bolt_uri(process), kept.version)

    def connection(self) -> Connection | None:
        """How to reach the server that runs now; None when none does, or not yet."""
        process = None if self._importing.exists() else self._find()
        uri = bolt_uri(process) if process else None
        return Connection(uri, "neo4j", self._password.read_text(encoding="utf-8")) if uri else None

    @property
    def _state(self) -> Path:
        return self.home / "server.json"

    @property
    def _password(self) -> Path:
        return self.home / "password"

    @property
    def _mark(self) -> Path:
        return self.home / "release"

    @property
    def _importing(self) -> Path:
        """Stands there while the graph is being replaced."""
        return self.home / "importing"

    @property
    def _logs(self) -> Path:
        return self.home / "logs"

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One command at a time starts or stops this server; others wait here."""
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            self.home.chmod(0o700)
        except OSError as error:
            raise ServerError(f"cannot use {self.home}: {error.strerror}; name another folder in BEVOEGD_DATA") from error
        with FileLock(self.home / "lock"):
            yield

    def _find(self) -> psutil.Process | None:
        kept = load(self._state)
        return kept.find() if kept else None

    def _check_release(self) -> None:
        """Refuse a folder that another release made; one without a mark is of a time when there was the newest only."""
        made_by = self._mark.read_text(encoding="utf-8").strip() if self._mark.exists() else NEWEST.name
        if made_by != self.release.name and (self.home / "data").exists():
            raise ServerError(
                f"{self.home} was made by Neo4j {made_by}, not {self.release.name}: set BEVOEGD_NEO4J to {made_by}, "
                "or name another folder in BEVOEGD_DATA and build the graph there"
            )

    def _jars(self, progress: Progress) -> list[Path]:
        return ensure_jars(self.cache_dir.absolute(), read_jars(self.release.jar_list), self.maven, progress)

    def _end(self) -> bool:
        """Stop the server; False when none ran."""
        process = self._find()
        if process:
            process.terminate()
            _, alive = psutil.wait_procs([process], timeout=STOP_SECONDS)
            if alive:
                raise ServerError(f"Neo4j, process {process.pid}, did not stop in {STOP_SECONDS} s: see {self._logs}")
        self._state.unlink(missing_ok=True)
        return process is not None

    def _imported(self, files: Path, jars: list[Path]) -> Connection:
        self._set_up(jars)
        problem = run_import(self.home, jars, self.memory.heap, files)
        if problem:
            raise ServerError(f"Neo4j's import tool does not take the graph: {_said(problem)}")
        self._launch(jars)
        return self._wait_until_ready()

    def _empty(self) -> None:
        """Take away what an import that did not come to its end left: the server then starts with an empty graph."""
        self._end()
        for folder in database_folders(self.home):
            shutil.rmtree(folder, ignore_errors=True)
        self._importing.unlink()

    def _launch(self, jars: list[Path]) -> None:
        """Set the server up and let it begin; it is not ready yet."""
        self._set_up(jars)
        command = java_command(server_arguments(self.home, jars, self.memory, self.release), self.home / "server.args")
        spawn(command, self._logs / "console.log", server_version(read_jars(self.release.jar_list))).save(self._state)

    def _set_up(self, jars: list[Path]) -> None:
        self._mark.write_text(self.release.name + "\n", encoding="utf-8")
        write_settings(self.home, self.memory, self.release)
        self._set_password(jars)

    def _set_password(self, jars: list[Path]) -> None:
        """Give a new server a random password; the server itself keeps only a hash of it."""
        if self._password.exists():
            return
        if (self.home / "data" / "databases").exists():
            raise ServerError(f"{self._password} is gone: put it back, or remove {self.home} to begin with an empty graph")
        password, arguments = secrets.token_hex(24), self.home / "password.args"
        command = java_command(password_arguments(jars, password), arguments)
        environment = {**os.environ, "NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        arguments.unlink()
        if done.returncode:
            raise ServerError(f"Neo4j did not take a password in {self.home}: {_said(done.stdout + done.stderr)}")
        write_private(self._password, password)

    def _wait_until_ready(self) -> Connection:
        """Wait for an answer over Bolt, which shows at once that the process is this folder's server."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            process = self._find()
            if not process:
                said = _said((self._logs / "console.log").read_text(encoding="utf-8", errors="replace"))
                raise ServerError(f"Neo4j ended while it started; see {self._logs}: {said}")
            uri = bolt_uri(process)
            connection = Connection(uri or "", "neo4j", self._password.read_text(encoding="utf-8"))
            if uri and self._answers(connection):
                return connection
            time.sleep(POLL_SECONDS)
        raise ServerError(f"Neo4j does not answer after {START_SECONDS} s: see {self._logs}, or stop it and try again")

    def _answers(self, connection: Connection) -> bool:
        try:
            with GraphDatabase.driver(connection.uri, auth=(connection.user, connection.password)) as driver:
                driver.execute_query("RETURN 1", database_=connection.database)
        except AuthError as error:
            raise ServerError(f"the server of {self.home} does not take the password in {self._password}") from error
        except (DriverError, Neo4jError):
            return False
        return True


def _said(text: str) -> str:
    """The first of what Java printed, in one line: what comes later is a trace or repeats it."""
    return " ".join(line.strip() for line in text.splitlines() if line.strip())[:MESSAGE_LENGTH]
