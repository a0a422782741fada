"""A plain question read by the pipeline that reads law: the actors, laws and acts it names, and its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extract.components import load_pipeline
from extract.components.known_spans import tokenise
from extract.documents import Language, read_text
from extract.documents.language import language_of
from extract.frames.acts import act_of
from extract.frames.competences import OTHER, classify
from extract.frames.words import is_actor
from extract.names import defined_names, named_units
from extract.register import Register
from extract.register.lexicon import Lexicon

ACTS = {"VERB", "NOUN", "ADJ", "PROPN"}


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question names: ids of actors, of laws or provisions and of competences, in the order of the text, the acts of
    its verbs first; and its words with their lemmas, in small letters, names and citations left out."""

    language: Language
    actors: tuple[str, ...]
    laws: tuple[str, ...]
    competences: tuple[str, ...]
    words: tuple[frozenset[str], ...]


def read_asking(text: str, register: Register, language: Language | None = None) -> Asking:
    """What a question of one sentence or more names; the language is found from its words if not given."""
    spoken = language or language_of([text])
    document = read_text(text, id="question", language=spoken, kind="report")
    named = list(named_units(document, defined_names(text, spoken, None)))
    nlp = load_pipeline(spoken)
    docs = [nlp(tokenise(nlp, n.unit.text, n.known_spans())) for n in named]
    return Asking(
        language=spoken,
        actors=_unique(actor for n in named for mention in n.mentions for actor in mention.actors),
        laws=_unique(article for n in named for reference in n.references for article in reference.articles),
        competences=_unique([*(c for doc in docs for c in _acts(doc)), *_named_competences(text, register)]),
        words=tuple(frozenset({t.lower_, t.lemma_.lower()}) for doc in docs for t in doc if t.is_alpha and not is_actor(t)),
    )


def _acts(doc: Doc) -> Iterator[str]:
    """The competence of each act, those of verbs first."""
    heads = sorted((token for token in doc if token.pos_ in ACTS and not is_actor(token)), key=_is_noun)
    return (found for found in (classify(act_of(head)) for head in heads) if found != OTHER)


def _is_noun(token: Token) -> bool:
    return token.pos_ != "VERB"


def _named_competences(text: str, register: Register) -> Iterator[str]:
    entries = register.competences.values()
    names = [(name, entry.id) for entry in entries for name in (entry.nl, entry.en)]
    return (hit.value for hit in Lexicon(names, any_case=1).find(text))


def _unique(found: Iterator[str] | list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
