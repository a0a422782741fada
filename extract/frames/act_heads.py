"""Where acts stand: in a finite clause, or in the words after a phrase such as 'is bevoegd tot'."""

from collections.abc import Iterator

from extract.frames.acts import Act, act_of, in_aside
from extract.frames.clauses import Clause, clause_start, is_relative
from extract.frames.subjects import SUBJECT, relative_noun, subject_tokens
from extract.frames.words import (
    AUXILIARY,
    acts_as_verb,
    has_finite,
    is_finite,
    is_infinitive,
    is_nominal,
    is_verbal_noun,
    verb_lemma,
)
from extract.rules import load_rules
from extract.syntax import Sentence, Token


def clause_acts(clause: Clause) -> Iterator[Act]:
    """The acts of a finite clause: its predicate and the verbs coordinated with it that have no finite verb of their own."""
    heads = _open_complements(clause.predicate) or [clause.predicate]
    start = _first_word(clause)
    done_to = _antecedent(clause) or _subject_of_modal(clause)
    for head in heads:
        equals = (t for t in head.conjuncts if t.i > head.i and _may_follow(t) and _alike(t, head))
        joined = [t for t in equals if acts_as_verb(t) and not has_finite(t)]
        for verb in [head, *joined, *_resumed([head, *joined], len(head.doc))]:
            yield act_of(verb, floor=start, done_to=done_to)


def _first_word(clause: Clause) -> int:
    """Where the words of an act may begin: in English not before the clause, nor in the subject of an active one."""
    if clause.finite.doc.lang_ != "en":
        return 0
    subject = [] if clause.passive else [t.i + 1 for t in subject_tokens(clause) if t.i < clause.finite.i]
    return max([clause_start(clause.finite), *subject])


def _antecedent(clause: Clause) -> Token | None:
    """'a fine that may be imposed by X', 'de taken die X verricht': a relative clause may do its act to what it is about."""
    noun = relative_noun(clause.predicate)
    object_of = any(child.dep_ == "obj" and is_relative(child) for child in clause.predicate.children)
    ruled = object_of or (clause.passive and not clause.perfect)
    return noun if clause.relative and ruled and is_nominal(noun) and not noun.is_name else None


def _subject_of_modal(clause: Clause) -> Token | None:
    """'De plannen dienen te worden vastgesteld': the subject of a passive, which the parse hangs on the finite verb."""
    if not clause.passive or clause.finite == clause.predicate:
        return None
    subjects = (c for c in clause.finite.children if c.dep_ in SUBJECT)
    return next((t for t in subjects if is_nominal(t) and not t.is_name), None)


def _open_complements(head: Token) -> list[Token]:
    """'gaat ... verstrekken', 'shall be able to order': the verb that carries the meaning; 'gaat over tot het verstrekken'."""
    joints = load_rules("joints")[head.doc.lang_]
    named = [c for c in head.children if is_verbal_noun(c)] if verb_lemma(head) in joints["goes_over_to"] else []
    return named or [c for c in head.children if c.dep_ in {"xcomp", "ccomp"} and head.lemma_.lower() in joints["empty_verbs"]]


def region_acts(doc: Sentence, start: int, end: int) -> Iterator[Act]:
    """The acts named in tokens start-end, after 'bevoegd tot', 'responsible for' ...: the first and its equals."""
    head = _region_head(doc, start, end)
    if head is None:
        return
    for token in [head, *_equals(head, end)]:
        yield act_of(token, floor=start, ceiling=end)


def verbal_acts(doc: Sentence, start: int, end: int) -> Iterator[Act]:
    """Every act that an infinitive or gerund in tokens start-end names, in order."""
    return (act_of(token) for token in doc[start:end] if _may_head(token))


def _region_head(doc: Sentence, start: int, end: int) -> Token | None:
    """The first verb of the region, or its first noun where a noun comes at once ('belast met het beheer')."""
    region = list(doc[start:end])
    if any(t.dep_ == "aux:pass" and t.tag_ == "VB" for t in region[:3]):
        return None
    verb = next((t for t in region if _may_head(t)), None)
    noun = next((t for t in region if t.pos_ in {"NOUN", "PROPN"} and not t.is_name and t.reference is None), None)
    if verb is None or noun is None:
        return verb if verb is not None else noun if noun is not None else _first_content(region)
    return noun if noun.i < verb.i and _noun_comes_first(doc, start, noun, verb) else verb


def _first_content(region: list[Token]) -> Token | None:
    """What heads a region without a verb or noun that the tagger knows: its first word that is no function word."""
    return next((t for t in region if t.pos_ in {"VERB", "ADJ", "X", "AUX"} and not t.is_name), None)


def _may_head(token: Token) -> bool:
    return (
        not token.is_name
        and (is_infinitive(token) or is_verbal_noun(token))
        and token.dep_ not in {*AUXILIARY, "compound:prt", "acl:relcl"}
        and token.lower_ not in {"zijn", "worden"}
    )


def _may_follow(token: Token) -> bool:
    """A noun or verb of its own; not a participle before a noun: 'de in artikel 4 bedoelde dienst'."""
    attributive = token.tag_.startswith("WW|vd|prenom")
    return not attributive and (_may_head(token) or (token.pos_ in {"NOUN", "VERB"} and not token.is_name))


def _alike(verb: Token, head: Token) -> bool:
    """Whether a verb can go on from another: no English gerund or participle from an infinitive, none with its own subject.

    'adopt deadlines for the work and for reporting on it'; no infinitive from a participle: 'that has named X ... and appoint'.
    """
    own_subject = verb.doc.lang_ == "en" and any(child.dep_ == "nsubj" for child in verb.children)
    return not own_subject and (head.tag_, verb.tag_) not in {("VB", "VBG"), ("VB", "VBN"), ("VBN", "VB")}


def _noun_comes_first(doc: Sentence, start: int, noun: Token, verb: Token) -> bool:
    """A noun heads the act when only determiners and adjectives stand before it and the verb is no 'te' or 'to' infinitive."""
    opening = doc[start : noun.i]
    plain = all(t.pos_ in {"DET", "ADJ", "PUNCT"} or (t.pos_ == "ADP" and t.i == start) for t in opening)
    to_verb = verb.i > 0 and doc[verb.i - 1].lower_ in {"te", "to"}
    return plain and not to_verb


def _equals(head: Token, end: int) -> list[Token]:
    """Heads coordinated with the first: by the parse, or side by side ('bevorderen of treffen')."""
    chain = {t.i: t for t in head.conjuncts if head.i < t.i < end and _may_follow(t) and _alike(t, head)}
    chain |= {t.i: t for t in head.doc[head.i + 3 : end] if is_verbal_noun(head) and _is_next_item(t)}
    conjunctions = load_rules("joints")[head.doc.lang_]["and"]
    last, joined = head, False
    for right in head.doc[head.i + 1 : end]:
        if right.lower_ in conjunctions or in_aside(right):
            joined |= right.lower_ in conjunctions
        elif joined and (_may_head(right) or (head.pos_ == "NOUN" and _may_follow(right))):
            chain[right.i], last, joined = right, right, False
        elif right.pos_ not in {"ADP", "DET", "ADJ", "PART"} or right.i - last.i > 5:
            break
    found = [chain[i] for i in sorted(chain) if not has_finite(chain[i])]
    return [*found, *_resumed([head, *found], end)]


def _is_next_item(token: Token) -> bool:
    """'het leveren van ... en het bewaken van ...': a verbal noun with an article of its own right after a joint."""
    article, joint = token.nbor(-1), token.nbor(-2)
    return _may_head(token) and article.lower_ == "het" and joint.lower_ in load_rules("joints")[token.doc.lang_]["and"]


def _resumed(heads: list[Token], end: int) -> list[Token]:
    """English infinitives that go on after the object, though the parse ties them elsewhere: 'to adopt a plan and perform X'.

    'and VERB' goes on from the verb before it; after a comma ', and to VERB' goes on from the first.
    """
    found = list[Token]()
    for token in heads[0].doc[heads[-1].i + 1 : end]:
        if is_finite(token) and not token.is_name:
            break
        if token.tag_ == "VB" and token.dep_ not in AUXILIARY and _goes_on(token, [*heads, *found]):
            found.append(token)
    return [token for token in found if token not in heads]


def _goes_on(verb: Token, heads: list[Token]) -> bool:
    doc, conjunctions = verb.doc, {"and", "or"}
    if doc[verb.i - 1].lower_ in conjunctions:
        return next((t for t in reversed(doc[: verb.i]) if t.tag_ in {"VB", "VBG"}), None) in heads
    before = [t.lower_ for t in doc[max(0, verb.i - 3) : verb.i]]
    return before in [[",", word, "to"] for word in conjunctions] and doc[heads[0].i - 1].lower_ == "to"
