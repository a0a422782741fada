"""The local Neo4j, started and stopped by hand."""

import os

import click

from bevoegd.progress import progress
from graph.server import ServerStatus, local_server


@click.group()
def neo4j() -> None:
    """Start, stop or look at the local Neo4j.

    The other commands start it when they need it, and it runs on until it is stopped. Where NEO4J_URI names a server, the other
    commands use that one and this one stays as it is.

    \b
    bevoegd neo4j status     does it run, where, in which folder
    bevoegd neo4j start      for a program of your own; user 'neo4j', the password in DATA FOLDER/neo4j/password
    bevoegd neo4j stop       stops it, all data written
    """


@neo4j.command()
def start() -> None:
    """Start it, unless it runs."""
    server = local_server(os.environ)
    with progress() as bars:
        server.start(bars.show)
    click.echo(_sentence(server.status()))


@neo4j.command()
def stop() -> None:
    """Stop it."""
    stopped = local_server(os.environ).stop()
    click.echo("Neo4j is stopped" if stopped else "Neo4j did not run")


@neo4j.command()
def status() -> int:
    """Say whether it runs, with exit code 0 if it does and 1 if not."""
    found = local_server(os.environ).status()
    click.echo(_sentence(found))
    return 0 if found.running else 1


def _sentence(status: ServerStatus) -> str:
    if not status.running:
        return f"Neo4j does not run; its data folder is {status.data_dir}"
    return f"Neo4j {status.version} runs at {status.uri} (process {status.pid}); its data folder is {status.data_dir}"
