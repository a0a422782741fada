"""Names and citations of a document, unit by unit, with what it defines itself and what a definite noun points back to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from extract.actors import ActorContext, Definitions, Mention, find_mentions, named_with, read_definitions, resolve
from extract.components.known_spans import KnownSpan
from extract.documents.model import Document, Language
from extract.references import Reference, ReferenceContext, find_references, read_short_titles
from extract.register import Register
from extract.units import Unit, units


@dataclass(frozen=True, slots=True)
class Names:
    """Where a document's names get their meaning: the act at hand, and what the document defines."""

    law: str | None
    definitions: Definitions
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit with the actors that it names and the provisions that it cites, neither inside the other."""

    unit: Unit
    mentions: list[Mention]
    references: list[Reference]

    def known_spans(self) -> list[KnownSpan]:
        """The names and citations as the tokeniser takes them."""
        found: list[Mention | Reference] = [*self.references, *self.mentions]
        return [KnownSpan(one.start, one.end, one) for one in found]


def names_of(document: Document, register: Register) -> Names:
    """The act that the document is the text of, and the names that it defines."""
    law = register.law_of(document.identifier) if document.identifier else None
    return defined_names("\n".join(passage.text for passage in document.passages), document.language, law)


def defined_names(text: str, language: Language, law: str | None) -> Names:
    """The names that a text defines; `law` is the register id of the act that it belongs to, None for a paper."""
    return Names(law, read_definitions(text, language, law), read_short_titles(text, language, law))


def named_units(document: Document, names: Names) -> Iterator[NamedUnit]:
    """The units of a document with their names, in order. What a noun points back to lasts as long as the article."""
    named: dict[str, tuple[str, ...]] = {}
    article: str | None = None
    for unit in units(document):
        if unit.passage.place.article != article:
            named, article = {}, unit.passage.place.article
        references = _references(unit, document.language, names)
        found = _mentions(unit, document.language, names, references)
        named.update(named_with(found, document.language))
        mentions = resolve(unit.text, found, named, document.language)
        yield NamedUnit(unit, [m for m in mentions if not _inside(m, references)], references)


def _references(unit: Unit, language: Language, names: Names) -> list[Reference]:
    place = unit.passage.place
    context = ReferenceContext(
        language=language, law=names.law, article=place.article, member=place.member, definitions=names.titles
    )
    return find_references(unit.text, context)


def _mentions(unit: Unit, language: Language, names: Names, references: list[Reference]) -> list[Mention]:
    masked = tuple((reference.start, reference.end) for reference in references)
    context = ActorContext(language=language, law=names.law, definitions=names.definitions, masked=masked)
    return find_mentions(unit.text, context)


def _inside(mention: Mention, references: list[Reference]) -> bool:
    return any(reference.start < mention.end and mention.start < reference.end for reference in references)
