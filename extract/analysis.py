"""One sentence read whole: its names and citations, its mandates with conditions and ground, its relations."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.actors import ActorContext, Mention, find_mentions
from extract.components import load_pipeline
from extract.components.parsing import parse
from extract.documents.model import Document
from extract.frames.basis import bases
from extract.frames.conditions import conditions
from extract.frames.designations import Designation, designations
from extract.frames.mandates import mandates, without_doubles
from extract.frames.model import Genre, Mandate, Relation, Setting
from extract.frames.relations import relations
from extract.frames.subjects import SUBJECT, Context, actors_of, is_unnamed_group
from extract.frames.words import is_actor
from extract.gate import Gate, says_what_words_mean
from extract.names import NamedUnit, Names, named_units
from extract.references import Reference
from extract.syntax import Sentence
from extract.units import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What one unit says. Mandates, relations and conditions are empty when the unit names nobody who can act.

    `basis` is the ground that a paper names; what an act says rests on the provision that says it. `parse` is the sentence
    as the rules read it, None where they did not.
    """

    unit: Unit
    mentions: list[Mention]
    references: list[Reference]
    mandates: list[Mandate] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    designations: list[Designation] = field(default_factory=list)
    conditions: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    parse: Sentence | None = None

    def words(self, start: int, end: int) -> str:
        """The unit's own words from character start to end."""
        return self.unit.text[start:end]


def analyse(document: Document, names: Names, *, gated: bool = True) -> Iterator[Analysis]:
    """The analyses of a document's units, in order; without the gate, sentences are parsed that can hold nothing too."""
    gate = Gate(document.language)
    read = [(named, _readable(named) and (gate.opens(named) or not gated)) for named in named_units(document, names)]
    parsed = parse(load_pipeline(document.language), ((n.unit.text, n.known_spans()) for n, is_read in read if is_read))
    context = Context()
    for named, is_read in read:
        if not is_read:
            yield Analysis(unit=named.unit, mentions=named.mentions, references=named.references)
            continue
        doc = next(parsed)
        speakers = _speakers(named.unit, document, names)
        yield _analysis(doc, named, Setting(_genre(document), _asked(named.unit), Context(context.antecedent, speakers)))
        context = _context_after(doc, context)


def _analysis(doc: Sentence, named: NamedUnit, setting: Setting) -> Analysis:
    found = mandates(doc, setting)
    return Analysis(
        unit=named.unit, mentions=named.mentions, references=named.references, mandates=without_doubles(found),
        relations=relations(doc, found, setting), designations=designations(doc, setting), conditions=conditions(doc),
        basis=bases(doc) if setting.genre == "paper" else (), parse=doc,
    )  # fmt: skip


def _readable(named: NamedUnit) -> bool:
    """Whether the rules read a sentence at all: no footnote, and nothing that only says what words mean."""
    return named.unit.passage.role != "footnote" and not says_what_words_mean(named)


def _genre(document: Document) -> Genre:
    return "statute" if document.kind in {"statute", "eu-act"} else "paper"


def _asked(unit: Unit) -> bool:
    return unit.passage.role in {"question", "restated"} or unit.text.rstrip(" \"'’”)").endswith("?")


def _speakers(unit: Unit, document: Document, names: Names) -> tuple[str, ...]:
    """Who 'ik' or 'I' is: the actors named in the heading of the letter."""
    if unit.passage.speaker is None:
        return ()
    context = ActorContext(language=document.language, law=names.law, definitions=names.definitions)
    return tuple(actor for mention in find_mentions(unit.passage.speaker, context) for actor in mention.actors)


def _context_after(doc: Sentence, before: Context) -> Context:
    """A pronoun in the next sentence means this one's subject, else its first name, else what it meant before.

    After an English subject that is no actor ('a decision to revoke shall ...') and after persons that nobody names
    ('De leden van de fractie') it means that, hence nobody. A subject that is a pronoun itself hands on whom it means.
    """
    named = [token for token in doc if is_actor(token)]
    subjects = [token for token in doc if token.dep_ in SUBJECT]
    if subjects and not is_actor(subjects[0]) and actors_of(subjects[:1], before):
        return before
    acting = [token for token in subjects if is_actor(token)] or named
    things = doc.lang_ == "en" and subjects and all(token.pos_ == "NOUN" and not is_actor(token) for token in subjects)
    unnamed = things or any(is_unnamed_group(token) for token in subjects)
    return Context() if unnamed else Context(acting[0]) if acting else before
