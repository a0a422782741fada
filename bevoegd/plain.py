"""A question in plain Dutch or English: read as law is read, matched to a question of the library, and asked."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

import click

from bevoegd.reference import command_line
from extract.asking import Asking, read_asking
from extract.register import Register, load_register
from queries import Asked, Match, Question, QuestionError, matches, scenario_words

NEAREST: Final = 3
QUOTED: Final = re.compile(r"[\"'“‘„]([^\"'”’]{3,})[\"'”’]")
DATE: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b")
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
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
    register = load_register()
    found = matches(asked_of(text, read_asking(text, register), register), questions.values())
    if not found[0].fits:
        nearest = "; ".join(f"{match.question.id} ({match.question.question_en})" for match in found[:NEAREST])
        raise QuestionError(f"no question of the library fits '{text}'; nearest are {nearest}")
    return found[0]


def asked_of(text: str, asking: Asking, register: Register) -> Asked:
    """What was read, with one competence only: the first is that of the verb."""
    rest = asking.rest
    dates = DATE.findall(rest) or [f"{year}-01-01" for year in YEAR.findall(rest)]
    named = {
        "actor": _known(asking.actors),
        "law": _oldest_first(_known(asking.laws), register),
        "competence": tuple(competence for competence, _ in asking.competences[:1]),
        "modality": tuple(modality for modality, words in MODALITIES.items() if re.search(rf"(?i)\b(?:{words})\b", rest)),
        "text": tuple(QUOTED.findall(text)),
        "date": tuple(dates),
        "scenario": tuple(name for name, words in scenario_words().items() if _shares_two(rest, words)),
    }
    act = asking.competences[0][1] if asking.competences else frozenset[str]()
    return Asked(language=asking.language, named=named, words=asking.words, content=asking.content, act=act)


def _known(names: Iterable[str]) -> tuple[str, ...]:
    """Ids, and of what the register does not have the words that are a name; 'de instanties' is none."""
    return tuple(name.removeprefix("?") for name in names if not name.startswith("?") or name != name.lower())


def _oldest_first(laws: tuple[str, ...], register: Register) -> tuple[str, ...]:
    """Two laws of which the register knows the dates come in their order in time; who compares them asks what changed."""
    dates = [register.laws[law].in_force_from if law in register.laws else None for law in laws]
    return tuple(sorted(laws, key=lambda law: str(register.laws[law].in_force_from))) if all(dates) else laws


def _shares_two(text: str, name: str) -> bool:
    """Whether two words of a scenario's name stand in the text."""
    return len(_stems(text) & _stems(name)) > 1


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"\w{5,}", text.lower())}


def say_match(match: Match) -> None:
    """Says on stderr which question was taken."""
    question = match.question
    click.echo(f"{question.question_en} ({question.question_nl})\n$ {command_line(question.id, match.values)}\n", err=True)
