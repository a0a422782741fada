"""Which concept of the taxonomy an act falls under: phrases in rules/competences.yaml, matched against the act's words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.frames.acts import DIRECT, FAR, HEAD, Act
from extract.frames.words import forms, is_actor
from extract.register import load_register
from extract.rules import RuleError, load_rules

OTHER = "other"
HEAD_BONUS = 2.0
BEGINNING = 3  # letters by which words of phrases are looked up


@dataclass(frozen=True, slots=True)
class CompetencePhrase:
    """Words that together point at a competence, in any order: 'zend*|bied* verslag'; `order` is its place in the file."""

    competence: str
    words: tuple[str, ...]
    bonus: float
    order: int


def classify(act: Act) -> str:
    """The competence whose phrase fits best; 'other' when no phrase matches a head or an object of the act.

    Where a narrower concept matches too, it goes before its broader one: 'toezicht op de rechtmatigheid' is no mere 'toezicht'.
    """
    scores = {OTHER: 0.0}
    weights = _word_weights(act)
    for phrase in _candidates(weights, act.head.doc.lang_):
        scores[phrase.competence] = max(scores.get(phrase.competence, 0.0), _score(phrase, weights))
    best = max(scores, key=lambda competence: scores[competence])
    narrower = {c: score for c, score in scores.items() if score and best in broader_than(c)}
    return max(narrower, key=lambda competence: narrower[competence], default=best)


@cache
def broader_than(competence: str) -> tuple[str, ...]:
    """The concepts above a competence, nearest first: ('supervision', 'oversight') for 'inspection'."""
    above, entries = list[str](), load_register().competences
    while competence in entries and (parent := entries[competence].broader):
        above.append(parent)
        competence = parent
    return tuple(above)


def _word_weights(act: Act) -> dict[str, int]:
    """For each word of a phrase that stands in the act, how near its nearest match stands; a name counts as far."""
    weights: dict[str, int] = {}
    for token in act.tokens:
        weight = FAR if is_actor(token) else act.weights[token.i]
        for form in forms(token):
            for word in _matching(form, act.head.doc.lang_):
                weights[word] = max(weight, weights.get(word, 0))
    return weights


def _candidates(weights: Mapping[str, int], language: str) -> Iterator[CompetencePhrase]:
    """The phrases whose words all stand in the act, in the order of the file."""
    opening = _by_first_word(language)
    found = [phrase for word in weights for phrase in opening.get(word, ()) if all(w in weights for w in phrase.words)]
    return iter(sorted(found, key=lambda phrase: phrase.order))


def _score(phrase: CompetencePhrase, weights: Mapping[str, int]) -> float:
    """Sum of the weights of the phrase's words; 0 unless one of them is a head or a direct object of the act."""
    nearest = max(weights[word] for word in phrase.words)
    bonus = phrase.bonus + (HEAD_BONUS if nearest == HEAD else 0.0)
    return sum(weights[word] for word in phrase.words) + bonus if nearest >= DIRECT else 0.0


@lru_cache(maxsize=100_000)
def _matching(form: str, language: str) -> tuple[str, ...]:
    """The words of phrases that a form fits: 'verstrekt' fits 'verstrek*'."""
    patterns = _patterns(language)
    tried = {**patterns.get(form[:BEGINNING], {}), **patterns.get("", {})}
    return tuple(word for word, pattern in tried.items() if pattern.fullmatch(form))


@cache
def _patterns(language: str) -> dict[str, dict[str, re.Pattern[str]]]:
    """The words of phrases by the letters that what fits them begins with; under '' those that do not tell."""
    patterns: dict[str, dict[str, re.Pattern[str]]] = {}
    for word in {word: None for phrase in competence_phrases(language) for word in phrase.words}:
        for alternative in word.split("|"):
            beginning = alternative[:BEGINNING]
            known = "*" not in beginning and (len(beginning) == BEGINNING or "*" not in alternative)
            patterns.setdefault(beginning if known else "", {})[word] = re.compile(word.replace("*", ".*"))
    return patterns


@cache
def _by_first_word(language: str) -> dict[str, list[CompetencePhrase]]:
    opening: dict[str, list[CompetencePhrase]] = {}
    for phrase in competence_phrases(language):
        opening.setdefault(phrase.words[0], []).append(phrase)
    return opening


@cache
def competence_phrases(language: str) -> tuple[CompetencePhrase, ...]:
    """The phrases of one language; raises RuleError for an entry that is no list of phrases."""
    phrases: list[CompetencePhrase] = []
    for competence, by_language in load_rules("competences").items():
        entries = by_language.get(language, [])
        if not isinstance(entries, list):
            raise RuleError(f"rules/competences.yaml: {competence}.{language} must be a list of phrases")
        phrases += [_phrase(competence, str(entry), len(phrases) + i) for i, entry in enumerate(entries)]
    return tuple(phrases)


def _phrase(competence: str, entry: str, order: int) -> CompetencePhrase:
    words = tuple(entry.rstrip("!").split())
    return CompetencePhrase(competence, words, bonus=2.0 if entry.endswith("!") else 0.0, order=order)
