"""Which concept of the taxonomy an act falls under: phrases in rules/competences.yaml, matched against the act's words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from extract.frames.acts import DIRECT, FAR, HEAD, Act
from extract.frames.words import forms, is_actor
from extract.register import load_register
from extract.rules import RuleError, load_rules

OTHER = "other"
HEAD_BONUS = 2.0


@dataclass(frozen=True, slots=True)
class CompetencePhrase:
    """Words that together point at a competence, in any order: 'zend*|bied* verslag'."""

    competence: str
    words: tuple[re.Pattern[str], ...]
    bonus: float


def classify(act: Act) -> str:
    """The competence whose phrase fits best; 'other' when no phrase matches a head or an object of the act.

    Where a narrower concept matches too, it goes before its broader one: 'toezicht op de rechtmatigheid' is no mere 'toezicht'.
    """
    words = [(FAR if is_actor(token) else act.weights[token.i], forms(token)) for token in act.tokens]
    scores = {OTHER: 0.0}
    for phrase in competence_phrases(act.head.doc.lang_):
        scores[phrase.competence] = max(scores.get(phrase.competence, 0.0), _score(phrase, words))
    best = max(scores, key=lambda competence: scores[competence])
    narrower = {c: score for c, score in scores.items() if score and best in broader_than(c)}
    return max(narrower, key=lambda competence: narrower[competence], default=best)


def broader_than(competence: str) -> list[str]:
    """The concepts above a competence, nearest first: ['supervision', 'oversight'] for 'inspection'."""
    above, entries = list[str](), load_register().competences
    while competence in entries and (parent := entries[competence].broader):
        above.append(parent)
        competence = parent
    return above


def _score(phrase: CompetencePhrase, words: Iterable[tuple[int, set[str]]]) -> float:
    """Sum of the weights of the matched words; 0 unless every word matches and one of them is a head or a direct object."""
    total, nearest = 0.0, 0
    for pattern in phrase.words:
        weight = max((w for w, names in words if any(pattern.fullmatch(name) for name in names)), default=0)
        if weight == 0:
            return 0.0
        total, nearest = total + weight, max(nearest, weight)
    total += phrase.bonus + (HEAD_BONUS if nearest == HEAD else 0.0)
    return total if nearest >= DIRECT else 0.0


@cache
def competence_phrases(language: str) -> tuple[CompetencePhrase, ...]:
    """The phrases of one language; raises RuleError for an entry that is no list of phrases."""
    phrases = []
    for competence, by_language in load_rules("competences").items():
        entries = by_language.get(language, [])
        if not isinstance(entries, list):
            raise RuleError(f"rules/competences.yaml: {competence}.{language} must be a list of phrases")
        phrases += [_phrase(competence, str(entry)) for entry in entries]
    return tuple(phrases)


def _phrase(competence: str, entry: str) -> CompetencePhrase:
    words = entry.rstrip("!").split()
    patterns = tuple(re.compile(word.replace("*", ".*")) for word in words)
    return CompetencePhrase(competence, patterns, bonus=2.0 if entry.endswith("!") else 0.0)
