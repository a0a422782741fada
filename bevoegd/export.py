"""The graph as a file for other programs."""

import json
from pathlib import Path
from typing import Final

import click

from bevoegd import options
from bevoegd.database import open_store, reader
from bevoegd.favourites import favourites as favourites_of
from bevoegd.favourites import write_favourites
from bevoegd.grass import write_grass
from bevoegd.progress import progress
from bevoegd.reference import write_reference
from bevoegd.settings import settings
from bevoegd.targets import byte_target, target
from graph.csv_files import write_csv
from graph.followthemoney import write_entities
from graph.networks import network, write_graphml
from graph.rdf import Names, export_rdf
from graph.rdf.jsonld import context
from graph.schema import Language, data_dictionary, load_schema
from queries import library

RDF_FORMATS: Final = {
    "ttl": "Turtle",
    "trig": "TriG, with a named graph for each document",
    "nq": "N-Quads, with a named graph for each document",
    "jsonld": "JSON-LD, with a named graph for each document",
    "rdfxml": "RDF/XML",
}
base_option = click.option(
    "--base",
    metavar="IRI",
    default=lambda: settings().base,
    help="What the IRIs begin with, ending in '/'; BEVOEGD_BASE if not given.",
)


@click.group()
def export() -> None:
    """Write the graph to a file, or what Neo4j Browser needs to show it.

    \b
    bevoegd export ttl graph.ttl            RDF, with ORG, ELI, SKOS, ODRL, PROV-O and Web Annotation; '-' is standard output
    bevoegd export nq graph.nq              the same with a named graph for each document; also trig, jsonld, rdfxml
    bevoegd export ontology bev.ttl         the vocabulary of the RDF, defined in Dutch and English
    bevoegd export shapes shapes.ttl        its SHACL; 'context' its JSON-LD context
    bevoegd export graphml graph.graphml    actors and competences, for Gephi, yEd, Cytoscape and networkx
    bevoegd export ftm graph.ftm.json       entities of FollowTheMoney, for Aleph and the tools of OpenSanctions
    bevoegd export csv folder/              for Neo4j's own import tool: the fastest way into a Neo4j elsewhere
    bevoegd export reference docs/          a page a question of the library, and of BEVOEGD_QUERIES
    bevoegd export dictionary schema.md     what every label, relation and property means, in English or Dutch (--lang nl)
    bevoegd export grass bevoegd.grass      colours and captions for Neo4j Browser
    bevoegd export favourites saved.csv     the questions for Neo4j Browser

    RDF, graphml, ftm and csv take '--as-of 2018-05-01': the law as it stood on that day.
    """


def _rdf_command(format: str, about: str) -> click.Command:
    @click.command(format, help=f"Write RDF as {about}.")
    @click.argument("path", metavar="FILE")
    @base_option
    @options.as_of
    def write(path: str, base: str, day: str | None) -> None:
        with open_store(day) as store, byte_target(path) as out, progress() as bars:
            export_rdf(store, out, format, base, bars.show)

    return write


for format, about in RDF_FORMATS.items():
    export.add_command(_rdf_command(format, about))


@export.command("ontology")
@click.argument("path", metavar="FILE")
@base_option
def ontology_(path: str, base: str) -> None:
    """Write the vocabulary of the RDF as an OWL ontology in Turtle, with definitions in Dutch and English."""
    from graph.rdf.ontology import ontology  # imports rdflib, which takes a while

    with target(path) as out:
        out.write(ontology(Names(base)).serialize(format="turtle"))


@export.command("shapes")
@click.argument("path", metavar="FILE")
@base_option
def shapes_(path: str, base: str) -> None:
    """Write the SHACL shapes of the graph, as Turtle; 'bevoegd check' validates by them."""
    from graph.rdf.shapes import shapes  # imports rdflib, which takes a while

    with target(path) as out:
        out.write(shapes(Names(base)).serialize(format="turtle"))


@export.command("context")
@click.argument("path", metavar="FILE")
@base_option
def context_(path: str, base: str) -> None:
    """Write the JSON-LD context of the RDF, for JSON of your own; 'jsonld' has it in the file itself."""
    with target(path) as out:
        out.write(json.dumps({"@context": context(Names(base))}, ensure_ascii=False, indent=2) + "\n")


@export.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, writable=True))
@options.as_of
def graphml(path: Path, day: str | None) -> None:
    """Write actors, competences, relations and mandates as GraphML."""
    with open_store(day) as store:
        write_graphml(network(store), path)


@export.command()
@click.argument("path", metavar="FILE")
@options.as_of
def ftm(path: str, day: str | None) -> None:
    """Write entities of FollowTheMoney, one JSON object a line.

    Actors are public bodies, positions, organisations or, of unknown kind, legal entities; laws and documents are documents, as
    the model has no acts. A mandate links an actor to the law it is based on, or without a named ground to the documents that
    state it; its role says what ('power: disrupting'). Every link has the sentences it rests on in its description and their
    documents as proof. What the model has no property for stands in words in notes and summaries.

    Left out: passages, provisions, conditions and competences as things of their own, what is asked, denied, declined or judged
    wrong, and judgements beyond what they say of a sentence (graph/followthemoney/mapping.yaml has the list).
    """
    with open_store(day) as store, byte_target(path) as out:
        write_entities(store, out)


@export.command()
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
@options.as_of
def csv(folder: Path, day: str | None) -> None:
    """Write CSV files for 'neo4j-admin database import full', and say how to import them.

    The tool drops empty lists and defines no constraints; the Cypher in 'after-import.cypher' puts both right.
    """
    with open_store(day) as store:
        files = write_csv(store, folder)
    click.echo(f"{len(files)} files in {folder}. In that folder, with the database stopped:")
    click.echo("  neo4j-admin database import full @import.args neo4j")
    click.echo("Then start it and run:")
    click.echo("  cypher-shell --file after-import.cypher")


@export.command()
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
def reference(folder: Path) -> None:
    """Write the reference of the questions as Markdown: an index and a page each."""
    write_reference(library(settings().queries), folder)


@export.command()
@click.argument("path", metavar="FILE")
@click.option("--lang", "language", type=click.Choice(["nl", "en"]), default="en", show_default=True, help="Its language.")
def dictionary(path: str, language: Language) -> None:
    """Write the data dictionary as Markdown: every label, relation and property, and what it means; '-' is standard output."""
    with target(path) as out:
        out.write(data_dictionary(language))


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
