"""The command that opens the explorer."""

import socket

from calls import Fail, Run


def test_a_port_that_is_taken_is_named(database: object, fail: Fail) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, line = fail("explore", "--no-browser", "--port", port)
    assert code == 1
    assert f"port {port}: Address already in use" in line
    assert "--port 0" in line


def test_its_help_says_what_it_can_change(run: Run) -> None:
    words = " ".join(run("explore", "--help").split())
    assert "changes nothing" in words
    assert "--review" in words
