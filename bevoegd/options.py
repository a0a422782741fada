"""Options that several commands share."""

import click

from extract.documents import Language

__all__ = ["Language", "form", "language", "min_confidence"]

language = click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), help="Language of the documents; found from the text if left out."
)
form = click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv", "markdown"]), default="table", show_default=True
)
min_confidence = click.option(
    "--min-confidence",
    "minimum",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Leave out mandates and relations that are less sure.",
)
