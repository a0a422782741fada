"""Questions to the graph: those of the library and of the user, in plain words, and in Cypher."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby, takewhile

import click

from bevoegd import options
from bevoegd.answers import AnswerFormat, write_answer, write_cypher, write_plan
from bevoegd.database import open_store, reader, run_cypher
from bevoegd.output import Format, write_rows
from bevoegd.settings import settings
from bevoegd.sources import STANDARD
from bevoegd.values import Value
from queries import Parameter, Question, library


class Questions(click.Group):
    """One command a question of the library, with an option for each of its parameters; other words are a plain question."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(library(settings().queries))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        question = library(settings().queries).get(cmd_name)
        return _command(question) if question else None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """A question of the library by its id; several words, quoted or not, are a plain question."""
        plain = list(takewhile(lambda word: not word.startswith("-"), args))
        words = " ".join(plain)
        if args[0] in self.list_commands(ctx) or " " not in words:
            return super().resolve_command(ctx, args)
        return words, _plain_command(words), args[len(plain) :]


@dataclass(frozen=True, slots=True)
class Showing:
    """What a person wants to see of an answer, see `options`."""

    form: AnswerFormat
    sentences: int
    show_cypher: bool
    explain: bool
    day: str | None


def _showing(command: click.Command) -> click.Command:
    """Adds the options that say what to show."""
    for option in (options.explain, options.show_cypher, options.as_of, options.sentences, options.answer_form):
        option(command)
    return command


def _command(question: Question) -> click.Command:
    def run(
        form: AnswerFormat, sentences: int, show_cypher: bool, explain: bool, day: str | None, **values: str | None
    ) -> None:
        answer_question(question, values, Showing(form, sentences, show_cypher, explain, day))

    command = click.Command(question.id, callback=run, help=_help(question), short_help=question.question_en)
    command.params = [_option(parameter) for parameter in question.parameters]
    return _showing(command)


def _plain_command(text: str) -> click.Command:
    def run(form: AnswerFormat, sentences: int, show_cypher: bool, explain: bool, day: str | None) -> None:
        from bevoegd.plain import match_plain, say_match  # imports spaCy, which takes a second

        match = match_plain(text, library(settings().queries))
        say_match(match)
        answer_question(match.question, match.values, Showing(form, sentences, show_cypher, explain, day))

    return _showing(click.Command(text, callback=run, help="A question in plain words."))


def _option(parameter: Parameter) -> click.Option:
    p = parameter
    return click.Option(
        [f"--{p.name}"], type=Value(p), required=p.required, default=p.default, show_default=True, help=p.description
    )


def _help(question: Question) -> str:
    width = max(map(len, question.columns))
    columns = [f"{name:{width}}  {meaning}" for name, meaning in question.columns.items()]
    values = [f'--{name} "{value}"' for name, value in question.example.items()]
    blocks = [["Columns:", *columns], ["Example:", " ".join(["bevoegd ask", question.id, *values])]]
    lists = ["\b\n" + "\n".join(block) for block in blocks]
    return "\n\n".join([f"{question.question_en} ({question.question_nl})", question.purpose, *lists])


def answer_question(question: Question, values: Mapping[str, str | None], showing: Showing) -> None:
    """Asks, and writes what was asked for on standard output. Raises QuestionError and StoreError."""
    with open_store(showing.day) as store:
        execute = reader(store)
        if showing.show_cypher:
            return write_cypher(question.cypher, question.values(execute, values), sys.stdout)
        if showing.explain:
            return write_plan(store.plan(question.cypher, question.values(execute, values)), sys.stdout)
        answer = question.run(execute, values, settings().row_limit)
    write_answer(question, answer, showing.form, showing.sentences, sys.stdout)
    if not answer.complete:
        warn_of_more(len(answer.rows))


def warn_of_more(rows: int) -> None:
    """Says on stderr that the answer was cut off."""
    click.echo(f"bevoegd: {more_rows(rows)}", err=True)


def more_rows(rows: int) -> str:
    """That an answer was cut off after this many rows, and what to do."""
    return f"only the first {rows} rows; narrow the question, or allow more in BEVOEGD_ROW_LIMIT"


@click.group(cls=Questions, invoke_without_command=True)
@click.option(
    "--lang", "language", type=click.Choice(["en", "nl"]), default="en", show_default=True, help="Language of the list."
)
@click.option("--tag", help="List only questions with this tag or of this family.")
@click.pass_context
def ask(ctx: click.Context, language: str, tag: str | None) -> None:
    """Ask a question of the library; without one, list them.

    \b
    bevoegd ask
    bevoegd ask who-may --help
    bevoegd ask who-may --competence disruption
    bevoegd ask overseers --actor MIVD --format markdown
    bevoegd ask "Wie mag een cyberaanval verstoren?"
    bevoegd ask mandates-of --actor MIVD --as-of 2018-05-01

    A folder in BEVOEGD_QUERIES adds questions of your own.
    """
    if ctx.invoked_subcommand is None:
        click.echo(_listed(ctx, language, tag), nl=False)


def _listed(ctx: click.Context, language: str, tag: str | None) -> str:
    """The questions with their words, family by family."""
    formatter = ctx.make_formatter()
    found = [q for q in library(settings().queries).values() if tag is None or tag in {q.family, *q.tags}]
    for family, questions in groupby(found, key=lambda question: question.family):
        with formatter.section(family):
            formatter.write_dl([(q.id, q.question_nl if language == "nl" else q.question_en) for q in questions])
    return formatter.getvalue().lstrip("\n")


@click.command()
@click.argument("query")
@options.form
@options.explain
@options.as_of
def cypher(query: str, form: Format, explain: bool, day: str | None) -> None:
    """Run a Cypher query that reads.

    QUERY is the query, '-' reads it from standard input. Whatever would change the graph or reaches beyond it (LOAD CSV) is
    refused; what takes longer than BEVOEGD_TIME_LIMIT seconds (60) is stopped, and BEVOEGD_ROW_LIMIT rows (10000) are shown.

    \b
    bevoegd cypher "MATCH (m:Mandate) RETURN m.modality AS modality, count(*) AS number"
    """
    text = sys.stdin.read() if query == STANDARD else query
    with open_store(day) as store:
        if explain:
            return write_plan(store.plan(text, {}), sys.stdout)
        table = run_cypher(store, text, {})
    write_rows(table.columns, table.rows, form, sys.stdout)
    if not table.complete:
        warn_of_more(len(table.rows))
