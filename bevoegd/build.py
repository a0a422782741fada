"""From documents to records to the graph: build does all, extract and load one half each."""

import click

from bevoegd import options
from bevoegd.building import build_graph
from bevoegd.database import open_store
from bevoegd.extraction import extract_all
from bevoegd.failures import Failures
from bevoegd.output import Format
from bevoegd.records import stored_records
from bevoegd.report import write_report
from bevoegd.sources import STANDARD, sources
from bevoegd.targets import target
from extract.documents import Language

PATHS = click.argument("paths", metavar="PATH...", nargs=-1, required=True)


@click.command()
@PATHS
@options.language
@options.min_confidence
@options.as_of
@options.offline
@options.anew
@options.dask
@options.form
def build(
    paths: tuple[str, ...],
    language: Language | None,
    minimum: float,
    day: str | None,
    offline: bool,
    anew: bool,
    scheduler: str | None,
    form: Format,
) -> int:
    """Read documents into the graph.

    PATH is a file, a folder (read with all folders in it) or '-' for standard input. Plain text, Markdown, HTML, saved
    web pages (.mhtml), official Dutch and EU XML, PDF, Word (.docx) and e-mail (.eml) with what is attached are read; archives
    (.zip, .tar, .tar.gz, .tar.xz, .tar.bz2) are read like folders; a document's number that is no file is fetched first, see
    'bevoegd fetch --help'. A document is known by its file name: reading it again replaces what it said before and nothing
    else.

    What a document gave is kept: one that did not change is not read again, and a run that was broken off goes on where it was
    when it is started again.

    \b
    bevoegd build wiv-2017.md kst-30821-F.txt
    bevoegd build BWBR0039896 stb-2026-187
    bevoegd build laws/ papers/ --format json
    bevoegd build laws/ --as-of 2018-05-01
    """
    failures = Failures()
    with sources(paths, failures, language, offline=offline) as files:
        readings = extract_all(files, language, failures, minimum, anew=anew, scheduler=scheduler)
        build_graph(readings, failures, day)
    with open_store() as store:
        write_report(store, form)
    return failures.exit_code


@click.command()
@PATHS
@click.option("-o", "--output", metavar="FILE", default=STANDARD, help="Where to write; standard output if left out.")
@options.language
@options.min_confidence
@options.offline
@options.anew
@options.dask
def extract(
    paths: tuple[str, ...],
    output: str,
    language: Language | None,
    minimum: float,
    offline: bool,
    anew: bool,
    scheduler: str | None,
) -> int:
    """Write what documents say, as JSON lines.

    The lines can be read, checked and corrected by people, and loaded later or elsewhere: 'bevoegd load FILE'. The same
    documents give the same bytes. PATH is as in 'bevoegd build', and so a run that was broken off goes on where it was.

    \b
    bevoegd extract laws/ -o statements.jsonl
    bevoegd extract - --lang nl < letter.txt | bevoegd load -
    """
    failures = Failures()
    with sources(paths, failures, language, offline=offline) as files, target(output) as out:
        for reading in extract_all(files, language, failures, minimum, anew=anew, scheduler=scheduler):
            out.write(reading.text())
    return failures.exit_code


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True)
@options.form
def load(paths: tuple[str, ...], form: Format) -> int:
    """Load what 'extract' wrote into the graph.

    FILE holds JSON lines, '-' is standard input. A document replaces what it said before and nothing else.

    \b
    bevoegd load statements.jsonl
    """
    failures = Failures()
    build_graph(map(stored_records, paths), failures)
    with open_store() as store:
        write_report(store, form)
    return failures.exit_code
