"""What a document is: its title, its kind, and the number that its publisher gave it."""

import re
from collections.abc import Sequence

from extract.documents.heading import article_number, opens_division, question_heading
from extract.documents.model import DocumentKind, Passage

_BWBR = re.compile(r"BWBR\d{7}")
_CELEX = re.compile(r"3\d{4}[RLDF]\d{4}")
_PAPER = re.compile(r"kst-\d{5}(?:-\w+)+")
PUBLICATION = re.compile(r"\b(?:stb|stcrt)-\d{4}-\d+\b")
_NATIONAL = re.compile(rf"{_BWBR.pattern}|{PUBLICATION.pattern}")
_EU_ACT = re.compile(
    r"\b\w*?(?:(verordening|regulation)|(richtlijn|directive)|(besluit|decision)) "
    r"(?:\((?:EU|EC|EG)(?:, Euratom)?\) )?(?:No |nr\. )?(\d{4})/(\d{1,4})\b",
    re.IGNORECASE,
)
_DOSSIER = re.compile(r"^\s*(\d{2}) (\d{3})\b", re.MULTILINE)
_PAPER_NUMBER = re.compile(r"^\s*(?:Nr\. (\d+)\b|([A-Z]{1,2})\s*$)", re.MULTILINE)
_NATIONAL_ACT = re.compile(r"(?:\w*wet|\w*besluit|\w*regeling) van .*\b(?:houdende|tot|inzake)\b", re.IGNORECASE)
_PAPER_HEAD = re.compile(
    r"^\s*(?:(?:Tweede|Eerste) Kamer der Staten-Generaal|Vergaderjaar\b|Kamervragen|(?:NOTA|MEMORIE) VAN TOELICHTING"
    r"|Aan de (?:Voorzitter|Minister)\b"
    r"|(?:Antwoord(?:en)?|Beantwoording) van (?:Kamervragen\b|de (?i:minister|staatssecretaris)\b))",
    re.MULTILINE,
)
_SUBJECT = re.compile(r"(?:Onderwerp|Betreft|Subject)(?::| –) (?P<subject>.+)")
_HEAD = 4000


def title_of(passages: Sequence[Passage], is_paper: bool) -> str:
    """The title: what names the act at the head of an act, else the subject of a letter, else the first heading that is no
    division, else the first words.
    """
    acts = [] if is_paper else [passage.text for passage in passages[:20] if _names_act(passage)]
    headings = [passage.text for passage in passages[:60] if passage.role == "heading" and _is_telling(passage.text)]
    subjects = [found["subject"] for passage in passages[:40] if (found := _SUBJECT.fullmatch(passage.text))]
    return next(iter(acts + subjects + headings), passages[0].text)[:300]


def _names_act(passage: Passage) -> bool:
    find = _EU_ACT.search if passage.role == "heading" else _EU_ACT.match
    return find(passage.text) is not None or _NATIONAL_ACT.match(passage.text) is not None


def _is_telling(heading: str) -> bool:
    return " " in heading and not (article_number(heading) or opens_division(heading) or question_heading(heading))


def is_paper(source: str) -> bool:
    """Whether a text has the head of a parliamentary paper or of a note with one."""
    return _PAPER_HEAD.search(source[:_HEAD]) is not None


def identifier_of(name: str, title: str, source: str) -> str | None:
    """The number in the file's name, else in the title, else at the head of the paper: BWB, CELEX, 'kst-' or 'stb-' number.

    >>> identifier_of("nis2.txt", "Directive (EU) 2022/2555 of the European Parliament", "")
    '32022L2555'
    """
    for number in (_BWBR, _CELEX, _PAPER, PUBLICATION):
        if found := number.search(name) or number.search(title):
            return found[0]
    return _paper_number(source[:_HEAD]) if is_paper(source) else _celex(title)


def _celex(title: str) -> str | None:
    act = _EU_ACT.search(title)
    if act is None:
        return None
    letter = "R" if act[1] else "L" if act[2] else "D"
    return f"3{act[4]}{letter}{int(act[5]):04}"


def _paper_number(head: str) -> str | None:
    """'kst-36764-3' from a head that gives '36 764' and 'Nr. 3'; the Senate letters its papers: '30 821' and 'F'."""
    dossier, number = _DOSSIER.search(head), _PAPER_NUMBER.search(head)
    return f"kst-{dossier[1]}{dossier[2]}-{number[1] or number[2]}" if dossier and number else None


def kind_of(identifier: str | None, source: str, passages: Sequence[Passage]) -> DocumentKind:
    """The kind: by the identifier where there is one, else by the words at the head, else by its articles."""
    if identifier:
        return "statute" if _NATIONAL.match(identifier) else "parliament" if _PAPER.match(identifier) else "eu-act"
    if is_paper(source):
        return "parliament"
    return "statute" if any(passage.place.article for passage in passages) else "report"
