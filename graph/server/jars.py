"""Neo4j's jars, fetched once: which files the server consists of, where they lie, and that each is the one we mean.

A list beside this module (`jars.tsv`, `jars-5.26.tsv`) is all of a release, one Maven coordinate a line with its size and
SHA-256; `lock.py` writes it. Downloading is left to `jgo`, a Maven client in pure Python, so neither Maven nor Java has to be
there beforehand.
"""

import csv
import hashlib
import os
import shutil
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from jgo.constants import MAVEN_CENTRAL_URL
from jgo.maven import MavenContext

from graph.progress import Progress, silent
from graph.server.errors import ServerError

COLUMNS = ("group", "artifact", "version", "classifier", "size", "sha256")
ATTEMPTS = 3
DOWNLOADS_AT_ONCE = 8


@dataclass(frozen=True)
class Jar:
    """One file of the server by its Maven coordinate; size in bytes, sha256 in lower-case hex."""

    group: str
    artifact: str
    version: str
    classifier: str
    size: int
    sha256: str

    @property
    def filename(self) -> str:
        """The file's name in a Maven repository, e.g. `neo4j-kernel-2026.09.0.jar`."""
        classifier = f"-{self.classifier}" if self.classifier else ""
        return f"{self.artifact}-{self.version}{classifier}.jar"


def read_jars(path: Path) -> list[Jar]:
    """The jars of a list as `lock.py` writes it: tab-separated, with the columns of `COLUMNS` named in the first line."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [Jar(r["group"], r["artifact"], r["version"], r["classifier"], int(r["size"]), r["sha256"]) for r in rows]


def server_version(jars: Iterable[Jar]) -> str:
    """The version of Neo4j that a list describes, e.g. '2026.09.0': that of its `org.neo4j:neo4j`."""
    return next(jar.version for jar in jars if (jar.group, jar.artifact) == ("org.neo4j", "neo4j"))


def sha256_of(path: Path) -> str:
    """A file's SHA-256 in lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_sound(path: Path, jar: Jar) -> bool:
    """Whether the file is there, whole and the very one listed. Hashing all 230 takes about as long as a blink."""
    return path.is_file() and path.stat().st_size == jar.size and sha256_of(path) == jar.sha256


def ensure_jars(cache_dir: Path, jars: list[Jar], maven: str | None = None, progress: Progress = silent) -> list[Path]:
    """The class path: every jar's place in the cache, after fetching those that are missing or damaged.

    `maven` is the address of a Maven repository, Maven Central when None. One process fetches at a time for a cache.
    Raises ServerError when a jar cannot be had.
    """
    folder = cache_dir / "jars"
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / ".lock"):
        missing = [jar for jar in jars if not is_sound(folder / jar.filename, jar)]
        if missing:
            _fetch_all(missing, folder, maven or MAVEN_CENTRAL_URL, progress)
    return [folder / jar.filename for jar in jars]


def _fetch_all(jars: list[Jar], folder: Path, maven: str, progress: Progress) -> None:
    total, done = sum(jar.size for jar in jars), 0
    staging = folder / "staging"
    context = MavenContext(repo_cache=staging, remote_repos={"maven": maven.rstrip("/")})
    with ThreadPoolExecutor(DOWNLOADS_AT_ONCE) as pool:
        futures = {pool.submit(_fetch, jar, folder, context): jar for jar in jars}
        try:
            for future in as_completed(futures):
                future.result()
                done += futures[future].size
                progress("download Neo4j", done, total)
        finally:
            pool.shutdown(cancel_futures=True)
    shutil.rmtree(staging)


def _fetch(jar: Jar, folder: Path, context: MavenContext) -> None:
    """Fetch one jar into the staging repository and move it into the cache only once its checksum is right."""
    artifact = context.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)
    problem = ""
    for attempt in range(ATTEMPTS):
        time.sleep(attempt)
        staged = context.repo_cache / artifact.component.path_prefix / jar.filename
        staged.unlink(missing_ok=True)
        try:
            artifact.resolve()
        except (OSError, RuntimeError) as error:  # OSError: no network, cut off; RuntimeError: jgo got no file (404, 503)
            problem = type(error).__name__ if isinstance(error, OSError) else "it does not give that file"
            continue
        if is_sound(staged, jar):
            os.replace(staged, folder / jar.filename)
            return
        problem = "its SHA-256 is not the listed one"
    raise ServerError(
        f"cannot download Neo4j: {jar.filename} from {context.remote_repos['maven']}: {problem}. The first start needs the "
        "internet or a Maven mirror in BEVOEGD_MAVEN; or use a server that runs: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, "
        "NEO4J_DATABASE"
    )
