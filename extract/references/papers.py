"""Parliamentary papers: 'Kamerstukken II 2021/22, 26 643, nr. 785'."""

import re
from collections.abc import Iterator

from extract.references.model import Reference

YEARS = r"(?:\d{4}\s?[/–-]\s?\d{2,4},?\s+)"
NUMBERS = r"(?:\d{1,4}|[A-Z]{1,3})(?![\w.])"
PAPER = re.compile(
    rf"(?<!\w)(?:Kamerstuk(?:ken)?|Kst\.?|Parl\. St\.)\s+(?:(?:EK|TK|II?|I/II),?\s+)?{YEARS}?(?:(?:II?),?\s+)?"
    rf"(?P<dossier>\d{{2}}\s?\d{{3}})(?:[\s-]\(?(?P<suffix>[IVXL]+|R\d+|\(R\d+\))\)?)?"
    rf"(?:,\s*|\s+)(?:nrs?\.?\s*)?(?P<numbers>{NUMBERS}(?:(?:,|\s+en|,?\s+nr\.)\s+{NUMBERS})*)(?:,\s+(?:p|blz)\.\s*\d+(?:[–-]\d+)?)?"
)
# the running head of a paper names the paper itself
RUNNING_HEAD = re.compile(
    r"(?:Eerste|Tweede) Kamer, vergaderjaar\s+\d{4}[–-]\d{4}, (?P<dossier>\d{2} \d{3})(?: [IVXL]+)?, "
    r"(?:nr\. )?(?P<number>\d+|[A-Z]{1,3})(?!\w)"
)


def find_papers(text: str) -> Iterator[Reference]:
    """References to parliamentary papers; a target is 'kst-', the dossier, its chapter if any, and the number of the paper.

    >>> [paper.targets for paper in find_papers("(Kamerstukken II 2021/22, 26 643, nr. 785)")]
    [('kst-26643-785',)]
    """
    for found in PAPER.finditer(text):
        dossier = re.sub(r"\s", "", found["dossier"]) + (f"-{found['suffix'].strip('()')}" if found["suffix"] else "")
        targets = tuple(f"kst-{dossier}-{number}" for number in re.findall(NUMBERS, found["numbers"]))
        yield Reference(start=found.start(), end=found.end(), targets=targets, articles=targets)
    for found in RUNNING_HEAD.finditer(text):
        target = f"kst-{found['dossier'].replace(' ', '')}-{found['number']}"
        yield Reference(start=found.start(), end=found.end(), targets=(target,), articles=(target,), to_self=True)
