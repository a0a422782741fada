"""A question in plain Dutch or English: read as law is read, matched to a question of the library, and asked."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import click

from bevoegd.reference import command_line
from extract.asking import Asking, read_asking
from extract.register import Register, load_register
from queries import Asked, Match, Question, QuestionError, matches, scenario_titles

NEAREST: Final = 3
QUOTED: Final = re.compile(r"[\"'“‘„]([^\"'”’]{3,})[\"'”’]")
DATE: Final = re.compile(r"\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})|((?:19|20)\d\d))\b", re.IGNORECASE)
MONTHS: Final = "jan feb maa apr mei jun jul aug sep okt nov dec", "jan feb mar apr may jun jul aug sep oct nov dec"
MODALITIES: Final = {
    "prohibition": r"verbod\w*|verboden|prohibit\w*|forbidden",
    "duty": r"plicht\w*|verplicht\w*|dut(?:y|ies)|oblig\w*",
    "task": r"ta(?:ak|ken)|tasks?",
    "practice": r"praktijk\w*|practices?",
    "power": r"bevoegdhe\w+|powers?",
}
STEM: Final = 5  # letters that two words of a scenario's name must share with the question


def match_plain(text: str, questions: Mapping[str, Question]) -> Match:
    """The question of the library that a plain one asks. Raises QuestionError, with the nearest, when none fits."""
    found = plain_matches(text, questions)
    if not found[0].fits:
        nearest = "; ".join(f"{match.question.id} ({match.question.question_en})" for match in found[:NEAREST])
        raise QuestionError(f"no question of the library fits '{text}'; nearest are {nearest}")
    return found[0]


def plain_matches(text: str, questions: Mapping[str, Question]) -> list[Match]:
    """All questions with the values that a plain one gives them, the best match first."""
    register = load_register()
    return matches(asked_of(text, read_asking(text, register), register), questions.values())


def asked_of(text: str, asking: Asking, register: Register) -> Asked:
    """What was read, with one competence only: the first is that of the verb."""
    rest = asking.rest
    named = {
        "actor": _known(asking.actors),
        "law": _oldest_first(_known(asking.laws), register),
        "competence": tuple(asking.competences)[:1],
        "modality": tuple(modality for modality, words in MODALITIES.items() if re.search(rf"(?i)\b(?:{words})\b", rest)),
        "text": tuple(QUOTED.findall(text)),
        "date": tuple(_dates(rest)),
        "scenario": _scenario(rest),
    }
    acts = next(iter(asking.competences.values()), frozenset[frozenset[str]]())
    return Asked(language=asking.language, named=named, words=asking.words, content=asking.content, acts=acts)


def _known(names: Iterable[str]) -> tuple[str, ...]:
    """Ids, and of what the register does not have the words that are a name; 'de instanties' is none."""
    return tuple(name.removeprefix("?") for name in names if not name.startswith("?") or name != name.lower())


def _oldest_first(laws: tuple[str, ...], register: Register) -> tuple[str, ...]:
    """Two laws of which the register knows the dates come in their order in time; who compares them asks what changed."""
    dates = [register.laws[law].in_force_from if law in register.laws else None for law in laws]
    return tuple(sorted(laws, key=lambda law: str(register.laws[law].in_force_from))) if all(dates) else laws


def _dates(text: str) -> Iterator[str]:
    """Dates in ISO 8601; a year alone is its first day.

    >>> list(_dates("tussen 1 maart 2016 en 2018, op 2020-05-01"))
    ['2016-03-01', '2018-01-01', '2020-05-01']
    """
    for year, month, day, written_day, name, of_year, alone in (found.groups() for found in DATE.finditer(text)):
        months = [names.split().index(name.lower()) + 1 for names in MONTHS if name and name.lower() in names.split()]
        if months:
            yield f"{of_year}-{months[0]:02}-{int(written_day):02}"
        elif year or alone:
            yield f"{alone}-01-01" if alone else f"{year}-{month}-{day}"


def _scenario(text: str) -> tuple[str, ...]:
    """The scenario whose name shares most words with the text, and two at least; none where none does."""
    titles = {name: " ".join(title.values()) for name, title in scenario_titles().items()}
    shared = {name: len(_stems(text) & _stems(title)) for name, title in titles.items()}
    best = max(shared, key=lambda name: shared[name])
    return (best,) if shared[best] > 1 else ()


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"\w{5,}", text.lower())}


def say_match(match: Match) -> None:
    """Says on stderr which question was taken."""
    question = match.question
    click.echo(f"{question.question_en} ({question.question_nl})\n$ {command_line(question.id, match.values)}\n", err=True)
