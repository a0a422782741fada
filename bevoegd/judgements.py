"""What people judged of statements: listed, taken elsewhere, put in, undone."""

import sys

import click

from bevoegd import options
from bevoegd.database import open_store
from bevoegd.explorer.review import add_entries
from bevoegd.explorer.review import judgements as standing_judgements
from bevoegd.explorer.review import undo as undo_judgement
from bevoegd.output import Format, write_rows
from bevoegd.settings import settings
from bevoegd.targets import target
from graph.judgements import JudgementFile, read_entries, write_entries

COLUMNS = (
    "id", "verdict", "by", "at", "reason", "actor", "other", "competence", "modality", "document",
    "passage", "statement", "said", "applies",
)  # fmt: skip


@click.group()
def judgements() -> None:
    """Show, take out, put in or undo what people judged of statements.

    Judgements are made in the explorer. They stand in one file (BEVOEGD_JUDGEMENTS), which only grows, and win over what
    the program reads, also when documents are read again.

    \b
    bevoegd judgements list
    bevoegd judgements export mine.jsonl
    bevoegd judgements import theirs.jsonl
    bevoegd judgements undo 0123456789abcdef --by NAME --reason "the sentence is about another service"
    """


@judgements.command("list")
@options.form
def list_(form: Format) -> None:
    """Show the judgements that stand, the newest first.

    'applies' is False when no document of the graph has the judged sentence any more.
    """
    with open_store() as store:
        found = standing_judgements(store, settings().judgements).judgements
    write_rows(COLUMNS, [judgement.model_dump() for judgement in found], form, sys.stdout)


@judgements.command()
@click.argument("path", metavar="FILE")
def export(path: str) -> None:
    """Write all judgements and withdrawals as JSON lines; '-' is standard output."""
    entries = JudgementFile(settings().judgements).entries()
    with target(path) as out:
        write_entries(entries, out)


@judgements.command("import")
@click.argument("path", metavar="FILE")
def import_(path: str) -> None:
    """Add the judgements and withdrawals of a file, and put them on the graph; those that are there already are left out.

    FILE holds what 'export' wrote; '-' is standard input.
    """
    with click.open_file(path, encoding="utf8") as lines:
        entries = list(read_entries(lines, path))
    with open_store() as store:
        added = add_entries(store, settings().judgements, entries)
    click.echo(f"{added} of {len(entries)} entries added")


@judgements.command()
@click.argument("id", metavar="ID")
@click.option("--by", required=True, metavar="NAME", help="Who undoes it.")
@click.option("--reason", required=True, metavar="WORDS", help="Why.")
def undo(id: str, by: str, reason: str) -> None:
    """Withdraw a judgement: the graph is again as it was without, the file keeps both."""
    with open_store() as store:
        undone = undo_judgement(store, settings().judgements, id, by, reason)
    click.echo(f"judgement {undone.id} ({undone.verdict}, by {undone.by}) is withdrawn")
