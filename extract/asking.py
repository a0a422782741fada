"""A plain question read by the pipeline that reads law: the actors, laws and acts it names, and its words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import TypeVar

from extract.components import load_pipeline
from extract.components.parsing import parse
from extract.documents import Language, read_text
from extract.documents.language import language_of
from extract.frames.acts import act_of
from extract.frames.competences import OTHER, classify
from extract.frames.words import is_actor
from extract.names import defined_names, named_units
from extract.register import Actor, Law, Register
from extract.register.lexicon import Lexicon
from extract.syntax import Token

Found = TypeVar("Found")
ACTS = {"VERB", "NOUN", "ADJ", "PROPN"}


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question names, and what it says besides.

    `actors` and `laws` are ids, `competences` ids with the spellings of each word that names such an act, those of verbs first.
    `rest` is the text without names and citations, `words` the spellings of each of its words: as written and as lemma, in
    small letters; `content` those of its words that are no function words.
    """

    language: Language
    actors: tuple[str, ...]
    laws: tuple[str, ...]
    competences: Mapping[str, frozenset[frozenset[str]]]
    rest: str
    words: tuple[frozenset[str], ...]
    content: frozenset[frozenset[str]]


def read_asking(text: str, register: Register) -> Asking:
    """What a question of one sentence or more names; its language is found from its words."""
    language = language_of([text])
    nlp = load_pipeline(language)
    written = _with_capitals(text, register, nlp.Defaults.stop_words)
    document = read_text(written, id="question", language=language, kind="report")
    named = list(named_units(document, defined_names(written, language, None)))
    parsed = parse(nlp, ((n.unit.text, n.known_spans()) for n in named))
    tokens = [token for sentence in parsed for token in sentence if not _is_name(token)]
    return Asking(
        language=language,
        actors=_unique(actor for n in named for mention in n.mentions for actor in mention.actors),
        laws=_unique(article for n in named for reference in n.references for article in reference.articles),
        competences=_grouped([*_acts(tokens), *_named_competences(text, register)]),
        rest=" ".join(token.text for token in tokens),
        words=tuple(_spellings(token) for token in tokens if token.is_alpha),
        content=frozenset(_spellings(token) for token in tokens if token.pos_ in ACTS and not token.is_stop),
    )


def _with_capitals(text: str, register: Register, stop_words: Set[str]) -> str:
    """The text with abbreviations of the register as the register writes them: 'wat mag de mivd' has 'MIVD'."""
    entries: list[Actor | Law] = [*register.actors.values(), *register.laws.values()]
    known = {short.lower(): short for entry in entries for short in entry.abbreviations if len(short) > 2}
    return re.sub(r"\w+", lambda word: known.get(word[0], word[0]) if word[0] not in stop_words else word[0], text)


def _is_name(token: Token) -> bool:
    return is_actor(token) or token.reference is not None


def _acts(tokens: list[Token]) -> Iterator[tuple[str, frozenset[str]]]:
    """The competence of each act, those of verbs first."""
    for head in sorted((token for token in tokens if token.pos_ in ACTS), key=lambda token: token.pos_ != "VERB"):
        competence = classify(act_of(head))
        if competence != OTHER:
            yield competence, _spellings(head)


def _named_competences(text: str, register: Register) -> Iterator[tuple[str, frozenset[str]]]:
    entries = register.competences.values()
    names = [(name, entry.id) for entry in entries for name in (entry.nl, entry.en)]
    return ((hit.value, frozenset(text[hit.start : hit.end].lower().split())) for hit in Lexicon(names, any_case=1).find(text))


def _spellings(token: Token) -> frozenset[str]:
    return frozenset({token.lower_, token.lemma_.lower()})


def _grouped(pairs: list[tuple[str, frozenset[str]]]) -> dict[str, frozenset[frozenset[str]]]:
    return {key: frozenset(words for other, words in pairs if other == key) for key, _ in pairs}


def _unique(found: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(dict.fromkeys(found))
