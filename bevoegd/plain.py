"""A question in plain Dutch or English: read as law is read, matched to a question of the library, and asked."""

import click

from bevoegd.reference import command_line
from extract.asking import Asking, read_asking
from extract.register import load_register
from queries import Asked, Match, Question, QuestionError, matches

NEAREST = 3


def match_plain(text: str, questions: dict[str, Question]) -> Match:
    """The question of the library that a plain one asks. Raises QuestionError, with the nearest, when none fits."""
    found = matches(_asked(read_asking(text, load_register())), questions.values())
    best = next((match for match in found if match.fits), None)
    if best is None or (best is not found[0] and found[0].score - best.score > 0.5):
        nearest = "; ".join(f"{match.question.id} ({match.question.question_en})" for match in found[:NEAREST])
        raise QuestionError(f"no question of the library fits '{text}'; nearest are {nearest}")
    return best


def _asked(asking: Asking) -> Asked:
    """What was read, with one competence only: the first is that of the verb."""
    named = {"actor": asking.actors, "law": asking.laws, "competence": asking.competences[:1]}
    return Asked(language=asking.language, named=named, words=asking.words)


def say_match(match: Match) -> None:
    """Says on stderr which question was taken."""
    question = match.question
    click.echo(f"{question.question_en} ({question.question_nl})\n$ {command_line(question.id, match.values)}\n", err=True)
