"""The commands on the tests' own Neo4j."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from calls import Fail, Run

from bevoegd.failures import Failures
from bevoegd.loading import load_all
from bevoegd.main import main
from extract.statement import Record
from graph.server import Connection
from graph.store import Store


@pytest.fixture(autouse=True)
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are read here, where the pipelines are loaded already."""
    monkeypatch.setenv("BEVOEGD_PROCESSES", "1")


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are read, whatever the user's cache knows of them."""
    monkeypatch.setenv("BEVOEGD_CACHE_LIMIT", "0")


@pytest.fixture(autouse=True)
def own_judgements(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file of judgements of the test's own, not the user's; not there until something is judged."""
    path = tmp_path / "data" / "judgements.jsonl"
    monkeypatch.setenv("BEVOEGD_JUDGEMENTS", str(path))
    return path


@pytest.fixture
def database(connection: Connection, store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """An empty graph that the commands use, as NEO4J_URI and its companions name its server."""
    monkeypatch.setenv("NEO4J_URI", connection.uri)
    monkeypatch.setenv("NEO4J_USER", connection.user)
    monkeypatch.setenv("NEO4J_PASSWORD", connection.password)
    monkeypatch.setenv("NEO4J_DATABASE", connection.database)
    return store


@pytest.fixture
def samples(database: Store, sample_records: list[Record]) -> Store:
    """The graph of the shipped samples."""
    load_all(database, [sample_records], Failures())
    return database


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that must succeed without a word on stderr; gives its output."""

    def run_one(*arguments: object) -> str:
        code = main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert (code, err) == (0, "")
        return out

    return run_one


@pytest.fixture
def fail(capfd: pytest.CaptureFixture[str]) -> Fail:
    """Runs a command that must fail with one line on stderr; gives its exit code and that line."""

    def run_one(*arguments: object) -> tuple[int, str]:
        code = main([str(argument) for argument in arguments])
        lines = capfd.readouterr().err.splitlines()
        assert (code == 0, len(lines)) == (False, 1), lines
        return code, lines[0]

    return run_one


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts text on standard input."""

    def put(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf8"))

    return put
