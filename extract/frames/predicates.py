"""The predicate of a finite verb: the word that it helps, if the parse knows it, else the one that closes its clause."""

from extract.frames.words import AUXILIARY, feature, is_actor, is_finite, is_infinitive, verb_lemma
from extract.rules import load_rules
from extract.statement import Modality
from extract.syntax import Token


def predicate_of(finite: Token) -> Token:
    """The head that a finite verb helps; for a modal that the parse ties to no infinitive, the one that closes its clause."""
    head: Token = finite.head if _helps(finite) else finite
    if not _takes_infinitive(finite) or (_may_follow_modal(head, finite) and not _has_own_te(head, finite)):
        return head
    missed = _missed_by_tagger(finite) if finite.doc.lang_ == "nl" else _behind_aside(finite)
    bare = finite if finite.doc.lang_ == "nl" else head
    return missed or next((t for t in finite.doc[finite.i + 1 :] if _closes_clause(t, finite)), bare)


def _helps(finite: Token) -> bool:
    """Whether a finite verb is an auxiliary by the parse: of no name, and 'heeft' or 'wordt' of no plural verb."""
    joints = load_rules("joints")[finite.doc.lang_]
    takes_participle = finite.lemma_.lower() in {*joints["perfect"], *joints["passive"]}
    other_clause = takes_participle and finite.head.tag_ == "WW|pv|tgw|mv" and "Sing" in feature(finite, "Number")
    return finite.dep_ in AUXILIARY and not is_actor(finite.head) and not other_clause


def is_modal(finite: Token) -> bool:
    """Whether a finite verb says may or must of another verb, which 'dient ... in' does not."""
    return modal_kind(finite) is not None


def modal_kind(finite: Token) -> Modality | None:
    """'power' for what says may, 'duty' for what says must."""
    modals = load_rules("modals")[finite.doc.lang_]
    kinds: tuple[Modality, ...] = ("power", "duty")
    return next((kind for kind in kinds if verb_lemma(finite) in modals[kind]), None)


def _takes_infinitive(finite: Token) -> bool:
    """Whether a finite verb goes with the infinitive of another: a modal, or 'zal', 'wil'."""
    return is_modal(finite) or verb_lemma(finite) in load_rules("modals")[finite.doc.lang_]["future"]


def _may_follow_modal(head: Token, finite: Token) -> bool:
    """Whether a head can be what a modal helps."""
    if head == finite:
        return False
    return _is_dutch_complement(head, finite) if finite.doc.lang_ == "nl" else _is_english_complement(head, finite)


def _is_dutch_complement(head: Token, finite: Token) -> bool:
    """An infinitive, what one helps ('worden bepaald', 'nodig zijn'), or a form that the tagger may take for another."""
    helped = any(c != finite and c.dep_ in AUXILIARY and c.lower_.endswith(("en", "zijn")) for c in head.children)
    return is_infinitive(head) or helped or _looks_infinitive(head)


def _looks_infinitive(token: Token) -> bool:
    """A Dutch plural verb or participle in '-en' after a modal: 'kan ... regels stellen', 'kan ... onthouden'."""
    plural = token.tag_.startswith("WW|pv") and token.tag_.endswith("|mv")
    participle = token.tag_.startswith("WW|vd|vrij") and not token.lower_.startswith("ge")
    return token.lower_.endswith("en") and (plural or participle) and token.dep_ != "acl:relcl" and not _is_dressed(token)


def _is_dressed(token: Token) -> bool:
    """Whether a word has an article, an attribute, a preposition or a conjunction of its own before it."""
    dress = {"det", "case", "amod", "nummod", "nmod:poss", "mark"}
    before = [child for child in token.children if child.i < token.i]
    governed = token.i > 0 and token.nbor(-1).pos_ in {"ADP", "DET"}
    return governed or any(child.dep_ in dress or "|prenom" in child.tag_ for child in before)


def _missed_by_tagger(finite: Token) -> Token | None:
    """'kan ... declareren', read as a plural noun: what a Dutch modal hangs on, or that one's head."""
    nouns = [t for t in (finite.head, finite.head.head) if t.tag_.startswith("N|soort|mv") and t.lower_.endswith("en")]
    bare = (t for t in nouns if not _is_dressed(t) and not any(c.dep_ == "conj" for c in t.children))
    return next((t for t in nouns if finite.dep_ == "aux" and t.i > finite.i and _is_last(t)), next(bare, None))


def _is_last(token: Token) -> bool:
    """Whether a word closes its Dutch clause: a mark, 'om' or nothing stands behind it."""
    behind = token.doc[token.i + 1 : token.i + 2]
    return all(t.is_punct or t.lower_ == "om" for t in behind)


def _behind_aside(finite: Token) -> Token | None:
    """'shall, in agreement with X, draft rules', 'shall, where possible: design and test ...', read as a noun or adjective."""
    behind = finite.doc[finite.i + 1 :]
    marks = [t for t in behind if t.lower_ in {",", ":"} and t.i + 1 < len(finite.doc)]
    if not marks or marks[0].i != finite.i + 1:
        return None
    found = [mark.nbor() for mark in marks if mark != marks[0] or mark.lower_ == ":"]
    found = [verb for verb in found if _may_be_bare_verb(verb)]
    return next((t for t in found if t.tag_ == "VB"), next(iter(found), None))


def _may_be_bare_verb(token: Token) -> bool:
    """A word that an object follows and nothing dresses, though the tagger takes it for a noun or adjective."""
    known = is_actor(token) or token.reference is not None
    bare = token.tag_ in {"VB", "VBP", "NN", "JJ"} and token.dep_ not in AUXILIARY and not known
    behind = token.doc[token.i + 1 : token.i + 2]
    joined = token.i > 0 and token.nbor(-1).lower_ == ":" and any(t.pos_ == "CCONJ" for t in behind)
    return bare and (joined or any(is_actor(t) or t.pos_ in {"DET", "ADJ", "NOUN", "NUM"} for t in behind))


def _is_english_complement(head: Token, finite: Token) -> bool:
    """A verb, or an adjective or noun with its copula; no bare '-ing' form, and no verb with a 'to' or a finite auxiliary of
    its own ('shall, within limits to be laid down, submit', 'shall, once it has been sold, keep')."""
    own = (c for c in head.children if c.i > finite.i and (c.tag_ == "TO" or (c.dep_ in AUXILIARY and is_finite(c))))
    if head.tag_ == "VBG" or any(own) or _bare_participle(head, finite):
        return False
    return head.pos_ in {"VERB", "AUX"} or any(child.dep_ == "cop" for child in head.children) or _bare_noun(head, finite)


def _bare_participle(head: Token, finite: Token) -> bool:
    """'shall, for the review referred to in Article 4, assess': a participle needs 'be' or 'have' behind the modal."""
    helped = any(child.dep_ in AUXILIARY and child != finite for child in head.children)
    return head.tag_ == "VBN" and head.lower_ != head.lemma_.lower() and not helped


def _bare_noun(head: Token, finite: Token) -> bool:
    """'shall enter into consultation': after a modal a noun without article or preposition is a verb that the tagger missed."""
    dressed = any(child.dep_ in {"det", "case", "amod", "nmod:poss"} for child in head.children)
    return head.tag_ == "NN" and finite.dep_ == "aux" and head.i > finite.i and not dressed


def _closes_clause(token: Token, finite: Token) -> bool:
    """Whether a word behind a modal can be the verb that it helps."""
    if is_actor(token) or token.dep_ in AUXILIARY or _has_own_te(token, finite):
        return False
    participle = token.tag_ == "VBN" or token.tag_.startswith("WW|vd")
    helped = participle and any(is_infinitive(c) for c in token.children if c.dep_ in AUXILIARY)
    if finite.doc.lang_ == "nl":
        return is_infinitive(token) or helped or _looks_infinitive(token)
    has_subject = any(child.dep_.startswith("nsubj") for child in token.children)
    return is_infinitive(token) or helped or (token.tag_ == "VBP" and not has_subject)


def _has_own_te(token: Token, finite: Token) -> bool:
    """Whether 'te' goes with the verb itself ('eventueel te treffen maatregelen'), not with its modal ('dient te zenden')."""
    modals_with_te = load_rules("joints")[finite.doc.lang_]["modals_with_te"]
    return token.i > 0 and token.nbor(-1).lower_ in {"te", "to"} and finite.lemma_.lower() not in modals_with_te
