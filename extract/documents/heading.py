"""Which lines of a text are headings, and which of those open an article or a larger division."""

import re

ANNEX = "annex"

_ARTICLE = re.compile(
    r"(?:artikel|article|art\.)\s+(?P<number>\d+[a-z]{0,3}(?:[.:]\d+[a-z]{0,3})*|[IVXLC]+)"
    r"(?:\s*\([^()]{1,150}\)|[.:]\s+(?P<title>[^.;]{1,200})|\s+[—–-]\s+[^.;]{1,200}|\.)?",
    re.IGNORECASE,
)
_DIVISION = re.compile(
    r"(?:hoofdstuk|afdeling|titel|paragraaf|boek|deel|bijlage|chapter|section|title|part|annex|§)"
    r"(?=\s*(?:[\dIVXLC]+[A-Za-z]?\b|$))[^;:]{0,150}(?::[^;]{0,150})?",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"(?:annex|bijlage)(?:\s+(?P<number>[IVXLC]+|\d+[a-z]?|[A-Z]))?(?:(?:[.:]|\s[—–-])\s+[^;]{1,200})?", re.IGNORECASE
)
_SECTION = re.compile(r"(?:\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.?|\d{1,2}\.|[IVX]{1,4}\.) [A-ZÀ-Þ][^.;:?!]{2,70}")
_PAPER = re.compile(r"Nr\. \d+ [A-ZÀ-Þ -]{8,}(?: (?:Ontvangen|Vastgesteld) .{5,40})?")
_EU_ACT = re.compile(r"(?:REGULATION|DIRECTIVE|DECISION) \((?:EU|EC)\) \d+/\d+ OF THE [A-Z ]+")
_ANSWERS = re.compile(
    r"(?:antwoord(?:en)?|beantwoording) van de (?:minister|staatssecretaris)\b[^?]*?vragen\b.{0,400}", re.IGNORECASE
)
_QUESTION = re.compile(
    r"(?P<what>vraag|vragen|questions?|antwoord(?:en)?(?: op (?:de )?(?:vraag|vragen))?|answers?(?: to questions?)?)"
    r"(?: (?P<number>\d+[a-z]?(?:(?:, | en | and )\d+[a-z]?)*))?[.:]?",
    re.IGNORECASE,
)


def article_number(text: str) -> str | None:
    """The number of the article that a heading opens: '8', '5a', '11a.1', 'IV'; None when it opens none.

    >>> article_number("Article 11 — Requirements of CSIRTs"), article_number("Artikel 4, derde lid")
    ('11', None)
    """
    found = _ARTICLE.fullmatch(text)
    return found["number"] if found else None


def has_title(text: str) -> bool:
    """Whether an article's heading carries its title, so that the next line is not one."""
    found = _ARTICLE.fullmatch(text)
    return bool(found) and len(text.split()) > 2


def opens_division(text: str) -> bool:
    """Whether a heading opens a chapter, title, section or annex, so that the article before it is over."""
    return _DIVISION.fullmatch(text) is not None


def annex_name(text: str) -> str | None:
    """How the annex that a heading opens is named in the places of its provisions; None when it opens none.

    >>> annex_name("BIJLAGE II"), annex_name("ANNEX"), annex_name("Bijlage I, punt 1")
    ('annex-II', 'annex', None)
    """
    found = _ANNEX.fullmatch(text)
    if found is None:
        return None
    return f"{ANNEX}-{found['number']}" if found["number"] else ANNEX


def question_heading(text: str) -> tuple[bool, str | None] | None:
    """Whether a heading opens an answer instead of a question, and its number; None for any other text.

    >>> question_heading("Vraag 5b"), question_heading("Antwoord"), question_heading("Vragen over de krijgsmacht")
    ((False, '5b'), (True, None), None)
    """
    found = _QUESTION.fullmatch(text)
    if found is None:
        return None
    return found["what"].lower().startswith(("antwoord", "answer")), found["number"]


def is_heading(text: str) -> bool:
    """Whether a paragraph without heading marks is one: an article, a question, a division, a numbered section,
    a line in capitals."""
    if article_number(text) or question_heading(text) or any(form.fullmatch(text) for form in (_SECTION, _PAPER, _ANSWERS)):
        return True
    if opens_division(text):
        return not text.endswith(".")
    return text.isupper() and sum(map(str.isalpha, text)) > 5 and len(text) < 300


def cites_act(text: str) -> bool:
    """Whether a heading is only the name of an EU act in capitals, which a conversion may have torn out of a sentence."""
    return _EU_ACT.fullmatch(text) is not None


def is_title(text: str) -> bool:
    """Whether a paragraph under a bare article heading is its title: short, and no sentence.

    >>> is_title("Cooperation between Member States"), is_title("1. Er is een raad."), is_title("De raad besluit als volgt:")
    (True, False, False)
    """
    return len(text) < 150 and text[-1] not in ".:;," and not text[0].isdigit()
