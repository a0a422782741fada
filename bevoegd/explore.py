"""The explorer: its server, started for one person on this machine."""

import os
import secrets
import socket
import webbrowser
from functools import partial
from pathlib import Path
from typing import Final

import click

from bevoegd import options
from bevoegd.database import open_connection
from bevoegd.settings import settings
from graph.server import running_connection
from queries import library

HOST: Final = "127.0.0.1"
PORT: Final = 8450


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Port of the page; 0 takes a free one."
)
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.option("--review", is_flag=True, help="Let the page mark statements as right, wrong or to be corrected.")
@click.option("--cypher", is_flag=True, help="Let the page run Cypher that reads.")
@options.as_of
@click.option("--page", type=click.Path(exists=True, file_okay=False, path_type=Path), envvar="BEVOEGD_PAGE", hidden=True)
def explore(port: int, no_browser: bool, review: bool, cypher: bool, day: str | None, page: Path | None) -> None:
    """See in the browser who may do what, and the sentences it rests on.

    The page is for this machine alone: it answers on the loopback address, to whoever has the key in the address it prints.
    It reads the graph and changes nothing; with --review it writes judgements, and those only. Ctrl+C ends it.

    \b
    bevoegd explore
    bevoegd explore --review     to mark statements as right, wrong or to be corrected
    bevoegd explore --cypher     to ask in Cypher on the page, to read only
    bevoegd explore --as-of 2018-05-01     the law as it stood on that day
    """
    from bevoegd.explorer.app import PAGE, Abilities  # takes a second to import
    from bevoegd.explorer.serve import get_ready, server
    from bevoegd.explorer.source import Source

    library(settings().queries)  # a mistake in a question of the user's own is told before the page opens
    if review and day:
        raise click.UsageError("--review goes with the whole graph: judge there, and '--as-of' shows what was judged")
    abilities = Abilities(settings().judgements if review else None, cypher)
    find = partial(running_connection, os.environ) if day is None else _nowhere
    with _bound(port) as listening, open_connection(day) as connection, Source(connection, find) as source:
        token = secrets.token_urlsafe(24)
        running = server(source, listening, token, abilities, page or PAGE)
        address = f"http://{HOST}:{listening.getsockname()[1]}/?token={token}"
        click.echo(f"The explorer is at {address}\nCtrl+C ends it.")
        if not no_browser:
            webbrowser.open(address)
        get_ready(source)
        running.run(sockets=[listening])


def _nowhere() -> None:
    """A server with the law of a day runs for one command, and is not started anew by another."""


def _bound(port: int) -> socket.socket:
    """A socket that listens on the port, so that a browser may come before the server answers.

    It names its protocol: only then asyncio sends each part of an answer at once, and not 40 ms later (TCP_NODELAY).
    Raises ClickException where another program has the port.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise click.ClickException(
            f"port {port}: {error.strerror}; close what uses it, or take a free one with '--port 0'"
        ) from None
    return listening
