"""The command line: `bevoegd`, one module a family of commands."""

import os
import sys
from importlib import import_module

import click

from extract.documents import DocumentError
from extract.register import RegisterError
from extract.statement import RecordError

COMMANDS = {
    "build": "bevoegd.build",
    "extract": "bevoegd.build",
    "load": "bevoegd.build",
    "ask": "bevoegd.ask",
    "cypher": "bevoegd.ask",
    "export": "bevoegd.export",
    "neo4j": "bevoegd.server",
    "annotate": "bevoegd.annotate",
    "demo": "bevoegd.demo",
}


class Commands(click.Group):
    """The commands, each read from its module when it is called, so that a quick one need not wait for spaCy."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bevoegd", message="%(prog)s %(version)s")
def bevoegd() -> None:
    """Who may, must or must not do what, on which legal ground, and where does the text say so?

    Reads Dutch and English law and parliamentary papers into a graph in Neo4j and answers questions from it.

    \b
    bevoegd demo                                   builds the shipped samples and shows three answers
    bevoegd build wiv-2017.md papers/              reads files and folders into the graph
    bevoegd ask                                    lists the questions
    bevoegd ask who-may --competence disruption    asks one
    bevoegd cypher "MATCH (a:Actor) RETURN a.id"   reads the graph in your own words
    """


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 only when all went well. Every error is one line on stderr."""
    try:
        return int(bevoegd.main(arguments, prog_name="bevoegd", standalone_mode=False) or 0)
    except click.UsageError as error:
        return _failed(_usage(error), 2)
    except click.Abort:
        return _failed("stopped", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (DocumentError, RegisterError, RecordError, OSError) as error:
        return _failed(str(error), 1)


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "bevoegd"
    return f"{error.format_message().rstrip('.')}; see '{command} --help'"


def _failed(message: str, code: int) -> int:
    print(f"bevoegd: {message}", file=sys.stderr)
    return code
