"""What a gold file measures, as rows of tables: scores, the curve over confidence, confidence and truth, errors by class."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from extract.register import load_register

if TYPE_CHECKING:
    from extract.quality.model import Annotation, Findings

Row: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """A set of annotated passages by the name of its file, and what the pipeline finds in each passage, by its id."""

    name: str
    gold: "Sequence[Annotation]"
    found: "Mapping[str, Findings]"


def read(path: str) -> Reading:
    """The annotations of a file beside what the pipeline finds in its passages. Raises ClickException."""
    from extract.annotate import PassageError
    from extract.quality.model import AnnotationError, read_annotations
    from extract.quality.reading import read_again

    try:
        with click.open_file(path, encoding="utf8") as lines:
            annotations = read_annotations(lines)
        return Reading(Path(path).stem, annotations, read_again(annotations, load_register()))
    except (AnnotationError, PassageError) as error:
        raise click.ClickException(f"{path}, {error}") from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{path}: is no text in UTF-8; expected one JSON object a line") from None


def score_rows(reading: Reading, minimum: float = 0.0) -> Iterator[Row]:
    """Precision, recall and F1 of each level, counting what has at least this confidence; a rate stands as its F1."""
    from extract.quality.reading import above
    from extract.quality.scores import score

    result = score(reading.gold, {key: above(value, minimum) for key, value in reading.found.items()})
    for level, count in result.levels.items():
        figures = {"precision": count.precision, "recall": count.recall, "F1": count.f1}
        yield {
            "set": reading.name,
            "level": level,
            **{key: f"{value:.3f}" for key, value in figures.items()},
            "gold": count.wanted,
        }
    for level, rate in result.rates.items():
        yield {"set": reading.name, "level": level, "precision": "", "recall": "", "F1": f"{rate.value:.3f}", "gold": rate.of}


def curve_rows(reading: Reading) -> Iterator[Row]:
    """Precision and recall of mandates from each confidence on."""
    from extract.quality.confidence import curve

    for threshold, count in curve(reading.gold, reading.found):
        figures = {"precision": f"{count.precision:.3f}", "recall": f"{count.recall:.3f}"}
        yield {"set": reading.name, "confidence": f">= {threshold:.1f}", **figures, "mandates": count.right + count.spurious}


def bin_rows(reading: Reading) -> Iterator[Row]:
    """What the confidence of mandates promises, and the share that is right."""
    from extract.quality.confidence import bins, judged

    for one in bins(judged(reading.gold, reading.found)):
        bounds = {"confidence": f"{one.low:.1f}-{one.high:.1f}", "mandates": one.size}
        yield {"set": reading.name, **bounds, "promised": f"{one.promised:.2f}", "right": f"{one.right:.2f}"}


def error_rows(reading: Reading) -> Iterator[Row]:
    """How many misses and false finds there are of each class."""
    from extract.quality.errors import counted, errors

    total = counted([error for one in reading.gold for error in errors(one, reading.found[one.id])])
    for (level, kind, name), count in sorted(total.items()):
        yield {"set": reading.name, "level": level, "kind": kind, "class": name, "count": count}


def side_by_side(rows: Iterable[Row], keys: Sequence[str], values: Sequence[str]) -> list[Row]:
    """One row for what the sets share in `keys`, with each set's `values` in columns of their own, 0 where a set has none.

    >>> side_by_side([{"set": "a", "level": "laws", "F1": 1}, {"set": "b", "level": "laws", "F1": 2}], ["level"], ["F1"])
    [{'level': 'laws', 'a F1': 1, 'b F1': 2}]
    """
    every = list(rows)
    empty: Row = {f"{name} {value}": 0 for name in dict.fromkeys(row["set"] for row in every) for value in values}
    table: dict[tuple[Any, ...], Row] = {}
    for row in every:
        shared = {key: row[key] for key in keys}
        line = table.setdefault(tuple(shared.values()), shared | empty)
        line.update({f"{row['set']} {value}": row[value] for value in values})
    return list(table.values())
