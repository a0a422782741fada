"""Known spans become one token before parsing: citations and names of actors are long, rare and trip a parser.

Each becomes one stand-in word that the parser knows ('artikel', 'minister'); every word keeps the characters of the sentence
that it stands for, so nothing is lost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language

from extract.actors import Mention
from extract.references import Reference
from extract.rules import load_rules


@dataclass(frozen=True, slots=True)
class KnownSpan:
    """Characters start-end of a sentence that are one name or one citation."""

    start: int
    end: int
    found: Mention | Reference


@dataclass(frozen=True, slots=True)
class Word:
    """A token to be: its form for the parser, the characters it stands for, and what is known of it."""

    form: str
    start: int
    end: int
    found: Mention | Reference | None = None


def tokenise(nlp: Language, text: str, spans: Sequence[KnownSpan]) -> list[Word]:
    """The words of one sentence, its known spans as single words.

    A citation in brackets of its own is left out, and so is a second name behind the first ('... Commissie (CTIVD)').
    """
    asides = list(_asides(text, spans))
    return [w for w in _words(nlp, text, spans) if not any(start <= w.start and w.end <= end for start, end in asides)]


def _words(nlp: Language, text: str, spans: Sequence[KnownSpan]) -> Iterator[Word]:
    position = 0
    for span in sorted(spans, key=lambda span: span.start):
        yield from _plain(nlp, text, position, span.start)
        form = stand_in(str(nlp.lang), " " + text[: span.start], text[span.start : span.end], span.found)
        yield Word(form, span.start, span.end, span.found)
        position = span.end
    yield from _plain(nlp, text, position, len(text))


def _plain(nlp: Language, text: str, start: int, end: int) -> Iterator[Word]:
    for token in nlp.make_doc(text[start:end]):
        if not token.is_space:
            yield Word(token.text, start + token.idx, start + token.idx + len(token.text))


def _asides(text: str, spans: Sequence[KnownSpan]) -> Iterator[tuple[int, int]]:
    """(start, end) of each citation in brackets of its own, and of each name right behind another, with the brackets."""
    ends = {span.end for span in spans}
    for span in spans:
        before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
        bracketed = before.endswith("(") and after.startswith(")")
        if bracketed and (isinstance(span.found, Reference) or len(before[:-1].rstrip()) in ends):
            yield len(before) - 1, len(text) - len(after) + 1


def stand_in(language: str, before: str, words: str, found: Mention | Reference) -> str:
    """A common noun that agrees with what stands in the text: 'minister' for 'Commissie van Toezicht', 'wet' for an act.

    `before` is the text before the span: after 'het' a neuter noun is due.
    >>> from extract.actors import Mention
    >>> stand_in("nl", "indien het ", "CSIRT", Mention(0, 5, ("csirt-rol",), "CSIRT", "register"))
    'bestuur'
    """
    rules = load_rules("stand_ins")[language]
    if isinstance(found, Reference):
        first = words.split()[0].lower()
        return str(next((form for start, form in rules["citations"].items() if first.startswith(start)), rules["act"]))
    if _is_plural(words, rules["prepositions"], rules["plural_endings"]):
        return str(rules["plural"])
    return str(rules["neuter"] if before.rstrip().lower().endswith(" het") else rules["singular"])


def _is_plural(words: str, prepositions: list[str], endings: list[str]) -> bool:
    """Whether the head of a name, its last word before a preposition, has a plural ending."""
    head = words.split()[0]
    for word in words.split()[1:]:
        if word.lower() in prepositions:
            break
        head = word
    return head.rstrip("’'").endswith(tuple(endings)) and not head.isupper()
