"""Finite clauses of a parsed sentence, each with its predicate, voice and what denies it."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.frames.negation import limited, negated
from extract.frames.predicates import is_modal, predicate_of
from extract.frames.words import (
    AUXILIARY,
    condition_starts,
    feature,
    has_finite,
    is_actor,
    is_finite,
    is_nominal,
    opens_aside,
    verb_lemma,
)
from extract.rules import load_rules
from extract.syntax import Sentence, Token, kept, once


@dataclass(frozen=True, slots=True)
class Clause:
    """A finite verb and the word that carries its meaning: 'kan ... verlenen', 'is bevoegd', 'zendt'."""

    finite: Token
    predicate: Token
    passive: bool
    negated: bool
    limited: bool = False  # 'niet dan nadat'

    @property
    def relative(self) -> bool:
        """Whether it goes with a noun, by the parse; what begins with ', dan' does not, nor what no word ties to the noun."""
        parsed = self.predicate.dep_ in {"acl", "acl:relcl"} and not opens_consequence(self.finite)
        return parsed and _is_tied(self.finite, self.predicate.head)

    @property
    def within_relative(self) -> bool:
        """Whether it is a relative clause or joined to one: 'centres that X owns and Y operates'."""
        joined = (verb for verb in self.predicate.conjuncts if has_finite(verb))  # not 'where appropriate,'
        parsed = self.relative or any(verb.dep_ in {"acl", "acl:relcl"} for verb in joined)
        start = clause_start(self.finite)
        return parsed or (0 < start < self.finite.i and is_relative(self.finite.doc[start]))

    @property
    def elliptic(self) -> bool:
        """Whether the parse finds no verb that a modal helps: the clause names no act."""
        has_object = any(child.dep_ == "obj" for child in self.finite.children)  # 'dient ... een verslag in'
        return self.predicate == self.finite and is_modal(self.finite) and not has_object

    @property
    def hypothetical(self) -> bool:
        """Whether the clause only states a condition or a time ('indien ...', 'where ...', 'op voorwaarde dat ...')."""
        return once(self.finite.doc, ("hypothetical", self.finite.i), self._is_hypothetical)

    def _is_hypothetical(self) -> bool:
        opened = _opens_with(self, "hypothetical") or opens_verb_first_condition(self.finite)
        return opened or _supposed(self) or _joined_to_supposed(self)

    @property
    def copular(self) -> bool:
        """Whether it says what somebody is, not what somebody does: 'is op de hoogte'."""
        return self.finite.dep_ == "cop"

    @property
    def descriptive(self) -> bool:
        """Whether it gives a reason, a result or a circumstance ('omdat', 'zodat', 'waarbij'): it rules nothing."""
        return _opens_with(self, "descriptive")

    @property
    def subordinate(self) -> bool:
        """Whether a word opens it that makes it part of another clause: 'dat', 'omdat', 'die'."""
        return _opens_with(self, "begins_clause") or self.within_relative

    @property
    def past(self) -> bool:
        """Whether the verb stands in the past; a Dutch form that equals its infinitive ('raadplegen') is a plural present."""
        past = "Past" in feature(self.finite, "Tense") or self.finite.tag_.startswith("WW|pv|verl")
        return past and not (self.finite.lower_.endswith("en") and self.finite.lower_ == self.finite.lemma_.lower())

    @property
    def perfect(self) -> bool:
        """Whether it tells what has happened ('heeft verleend', 'is verleend', 'has adopted'), which no rule does."""
        joints = load_rules("joints")[self.finite.doc.lang_]
        helped = self.finite != self.predicate and self.finite.lemma_.lower() in joints["perfect"]
        return helped or (self.passive and self.finite.lemma_.lower() in joints["perfect_passive"])


def _is_tied(finite: Token, noun: Token) -> bool:
    """Whether a word such as 'that' or 'die' ties a clause to a noun before it; in English it may be left out, without a comma.

    'In order to ensure such an approach, each Member State should': no clause of the approach.
    """
    between = finite.doc[noun.i + 1 : finite.i]
    openers = load_rules("joints")[finite.doc.lang_]["begins_clause"]
    tied = any(is_relative(t) or t.lower_ in openers for t in between)
    return tied or noun.i > finite.i or (finite.doc.lang_ == "en" and not any(t.lower_ == "," for t in between))


def clauses(doc: Sentence) -> list[Clause]:
    """The finite clauses in the order of their finite verbs; a verb cluster counts once."""
    return once(doc, "clauses", lambda: list(_clauses(doc)))


def innermost_clause(token: Token) -> Clause | None:
    """The clause that a token stands in: the one whose predicate is nearest above it in the parse."""
    by_predicate = {clause.predicate.i: clause for clause in clauses(token.doc)}
    return next((by_predicate[t.i] for t in (token, *token.ancestors) if t.i in by_predicate), None)


def _clauses(doc: Sentence) -> Iterator[Clause]:
    seen: set[int] = set()
    for token in doc:
        if is_finite(token) and not token.is_name:
            predicate = predicate_of(token)
            if predicate.i not in seen:
                seen.add(predicate.i)
                yield Clause(token, predicate, _passive(token, predicate), negated(token, predicate), limited(token, predicate))


def _passive(finite: Token, predicate: Token) -> bool:
    marked = any(child.dep_ == "aux:pass" for child in predicate.children)
    participle = ("Part" in feature(predicate, "VerbForm") and predicate.tag_ != "VBG") or predicate.tag_ == "VBN"
    passive_verbs = load_rules("joints")[finite.doc.lang_]["passive"]
    return marked or (participle and any(verb in passive_verbs for verb in _auxiliaries(finite, predicate)))


def _auxiliaries(finite: Token, predicate: Token) -> set[str]:
    return {finite.lemma_.lower(), *(c.lemma_.lower() for c in predicate.children if c.dep_ in AUXILIARY)} - {
        predicate.lemma_.lower()
    }


@kept
def clause_start(finite: Token) -> int:
    """Index of the first token of the clause that a finite verb stands in, by the words and marks that part clauses."""
    openers = load_rules("joints")[finite.doc.lang_]["begins_clause"]
    if is_inverted(finite):
        return finite.i
    position = finite.i - 1
    while position >= 0:
        left = finite.doc[position]
        if is_finite(left) and not is_actor(left):
            pronoun = _relative_pronoun(left) or _opener_of_object(left, finite)
            if pronoun is None:
                return _after_subordinate(position + 1, finite)
            position = pronoun.i
        elif left.lower_ == ":" and position and left.nbor(-1).lower_ in openers:  # 'wijst af als: zij ...'
            return position - 1
        elif left.lower_ in {";", ":", "–"}:
            return _after_subordinate(position + 1, finite)
        elif left.lower_ in openers and _opens_finite(left) and not _opens_inner(left, finite):
            return _after_subordinate(position, finite)
        position -= 1
    return _after_subordinate(0, finite)


def is_prescribed(clause: Clause) -> bool:
    """Whether a paper tells what a provision prescribes: 'Artikel 7 vereist dat de gemeenten een plan vaststellen'."""
    doc, start = clause.finite.doc, clause_start(clause.finite)
    prescribes = load_rules("joints")[doc.lang_]["prescribes"]
    before = doc[:start]
    verb = next((t for t in reversed(before) if t.pos_ in {"VERB", "AUX"} or t.lower_ == ";"), None)
    told = verb is not None and bool({verb.lower_, verb.lemma_.lower()} & set(prescribes))
    return told and doc[start].lower_ == "dat" and any(t.reference is not None for t in before)


def happens(clause: Clause) -> bool:
    """'De aanwijzing geschiedt door de minister': an empty verb, the act is its subject."""
    return verb_lemma(clause.predicate) in load_rules("joints")[clause.finite.doc.lang_]["happens"]


def is_inverted(finite: Token) -> bool:
    """In Dutch a verb right after what opens the sentence has its subject behind it: 'Indien ..., staat zij'.

    What opens it ends in a comma, in a verb of its own ('Wanneer zij dat vernemen moeten zij') or has had one before a modal.
    """
    if finite.doc.lang_ != "nl" or finite.i == 0 or finite.i + 1 == len(finite.doc):
        return False
    left, opened = finite.nbor(-1), finite.doc[0].pos_ in {"SCONJ", "ADV", "VERB", "AUX"} or opens_adjunct(finite.doc[0])
    same_cluster = left.dep_ in AUXILIARY or left.head == finite or left == finite.head
    parted = left.lower_ == "," or opens_consequence(finite) or (left.pos_ in {"VERB", "AUX"} and not same_cluster)
    parted = parted or (is_modal(finite) and _has_verb_of_its_own(finite))
    return opened and parted and finite.nbor().pos_ in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "ADV", "NUM", "PUNCT", "CCONJ"}


def _has_verb_of_its_own(finite: Token) -> bool:
    """Whether the sentence opens with a clause that has another verb by the parse: 'Indien hij vraagt om uitstel kan ...'."""
    opener = finite.doc[0]
    return opener.dep_ == "mark" and opener.head.i < finite.i and opener.head not in (finite, finite.head)


def opens_verb_first_condition(finite: Token) -> bool:
    """'Blijft de aanvrager in gebreke, dan ...': a Dutch sentence that opens with its verb and goes on with 'dan'."""
    first = next((t for t in finite.doc if not t.is_punct), finite)
    return finite == first and any(opens_consequence(t) for t in finite.doc[finite.i + 3 :] if is_finite(t))


def opens_consequence(finite: Token) -> bool:
    """Whether a finite verb stands right behind ', dan'."""
    left = finite.doc[max(0, finite.i - 2) : finite.i]
    return finite.doc.lang_ == "nl" and [t.lower_ for t in left] == [",", "dan"]


def opens_adjunct(token: Token) -> bool:
    """A preposition, or a word that serves as one ('Onverminderd artikel 3', 'Voorafgaand aan het besluit')."""
    return token.pos_ == "ADP" or token.lower_ in load_rules("joints")[token.doc.lang_]["opens_adjunct"]


def _relative_pronoun(finite: Token) -> Token | None:
    """The pronoun that opens the relative clause of a finite verb: such a clause may stand inside the subject."""
    for left in reversed(finite.doc[: finite.i]):
        if is_relative(left):
            return left
        if is_finite(left) or left.lower_ in {";", ":"}:
            return None
    return None


def _opener_of_object(inner: Token, finite: Token) -> Token | None:
    """'who believes that a device is unsafe shall': the 'that' of a clause right before a modal without a subject."""
    between = finite.doc[inner.i + 1 : finite.i]
    if finite.tag_ != "MD" or any(is_nominal(t) or t.is_punct or t.dep_ == "cc" for t in between):
        return None
    return next((t for t in reversed(finite.doc[: inner.i]) if t.lower_ == "that" and t.dep_ == "mark"), None)


def _opens_inner(pronoun: Token, finite: Token) -> bool:
    """Whether a pronoun opens a relative clause inside the subject of the finite verb: 'providers that place X shall'."""
    verb = pronoun.head
    return is_relative(pronoun) and verb.dep_ in {"acl", "acl:relcl"} and finite not in verb.subtree


def is_relative(token: Token) -> bool:
    """A relative pronoun or adverb: 'die', 'waarin', 'which' (Alpino and Penn tags)."""
    pronoun = token.tag_.startswith("VNW|betr") or token.tag_ in {"WDT", "WP"} or "Rel" in feature(token, "PronType")
    part = token.dep_.startswith("nsubj") or token.dep_ == "obj"
    of_clause = part and token.head.dep_ == "acl:relcl" and token.lower_ in {"dat", "that"}
    if opens_aside(token):
        return False
    return pronoun or of_clause or token.lower_ in load_rules("joints")[token.doc.lang_]["relative_adverbs"]


def _opens_finite(token: Token) -> bool:
    """Whether an opener opens a clause with a finite verb, not 'when exercising', 'als bedoeld', 'zowel A als B'."""
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    if after.tag_ in {"VBG", "VBN"} or after.tag_.startswith(("WW|vd", "ADJ|vrij")) or _compares(token) or opens_aside(token):
        return False
    if token.lower_ == "of":
        return bool(token.i and token.nbor(-1).pos_ == "VERB" and is_nominal_start(after))
    mistagged = token.lower_ in load_rules("joints")[token.doc.lang_]["mistagged_openers"]
    return token.pos_ in {"SCONJ", "PRON", "ADV"} or token.dep_ in {"mark", "advmod"} or mistagged


def _compares(token: Token) -> bool:
    """Whether 'als' or 'zoals' only ties a noun to what stands before ('als kritieke entiteit'): no verb is its head.

    So does 'als in het vierde lid bedoeld'.
    """
    joints = load_rules("joints")[token.doc.lang_]
    comparing = joints["compares"]
    if token.lower_ in comparing and (_names_role(token) or token.head.lower_ in joints["pointing_participles"]):
        return True
    heads_clause = any(is_finite(c) for c in token.head.children if c.dep_ in AUXILIARY)
    return token.lower_ in comparing and is_nominal(token.head) and not heads_clause


def _names_role(token: Token) -> bool:
    """'Als toezichthouder houdt de autoriteit ...': a bare name, the finite verb, then its subject."""
    behind = token.doc[token.i + 1 : token.i + 4]
    return len(behind) == 3 and is_actor(behind[0]) and is_finite(behind[1]) and is_nominal_start(behind[2])


def is_nominal_start(token: Token) -> bool:
    return token.pos_ in {"DET", "PRON", "NOUN", "PROPN"}


def _after_subordinate(start: int, finite: Token) -> int:
    """In English what follows a clause that opens the sentence begins after its comma: 'Where ..., the CSIRT shall'."""
    if finite.doc.lang_ != "en" or (start == 0 and not _opens_subordinate(finite.doc[0])):
        return start
    for token in finite.doc[start + 1 : finite.i]:
        after = finite.doc[token.i + 1]
        ends_aside = token.i > 1 and _opens_subordinate(token.nbor(-2)) and opens_aside(token.nbor(-2))
        if token.lower_ == "," and not ends_aside and after.pos_ in {"DET", "PROPN", "NOUN", "PRON", "ADJ"}:
            return token.i + 1
    return start


def _opens_subordinate(token: Token) -> bool:
    return token.lower_ in load_rules("joints")[token.doc.lang_]["begins_clause"]


def _opens_with(clause: Clause, kind: str) -> bool:
    """Whether a word of that kind (rules/joints.yaml) opens the clause."""
    cues = load_rules("joints")[clause.finite.doc.lang_][kind]
    return any(word.lower_ in cues for word in _opening(clause))


def _supposed(clause: Clause) -> bool:
    """Whether words in front make it a condition: 'op voorwaarde dat', 'in the event that', 'voor zover'."""
    start = clause_start(clause.finite)
    before = clause.finite.doc[max(0, start - 1)]
    if _opens_with_phrase(clause):
        return True
    return (
        clause.finite.doc[start].lower_ in {"dat", "that"}
        and before.lower_ in load_rules("joints")[before.doc.lang_]["supposing"]
    )


def _opens_with_phrase(clause: Clause) -> bool:
    """Whether the parse marks it as a clause by the first word of a phrase of condition, no mere aside ('indien nodig')."""
    starts = condition_starts(clause.finite.doc)
    marks = [c for c in clause.predicate.children if c.dep_ == "mark" and c.i < clause.finite.i]
    return any(mark.i in starts and not opens_aside(mark) for mark in marks)


def _joined_to_supposed(clause: Clause) -> bool:
    """Whether a Dutch clause is joined to one of condition: '..., indien zij hier gevestigd zijn en hun diensten verlenen'."""
    first, finite = clause.predicate.head, clause.finite
    joined = clause.predicate.dep_ == "conj" and finite.doc.lang_ == "nl" and not is_inverted(finite)
    if not joined or first.i > finite.i or not _has_mark(first) or _has_mark(clause.predicate):
        return False
    return any(_opens_with(c, "hypothetical") or _supposed(c) for c in clauses(finite.doc) if c.predicate == first)


def _has_mark(predicate: Token) -> bool:
    return any(child.dep_ == "mark" and child.i < predicate.i for child in predicate.children)


def _opening(clause: Clause) -> list[Token]:
    start = clause_start(clause.finite)
    marks = [c for c in clause.predicate.children if c.dep_ in {"mark", "advmod"} and start <= c.i < clause.finite.i]
    return [word for word in (*marks[:1], *clause.finite.doc[start : start + 1]) if _opens_finite(word)]
