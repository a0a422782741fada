"""Which server the environment asks for."""

from pathlib import Path

import pytest

from graph.server import LTS, NEWEST, Connection, Memory, ServerError, connect_settings, ensure_connection, local_server


def test_no_uri_means_the_local_server() -> None:
    assert connect_settings({"NEO4J_PASSWORD": "x", "NEO4J_URI": ""}) is None


def test_a_named_server_is_taken_as_it_is() -> None:
    environ = {"NEO4J_URI": "neo4j://db:7687", "NEO4J_USER": "u", "NEO4J_PASSWORD": "p", "NEO4J_DATABASE": "d"}
    assert ensure_connection(environ) == Connection("neo4j://db:7687", "u", "p", "d")


def test_a_named_server_without_password_is_one_clear_line() -> None:
    with pytest.raises(ServerError, match=r"^NEO4J_URI is set to bolt://db, but NEO4J_PASSWORD is not: set it[^\n]*$"):
        connect_settings({"NEO4J_URI": "bolt://db"})


def test_the_password_stays_out_of_what_is_printed() -> None:
    assert "hush" not in repr(Connection("bolt://db", "u", "hush"))


def test_folders_memory_and_mirror_are_settings(tmp_path: Path) -> None:
    environ = {
        "BEVOEGD_DATA": str(tmp_path / "data"),
        "BEVOEGD_CACHE": str(tmp_path / "cache"),
        "BEVOEGD_MAVEN": "http://mirror",
        "BEVOEGD_HEAP": "2g",
    }
    server = local_server(environ)
    assert server.home == tmp_path / "data" / "neo4j"
    assert server.cache_dir == tmp_path / "cache"
    assert server.maven == "http://mirror"
    assert server.memory == Memory(heap="2g")


def test_the_release_is_a_setting() -> None:
    assert local_server({"BEVOEGD_NEO4J": "5.26"}).release == LTS
    assert local_server({"BEVOEGD_NEO4J": ""}).release == local_server({}).release == NEWEST


def test_a_release_that_is_none_is_one_clear_line() -> None:
    with pytest.raises(ServerError, match=r"^BEVOEGD_NEO4J is '4\.4'; set it to one of newest, 5\.26, [^\n]*$"):
        local_server({"BEVOEGD_NEO4J": "4.4"})
