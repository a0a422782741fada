"""The command line: `bevoegd`, one module a family of commands."""

import os
import sys
from concurrent.futures.process import BrokenProcessPool

import click

from bevoegd import (
    annotate,
    ask,
    build,
    check,
    compare,
    demo,
    explore,
    export,
    fetch,
    judgements,
    mcp,
    network,
    quality,
    rdf,
    server,
)  # fmt: skip
from bevoegd.fetching import FetchError
from bevoegd.settings import SettingsError
from extract.register import RegisterError
from graph.judgements import JudgementError
from graph.pages import PagesError
from graph.rdf import RdfError
from graph.server import ServerError
from graph.store import StoreError
from queries import QuestionError

COMMANDS = (
    demo.demo, fetch.fetch, build.build, build.extract, build.load, ask.ask, ask.cypher, network.network, explore.explore,
    mcp.mcp, export.export, rdf.import_, rdf.sparql, check.check, judgements.judgements, server.neo4j, annotate.annotate,
    compare.compare, quality.quality,
)  # fmt: skip
ERRORS = (
    BrokenProcessPool, FetchError, JudgementError, OSError, PagesError, QuestionError, RdfError, RegisterError, ServerError,
    SettingsError, StoreError, click.ClickException,
)  # fmt: skip


class InOrder(click.Group):
    """Shows its commands in the order in which a user meets them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="bevoegd", message="%(prog)s %(version)s")
def bevoegd() -> None:
    """Who may, must or must not do what, on which legal ground, and where does a text say so?

    Reads Dutch and English law and parliamentary papers into a graph in Neo4j and answers questions from it.

    \b
    bevoegd demo                                   builds the shipped samples and shows three answers
    bevoegd build wiv-2017.md papers/              reads files and folders into the graph
    bevoegd ask                                    lists the questions
    bevoegd ask who-may --competence disruption    asks one
    bevoegd cypher "MATCH (a:Actor) RETURN a.id"   reads the graph in your own words
    """


for command in COMMANDS:
    bevoegd.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 only when all went well. Every error is one line on stderr."""
    try:
        code = bevoegd.main(arguments, prog_name="bevoegd", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output, such as 'head', has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except click.Abort:
        return _failed("stopped", 130)
    except ERRORS as error:
        return _failed(_line(error), error.exit_code if isinstance(error, click.ClickException) else 1)
    return int(code or 0)


def _line(error: Exception) -> str:
    match error:
        case click.exceptions.NoArgsIsHelpError():
            return f"which command?\n{error.format_message()}"
        case click.UsageError(ctx=click.Context(command_path=command)):
            return f"{error.format_message().rstrip('.')}; see '{command} --help'"
        case click.ClickException():
            return error.format_message()
        case OSError(filename=str(file)):
            return f"{file}: {error.strerror}"
        case BrokenProcessPool():
            return "the processes that read documents were ended; go on by the same command, with fewer (BEVOEGD_PROCESSES)"
    return str(error)


def _failed(message: str, code: int) -> int:
    print(f"bevoegd: {message}", file=sys.stderr)
    return code
