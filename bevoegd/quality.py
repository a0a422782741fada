"""How well the pipeline reads, measured on annotated passages, and what it does not know yet."""

import sys

import click
import yaml

from bevoegd import options
from bevoegd.extraction import extract_all
from bevoegd.failures import Failures
from bevoegd.figures import Row, bin_rows, curve_rows, error_rows, read, score_rows
from bevoegd.output import Format, write_rows
from bevoegd.quality_page import page
from bevoegd.sources import sources
from extract.register import load_register

GOLD = click.argument("gold", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))


@click.group()
def quality() -> None:
    """Measure how well documents are read.

    GOLD is a file of annotated passages: JSON lines with 'id', 'lang', 'group' and 'text', and what people found in it:
    'actors', 'laws', 'relations', 'mandates', and 'optional' for what may be found but need not.

    \b
    bevoegd quality scores dev.jsonl validation.jsonl   precision, recall, F1 on each level, and by confidence
    bevoegd quality errors dev.jsonl --trace            each miss and false find, with how its passage was read
    bevoegd quality calibrate dev.jsonl                 the weights of extract/rules/confidence.yaml
    bevoegd quality page dev.jsonl --pair A B           all figures on one page, with the agreement of two documents
    bevoegd quality other laws/                         the acts that have no competence yet, the most frequent first
    """


@quality.command()
@GOLD
@options.min_confidence
@options.form
def scores(gold: tuple[str, ...], minimum: float, form: Format) -> None:
    """Print the figures of each level, and how precise mandates are from each confidence on."""
    readings = [read(path) for path in gold]
    _print("Scores", [row for one in readings for row in score_rows(one, minimum)], form)
    _print("Mandates by lowest confidence", [row for one in readings for row in curve_rows(one)], form)
    _print("Confidence and truth", [row for one in readings for row in bin_rows(one)], form)


@quality.command()
@GOLD
@click.option("--trace", is_flag=True, help="Show how each passage with an error was read: parse, clauses, rules.")
@click.option("--level", type=click.Choice(["actors", "laws", "relations", "mandates"]), help="Only the errors on this level.")
def errors(gold: tuple[str, ...], trace: bool, level: str | None) -> None:
    """Print each miss and false find with its class and rule, then how many there are of each class."""
    from extract.quality.errors import errors
    from extract.quality.trace import trace_passage

    for reading in map(read, gold):
        for one in reading.gold:
            here = [error for error in errors(one, reading.found[one.id]) if level in {None, error.level}]
            for error in here:
                rule = f" by {error.rule}" if error.rule else ""
                click.echo(f"{one.id} {error.level}: {error.kind} ({error.error_class}){rule}: {error.what}")
            for line in trace_passage(one.line, load_register()) if trace and here else ():
                click.echo(line)
        _print(f"Errors in {reading.name}", [row for row in error_rows(reading) if level in {None, row["level"]}], "table")


@quality.command()
@GOLD
def calibrate(gold: tuple[str, ...]) -> None:
    """Print the weights of extract/rules/confidence.yaml that fit these passages best."""
    from extract.quality.confidence import fit, judged

    weights = fit(mandate for one in map(read, gold) for mandate in judged(one.gold, one.found))
    base = weights.pop("base")
    click.echo(yaml.safe_dump({"base": base, "traits": weights}, sort_keys=False), nl=False)


@quality.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="How many acts to show.")
@options.language
@options.form
def other(paths: tuple[str, ...], limit: int, language: options.Language | None, form: Format) -> int:
    """Print the acts in documents that no competence of the taxonomy fits, the most frequent first.

    They are what extract/rules/competences.yaml is to learn next. PATH is a document or a folder.
    """
    from extract.quality.worklist import unknown_acts

    failures = Failures()
    with sources(paths, failures) as files:
        documents = ((reading.language, reading) for reading in extract_all(files, language, failures))
        acts = unknown_acts(documents)
    rows = [{"count": a.count, "language": a.language, "verb": a.verb, "object": a.object, "example": a.example} for a in acts]
    write_rows(["count", "language", "verb", "object", "example"], rows[:limit], form, sys.stdout)
    return failures.exit_code


def _print(title: str, rows: list[Row], form: Format) -> None:
    if form in {"table", "markdown"}:
        click.echo(f"{title}\n")
    write_rows(list(rows[0]) if rows else [], rows, form, sys.stdout)
    click.echo()


quality.add_command(page)
