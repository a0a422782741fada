"""From a plain question, read already, to the question of the library that answers it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from importlib.resources import files
from math import log
from typing import Final

import yaml

from queries.question import Question

WORDS: Final = yaml.safe_load(files("queries").joinpath("words.yaml").read_text(encoding="utf8"))
SMALL: Final = frozenset(WORDS["small"])
PRONOUNS: Final = frozenset(WORDS["pronouns"])
ASKING: Final = PRONOUNS | frozenset(WORDS["modals"])
FITS: Final = 0.0  # below it nothing fits
STEM: Final = 8  # letters that tell a word: 'toezichthouder' and 'toezichthoudende' are one
LITTLE: Final = 1.0  # how telling an asking word is
OWN_WORDS: Final = 0.4  # what a word of a question's own wording counts beside one of its cues
COMMON: Final = 0.25  # share of the questions above which a word tells nothing
UNKNOWN: Final = 6.0  # how telling a content word is that no question has
AGAINST: Final = 0.2  # what a word counts against a question that does not have it
NEEDED, TAKEN = 1.2, 0.8  # for each name that the question cannot do without, or only has a parameter for
SCENARIO: Final = 3.0  # for a question that takes the scenario that is named
USUAL: Final = 1.2  # for a question that people ask most
LEFT: Final = {"actor": -2.0, "law": -2.0, "competence": -0.5, "date": -1.0}  # for each name that it has none for
ASKED_FOR: Final = {"modality", "text"}  # types that a question gets only when it cannot do without
MISSING: Final = -4.0  # for each parameter that it cannot do without


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a plain question says.

    `named` holds values by type of parameter (actor, law, competence, ...), the most telling first; `words` the spellings of
    each word (as written, and its lemma), names left out; `content` those of its words that are no function words, `acts`
    those of the words that the competence was read from.
    """

    language: str
    named: Mapping[str, tuple[str, ...]]
    words: tuple[frozenset[str], ...]
    content: frozenset[frozenset[str]]
    acts: frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Match:
    """A question with the values that its parameters get, and how well words and names fit it.

    `is_told` is False where the asked words hold something that no question has, and neither a cue of this one nor an act.
    """

    question: Question
    values: Mapping[str, str]
    score: float
    is_told: bool

    @property
    def fits(self) -> bool:
        """Whether it may be asked as it is."""
        return self.is_told and self.score >= FITS and not self.question.missing(self.values)


def matches(asked: Asked, questions: Iterable[Question]) -> list[Match]:
    """Every question with its score, the best first.

    A word counts by how few questions have it (inverse document frequency, Spärck Jones 1972), a cue in full and a word of the
    question's own wording in part; names count when the question has a parameter for them, and against it when not.
    """
    said = {stem for spellings in asked.words for stem in _stems_of(spellings)}
    listed = list(questions)
    weights = _weights([_profile(question, asked.language) for question in listed])
    found = [_match(asked, question, _profile(question, asked.language, said), weights) for question in listed]
    return sorted(found, key=lambda match: (-match.score, match.question.id))


def _profile(question: Question, language: str, said: Set[str] | None = None) -> dict[str, float]:
    """How much each word tells of a question, by its stem; a cue of several words counts when all of them are said."""
    wording = question.question_nl if language == "nl" else question.question_en
    cues = [_stems(cue) for cue in question.cues.get(language, ())]
    profile = dict.fromkeys(_stems(wording), OWN_WORDS)
    return profile | {stem: 1.0 for cue in cues if said is None or cue <= said for stem in cue}


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in SMALL}


def _stems_of(spellings: frozenset[str]) -> set[str]:
    return {spelling[:STEM] for spelling in spellings}


def _weights(profiles: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The inverse document frequency of each stem that some question has."""
    holders = Counter(stem for profile in profiles for stem in profile)
    found = {stem: log(len(profiles) / number) for stem, number in holders.items() if number < COMMON * len(profiles)}
    return {stem: min(weight, LITTLE) if stem in ASKING else weight for stem, weight in found.items()}


def _match(asked: Asked, question: Question, profile: Mapping[str, float], weights: Mapping[str, float]) -> Match:
    asks_with_act = all(any(profile.get(stem) == 1.0 for stem in _stems_of(word)) for word in asked.acts)
    values, left = _filled(asked, question, asks_with_act)
    score = _words(asked, values, profile, weights) + _names(question, values, left)
    return Match(question, values, score, _is_told(asked, values, profile, weights))


def _names(question: Question, values: Mapping[str, str], left: Sequence[str]) -> float:
    """What the names tell: those that the question takes, those that are left over, and those that it lacks."""
    taken = [p for p in question.parameters if p.name in values and p.type not in ASKED_FOR]
    told = sum(NEEDED if p.required else TAKEN for p in taken) + sum(SCENARIO for p in taken if p.type == "scenario")
    usual = USUAL if question.usual else 0.0
    return usual + told + sum(LEFT[type] for type in left) + MISSING * len(question.missing(values))


def _is_told(asked: Asked, values: Mapping[str, str], profile: Mapping[str, float], weights: Mapping[str, float]) -> bool:
    stems = [_stems_of(spellings) for spellings in asked.words if not spellings & PRONOUNS]
    strange = any(not _stems_of(spellings) & set(weights) for spellings in asked.content)
    named = {*asked.named["competence"], *asked.named["scenario"]} & set(values.values())
    return not strange or bool(named) or any(profile.get(stem) == 1.0 for group in stems for stem in group)


def _words(asked: Asked, values: Mapping[str, str], profile: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """What the asked words tell for the question, and those that it does not have against it."""
    told = 0.0
    for spellings in asked.words:
        stems = _stems_of(spellings)
        known = max((weights.get(stem, 0.0) for stem in stems), default=0.0)
        shared = max((weights.get(stem, 0.0) * profile.get(stem, 0.0) for stem in stems), default=0.0)
        named = spellings in asked.acts and set(asked.named["competence"]) & set(values.values())
        strange = UNKNOWN if spellings in asked.content and not stems & set(weights) else 0.0
        told += shared or (0.0 if named else -AGAINST * (known or strange))
    return told


def _filled(asked: Asked, question: Question, asks_with_act: bool) -> tuple[dict[str, str], list[str]]:
    """The values of the parameters in the order of the names, and the types of the names that are left over.

    A competence read from a word that the question itself asks with ('toezicht' in 'who oversees') is none to ask about.
    """
    values, left = dict[str, str](), list[str]()
    for type, found in asked.named.items():
        free = [p for p in question.parameters if p.type == type and (p.required or type not in ASKED_FOR)]
        if type == "competence" and asks_with_act:
            free = [parameter for parameter in free if parameter.required]
            found = found if free else ()
        values |= {parameter.name: value for parameter, value in zip(free, found, strict=False)}
        left += [type] * (len(found) - len(free))
    return values, [type for type in left if type in LEFT]
