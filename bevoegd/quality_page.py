"""All figures of how well documents are read, as one page in Markdown."""

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import click

from bevoegd.compare import agreement_rows
from bevoegd.extraction import extract_all
from bevoegd.failures import Failures
from bevoegd.figures import Reading, Row, bin_rows, curve_rows, error_rows, read, score_rows, side_by_side
from bevoegd.output import write_rows
from extract.statement import agreement

DOCUMENT = click.Path(exists=True, dir_okay=False, path_type=Path)
TABLES: Sequence[tuple[str, Callable[[Reading], Iterator[Row]], Sequence[str], Sequence[str]]] = (
    ("F1, and rates", score_rows, ["level"], ["F1"]),
    ("Precision, recall, and how many are annotated", score_rows, ["level"], ["precision", "recall", "gold"]),
    ("Mandates from each confidence on", curve_rows, ["confidence"], ["precision", "recall"]),
    ("What a confidence promises, and what is right", bin_rows, ["confidence"], ["mandates", "promised", "right"]),
    ("Errors by class", error_rows, ["level", "kind", "class"], ["count"]),
)  # title, what makes the rows of a set, the columns that the sets share, the columns that each set has of its own


@click.command()
@click.argument("gold", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("--pair", "pairs", nargs=2, multiple=True, metavar="A B", type=DOCUMENT, help="Two documents that say the same.")
def page(gold: tuple[str, ...], pairs: tuple[tuple[Path, Path], ...]) -> int:
    """Print all figures as a page in Markdown: scores, curve, confidence, errors by class, agreement of pairs.

    A pair is two documents that should give the same mandates, such as an act in two languages; it may be given several times.

    \b
    bevoegd quality page dev.jsonl validation.jsonl --pair nis2.nl.html nis2.en.html > figures.md
    """
    readings, failures = [read(path) for path in gold], Failures()
    for title, rows, keys, values in TABLES:
        _write(title, side_by_side(chain.from_iterable(map(rows, readings)), keys, values))
    if pairs:
        _write("Two documents that say the same", [row for pair in pairs for row in _agreement(pair, failures)])
    return failures.exit_code


def _agreement(pair: tuple[Path, Path], failures: Failures) -> Iterator[Row]:
    """How far the mandates of two documents agree; nothing where one of them cannot be read, which `failures` then names."""
    sides = list(extract_all(pair, None, failures))
    if len(sides) == 2:
        for row in agreement_rows(agreement(*sides)):
            yield {"documents": " and ".join(file.name for file in pair), **row}


def _write(title: str, rows: Sequence[Row]) -> None:
    click.echo(f"### {title}\n")
    write_rows(list(rows[0]) if rows else [], rows, "markdown", sys.stdout)
    click.echo()
