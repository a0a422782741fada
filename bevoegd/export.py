"""The graph as a file for other programs."""

from typing import TextIO

import click

from bevoegd.database import open_store
from graph.rdf import export_turtle

FILE = click.argument("out", metavar="FILE", type=click.File("w", encoding="utf8", atomic=True))


@click.group()
def export() -> None:
    """Write the graph to a file; '-' is standard output.

    \b
    bevoegd export ttl graph.ttl        RDF, with ORG, ELI, SKOS, PROV-O and Web Annotation
    """


@export.command()
@FILE
def ttl(out: TextIO) -> None:
    """Write RDF as Turtle."""
    with open_store() as store:
        export_turtle(store, out)
