"""Grants: phrases that give an actor a task, a power, a duty or a prohibition ('is bevoegd tot', 'responsible for')."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.frames.clauses import Clause
from extract.frames.negation import negated
from extract.frames.phrases import find_phrases
from extract.frames.subjects import subject_tokens
from extract.frames.words import AUXILIARY, coordinated, governing_preposition, is_actor, is_finite
from extract.rules import load_rules
from extract.statement import Modality
from extract.syntax import Sentence, Token, once


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantRule:
    """One entry of rules/grants.yaml."""

    id: str
    modality: Modality
    verbs: tuple[str, ...]
    phrase: str
    actor: Literal["subject", "object", "dative"]
    act: Literal["after", "infinitive", "before", "with", "within", "self", "last", "embedded"]
    inability: bool = False
    relation: str | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant found in a sentence: tokens start-end are its phrase; `clause` is None for one that stands beside a noun."""

    rule: GrantRule
    clause: Clause | None
    start: int
    end: int
    negated: bool


@cache
def grant_rules(language: str) -> dict[str, GrantRule]:
    """The rules of one language by their phrase and verbs."""
    rules = [GrantRule(**{**entry, "verbs": tuple(entry["verbs"])}) for entry in load_rules("grants")[language]]
    return {rule.id: rule for rule in rules}


def grants(doc: Sentence) -> list[Grant]:
    """The grants of a sentence in order; of two that overlap, the one with a verb goes first."""
    return once(doc, "grants", lambda: list(_grants(doc)))


def _grants(doc: Sentence) -> Iterator[Grant]:
    taken, used = set[int](), set[int]()
    for rule, start, end in sorted(_candidates(doc), key=_precedence):
        finite = _finite_of(doc, rule, start, end)
        names_act_again = rule.act == "self" and finite is not None and finite.i in used
        beside_noun = finite is not None and (_modifies_name(rule, finite, doc[start]) or _is_adjunct(doc[start]))
        if (finite is None and rule.verbs) or beside_noun or taken & set(range(start, end)) or names_act_again:
            continue
        taken.update(range(start, end))
        used.update({finite.i} if finite is not None else set())
        refused = _negated(doc, finite, start)
        clause = None if finite is None else _clause(finite, refused)
        yield Grant(rule, clause, start, end, refused)


def _modifies_name(rule: GrantRule, finite: Token, anchor: Token) -> bool:
    """'shall designate the authorities responsible for': right behind a name an English phrase is said of the name."""
    after_name = anchor.doc.lang_ == "en" and anchor.i > 0 and is_actor(anchor.nbor(-1))
    return after_name and rule.actor == "subject" and finite.i < anchor.i - 1


def _is_adjunct(anchor: Token) -> bool:
    """'heeft, met inachtneming van haar bevoegdheden, tot taak': a noun behind a preposition is not what the verb gives."""
    first = anchor.head if anchor.dep_ == "conj" else anchor
    return anchor.doc.lang_ == "nl" and anchor.pos_ == "NOUN" and any(child.dep_ == "case" for child in first.children)


def _precedence(found: tuple[GrantRule, int, int]) -> tuple[bool, bool, int, int]:
    """Phrases with a verb go before those without, those with an act of their own last; then the longest, then the first."""
    rule, start, end = found
    return not rule.verbs, rule.act == "self", start - end, start


def _candidates(doc: Sentence) -> Iterator[tuple[GrantRule, int, int]]:
    rules = grant_rules(doc.lang_)
    for phrase, start, end in find_phrases(doc, {rule.phrase for rule in rules.values()}):
        yield from ((rule, start, end) for rule in rules.values() if rule.phrase == phrase)


def _finite_of(doc: Sentence, rule: GrantRule, start: int, end: int) -> Token | None:
    """The finite verb that the phrase goes with: the last one before it, else the one that closes the clause behind it."""
    before = next((t for t in reversed(doc[:start]) if (is_finite(t) and not is_actor(t)) or t.lower_ == ";"), None)
    reach = len(doc) if rule.actor == "dative" else end + 3  # 'de bevoegdheid om regels te stellen wordt aan X toegekend'
    after = next((t for t in doc[start:reach] if is_finite(t)), None)
    for finite in (before, after):
        if finite is not None and is_finite(finite) and _verb_fits(finite, rule, end if _is_joined(doc[start]) else start):
            return finite
    return None


def _is_joined(anchor: Token) -> bool:
    """Whether a Dutch phrase, right behind a joint, brings the verb itself: 'moet X aanwijzen en ervoor zorgen dat'."""
    return anchor.doc.lang_ == "nl" and anchor.i > 0 and anchor.nbor(-1).lower_ in {"en", "of"}


def _verb_fits(finite: Token, rule: GrantRule, end: int) -> bool:
    """Whether a verb of the rule stands in the cluster of a finite verb, or between it and token `end`."""
    cluster = {finite.lemma_.lower(), finite.lower_}
    holder = finite.head if finite.dep_ in AUXILIARY else finite
    cluster |= {holder.lemma_.lower()} | {c.lemma_.lower() for c in holder.children if c.dep_ in AUXILIARY}
    between = {t.lemma_.lower() for t in finite.doc[finite.i : end] if t.pos_ in {"AUX", "VERB"}}
    fits = str.endswith if finite.doc.lang_ == "nl" else str.__eq__  # 'stelt ... in staat' may get the lemma 'voorstellen'
    return any(fits(lemma, verb) for lemma in cluster | between for verb in rule.verbs)


def _clause(finite: Token, refused: bool) -> Clause:
    predicate = finite.head if finite.dep_ in AUXILIARY else finite
    return Clause(finite, predicate, passive=False, negated=refused)


def _negated(doc: Sentence, finite: Token | None, start: int) -> bool:
    if finite is None:
        return any(t.lower_ in load_rules("joints")[doc.lang_]["not"] for t in doc[start].children)
    return negated(finite, doc[start])


def region_end(doc: Sentence, start: int) -> int:
    """Where the act that begins at token `start` stops: at a clause of condition, a semicolon or the end of the sentence."""
    hypothetical, conjunctions = (load_rules("joints")[doc.lang_][kind] for kind in ("hypothetical", "and"))
    rules = load_rules("conditions")[doc.lang_]
    asides = {s for _, s, _ in find_phrases(doc, rules["word"])}  # 'of, indien nodig,' ends no act
    conditions = {s for _, s, _ in find_phrases(doc, rules["clause"])} - asides
    for token in doc[start + 1 :]:
        opener = token.lower_ in hypothetical and token.pos_ in {"SCONJ", "ADV"} and token.i not in asides
        supposed = token.i in conditions or opener
        opens = supposed and doc[token.i - 1].lower_ == ","
        goes_on = is_finite(token) and not token.is_name and doc[token.i - 1].lower_ in conjunctions
        if token.lower_ == ";" or opens or (goes_on and doc.lang_ == "en"):
            return token.i
    return len(doc)


def dative_actors(clause: Clause) -> list[Token]:
    """Actors to whom something is given: 'wordt aan de Commissie toegekend', 'conferred on the Commission'."""
    return [t for t in clause.finite.doc if is_actor(t) and governing_preposition(t) in {"aan", "on", "upon", "to"}][:1]


def object_actors(clause: Clause, phrase: int) -> list[Token]:
    """Bare actors after the finite verb: those to whom an act or a text gives something ('biedt de minister ...').

    They stand before the phrase that begins at token `phrase`: 'de mogelijkheid om de raad te horen' gives the raad none.
    Of two the subject, which stands behind an inverted verb, is not meant: 'Daarom stelt de minister de raad in staat'.
    """
    end = phrase if phrase > clause.finite.i else len(clause.finite.doc)
    tokens = [t for t in clause.finite.doc[clause.finite.i + 1 : end] if is_actor(t)]
    bare = [t for t in tokens if governing_preposition(t) in {"", "aan", "to", "on", "upon"}]
    others = [t for t in bare if t not in subject_tokens(clause)] or bare
    return coordinated(others[0]) if others else []
