"""The jars, from a Maven repository that this test serves itself on the loopback."""

import hashlib
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from graph.server import Release, ServerError
from graph.server.jars import Jar, ensure_jars, read_jars, server_version
from graph.server.lock import read_line, write
from graph.server.release import RELEASES, release_of


class Shaky(SimpleHTTPRequestHandler):
    """Serves files, but first says once that it is busy for a file named in `busy`."""

    busy: ClassVar[set[str]] = set()

    def do_GET(self) -> None:
        name = self.path.rsplit("/", 1)[-1]
        if name in self.busy:
            self.busy.remove(name)
            self.send_error(503)
        else:
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on stderr."""


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a Maven repository and the folder that it serves."""
    folder = tmp_path / "repository"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Shaky, directory=folder)) as server:
        Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", folder
        server.shutdown()


@pytest.fixture
def one_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up at once, so that a test of failure does not wait."""
    monkeypatch.setattr("graph.server.jars.ATTEMPTS", 1)


def publish(folder: Path, artifact: str, content: bytes, classifier: str = "") -> Jar:
    jar = Jar("org.example", artifact, "1.0", classifier, len(content), hashlib.sha256(content).hexdigest())
    place = folder / "org" / "example" / artifact / "1.0" / jar.filename
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return jar


def test_jars_are_fetched_in_the_order_of_the_list(repository: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = repository
    jars = [publish(folder, "zulu", b"zz"), publish(folder, "alpha", b"aaa", "linux-x86_64")]
    seen: list[tuple[str, int, int]] = []
    paths = ensure_jars(tmp_path / "cache", jars, url, lambda *step: seen.append(step))
    assert [path.name for path in paths] == ["zulu-1.0.jar", "alpha-1.0-linux-x86_64.jar"]
    assert [path.read_bytes() for path in paths] == [b"zz", b"aaa"]
    assert seen[-1] == ("download Neo4j", 5, 5)


@pytest.mark.parametrize("damage", [b"WHOLE", b"who", b""], ids=["same size", "half", "empty"])
def test_a_damaged_jar_is_fetched_again_and_only_that_one(repository: tuple[str, Path], tmp_path: Path, damage: bytes) -> None:
    url, folder = repository
    jars = [publish(folder, "sound", b"sound"), publish(folder, "hurt", b"whole")]
    sound, hurt = ensure_jars(tmp_path / "cache", jars, url)
    hurt.write_bytes(damage)
    before = sound.stat()
    ensure_jars(tmp_path / "cache", jars, url)
    assert hurt.read_bytes() == b"whole"
    assert (sound.stat().st_mtime_ns, sound.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_whole_cache_needs_no_network(repository: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = repository
    jars = [publish(folder, "kept", b"kept")]
    fetched = ensure_jars(tmp_path / "cache", jars, url)
    assert ensure_jars(tmp_path / "cache", jars, "http://127.0.0.1:9") == fetched


def test_a_repository_that_is_busy_is_asked_again(repository: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = repository
    jar = publish(folder, "wanted", b"wanted")
    Shaky.busy.add(jar.filename)
    (path,) = ensure_jars(tmp_path / "cache", [jar], url)
    assert path.read_bytes() == b"wanted"
    assert not Shaky.busy


@pytest.mark.usefixtures("one_attempt")
def test_a_jar_with_other_content_never_enters_the_cache(repository: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = repository
    jar = publish(folder, "forged", b"listed")
    publish(folder, "forged", b"forged")
    with pytest.raises(ServerError, match=r"forged-1\.0\.jar from http://127\.0\.0\.1:\d+: its SHA-256"):
        ensure_jars(tmp_path / "cache", [jar], url)
    assert not (tmp_path / "cache" / "jars" / jar.filename).exists()


@pytest.mark.usefixtures("one_attempt")
def test_a_repository_without_the_jar_is_named(repository: tuple[str, Path], tmp_path: Path) -> None:
    url, folder = repository
    jar = publish(folder, "gone", b"gone")
    (folder / "org" / "example" / "gone" / "1.0" / jar.filename).unlink()
    with pytest.raises(ServerError, match=r"gone-1\.0\.jar from http://127\.0\.0\.1:\d+: it does not give that file"):
        ensure_jars(tmp_path / "cache", [jar], url)


@pytest.mark.parametrize("release", RELEASES.values(), ids=lambda release: release.name)
def test_a_committed_list_is_one_server(tmp_path: Path, release: Release) -> None:
    jars = read_jars(release.jar_list)
    names = [jar.filename for jar in jars]
    assert len(names) == len(set(names)) > 200
    assert all(len(jar.sha256) == 64 and jar.size > 0 for jar in jars)
    assert f"neo4j-server-{server_version(jars)}.jar" in names
    assert release_of(server_version(jars)) == release
    write(jars, tmp_path / "again.tsv")
    assert read_jars(tmp_path / "again.tsv") == jars


def test_mavens_list_is_read_with_and_without_classifier(tmp_path: Path) -> None:
    file = tmp_path / "any.jar"
    file.write_bytes(b"abc")
    plain = read_line(f"   org.example:tool:jar:2.1:compile:{file} -- module org.example.tool")
    native = read_line(f"   org.example:tool:jar:linux-x86_64:2.1:runtime:{file}")
    sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # of 'abc': FIPS 180-2, appendix B.1
    assert plain == Jar("org.example", "tool", "2.1", "", 3, sha256)
    assert native == Jar("org.example", "tool", "2.1", "linux-x86_64", 3, sha256)
