"""The pipeline's reading of passages, line by line, to compare with what people annotated."""

import json
from typing import TextIO

import click

from extract.register import load_register


@click.command()
@click.argument("source", metavar="IN", type=click.File(encoding="utf8"))
@click.argument("target", metavar="OUT", type=click.File("w", encoding="utf8", atomic=True))
def annotate(source: TextIO, target: TextIO) -> None:
    """Read passages from IN and write what each says to OUT, both JSON lines.

    A line of IN has 'id', 'lang', 'group' and 'text', and may have 'law' (the register id of the act it stands in) and
    'preamble' (text before it, read for its definitions). A line of OUT has 'id', 'actors', 'laws', 'relations', 'mandates'.

    \b
    bevoegd annotate passages.jsonl annotations.jsonl
    bevoegd annotate - - < passages.jsonl
    """
    from extract.annotate import annotate as annotations  # imports spaCy, which takes a second

    for annotation in annotations(source, load_register()):
        target.write(json.dumps(annotation, ensure_ascii=False) + "\n")
