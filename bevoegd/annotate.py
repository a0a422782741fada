"""The pipeline's reading of passages, line by line, to compare with what people annotated."""

import json
from typing import TextIO

import click


@click.command()
@click.argument("source", metavar="IN", type=click.File(encoding="utf8"))
@click.argument("target", metavar="OUT", type=click.File("w", encoding="utf8", atomic=True))
def annotate(source: TextIO, target: TextIO) -> None:
    """Read passages from IN and write what each says to OUT, both JSON lines.

    A line of IN has 'id', 'lang' and 'text', and may have 'group', 'law' (the register id of the act it stands in) and 'preamble'
    (text before it, read for its definitions). A line of OUT has 'id', 'actors', 'laws', 'relations' and 'mandates'.

    \b
    bevoegd annotate passages.jsonl annotations.jsonl
    bevoegd annotate - - < passages.jsonl
    """
    from bevoegd.extraction import extractor
    from extract.annotate import annotate as annotations

    for annotation in annotations(source, extractor()):
        target.write(json.dumps(annotation, ensure_ascii=False) + "\n")
