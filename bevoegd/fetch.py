"""Documents by their number, or by words that they hold, from the official services."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from bevoegd import options
from bevoegd.failures import Failures
from bevoegd.fetching import (
    EXAMPLES,
    LANGUAGES,
    FetchError,
    Folder,
    Identifier,
    Planner,
    Search,
    Wanted,
    bring,
    collections,
    open_client,
    read_identifier,
)
from bevoegd.output import Format, write_rows
from extract.documents import Language

FOUND = ("id", "date", "title", "address")
KEPT = ("file", "state", "id", "title", "date", "fetched", "confirmed", "address", "sha256", "source", "terms")
USUAL_LIMIT = 100  # documents of a search


@click.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("-o", "--output", metavar="FOLDER", default=".", help="Where to put them; the current folder if left out.")
@click.option("--search", "words", metavar="WORDS", help="Fetch what holds these words.")
@click.option(
    "--collection",
    type=click.Choice(list(collections())),
    default="publications",
    show_default=True,
    help="Where to search; 'bwb' seeks the titles of acts.",
)
@click.option("--since", type=options.Day(), metavar="DATE", help="What was found must be of that day or later.")
@click.option("--until", type=options.Day(), metavar="DATE", help="What was found must be of that day or earlier.")
@click.option(
    "--limit",
    type=click.IntRange(1),
    metavar="N",
    help=f"At most N documents of a search ({USUAL_LIMIT} if left out) or of a dossier (all if left out).",
)
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="EU acts in this language; in both if left out.")
@click.option("--dry-run", is_flag=True, help="Show what would be fetched.")
@click.option("--refresh", is_flag=True, help="Ask also for what came less than a day ago.")
@options.offline
@click.option(
    "--list",
    "listed",
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Show where the files of a folder came from and whether they were changed since.",
)
@options.form
def fetch(
    ids: tuple[str, ...],
    output: str,
    words: str | None,
    collection: str,
    since: str | None,
    until: str | None,
    limit: int | None,
    language: Language | None,
    dry_run: bool,
    refresh: bool,
    offline: bool,
    listed: Path | None,
    form: Format,
) -> int:
    """Fetch documents by their number from the official services.

    \b
    BWBR0039896               an act as it is today, with its technical data (wetten.overheid.nl)
    BWBR0039896@2018-05-01    as it was on that day; BWBR0039896@all all its wordings
    celex:32022L2555          an EU act in Dutch and English (EUR-Lex)
    stb-2026-187, stcrt-...   a publication (officielebekendmakingen.nl)
    kst-30821-F, ah-tk-...    a parliamentary paper, also h-tk-...
    36764                     all papers of a dossier
    2025D26060                a document of the Tweede Kamer

    The file of each is named as it comes; fetched.jsonl beside them says where and when they came. Services are asked once a
    second at most. What came less than a day ago is not asked for again, so a run that was stopped goes on where it was.

    \b
    bevoegd fetch BWBR0039896@2018-05-01 celex:32022L2555 --lang nl -o laws
    bevoegd fetch 36764 -o papers --dry-run
    bevoegd fetch --search "hybride dreigingen" --since 2024-01-01 --collection kamerstukken -o papers
    bevoegd fetch --list papers
    """
    if listed:
        return _show(listed, form)
    if not ids and not words:
        raise click.UsageError(f"give a number, such as {EXAMPLES}, or --search WORDS")
    if (since or until) and not words:
        raise click.UsageError("--since and --until are for --search WORDS")
    failures = Failures()
    with open_client(offline=offline, refresh=refresh) as client:
        planner = Planner(client, failures, (language,) if language else LANGUAGES)
        wanted = list(planner.of_all(_identifiers(ids, failures), limit))
        if words:
            wanted += planner.of_search(Search(words, collections()[collection], since, until), limit or USUAL_LIMIT)
        if dry_run:
            write_rows(FOUND, [_row(one) for one in wanted], form, sys.stdout)
        else:
            for path in bring(wanted, client, Folder(Path(output)), failures):
                print(path)
    return failures.exit_code


def _identifiers(ids: Sequence[str], failures: Failures) -> list[Identifier]:
    """The numbers; what is none is a failure."""
    read = {text: read_identifier(text) for text in ids}
    for text in (text for text, identifier in read.items() if identifier is None):
        failures.add(FetchError(f"{text}: is no number that bevoegd knows; it knows such as {EXAMPLES}"))
    return [identifier for identifier in read.values() if identifier]


def _row(wanted: Wanted) -> dict[str, object]:
    return {column: getattr(wanted, column) for column in FOUND}


def _show(path: Path, form: Format) -> int:
    folder = Folder(path)
    rows = [{column: getattr(origin, column, folder.state(origin)) for column in KEPT} for origin in folder.origins()]
    write_rows(KEPT, rows, form, sys.stdout)
    return 0
