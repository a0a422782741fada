"""Whether the graph is as the schema says."""

import sys

import click

from bevoegd import options
from bevoegd.database import open_store
from bevoegd.output import Format, write_rows
from bevoegd.progress import progress
from bevoegd.settings import settings
from graph.rdf import Names
from graph.schema import Language

COLUMNS = ("kind", "id", "violation", "place")


@click.command()
@click.option("--lang", "language", type=click.Choice(["nl", "en"]), default="en", show_default=True, help="Of the words.")
@options.form
def check(language: Language, form: Format) -> int:
    """Validate the graph by the SHACL shapes of its schema.

    Prints each violation in words, with the document and characters that the node comes from; the exit code is 1 where there
    are any. 'bevoegd export shapes FILE' writes the shapes.
    """
    from graph.rdf.check import check as violations  # imports pyshacl, which takes a while

    with open_store() as store, progress() as bars:
        found = list(violations(store, Names(settings().base), bars.show))
    rows = [{"kind": v.label, "id": v.id, "violation": v.words[language], "place": v.place} for v in found]
    if rows or form != "table":
        write_rows(COLUMNS, rows, form, sys.stdout)
    click.echo(f"{len(rows)} violations", err=bool(rows))
    return 1 if rows else 0
