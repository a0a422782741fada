"""An act: its head (verb, verbal noun or noun), the words that belong to it, and how near they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from extract.frames.clauses import opens_consequence
from extract.frames.phrases import find_phrases
from extract.frames.subjects import SUBJECT
from extract.frames.words import (
    acts_as_verb,
    condition_starts,
    governing_preposition,
    has_finite,
    is_actor,
    is_finite,
    is_infinitive,
    is_nominal,
    is_right_behind,
    opens_aside,
)
from extract.rules import load_rules
from extract.syntax import Sentence, Token

OBJECT = {"obj", "obl:arg", "nsubj:pass", "nmod"}
HEAD, DIRECT, NEAR, FAR = 4, 3, 2, 1
REACH = 12
BETWEEN_VERBS = {"and", "or", "and/or", ",", "to", "en", "of"}
ACTIVE_SUBJECT = SUBJECT - {"nsubj:pass"}  # the subject of a passive is what the act is done to
BESIDE_ACT = {"advises", "consults", "cooperates-with", "authorises"}
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "AUX", "ADP", "SCONJ", "X"}


@dataclass(frozen=True, slots=True)
class Act:
    """An act named in a sentence; `weights` maps the index of each word that belongs to it to its nearness (4 is the head).

    `shares_object` where its object stands with a later verb only: 'identify' in 'identify and document the components'.
    """

    head: Token
    weights: Mapping[int, int]
    shares_object: bool = False

    @property
    def is_state(self) -> bool:
        """Whether the head says what somebody or something is: 'is bekend', 'are effective'."""
        return any(child.dep_ == "cop" for child in self.head.children)

    @property
    def stands_in(self) -> bool:
        """Whether the head only points to an act named before: 'may require the manufacturer to do so'."""
        behind = self.head.doc[self.head.i + 1 : self.head.i + 2]
        return self.head.lemma_.lower() == "do" and any(t.lower_ == "so" for t in behind)

    @property
    def tokens(self) -> list[Token]:
        return [self.head.doc[i] for i in sorted(self.weights)]

    def core(self) -> "Act":
        """The act without what does not belong to its verb: of 'helpen bij het aanwijzen van X' no 'aanwijzen'."""
        return replace(self, weights={i: weight for i, weight in self.weights.items() if weight >= DIRECT})

    def objects(self) -> list[Token]:
        """The nominals that the act is done to, in order."""
        return [t for t in self.tokens if self.weights[t.i] >= DIRECT and is_nominal(t) and t != self.head]

    def trigger(self) -> tuple[int, int]:
        """Character span in the sentence of the head with the nearest noun that belongs to it."""
        nouns = [t for t in self.objects() if t.pos_ in {"NOUN", "PROPN"} and not t.is_name]
        nearest = min(nouns, key=lambda t: (t.dep_ not in OBJECT, abs(t.i - self.head.i), t.i), default=self.head)
        first, last = sorted((self.head, nearest), key=lambda t: t.i)
        return first.start, last.end


def act_of(head: Token, floor: int = 0, ceiling: int | None = None, done_to: Token | None = None) -> Act:
    """The head with its words, weighed by how near they hang in the parse and how near they stand in the sentence."""
    shared = _shared_object(head)
    weights = _weights_by_parse(head)
    weights |= {t.i: DIRECT for t in (done_to, shared, *_objects_elsewhere(head)) if t is not None} | {head.i: HEAD}
    for token in _neighbours(head, floor, ceiling if ceiling is not None else len(head.doc)):
        weights.setdefault(token.i, NEAR if abs(token.i - head.i) <= 3 else FAR)
    beside = _adjuncts(head.doc) - {head.i}
    kept = {i: weight for i, weight in weights.items() if i not in beside}
    return Act(head, kept, shares_object=shared is not None)


def _weights_by_parse(head: Token) -> dict[int, int]:
    """The words that hang on the head, each level one lower; the parts of a compound weigh what it weighs."""
    weights: dict[int, int] = {}
    for token, depth in _dependents(head):
        if token.pos_ in CONTENT or is_nominal(token):
            whole = weights.get(token.head.i, FAR) if token.dep_ == "compound" else FAR
            weights[token.i] = FAR if _is_attributive(token) else max(DIRECT - depth, whole)
    return weights


def _is_attributive(token: Token) -> bool:
    """A participle before a noun tells which one is meant, not what is done: 'the designated body', 'te overleggen stukken'."""
    if token.doc.lang_ == "en":
        return token.tag_ == "VBN" and token.dep_ == "amod"
    return token.tag_.startswith(("WW|vd|prenom", "WW|inf|prenom"))


def _objects_elsewhere(head: Token) -> Iterator[Token]:
    """Objects that the parse does not hang on the head: behind an English verb, behind a Dutch inverted subject."""
    own = _own_object(head) if head.doc.lang_ == "en" else _object_behind_aside(head)
    part = head.dep_ == "compound" or (head.dep_ == "amod" and is_finite(head))
    noun = head.head if part else None  # 'perform risk assessments', the verb read as part of the noun
    yield from (token for token in (own, noun) if token is not None)
    yield from _objects_behind_subject(head)
    yield from _last_bare_noun(head) if opens_consequence(head) else ()


def _shared_object(head: Token) -> Token | None:
    """The object that a verb shares with one joined to it: 'develop and recommend terms', 'plannen maken en toetsen'.

    English and finite Dutch verbs ('benoemt en ontslaat leden') have it behind the last, other Dutch before the first.
    """
    if not acts_as_verb(head):
        return None
    if head.doc.lang_ == "nl" and not is_finite(head):
        return _object_of_first(head)
    for token in head.doc[head.i + 1 :]:
        if (token.tag_ == head.tag_ or head.doc.lang_ == "en") and token in head.conjuncts:
            found = _own_object(token)
            if found is not None:
                return found
        elif token.lower_ not in BETWEEN_VERBS and not _goes_with_verb(token) and not in_aside(token):
            return None
    return None


def _goes_with_verb(token: Token) -> bool:
    """An adverb or a particle: 'lay down and regularly review rules'."""
    return token.pos_ == "ADV" or token.dep_ == "compound:prt"


def in_aside(token: Token) -> bool:
    """Whether a word opens a fixed phrase between commas or ends it: 'review and, where appropriate, update the list'."""
    return opens_aside(token) or (token.i > 0 and opens_aside(token.nbor(-1)))


def _object_of_first(head: Token) -> Token | None:
    """The object of the Dutch infinitive that a row of bare ones begins with: 'een plan opstellen, uitvoeren en bewaken'."""
    joints = load_rules("joints")["nl"]["and"]
    for token in reversed(head.doc[: head.i]):
        if token.tag_ == head.tag_ and token in head.conjuncts and is_infinitive(head):
            found = next((c for c in token.children if c.dep_ == "obj"), None)
            if found is not None:
                return found
        elif token.lower_ not in joints and token.pos_ != "ADV":
            return None
    return None


def _own_object(verb: Token) -> Token | None:
    """The object behind a verb; the parse may hang it on a verb before it: 'impose or request the imposition of a fine'."""
    holders = [verb, *(t for t in verb.conjuncts if t.i < verb.i)]
    parsed = next((c for t in holders for c in t.children if c.dep_ == "obj" and c.i > verb.i), None)
    behind = (t for t in verb.doc[verb.i + 1 :] if is_actor(t) and is_right_behind(t, verb))
    return parsed if parsed is not None else next(behind, None) or _object_behind_aside(verb)


def _object_behind_aside(verb: Token) -> Token | None:
    """'shall carry out, within a common framework, an assessment': the noun behind an aside that follows the verb at once."""
    first = next((t for t in verb.doc[verb.i + 1 :] if t.dep_ != "compound:prt"), verb)
    opener = verb.doc[first.i + 1 : first.i + 2]
    if first.lower_ != "," or not any(t.pos_ in {"ADP", "SCONJ", "ADV"} for t in opener):
        return None
    comma = next((t.i for t in verb.doc[first.i + 1 : first.i + REACH] if t.lower_ == ","), len(verb.doc))
    noun = next((t for t in verb.doc[comma + 1 :] if t.pos_ not in {"DET", "ADJ", "NUM"}), verb)
    return noun if noun != verb and is_nominal(noun) and not has_finite(noun.head) else None


def _objects_behind_subject(head: Token) -> Iterator[Token]:
    """'... verleent de krijgsmacht bijstand': a bare noun right behind an inverted subject is the object, no apposition."""
    subjects = [child for child in head.children if child.dep_ in ACTIVE_SUBJECT and child.i > head.i and is_actor(child)]
    for subject in subjects if head.doc.lang_ == "nl" else ():
        behind = subject.doc[subject.i + 1 : subject.i + 2]
        yield from (token for token in behind if token.head == subject and token.dep_ == "appos" and not is_actor(token))


def _adjuncts(doc: Sentence) -> set[int]:
    """Words of the phrases that say with whom it is done ('in consultation with'), not what."""
    entries = [entry for entry in load_rules("relation_phrases")[doc.lang_] if entry.get("beside", True)]
    phrases = [entry["phrase"] for entry in entries if entry["predicate"] in BESIDE_ACT]
    return {i for _, start, end in find_phrases(doc, phrases) for i in range(start, end)}


def _last_bare_noun(head: Token) -> Iterator[Token]:
    """'..., dan geeft de minister, na overleg met A, aan B de nodige opdrachten': after so much the parse loses the object."""
    clause = takewhile(lambda t: not is_finite(t) and t.lower_ not in {";", ":"}, head.doc[head.i + 1 :])
    bare = [t for t in clause if t.pos_ == "NOUN" and not is_actor(t) and not governing_preposition(t)]
    yield from bare[-1:]


def _dependents(head: Token) -> Iterator[tuple[Token, int]]:
    """Words that hang on the head with their depth, subjects and clauses with a finite verb of their own left out."""
    level, depth = [head], 0
    while level and depth < 4:
        level = [c for t in level for c in t.children if not (_is_active_subject(c) or _of_another_act(c))]
        level = [c for c in level if c.i > head.i or not opens_consequence(head)]
        yield from ((token, depth) for token in level)
        depth += 1


def _is_active_subject(token: Token) -> bool:
    """A subject that acts; the subject of 'is verleend' is what it is done to, whatever the parse calls it.

    So is a second subject beside an actor: 'het CSIRT verleent steun'.
    """
    beside = list(token.head.children)
    passive = any(child.dep_ == "aux:pass" for child in beside)
    second = not is_actor(token) and any(child.dep_ in ACTIVE_SUBJECT and is_actor(child) for child in beside)
    return token.dep_ in ACTIVE_SUBJECT and not passive and not second


def _of_another_act(token: Token) -> bool:
    return _clause_of_its_own(token) or _done_by_object(token)


def _clause_of_its_own(token: Token) -> bool:
    if _joined_to_complement(token):
        return False
    verbal = acts_as_verb(token) and (token.dep_ != "advcl" or any(child.dep_ == "mark" for child in token.children))
    return token.dep_ in {"advcl", "acl:relcl", "parataxis", "conj", "csubj"} and (has_finite(token) or verbal)


def _joined_to_complement(verb: Token) -> bool:
    """'shall consider whether to amend or repeal an act': the second infinitive tells of the act as the first does."""
    first = verb.head
    complement = verb.dep_ == "conj" and first.dep_ in {"xcomp", "ccomp"} and is_infinitive(first)
    return complement and verb.doc.lang_ == "en" and not has_finite(verb) and not has_finite(first)


def _done_by_object(verb: Token) -> bool:
    """'require entities to inform their customers': what the object of an English verb is to do is no act of its subject."""
    before = (child for child in verb.head.children if child.dep_ == "obj" and child.i < verb.i)
    return verb.dep_ == "xcomp" and verb.doc.lang_ == "en" and is_infinitive(verb) and any(map(is_actor, before))


def _neighbours(head: Token, floor: int, ceiling: int) -> Iterator[Token]:
    """Content words that stand within reach of the head, up to a mark or word that opens another clause.

    A colon closes what stands before it only: 'het verrichten van onderzoek: naar andere landen' is one act.
    """
    openers = set(load_rules("joints")[head.doc.lang_]["begins_clause"]) - {"als", "of", "as"}
    conditions = condition_starts(head.doc)
    for step in (-1, 1):
        position = head.i + step
        while floor <= position < ceiling and abs(position - head.i) <= REACH:
            token = head.doc[position]
            if (
                token.lower_ == ";"
                or (step > 0 and token.lower_ == "als" and token.i in conditions)
                or (token.lower_ == ":" and step < 0)
                or (token.lower_ in openers and token.pos_ in {"SCONJ", "PRON"})
            ):
                break
            if head.doc.lang_ == "en" and token in head.conjuncts and any(c.dep_ == "obj" for c in token.children):
                break
            if token.pos_ in CONTENT and not _is_active_subject(token):
                yield token
            position += step
