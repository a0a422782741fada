"""The local server, for real: each test looks at a running Neo4j or at the one line that says why there is none."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError

from graph.server import LTS, NEWEST, Connection, LocalServer, Memory, Release, ServerError, local_server
from graph.server.process import ServerProcess

CACHE = local_server(os.environ).cache_dir
START = """
import sys
from pathlib import Path
from graph.server import LocalServer
server = LocalServer(Path(sys.argv[1]), Path(sys.argv[2]))
print(server.start().uri, server.status().pid)
"""


def begin(data_dir: Path) -> subprocess.Popen[str]:
    """Another program that starts the server, prints where it is, and ends."""
    command = [sys.executable, "-c", START, str(data_dir), str(CACHE)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def query(connection: Connection, cypher: str) -> list[object]:
    """The first column of a query's answer."""
    with GraphDatabase.driver(connection.uri, auth=(connection.user, connection.password)) as driver:
        return [record[0] for record in driver.execute_query(cypher, database_=connection.database).records]


def running(server: LocalServer) -> psutil.Process:
    return psutil.Process(server.status().pid)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LocalServer, list[str]]]:
    """A server that two programs wanted at the same moment, and what each of them printed before it ended."""
    server = LocalServer(tmp_path_factory.mktemp("a folder "), CACHE)
    programs = [begin(server.data_dir), begin(server.data_dir)]
    try:
        yield server, [program.communicate()[0].strip() for program in programs]
    finally:
        server.stop()


@pytest.fixture
def local(started: tuple[LocalServer, list[str]]) -> LocalServer:
    return started[0]


def test_two_that_start_at_once_get_one_server_that_outlives_them(started: tuple[LocalServer, list[str]]) -> None:
    server, printed = started
    status = server.status()
    assert printed == [f"{status.uri} {status.pid}"] * 2
    assert query(server.start(), "RETURN 1") == [1]


def test_a_running_server_is_used_again(local: LocalServer) -> None:
    before = running(local).pid
    assert LocalServer(local.data_dir, CACHE).start() == local.start()
    assert running(local).pid == before


def test_it_listens_on_the_loopback_only(local: LocalServer) -> None:
    local.start()
    listening = [c for c in running(local).net_connections("inet") if c.status != psutil.CONN_ESTABLISHED]
    assert [c.laddr.ip.removeprefix("::ffff:") for c in listening if c.status == psutil.CONN_LISTEN] == ["127.0.0.1"]
    assert [c for c in listening if c.status == psutil.CONN_NONE] == []  # UDP


def test_it_reports_to_nobody(local: LocalServer) -> None:
    names = ["dbms.usage_report.enabled", "dbms.fleet_manager.enabled", "server.fleet_discovery.enabled"]
    names += ["client.allow_telemetry", "server.bolt.telemetry.enabled"]
    assert query(local.start(), f"SHOW SETTINGS YIELD name, value WHERE name IN {names} RETURN value") == ["false"] * 5


def test_only_the_user_can_read_the_password(local: LocalServer) -> None:
    password = local.start().password
    assert stat.S_IMODE(local.home.stat().st_mode) == 0o700
    assert stat.S_IMODE((local.home / "password").stat().st_mode) == 0o600
    assert password not in " ".join(running(local).cmdline())
    holders = [path for path in local.home.rglob("*") if path.is_file() and password.encode() in path.read_bytes()]
    assert holders == [local.home / "password"]


def test_another_data_folder_is_another_server(local: LocalServer, tmp_path: Path) -> None:
    mine, other = local.start(), LocalServer(tmp_path, CACHE)
    theirs = other.start()
    try:
        query(theirs, "CREATE (:Note {text: 'elsewhere'})")
        assert query(mine, "MATCH (note:Note {text: 'elsewhere'}) RETURN note") == []
        assert theirs.uri != mine.uri
        with pytest.raises(AuthError):
            query(Connection(theirs.uri, mine.user, mine.password), "RETURN 1")
    finally:
        assert other.stop()


def kill(server: LocalServer) -> bool:
    process = running(server)
    process.kill()
    process.wait()
    return True


@pytest.mark.parametrize("end", [kill, LocalServer.stop], ids=["killed", "stopped"])
def test_a_server_that_ended_starts_again_with_its_data(local: LocalServer, end: Callable[[LocalServer], bool]) -> None:
    query(local.start(), f"CREATE (:Note {{text: 'before {end.__name__}'}})")
    process = running(local)
    assert end(local)
    assert not process.is_running()
    assert not local.status().running
    again = local.start()
    assert query(again, f"MATCH (note:Note {{text: 'before {end.__name__}'}}) RETURN count(note)") == [1]
    assert running(local).pid != process.pid


def test_what_does_not_run_has_nothing_to_stop(tmp_path: Path) -> None:
    server = LocalServer(tmp_path, CACHE)
    assert not server.status().running
    assert not server.stop()


def test_another_program_with_the_servers_number_is_not_the_server(tmp_path: Path) -> None:
    server = LocalServer(tmp_path, CACHE)
    server.stop()
    here = psutil.Process()
    ServerProcess(here.pid, here.create_time() - 3600, "2026.09.0").save(server.home / "server.json")
    assert not server.status().running
    assert not server.stop()


def test_no_network_at_the_first_start_is_one_line_that_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.server.jars.ATTEMPTS", 1)
    server = LocalServer(tmp_path / "data", tmp_path / "cache", maven="http://127.0.0.1:9")
    with pytest.raises(ServerError, match=r"^cannot download Neo4j: [^\n]+ BEVOEGD_MAVEN[^\n]+ NEO4J_URI, [^\n]+$"):
        server.start()
    assert not server.status().running


def test_a_lost_password_is_said_and_no_data_is_touched(tmp_path: Path) -> None:
    server = LocalServer(tmp_path, CACHE)
    (server.home / "data" / "databases").mkdir(parents=True)
    with pytest.raises(ServerError, match="password is gone: put it back, or remove"):
        server.start()


def test_why_java_would_not_start_is_said(tmp_path: Path) -> None:
    with pytest.raises(ServerError, match=r"^Neo4j ended while it started; see .*logs: .*-Xmxmuch[^\n]*$"):
        LocalServer(tmp_path, CACHE, Memory(heap="much")).start()


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ServerError, match=r"cannot use .*file/neo4j: Not a directory; name another folder in BEVOEGD_DATA"):
        LocalServer(tmp_path / "file", CACHE).start()


@pytest.mark.parametrize(
    ("mark", "asked", "made_by"), [("5.26\n", NEWEST, "5.26"), ("newest\n", LTS, "newest"), (None, LTS, "newest")]
)
def test_a_folder_of_another_release_is_refused_and_left_as_it_is(
    tmp_path: Path, mark: str | None, asked: Release, made_by: str
) -> None:
    server = LocalServer(tmp_path, tmp_path / "cache", release=asked)
    (server.home / "data").mkdir(parents=True)
    if mark:
        (server.home / "release").write_text(mark)
    with pytest.raises(
        ServerError,
        match=rf"was made by Neo4j {made_by}, not {asked.name}: set BEVOEGD_NEO4J to {made_by}, or name another folder",
    ):
        server.start()
    assert {path.name for path in server.home.iterdir()} <= {"data", "lock", "release"}
    assert not (tmp_path / "cache").exists()
