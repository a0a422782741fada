"""The graph as a file for other programs."""

from pathlib import Path

import click

from bevoegd.database import open_store
from bevoegd.targets import target
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
