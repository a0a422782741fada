"""Questions to the graph: those of the library, and any in Cypher."""

import sys

import click

from bevoegd import options
from bevoegd.database import open_store
from bevoegd.output import Format, write_rows
from bevoegd.settings import settings
from bevoegd.sources import STANDARD
from graph.store import Store
from queries import Execute, Question, library


class Questions(click.Group):
    """One command a question of the library, with an option for each of its parameters."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(library())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        question = library().get(cmd_name)
        return _command(question) if question else None


def _command(question: Question) -> click.Command:
    def run(form: Format, **values: str | None) -> None:
        with open_store() as store:
            answer = question.run(reader(store), **values)
        write_rows(answer.columns, answer.rows, form, sys.stdout)

    command = click.Command(question.id, callback=run, help=_help(question), short_help=question.question_en)
    command.params = [click.Option([f"--{p.name}"], required=p.required, help=p.description) for p in question.parameters]
    return options.form(command)


def _help(question: Question) -> str:
    width = max(map(len, question.columns))
    columns = [f"{name:{width}}  {meaning}" for name, meaning in question.columns.items()]
    values = [f'--{name} "{value}"' for name, value in question.example.items()]
    blocks = [["Columns:", *columns], ["Example:", " ".join(["bevoegd ask", question.id, *values])]]
    lists = ["\b\n" + "\n".join(block) for block in blocks]
    return "\n\n".join([f"{question.question_en} ({question.question_nl})", question.purpose, *lists])


def reader(store: Store) -> Execute:
    """How the library's questions reach the store: to read only, within the time limit."""
    limit = settings().time_limit
    return lambda query, parameters: store.read(query, parameters, limit)


@click.group(cls=Questions, invoke_without_command=True)
@click.pass_context
def ask(ctx: click.Context) -> None:
    """Ask a question of the library; without one, list them.

    \b
    bevoegd ask
    bevoegd ask who-may --help
    bevoegd ask who-may --competence disruption
    bevoegd ask overseers --actor MIVD --format markdown
    """
    if ctx.invoked_subcommand is None:
        rows = [{"question": question.id, "asks": question.question_en} for question in library().values()]
        write_rows(("question", "asks"), rows, "table", sys.stdout)


@click.command()
@click.argument("query")
@options.form
def cypher(query: str, form: Format) -> None:
    """Run a Cypher query that reads.

    QUERY is the query, '-' reads it from standard input. The server refuses whatever would change the graph, and stops what
    takes longer than BEVOEGD_TIME_LIMIT seconds (60).

    \b
    bevoegd cypher "MATCH (m:Mandate) RETURN m.modality AS modality, count(*) AS number"
    """
    text = sys.stdin.read() if query == STANDARD else query
    with open_store() as store:
        rows = reader(store)(text, {})
    write_rows(list(rows[0]) if rows else [], rows, form, sys.stdout)
