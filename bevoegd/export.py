"""The graph as a file for other programs."""

from pathlib import Path
from typing import Final

import click

from bevoegd.database import open_store, reader
from bevoegd.favourites import favourites as favourites_of
from bevoegd.favourites import write_favourites
from bevoegd.grass import Language, write_grass
from bevoegd.progress import progress
from bevoegd.reference import write_reference
from bevoegd.settings import settings
from bevoegd.targets import byte_target, target
from graph.networks import network, write_graphml
from graph.rdf import export_rdf
from graph.schema import load_schema
from queries import library

RDF_FORMATS: Final = {
    "ttl": "Turtle",
    "trig": "TriG, with a named graph for each document",
    "nq": "N-Quads, with a named graph for each document",
    "jsonld": "JSON-LD, with a named graph for each document",
    "rdfxml": "RDF/XML",
}
base_option = click.option("--base", metavar="IRI", help="What the IRIs begin with, ending in '/'; BEVOEGD_BASE if not given.")


@click.group()
def export() -> None:
    """Write the graph to a file, or what Neo4j Browser needs to show it.

    \b
    bevoegd export ttl graph.ttl            RDF, with ORG, ELI, SKOS, ODRL, PROV-O and Web Annotation; '-' is standard output
    bevoegd export nq graph.nq              the same with a named graph for each document; also trig, jsonld, rdfxml
    bevoegd export graphml graph.graphml    actors and competences, for Gephi, yEd, Cytoscape and networkx
    bevoegd export reference docs/          a page a question of the library, and of BEVOEGD_QUERIES
    bevoegd export grass bevoegd.grass      colours and captions for Neo4j Browser
    bevoegd export favourites saved.csv     the questions for Neo4j Browser
    """


def _rdf_command(format: str, about: str) -> click.Command:
    @click.command(format, help=f"Write RDF as {about}.")
    @click.argument("path", metavar="FILE")
    @base_option
    def write(path: str, base: str | None) -> None:
        with open_store() as store, byte_target(path) as out, progress() as bars:
            export_rdf(store, out, format, base or settings().base, bars.show)

    return write


for format, about in RDF_FORMATS.items():
    export.add_command(_rdf_command(format, about))


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


@export.command()
@click.argument("path", metavar="FILE")
@click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), default="en", show_default=True, help="Words on relations."
)
def grass(path: str, language: Language) -> None:
    """Write a style sheet for Neo4j Browser: colour, size and caption of every label and relation.

    Drop the file, with a name that ends in '.grass', on the window of Neo4j Browser 5; ':style reset' takes it away again. The
    Browser since 2025 has styles in its result frame, and its manual names no import of style sheets.
    """
    with target(path) as out:
        write_grass(load_schema(), language, out)


@export.command()
@click.argument("path", metavar="FILE_OR_FOLDER", type=click.Path(path_type=Path, writable=True))
def favourites(path: Path) -> None:
    """Write the questions of the library as saved Cypher, with the values of their examples.

    \b
    saved.csv    for the Browser since 2025 and Query in Neo4j's console: upload it in the drawer 'Saved Cypher';
                 run the entry ':params' of a question, then the question
    saved.zip    for Neo4j Browser 5: drop it on the window; the questions stand under 'Favorites', to run at once
    saved        a folder with a '.cypher' file a question, for cypher-shell and editors

    Names in the examples become the ids that the graph has. Change ':params' for an actor or law of your own.
    """
    with open_store() as store:
        found = favourites_of(reader(store), library(settings().queries).values())
    write_favourites(found, path)
