"""The graph as a file for other programs."""

from pathlib import Path
from typing import TextIO

import click

from bevoegd.database import open_store
from graph.network import network, write_graphml
from graph.rdf import export_turtle


@click.group()
def export() -> None:
    """Write the graph to a file.

    \b
    bevoegd export ttl graph.ttl            RDF, with ORG, ELI, SKOS, PROV-O and Web Annotation; '-' is standard output
    bevoegd export graphml graph.graphml    actors and competences, for Gephi, yEd, Cytoscape and networkx
    """


@export.command()
@click.argument("out", metavar="FILE", type=click.File("w", encoding="utf8", atomic=True))
def ttl(out: TextIO) -> None:
    """Write RDF as Turtle."""
    with open_store() as store:
        export_turtle(store, out)


@export.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, writable=True))
def graphml(path: Path) -> None:
    """Write actors, competences, relations and mandates as GraphML."""
    with open_store() as store:
        write_graphml(network(store), path)
