"""What is done: the head of an act (verb, verbal noun or noun), the words that belong to it, and how near they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extract.frames.clauses import Clause, clause_start
from extract.frames.subjects import SUBJECT, subject_tokens
from extract.frames.words import (
    AUXILIARY,
    acts_as_verb,
    find_phrases,
    is_actor,
    is_finite,
    is_infinitive,
    is_nominal,
    is_verbal_noun,
)
from extract.rules import load_rules

OBJECT = {"obj", "obl:arg", "nsubj:pass", "nmod"}
HEAD, DIRECT, NEAR, FAR = 4, 3, 2, 1
REACH = 12
ACTIVE_SUBJECT = SUBJECT - {"nsubj:pass"}  # the subject of a passive is what the act is done to
BESIDE_ACT = {"consults", "cooperates-with"}
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "AUX", "ADP", "X"}


@dataclass(frozen=True, slots=True)
class Act:
    """An act named in a sentence; `weights` maps the index of each word that belongs to it to its nearness (4 is the head).

    `shares_object` where its object stands with a later verb only: 'identify' in 'identify and document the components'.
    """

    head: Token
    weights: Mapping[int, int]
    shares_object: bool = False

    @property
    def tokens(self) -> list[Token]:
        return [self.head.doc[i] for i in sorted(self.weights)]

    def objects(self) -> list[Token]:
        """The nominals that the act is done to, in order."""
        return [t for t in self.tokens if self.weights[t.i] >= DIRECT and is_nominal(t) and t != self.head]

    def trigger(self) -> tuple[int, int]:
        """Character span in the sentence of the head with the nearest noun that belongs to it."""
        nouns = [t for t in self.objects() if t.pos_ in {"NOUN", "PROPN"} and t._.mention is None]
        nearest = min(nouns, key=lambda t: (t.dep_ not in OBJECT, abs(t.i - self.head.i), t.i), default=self.head)
        first, last = sorted((self.head, nearest), key=lambda t: t.i)
        return first._.start, last._.end


def clause_acts(clause: Clause) -> Iterator[Act]:
    """The acts of a finite clause: its predicate and the verbs coordinated with it that have no finite verb of their own."""
    heads = _open_complements(clause.predicate) or [clause.predicate]
    start = _first_word(clause)
    done_to = _antecedent(clause)
    for head in heads:
        joined = [t for t in head.conjuncts if t.i > head.i and not _has_finite(t) and acts_as_verb(t)]
        for verb in [head, *joined, *_resumed([head, *joined], len(head.doc))]:
            yield act_of(verb, floor=start, done_to=done_to)


def _first_word(clause: Clause) -> int:
    """Where the words of an act may begin: in English not before the clause, nor in the subject of an active one."""
    if clause.finite.doc.lang_ != "en":
        return 0
    subject = [] if clause.passive else [t.i + 1 for t in subject_tokens(clause) if t.i < clause.finite.i]
    return max([clause_start(clause.finite), *subject])


def _antecedent(clause: Clause) -> Token | None:
    """'a fine that may be imposed by X': what a passive relative clause is about is what its act is done to."""
    head = clause.predicate.head
    ruled = clause.relative and clause.passive and not clause.perfect
    return head if ruled and is_nominal(head) and head._.mention is None else None


def _open_complements(head: Token) -> list[Token]:
    """'gaat ... verstrekken', 'shall be able to order': the verb that carries the meaning."""
    empty = load_rules("joints")[head.doc.lang_]["empty_verbs"]
    return [c for c in head.children if c.dep_ in {"xcomp", "ccomp"} and head.lemma_.lower() in empty]


def _has_finite(token: Token) -> bool:
    return is_finite(token) or any(is_finite(c) for c in token.children if c.dep_ in AUXILIARY)


def region_acts(doc: Doc, start: int, end: int) -> Iterator[Act]:
    """The acts named in tokens start-end, after 'bevoegd tot', 'responsible for' ...: the first and its equals."""
    head = _region_head(doc, start, end)
    if head is None:
        return
    for token in [head, *_equals(head, end)]:
        yield act_of(token, floor=start, ceiling=end)


def verbal_acts(doc: Doc, start: int, end: int) -> Iterator[Act]:
    """Every act that an infinitive or gerund in tokens start-end names, in order."""
    return (act_of(token) for token in doc[start:end] if _may_head(token))


def _region_head(doc: Doc, start: int, end: int) -> Token | None:
    """The first verb of the region, or its first noun where a noun comes at once ('belast met het beheer')."""
    region = list(doc[start:end])
    if any(t.dep_ == "aux:pass" and t.tag_ == "VB" for t in region[:3]):
        return None
    verb = next((t for t in region if _may_head(t)), None)
    noun = next((t for t in region if is_nominal(t) and t.pos_ in {"NOUN", "PROPN"} and t._.mention is None), None)
    if verb is None or noun is None:
        return verb if verb is not None else noun if noun is not None else _first_content(region)
    return noun if noun.i < verb.i and _noun_comes_first(doc, start, noun, verb) else verb


def _first_content(region: list[Token]) -> Token | None:
    """What heads a region without a verb or noun that the tagger knows: its first word that is no function word."""
    return next((t for t in region if t.pos_ in {"VERB", "ADJ", "X", "AUX"} and t._.mention is None), None)


def _may_head(token: Token) -> bool:
    return (
        token._.mention is None
        and (is_infinitive(token) or is_verbal_noun(token))
        and token.dep_ not in AUXILIARY
        and token.lower_ not in {"zijn", "worden"}
    )


def _may_follow(token: Token) -> bool:
    return _may_head(token) or (token.pos_ in {"NOUN", "VERB"} and token._.mention is None)


def _noun_comes_first(doc: Doc, start: int, noun: Token, verb: Token) -> bool:
    """A noun heads the act when only determiners and adjectives stand before it and the verb is no 'te' or 'to' infinitive."""
    opening = doc[start : noun.i]
    plain = all(t.pos_ in {"DET", "ADJ", "PUNCT"} or (t.pos_ == "ADP" and t.i == start) for t in opening)
    to_verb = verb.i > 0 and doc[verb.i - 1].lower_ in {"te", "to"}
    return plain and not to_verb


def _equals(head: Token, end: int) -> list[Token]:
    """Heads coordinated with the first: by the parse, or side by side ('bevorderen of treffen')."""
    chain = {t.i: t for t in head.conjuncts if head.i < t.i < end and _may_follow(t)}
    chain |= {t.i: t for t in head.doc[head.i + 3 : end] if is_verbal_noun(head) and _is_next_item(t)}
    conjunctions = load_rules("joints")[head.doc.lang_]["and"]
    last, joined = head, False
    for right in head.doc[head.i + 1 : end]:
        if right.lower_ in conjunctions:
            joined = True
        elif joined and (_may_head(right) or (head.pos_ == "NOUN" and _may_follow(right))):
            chain[right.i], last, joined = right, right, False
        elif right.pos_ not in {"ADP", "DET", "ADJ", "PART"} or right.i - last.i > 5:
            break
    found = [chain[i] for i in sorted(chain) if not _has_finite(chain[i])]
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
        if is_finite(token) and token._.mention is None:
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


def act_of(head: Token, floor: int = 0, ceiling: int | None = None, done_to: Token | None = None) -> Act:
    """The head with its words, weighed by how near they hang in the parse and how near they stand in the sentence."""
    shared = _shared_object(head)
    own = _own_object(head) if head.doc.lang_ == "en" else None
    noun = head.head if head.dep_ == "compound" else None  # 'perform risk assessments', the verb read as part of the noun
    weights = {t.i: DIRECT for t in (done_to, shared, own, noun) if t is not None} | {head.i: HEAD}
    for token, depth in _dependents(head):
        if token.pos_ in CONTENT or is_nominal(token):
            weights[token.i] = max(DIRECT - depth, FAR)
    weights |= {token.i: DIRECT for token in _objects_behind_subject(head)}
    for token in _neighbours(head, floor, ceiling if ceiling is not None else len(head.doc)):
        weights.setdefault(token.i, NEAR if abs(token.i - head.i) <= 3 else FAR)
    beside = _adjuncts(head.doc) - {head.i}
    kept = {i: weight for i, weight in weights.items() if i not in beside}
    return Act(head, kept, shares_object=shared is not None)


def _shared_object(head: Token) -> Token | None:
    """The object that a verb shares with a verb joined to it right behind: 'develop and recommend terms' (English)."""
    for token in head.doc[head.i + 1 :] if acts_as_verb(head) and head.doc.lang_ == "en" else ():
        if token.tag_ == head.tag_ and token in head.conjuncts:
            found = _own_object(token)
            if found is not None:
                return found
        elif token.lower_ not in {"and", "or", "and/or", ",", "to"} and token.pos_ != "ADV":
            return None
    return None


def _own_object(verb: Token) -> Token | None:
    """The object behind a verb; the parse may hang it on a verb before it: 'impose or request the imposition of a fine'."""
    holders = [verb, *(t for t in verb.conjuncts if t.i < verb.i)]
    return next((c for t in holders for c in t.children if c.dep_ == "obj" and c.i > verb.i), None)


def _objects_behind_subject(head: Token) -> Iterator[Token]:
    """'... verleent de krijgsmacht bijstand': a bare noun right behind an inverted subject is the object, no apposition."""
    subjects = [child for child in head.children if child.dep_ in ACTIVE_SUBJECT and child.i > head.i and is_actor(child)]
    for subject in subjects if head.doc.lang_ == "nl" else ():
        behind = subject.doc[subject.i + 1 : subject.i + 2]
        yield from (token for token in behind if token.head == subject and token.dep_ == "appos" and not is_actor(token))


def _adjuncts(doc: Doc) -> set[int]:
    """Words of the phrases that say with whom it is done ('in consultation with'), not what."""
    entries = [entry for entry in load_rules("relation_phrases")[doc.lang_] if entry.get("beside", True)]
    phrases = [entry["phrase"] for entry in entries if entry["predicate"] in BESIDE_ACT]
    return {i for _, start, end in find_phrases(doc, phrases) for i in range(start, end)}


def _dependents(head: Token) -> Iterator[tuple[Token, int]]:
    """Words that hang on the head with their depth, subjects and clauses with a finite verb of their own left out."""
    level, depth = [head], 0
    while level and depth < 4:
        level = [c for t in level for c in t.children if c.dep_ not in ACTIVE_SUBJECT and not _clause_of_its_own(c)]
        yield from ((token, depth) for token in level)
        depth += 1


def _clause_of_its_own(token: Token) -> bool:
    verbal = acts_as_verb(token) and (token.dep_ != "advcl" or any(child.dep_ == "mark" for child in token.children))
    return token.dep_ in {"advcl", "acl:relcl", "parataxis", "conj", "csubj"} and (_has_finite(token) or verbal)


def _neighbours(head: Token, floor: int, ceiling: int) -> Iterator[Token]:
    """Content words that stand within reach of the head, up to a mark or word that opens another clause.

    A colon closes what stands before it only: 'het verrichten van onderzoek: naar andere landen' is one act.
    """
    openers = set(load_rules("joints")[head.doc.lang_]["begins_clause"]) - {"als", "of", "as"}
    for step in (-1, 1):
        position = head.i + step
        while floor <= position < ceiling and abs(position - head.i) <= REACH:
            token = head.doc[position]
            if (
                token.lower_ == ";"
                or (token.lower_ == ":" and step < 0)
                or (token.lower_ in openers and token.pos_ in {"SCONJ", "PRON"})
            ):
                break
            if head.doc.lang_ == "en" and token in head.conjuncts and any(c.dep_ == "obj" for c in token.children):
                break
            if token.pos_ in CONTENT and token.dep_ not in ACTIVE_SUBJECT:
                yield token
            position += step
