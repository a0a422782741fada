"""RDF back into the graph."""

from pathlib import Path

import click

from bevoegd.database import open_store
from bevoegd.progress import progress
from graph.rdf import import_rdf


@click.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True))
def import_(path: Path) -> None:
    """Load an export of RDF back into an empty Neo4j: the same graph.

    The ending of its name tells the format: .ttl, .trig, .nq, .nt, .jsonld, .rdfxml or .rdf. A database that holds a graph is
    refused: BEVOEGD_DATA=FOLDER takes a new local one.
    """
    with open_store() as store, progress() as bars:
        mark = import_rdf(store, path, bars.show)
    click.echo(f"{sum(mark.nodes.values())} nodes: " + ", ".join(f"{n} {label}" for label, n in mark.nodes.items() if n))
