"""Options that several commands share."""

from datetime import date

import click

from extract.documents import Language

__all__ = [
    "Language",
    "anew",
    "answer_form",
    "as_of",
    "dask",
    "explain",
    "form",
    "language",
    "min_confidence",
    "offline",
    "sentences",
    "show_cypher",
]


class Day(click.ParamType[str]):
    """A day as ISO 8601 has it, or 'today'."""

    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return date.today().isoformat() if value == "today" else date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"'{value}' is no day; write it as 2018-05-01, or 'today'", param, ctx)


TABLES = ("table", "json", "csv", "markdown")
PICTURES = ("graphml", "svg")

language = click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), help="Language of the documents; found from the text if left out."
)
form = click.option("--format", "form", type=click.Choice(TABLES), default="table", show_default=True)
answer_form = click.option(
    "--format",
    "form",
    type=click.Choice((*TABLES, *PICTURES)),
    default="table",
    show_default=True,
    help="graphml and svg draw the answer, of a question whose answer is a graph.",
)
sentences = click.option(
    "--sentences",
    type=click.IntRange(0),
    default=3,
    show_default=True,
    help="Sentences of evidence in a row of a table or of Markdown; json and csv hold all.",
)
show_cypher = click.option(
    "--show-cypher", is_flag=True, help="Print the query with its parameters, to paste into Neo4j Browser."
)
explain = click.option("--explain", is_flag=True, help="Print how the server would answer, with estimated rows; nothing runs.")
as_of = click.option(
    "--as-of",
    "day",
    type=Day(),
    metavar="DATE",
    help="The law as it stood on that day: what certainly did not hold is left out, what is not known stays.",
)
min_confidence = click.option(
    "--min-confidence",
    "minimum",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Leave out mandates and relations that are less sure.",
)
offline = click.option("--offline", is_flag=True, help="Fetch nothing: take what was fetched before, from the cache.")
anew = click.option("--anew", is_flag=True, help="Read every document, also those that the cache knows from an earlier run.")
dask = click.option(
    "--dask",
    "scheduler",
    metavar="ADDRESS",
    help="Read on a cluster of Dask, whose scheduler is there: tcp://host:8786. See docs/large.md.",
)
