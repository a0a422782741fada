"""Options that several commands share."""

import click

language = click.option(
    "--lang", "language", type=click.Choice(["nl", "en"]), help="Language of the documents; found from the text if left out."
)
form = click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv", "markdown"]), default="table", show_default=True
)
