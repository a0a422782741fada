"""To whom an act is done: the names that stand after its prepositions or as its bare object."""

from itertools import takewhile

from spacy.tokens import Doc, Token

from extract.frames.acts import Act
from extract.frames.clauses import clauses, is_relative
from extract.frames.subjects import subject_tokens
from extract.frames.words import AUXILIARY, find_phrases, governing_preposition, group_of, is_actor, is_finite, is_nominal
from extract.rules import load_rules

OBJECT = {"nsubj", "obj", "iobj", "nsubj:pass", "conj", "appos", "obl:arg", "obl"}


def recipients_of(doc: Doc, act: Act, markers: list[str]) -> list[Token]:
    """Actors of the act that stand after one of the prepositions and are no subject of the sentence.

    In the passive the subject is who it is done to: 'de ombudsman wordt benoemd door de Kamer'.
    """
    done_to = next((subject_tokens(c) for c in clauses(doc) if c.passive and c.predicate == act.head), [])
    if done_to and "" in markers:
        return [t for t in done_to if is_actor(t)]
    taken = {
        t.i for clause in clauses(doc) for t in subject_tokens(clause) if not (clause.relative and t == clause.predicate.head)
    } | _of_phrases(doc)
    near = [t for t in doc if is_actor(t) and t.i not in taken and (_same_clause(act.head, t) or _in_list_of(act.head, t))]
    marked = [t for t in near if _marked(t, markers, act.head)]
    own = [t for t in marked if not _of_earlier_equal(t, act.head)]
    return own or marked


def _of_phrases(doc: Doc) -> set[int]:
    """Names to whom nothing is done: 'overeenkomstig de aanwijzingen van X', 'op verzoek van X'."""
    of = tuple(f" {word}" for word in load_rules("joints")[doc.lang_]["of"])
    phrases = [entry["phrase"] for entry in load_rules("nominals")[doc.lang_]]
    phrases += [phrase for phrase in load_rules("conditions")[doc.lang_]["phrase"] if phrase.endswith(of)]
    return {t.i for _, _, end in find_phrases(doc, phrases) for t in doc[end : end + 2] if is_actor(t)}


def _marked(token: Token, markers: list[str], act: Token) -> bool:
    """Whether a name stands after one of the prepositions; a bare one must be an object by the parse, and of no other verb."""
    preposition = governing_preposition(token)
    if preposition == "" and token.dep_ == "conj" and is_actor(token.head):
        preposition = governing_preposition(token.head)  # 'with A or, where applicable, B'
    if preposition != "":
        return preposition in markers
    group = group_of(token)
    cased = any(child.dep_ == "case" for child in group.children)
    elsewhere = group.head.pos_ == "VERB" and group.head != act and group.head not in act.conjuncts
    return "" in markers and group.dep_ in OBJECT and not cased and not elsewhere


def _of_earlier_equal(name: Token, act: Token) -> bool:
    """Whether a name is the object of a verb before the act that is joined to it: 'steunt X en zendt stukken aan Y'."""
    verb = group_of(name).head
    return verb in act.conjuncts and verb.i < name.i < act.i


def _same_clause(head: Token, token: Token) -> bool:
    """Whether no other finite verb parts a name from the act; a relative clause that ends between them does not."""
    low, high = sorted((head.i, token.i))
    opened = 0
    for between in head.doc[low + 1 : high]:
        if is_relative(between) and not is_finite(between.nbor(-1)):
            opened += 1
        elif is_finite(between) and opened:
            opened -= 1
        elif is_finite(between) and (between.dep_ not in AUXILIARY or between.head != head):
            return False
    return not opened


def _in_list_of(head: Token, token: Token) -> bool:
    """Whether the parse hangs a name on the act by nouns alone, though a clause parts them ('A, who are ..., and B')."""
    path = [token, *takewhile(lambda t: t != head, token.ancestors)]
    return head in token.ancestors and all(is_nominal(t) for t in path)
