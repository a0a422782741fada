"""One sentence read whole: its names and citations, its mandates with conditions and ground, its relations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from spacy.tokens import Doc

from extract.actors import ActorContext, Definitions, Mention, find_mentions, read_definitions
from extract.components import load_pipeline
from extract.components.known_spans import KnownSpan, tokenise
from extract.documents.model import Document, Language
from extract.frames.basis import bases
from extract.frames.conditions import conditions
from extract.frames.mandates import mandates
from extract.frames.model import Genre, Mandate, Setting
from extract.frames.relations import Relation, relations
from extract.frames.subjects import SUBJECT, Context
from extract.frames.words import is_actor
from extract.references import Reference, ReferenceContext, find_references, read_short_titles
from extract.register import Register
from extract.rules import load_rules
from extract.units import Unit, units


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What one unit says. Mandates, relations and conditions are empty when the unit names nobody who can act."""

    unit: Unit
    doc: Doc | None
    mentions: list[Mention]
    references: list[Reference]
    mandates: list[Mandate] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    conditions: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()

    def words(self, start: int, end: int) -> str:
        """The unit's own words from character start to end."""
        return self.unit.text[start:end]


@dataclass(frozen=True, slots=True)
class Names:
    """Where a document's names get their meaning: the act at hand and what the document defines."""

    law: str | None
    definitions: Definitions
    titles: Mapping[str, str]


def analyse(document: Document, names: Names) -> Iterator[Analysis]:
    """The analyses of a document's units, in order."""
    nlp = load_pipeline(document.language)
    read = [(unit, _known(unit, document, names)) for unit in units(document)]
    parsed = nlp.pipe(tokenise(nlp, unit.text, spans) for unit, spans in read if _can_hold(unit, spans))
    context = Context()
    for unit, spans in read:
        mentions = [span.found for span in spans if isinstance(span.found, Mention)]
        references = [span.found for span in spans if isinstance(span.found, Reference)]
        if not _can_hold(unit, spans):
            yield Analysis(unit=unit, doc=None, mentions=mentions, references=references)
            continue
        doc = next(parsed)
        setting = Setting(genre_of(document), _asked(unit), Context(context.antecedents, _speakers(unit, document, names)))
        found = mandates(doc, setting)
        yield Analysis(
            unit=unit, doc=doc, mentions=mentions, references=references, mandates=found,
            relations=relations(doc, found, setting), conditions=conditions(doc), basis=bases(doc),
        )  # fmt: skip
        context = _context_after(doc, context)


def genre_of(document: Document) -> Genre:
    return "statute" if document.kind in {"statute", "eu-act"} else "paper"


def _known(unit: Unit, document: Document, names: Names) -> list[KnownSpan]:
    """The names and citations of a unit; a citation wins over a name inside it."""
    place = unit.passage.place
    references = find_references(
        unit.text,
        ReferenceContext(
            language=document.language, law=names.law, article=place.article, member=place.member, definitions=names.titles
        ),
    )
    masked = tuple((reference.start, reference.end) for reference in references)
    context = ActorContext(language=document.language, law=names.law, definitions=names.definitions, masked=masked)
    mentions = find_mentions(unit.text, context)
    spans: list[Mention | Reference] = [*references, *mentions]
    return [KnownSpan(found.start, found.end, found) for found in spans]


def _can_hold(unit: Unit, spans: list[KnownSpan]) -> bool:
    """Whether anybody who can act is named or meant, or an answer may be declined: no other sentence is parsed."""
    named = any(isinstance(span.found, Mention) for span in spans) or unit.passage.role == "answer"
    return unit.passage.role != "footnote" and (named or bool(set(unit.text.lower().split()) & _pronouns()))


@cache
def _pronouns() -> frozenset[str]:
    joints = load_rules("joints")
    return frozenset(word for rules in joints.values() for kind in ("pronouns", "speaker") for word in rules[kind])


def names_of(document: Document, register: Register) -> Names:
    """The act that the document is the text of, and the names that it defines."""
    law = register.law_of(document.identifier) if document.identifier else None
    return defined_names("\n".join(passage.text for passage in document.passages), document.language, law)


def defined_names(text: str, language: Language, law: str | None) -> Names:
    return Names(law, read_definitions(text, language, law), read_short_titles(text, language, law))


def _asked(unit: Unit) -> bool:
    return unit.passage.role in {"question", "restated"} or unit.text.rstrip(" \"'’”)").endswith("?")


def _speakers(unit: Unit, document: Document, names: Names) -> tuple[str, ...]:
    """Who 'ik' or 'I' is: the actors named in the heading of the letter."""
    if unit.passage.speaker is None:
        return ()
    context = ActorContext(language=document.language, law=names.law, definitions=names.definitions)
    return tuple(actor for mention in find_mentions(unit.passage.speaker, context) for actor in mention.actors)


def _context_after(doc: Doc, before: Context) -> Context:
    """A pronoun in the next sentence means this one's subject, else its first name, else what it meant before."""
    named = [token for token in doc if is_actor(token)]
    subjects = [token for token in named if token.dep_ in SUBJECT] or named
    return Context(tuple(subjects[0]._.mention.actors)) if subjects else before
