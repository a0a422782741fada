"""The services of services.yaml, played by one server on loopback."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dated_act import TECHNICAL
from invented_answers import ACT, NEW, NEW_TEXT, OLD, OLD_TEXT, manifest
from replay import Replay, Reply, replaying

from bevoegd.fetching.services import Services

NAMES = (
    "bwb", "bwb-search", "publications", "publications-search", "publications-site", "cellar", "eur-lex", "tweede-kamer",
)  # fmt: skip


@pytest.fixture
def replay() -> Iterator[Replay]:
    with replaying() as script:
        yield script


@pytest.fixture
def bases(replay: Replay) -> dict[str, str]:
    """The server's address for each service: 'http://127.0.0.1:8000/bwb'."""
    return {name: f"{replay.origin}/{name}" for name in NAMES}


@pytest.fixture
def services(bases: dict[str, str]) -> Services:
    return Services(bases)


@pytest.fixture
def official(replay: Replay, bases: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Replay:
    """The server as the commands use it: without pauses, with a cache of the test's own."""
    (tmp_path / "services.yaml").write_text("".join(f"{name}: {base}\n" for name, base in bases.items()))
    monkeypatch.setenv("BEVOEGD_SERVICES", str(tmp_path / "services.yaml"))
    monkeypatch.setenv("BEVOEGD_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("BEVOEGD_FETCH_PAUSE", "0")
    monkeypatch.setenv("BEVOEGD_FETCH_TIMEOUT", "1")
    return replay


@pytest.fixture
def act(official: Replay) -> Replay:
    """The server with an act in two wordings."""
    official.on(f"/bwb/{ACT}/manifest.xml", Reply(manifest()))
    official.on(f"/bwb/{ACT}/2016-01-01_0/xml/{OLD}.xml", Reply(OLD_TEXT))
    official.on(f"/bwb/{ACT}/2021-07-01_1/xml/{NEW}.xml", Reply(NEW_TEXT))
    official.on(f"/bwb/{ACT}/{ACT}.WTI", Reply(TECHNICAL))
    return official


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """The folder to fetch to; not there yet."""
    return tmp_path / "papers"


@pytest.fixture
def listed(papers: Path) -> Callable[[], list[dict[str, str]]]:
    """What fetched.jsonl in that folder says."""
    return lambda: [json.loads(line) for line in (papers / "fetched.jsonl").read_text().splitlines()]
