"""Conditions: the words that restrict an act ('indien ...', 'in laatste instantie', 'where appropriate')."""

from extract.frames.clauses import is_relative, opens_consequence, opens_verb_first_condition
from extract.frames.phrases import find_phrases
from extract.frames.words import is_finite
from extract.rules import load_rules
from extract.syntax import Sentence, Token

MARKS = {",", ";", ":", ".", ")"}


def conditions(doc: Sentence) -> tuple[str, ...]:
    """The conditions of a sentence, word for word, in order; one that stands inside another is left out."""
    rules = load_rules("conditions")[doc.lang_]
    spans = [(s, e) for _, s, e in find_phrases(doc, rules["word"])]
    alone = {position for s, e in spans for position in range(s, e)}
    spans += [(s, _clause_end(doc, s, e)) for _, s, e in find_phrases(doc, rules["clause"]) if s not in alone]
    spans += [(s, _phrase_end(doc, e)) for _, s, e in find_phrases(doc, rules["phrase"]) if doc[s].tag_ != "VZ|fin"]
    spans += [(t.i, _clause_end(doc, t.i, t.i + 1)) for t in doc[:2] if opens_verb_first_condition(t)]
    outer = [span for span in spans if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in spans)]
    return tuple(_words(doc, start, end) for start, end in sorted(set(outer)) if end > start and not _compares(doc, start, end))


def _compares(doc: Sentence, start: int, end: int) -> bool:
    """'als een kritieke entiteit' says as what, no condition: it has no finite verb."""
    return doc[start].lower_ == "als" and not any(is_finite(t) for t in doc[start:end])


def _clause_end(doc: Sentence, start: int, cue_end: int) -> int:
    """A clause ends at the comma after its verb; a Dutch one that opens the sentence at the comma before the main verb."""
    inverts = doc.lang_ == "nl" and not any(is_finite(t) for t in doc[:start])
    for token in doc[cue_end : len(doc) - 1]:
        main = _begins_main_clause(token.nbor())
        own = any(is_finite(t) for t in doc[start : token.i])
        closes = token.lower_ == "," and (own or (inverts and main and not _main_clause_to_come(doc, token.i + 2)))
        goes_on = token.nbor().pos_ == "CCONJ" or (inverts and not main)
        if token.lower_ == ";" or (closes and not goes_on):
            return token.i
    return len(doc)


def _main_clause_to_come(doc: Sentence, start: int) -> bool:
    """'Indien uit onderzoek, bedoeld in lid 2, blijkt dat ..., stelt X vast': the verb behind the first comma is another."""
    return any(token.lower_ == "," and _begins_main_clause(token.nbor()) for token in doc[start : len(doc) - 1])


def _begins_main_clause(token: Token) -> bool:
    return is_finite(token) or (token.i + 1 < len(token.doc) and opens_consequence(token.nbor()))


def _phrase_end(doc: Sentence, cue_end: int) -> int:
    """A phrase ends at a mark, before a finite verb and before what is told of its last noun ('met leden die')."""
    ends = (t.i for t in doc[cue_end:] if t.lower_ in MARKS or is_finite(t) or is_relative(t))
    end = next(ends, len(doc))
    return next((t.i + 1 for t in reversed(doc[cue_end:end]) if t.pos_ not in {"CCONJ", "ADP"}), cue_end)


def _words(doc: Sentence, start: int, end: int) -> str:
    words = doc.text[doc[start].start : doc[end - 1].end]
    return words.rstrip(" .;,")
