"""The questions for an assistant, such as a language model that takes tools."""

import click


@click.command()
@click.option(
    "--characters",
    type=click.IntRange(1000),
    default=100_000,
    show_default=True,
    help="Characters that the rows of an answer may take; an assistant holds only so much.",
)
def mcp(characters: int) -> None:
    """Offer the questions to an assistant, by the Model Context Protocol.

    An assistant starts this program and talks to it on standard input and output. It gets one tool a question, with the answers
    of 'bevoegd ask --format json', and tools for names, for Cypher that reads, and for the data dictionary. Nothing can be
    changed through it; the limits are those of BEVOEGD_TIME_LIMIT and BEVOEGD_ROW_LIMIT.

    \b
    {"mcpServers": {"bevoegd": {"command": "bevoegd", "args": ["mcp"]}}}
    """
    from bevoegd.protocol import serve  # takes a second to import
    from bevoegd.tools import tools

    serve(tools(characters))
