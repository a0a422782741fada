"""How well the pipeline reads, measured on annotated passages, and what it does not know yet."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click
import yaml

from bevoegd import options
from bevoegd.extraction import extract_all
from bevoegd.failures import Failures
from bevoegd.output import Format, write_rows
from bevoegd.sources import sources
from extract.register import load_register
from extract.statement import DocumentRecord

if TYPE_CHECKING:
    from extract.quality.model import Annotation, Findings

    Reading: TypeAlias = tuple[list[Annotation], dict[str, Findings]]

Row: TypeAlias = dict[str, Any]
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
    bevoegd quality other laws/                         the acts that have no competence yet, the most frequent first
    """


@quality.command()
@GOLD
@options.min_confidence
@options.form
def scores(gold: tuple[str, ...], minimum: float, form: Format) -> None:
    """Print the figures of each level, and how precise mandates are from each confidence on."""
    read = {Path(path).stem: _read(path) for path in gold}
    _print("Scores", [row for name, reading in read.items() for row in _scores(name, reading, minimum)], form)
    _print("Mandates by lowest confidence", [row for name, reading in read.items() for row in _curve(name, reading)], form)
    _print("Confidence and truth", [row for name, reading in read.items() for row in _bins(name, reading)], form)


@quality.command()
@GOLD
@click.option("--trace", is_flag=True, help="Show how each passage with an error was read: parse, clauses, rules.")
@click.option("--level", type=click.Choice(["actors", "laws", "relations", "mandates"]), help="Only the errors on this level.")
def errors(gold: tuple[str, ...], trace: bool, level: str | None) -> None:
    """Print each miss and false find with its class and rule, then how many there are of each class."""
    from extract.quality.errors import counted, errors
    from extract.quality.trace import trace_passage

    for path in gold:
        annotations, found = _read(path)
        total: Counter[tuple[str, str, str]] = Counter()
        for one in annotations:
            here = [error for error in errors(one, found[one.id]) if level in {None, error.level}]
            total += counted(here)
            for error in here:
                rule = f" by {error.rule}" if error.rule else ""
                click.echo(f"{one.id} {error.level}: {error.kind} ({error.error_class}){rule}: {error.what}")
            for line in trace_passage(one.line, load_register()) if trace and here else ():
                click.echo(line)
        _print(f"Errors in {Path(path).stem}", [
            {"level": lev, "kind": kind, "class": name, "count": count} for (lev, kind, name), count in sorted(total.items())
        ], "table")  # fmt: skip


@quality.command()
@GOLD
def calibrate(gold: tuple[str, ...]) -> None:
    """Print the weights of extract/rules/confidence.yaml that fit these passages best."""
    from extract.quality.confidence import fit, judged

    weights = fit(mandate for path in gold for mandate in judged(*_read(path)))
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
        documents = ((_language(records), records) for records in extract_all(files, language, failures))
        acts = unknown_acts(documents)
    rows = [{"count": a.count, "language": a.language, "verb": a.verb, "object": a.object, "example": a.example} for a in acts]
    write_rows(["count", "language", "verb", "object", "example"], rows[:limit], form, sys.stdout)
    return failures.exit_code


def _language(records: list[Any]) -> str:
    return next(record.language for record in records if isinstance(record, DocumentRecord))


def _read(path: str) -> "Reading":
    """The annotations of a file beside what the pipeline finds in its passages. Raises ClickException."""
    from extract.annotate import PassageError
    from extract.quality.model import AnnotationError, read_annotations
    from extract.quality.reading import read_again

    try:
        with click.open_file(path, encoding="utf8") as lines:
            annotations = read_annotations(lines)
        return annotations, read_again(annotations, load_register())
    except (AnnotationError, PassageError) as error:
        raise click.ClickException(f"{path}, {error}") from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{path}: is no text in UTF-8; expected one JSON object a line") from None


def _scores(name: str, reading: "Reading", minimum: float) -> Iterator[Row]:
    from extract.quality.reading import above
    from extract.quality.scores import score

    annotations, found = reading
    result = score(annotations, {key: above(value, minimum) for key, value in found.items()})
    for level, count in result.levels.items():
        figures = {"precision": count.precision, "recall": count.recall, "F1": count.f1}
        yield {"set": name, "level": level, **{key: f"{value:.3f}" for key, value in figures.items()}, "gold": count.wanted}
    for level, rate in result.rates.items():
        yield {"set": name, "level": level, "precision": "", "recall": "", "F1": f"{rate.value:.3f}", "gold": rate.of}


def _curve(name: str, reading: "Reading") -> Iterator[Row]:
    from extract.quality.confidence import curve

    for threshold, count in curve(*reading):
        figures = {"precision": f"{count.precision:.3f}", "recall": f"{count.recall:.3f}"}
        yield {"set": name, "confidence": f">= {threshold:.1f}", **figures, "mandates": count.right + count.spurious}


def _bins(name: str, reading: "Reading") -> Iterator[Row]:
    from extract.quality.confidence import bins, judged

    for one in bins(judged(*reading)):
        bounds = {"confidence": f"{one.low:.1f}-{one.high:.1f}", "mandates": one.size}
        yield {"set": name, **bounds, "promised": f"{one.promised:.2f}", "right": f"{one.right:.2f}"}


def _print(title: str, rows: list[Row], form: Format) -> None:
    if form in {"table", "markdown"}:
        click.echo(f"{title}\n")
    write_rows(list(rows[0]) if rows else [], rows, form, sys.stdout)
    click.echo()
