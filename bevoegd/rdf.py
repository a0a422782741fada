"""RDF back into the graph, and SPARQL asked of an export."""

import sys
from pathlib import Path

import click

from bevoegd import options
from bevoegd.answers import write_answer
from bevoegd.ask import warn_of_more
from bevoegd.database import open_store
from bevoegd.output import Format, write_rows
from bevoegd.progress import progress
from bevoegd.settings import settings
from bevoegd.sources import STANDARD
from graph.rdf import import_rdf, open_export
from queries import Execute, Question, library

EXPORT = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command("import")
@click.argument("path", metavar="FILE", type=EXPORT)
def import_(path: Path) -> None:
    """Load an export of RDF back into an empty Neo4j: the same graph.

    The ending of its name tells the format: .ttl, .trig, .nq, .nt, .jsonld, .rdfxml or .rdf. A database that holds a graph is
    refused: BEVOEGD_DATA=FOLDER takes a new local one.
    """
    with open_store() as store, progress() as bars:
        mark = import_rdf(store, path, bars.show)
    click.echo(f"{sum(mark.nodes.values())} nodes: " + ", ".join(f"{n} {label}" for label, n in mark.nodes.items() if n))


class Given(click.ParamType[tuple[str, str]]):
    """The value of a parameter, as NAME=VALUE."""

    name = "NAME=VALUE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        name, sign, text = value.partition("=")
        if not sign:
            self.fail(f"'{value}' is no NAME=VALUE, such as competence=disruption", param, ctx)
        return name, text


@click.command()
@click.argument("path", metavar="EXPORT", type=EXPORT)
@click.argument("query")
@click.argument("given", metavar="[NAME=VALUE]...", nargs=-1, type=Given())
@options.form
@options.sentences
def sparql(path: Path, query: str, given: tuple[tuple[str, str], ...], form: Format, sentences: int) -> None:
    """Ask SPARQL of an export of RDF, without Neo4j.

    QUERY is the id of a question of the library, a file that ends in '.rq', the query itself, or '-' for standard input. The
    prefixes of the export (bev, skos, eli, odrl, oa, ...) are known in it; a NAME=VALUE is the value of its '$NAME'. A question
    has the rows that 'bevoegd ask' gives, and names things by their ids.

    \b
    bevoegd export nq graph.nq
    bevoegd sparql graph.nq who-may competence=disruption
    bevoegd sparql graph.nq "SELECT ?name { ?actor a bev:Actor ; skos:prefLabel ?name }"
    """
    with open_export(path) as export:
        question = library(settings().queries).get(query)
        complete = (
            _ask_question(export.table, question, dict(given), form, sentences)
            if question
            else _ask_words(export.table, _text(query), dict(given), form)
        )
    if not complete:
        warn_of_more(settings().row_limit)


def _ask_question(ask: Execute, question: Question, given: dict[str, str], form: Format, sentences: int) -> bool:
    """Writes the answer; whether it has all rows."""
    answer = question.run_twin(ask, given, settings().row_limit)
    write_answer(question, answer, form, sentences, sys.stdout)
    return answer.complete


def _ask_words(ask: Execute, query: str, given: dict[str, str], form: Format) -> bool:
    table = ask(query, dict(given), settings().row_limit)
    write_rows(table.columns, table.rows, form, sys.stdout)
    return table.complete


def _text(query: str) -> str:
    """The query that a person means by a file, '-' or the words themselves."""
    if query == STANDARD:
        return sys.stdin.read()
    return Path(query).read_text(encoding="utf8") if query.endswith(".rq") else query
