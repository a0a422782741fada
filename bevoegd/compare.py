"""How far two files of statements agree, such as one act read in two languages."""

import sys
from collections.abc import Callable, Iterator, Mapping

import click

from bevoegd import options
from bevoegd.output import Format, write_rows
from bevoegd.records import stored_records
from extract.statement import Agreement, MandateKey, Record, RecordError, Statement, agreement

PARTS: dict[str, Callable[[MandateKey], bool]] = {
    "all": lambda key: True,
    "registered actors": lambda key: not key.actor.startswith("?"),
    "unreviewed actors": lambda key: key.actor.startswith("?"),
    "in provisions": lambda key: key.article is not None,
    "outside provisions": lambda key: key.article is None,
}
AGREEMENT = ("mandates", "only_a", "both", "only_b", "f1")
ONLY = ("side", "article", "actor", "modality", "competence", "sentence")


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--only", is_flag=True, help="Show instead what one side alone says, with its sentence.")
@options.form
def compare(a: str, b: str, only: bool, form: Format) -> None:
    """Compare what two files of statements say, such as one act in two languages.

    A and B hold what 'extract' wrote; one of them may be '-', standard input. Mandates that are asserted are compared, each
    once: by actor, modality, competence and article, in an annex the first number of its points. All recitals count as one.
    An actor outside the register goes by its own words, which no other language has: it counts against the agreement.

    F1 is 2 x both / (A + B), from 0 to 1.

    \b
    bevoegd extract nis2.nl.html -o nl.jsonl
    bevoegd extract nis2.en.html -o en.jsonl
    bevoegd compare nl.jsonl en.jsonl
    bevoegd compare nl.jsonl en.jsonl --only --format csv
    """
    try:
        found = agreement(_some(a), _some(b))
    except RecordError as error:
        raise click.ClickException(str(error)) from None
    if only:
        write_rows(ONLY, [*_alone("A", found.left, found), *_alone("B", found.right, found)], form, sys.stdout)
    else:
        write_rows(AGREEMENT, agreement_rows(found), form, sys.stdout)


def _some(path: str) -> list[Record]:
    """The records in a file; raises RecordError where there are none, as in standard input that is read twice."""
    records = list(stored_records(path))
    if not records:
        raise RecordError(f"{path}: holds no records; expected what 'bevoegd extract' wrote")
    return records


def agreement_rows(found: Agreement) -> list[dict[str, object]]:
    """How far two sides agree on all mandates and on each part of them."""
    return [{"mandates": name, **_numbers(found.of(chosen))} for name, chosen in PARTS.items()]


def _numbers(part: Agreement) -> dict[str, object]:
    both, f1 = len(part.both), part.f1
    return {
        "only_a": len(part.left) - both, "both": both, "only_b": len(part.right) - both, "f1": f1 and round(f1, 3),
    }  # fmt: skip


def _alone(name: str, side: Mapping[MandateKey, Statement], found: Agreement) -> Iterator[dict[str, object]]:
    """Rows of what this side alone says, in the order of its text."""
    for key, statement in side.items():
        if key not in found.both:
            yield {"side": name, **key._asdict(), "sentence": statement.text}
