"""The pipeline's reading of passages, line by line, to compare with what people annotated."""

import json

import click

from bevoegd.targets import target
from extract.register import load_register


@click.command()
@click.argument("passages", metavar="IN")
@click.argument("annotations", metavar="OUT")
def annotate(passages: str, annotations: str) -> None:
    """Say what each of many passages says.

    IN and OUT are JSON lines; '-' is standard input or output. A line of IN has 'id', 'lang', 'group' and 'text', and may
    have 'law' (the register id of the act it stands in) and 'preamble' (text before it, read for its definitions). A line of
    OUT has 'id', 'actors', 'laws', 'relations', 'mandates'.

    \b
    bevoegd annotate passages.jsonl annotations.jsonl
    bevoegd annotate - - < passages.jsonl
    """
    from extract import annotate as reading  # imports spaCy, which takes a second

    try:
        with click.open_file(passages, encoding="utf8") as lines, target(annotations) as out:
            for annotation in reading.annotate(lines, load_register()):
                out.write(json.dumps(annotation, ensure_ascii=False) + "\n")
    except reading.PassageError as error:
        raise click.ClickException(f"{passages}, {error}") from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{passages}: is no text in UTF-8; expected one JSON object a line") from None
