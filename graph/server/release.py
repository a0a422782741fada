"""The releases of Neo4j that the local server can be: the newest one, and the one with long-term support.

What differs between them stands here: the list of jars, the class that starts the server, and the settings that only one of
them knows (a server with strict validation does not start on a setting that it does not know).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.server.errors import ServerError

FOLDER = Path(__file__).parent
QUIET_PERIOD = "internal.dbms.bolt.netty_server_shutdown_quiet_period"  # twice 5 s of every stop when it is not 0


@dataclass(frozen=True)
class Release:
    """One release: `name` is the value of BEVOEGD_NEO4J, `settings` go on top of those in `config.py`."""

    name: str
    jar_list: Path
    main_class: str
    settings: Mapping[str, str] = field(default_factory=dict, hash=False)


NEWEST = Release(
    "newest",
    FOLDER / "jars.tsv",
    "org.neo4j.server.Neo4jCommunity",
    {
        "dbms.fleet_manager.enabled": "false",
        "server.fleet_discovery.enabled": "false",
        f"{QUIET_PERIOD}_duration": "0s",
    },
)
LTS = Release("5.26", FOLDER / "jars-5.26.tsv", "org.neo4j.server.CommunityEntryPoint", {QUIET_PERIOD: "0"})
RELEASES = {release.name: release for release in (NEWEST, LTS)}


def release_named(name: str) -> Release:
    """The release that BEVOEGD_NEO4J names. Raises ServerError for a name that none has.

    >>> release_named("5.26").main_class
    'org.neo4j.server.CommunityEntryPoint'
    """
    if name not in RELEASES:
        raise ServerError(
            f"BEVOEGD_NEO4J is '{name}'; set it to one of {', '.join(RELEASES)}, or leave it out for {NEWEST.name}"
        )
    return RELEASES[name]


def release_of(version: str) -> Release:
    """The release that a version belongs to: '5.26.28' to 5.26, any other to the newest."""
    return LTS if version.startswith(f"{LTS.name}.") else NEWEST
