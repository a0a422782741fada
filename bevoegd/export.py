"""The graph as a file for other programs."""

from pathlib import Path

import click

from bevoegd.database import open_store
from bevoegd.reference import write_reference
from bevoegd.settings import settings
from bevoegd.targets import target
from graph.network import network, write_graphml
from graph.rdf import export_turtle
from queries import library


@click.group()
def export() -> None:
    """Write the graph to a file.

    \b
    bevoegd export ttl graph.ttl            RDF, with ORG, ELI, SKOS, PROV-O and Web Annotation; '-' is standard output
    bevoegd export graphml graph.graphml    actors and competences, for Gephi, yEd, Cytoscape and networkx
    bevoegd export reference docs/          a page a question of the library, and of BEVOEGD_QUERIES
    """


@export.command()
@click.argument("path", metavar="FILE")
def ttl(path: str) -> None:
    """Write RDF as Turtle."""
    with open_store() as store, target(path) as out:
        export_turtle(store, out)


@export.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, writable=True))
def graphml(path: Path) -> None:
    """Write actors, competences, relations and mandates as GraphML."""
    with open_store() as store:
        write_graphml(network(store), path)


@export.command()
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
def reference(folder: Path) -> None:
    """Write the reference of the questions as Markdown: an index and a page each."""
    write_reference(library(settings().queries), folder)
