"""What the program does, shown on the documents that it ships."""

import sys
from importlib.resources import as_file, files

import click

from bevoegd.answers import write_answer
from bevoegd.database import open_store, reader
from bevoegd.extraction import extract_all
from bevoegd.failures import Failures
from bevoegd.loading import load_all
from bevoegd.report import write_report
from bevoegd.sources import sources
from graph.store import Store
from queries import library

QUESTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    ("who-may", {"competence": "disruption"}),
    ("overseers", {"actor": "MIVD"}),
    ("unanswered", {}),
)


@click.command()
def demo() -> int:
    """Show what it does on the shipped documents.

    Builds their graph and shows three answers. The first start downloads Neo4j, once. Doing it again changes nothing.
    """
    failures = Failures()
    click.echo("Building the graph of the example documents in Neo4j (the first start downloads it, once) ...")
    with open_store() as store, as_file(files("bevoegd") / "samples") as folder:
        with sources([str(folder)], failures) as documents:
            load_all(store, extract_all(documents, None, failures), failures)
        write_report(store, "table")
        for question, values in QUESTIONS:
            _show(store, question, values)
    return failures.exit_code


def _show(store: Store, question: str, values: dict[str, str]) -> None:
    asked = library()[question]
    options = "".join(f" --{name} {value}" for name, value in values.items())
    click.echo(f"\n{asked.question_en}\n$ bevoegd ask {question}{options}\n")
    write_answer(asked, asked.run(reader(store), values), "table", 3, sys.stdout)
