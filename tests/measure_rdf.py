"""How fast RDF is written on one core, from rows to bytes, beside rdflib's own serialisers on the same triples in the same run.

`BEVOEGD_DATA=FOLDER python tests/measure_rdf.py` on a graph that is worth measuring, of real documents and not of the samples.
Rows are read from Neo4j beforehand; the time of the whole export, with the database, stands in the last lines.
"""

import io
import os
import resource
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Final

from pyoxigraph import Literal as OxLiteral
from rdflib import Dataset, Literal, URIRef

from bevoegd.database import open_store
from graph.pages import graph_mark
from graph.rdf import FORMATS, Names, export_rdf
from graph.rdf.export import placed, write_triples
from graph.rdf.nodes import Placed, Vocabulary
from graph.rdf.rows import node_rows

TARGET: Final = 250_000  # triples a second, N-Quads and Turtle
PART: Final = 100_000  # triples that rdflib gets, as it keeps all in memory
RDFLIB: Final = {"nq": "nquads", "ttl": "turtle"}


def main() -> None:
    vocabulary = Vocabulary(Names())
    with open_store() as store, Path(os.devnull).open("wb") as nowhere:
        mark, rows = graph_mark(store), list(node_rows(store))
        number = sum(1 for _ in placed(mark, rows, vocabulary))
        for format in FORMATS:
            seconds = timed(
                lambda format=format: write_triples(placed(mark, rows, vocabulary), nowhere, format, vocabulary.names)
            )
            print(f"{format:7} {number / seconds:>9,.0f} triples/s of {number:,} (target {TARGET:,} for nq and ttl)")
        compare(list(islice(placed(mark, rows, vocabulary), PART)), vocabulary.names)
        for format in RDFLIB:
            seconds = timed(lambda format=format: export_rdf(store, nowhere, format))
            print(f"whole export, {format}: {seconds:.1f} s, {number / seconds:,.0f} triples/s with Neo4j")


def compare(part: list[Placed], names: Names) -> None:
    """The same triples written here and by rdflib, which has them in its memory already."""
    data = in_rdflib(part)
    for format, theirs in RDFLIB.items():
        ours = timed(lambda format=format: write_triples(part, io.BytesIO(), format, names))
        rdflib = timed(lambda theirs=theirs: data.serialize(format=theirs, encoding="utf8"))
        print(f"{format}: {rdflib / ours:.0f} times as fast as rdflib ({len(part):,} triples: {ours:.2f} s and {rdflib:.2f} s)")


def in_rdflib(part: Iterable[Placed]) -> Dataset:
    data = Dataset(default_union=True)
    for (subject, predicate, term), _ in part:
        value = (
            Literal(term.value, lang=term.language, datatype=None if term.language else URIRef(term.datatype.value))
            if isinstance(term, OxLiteral)
            else URIRef(term.value)
        )
        data.add((URIRef(subject.value), URIRef(predicate.value), value))
    return data


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
    print(
        f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB (all rows were kept for the timing)"
    )
