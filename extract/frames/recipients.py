"""To whom an act is done: the names that stand after its prepositions or as its bare object."""

from itertools import takewhile

from extract.frames.acts import DIRECT, Act
from extract.frames.clauses import clauses, is_relative
from extract.frames.phrases import find_phrases
from extract.frames.results import agents_beside, modifies_noun
from extract.frames.subjects import subject_tokens
from extract.frames.words import (
    AUXILIARY,
    announcing_noun,
    governing_preposition,
    group_of,
    is_actor,
    is_finite,
    is_nominal,
    is_right_behind,
    is_verbal_noun,
)
from extract.rules import load_rules
from extract.syntax import Sentence, Token

OBJECT = {"nsubj", "obj", "iobj", "nsubj:pass", "conj", "appos", "obl:arg", "obl"}


def recipients_of(doc: Sentence, act: Act, markers: list[str]) -> list[Token]:
    """Actors of the act that stand after one of the prepositions and are no subject of the sentence.

    In the passive the subject is who it is done to: 'de ombudsman wordt benoemd door de Kamer'; of a participle it is the
    noun beside it: 'een door de Kamer benoemde ombudsman'.
    """
    done_to = _done_to(doc, act)
    if done_to and "" in markers:
        return done_to
    if modifies_noun(act.head):
        return [t for t in act.head.subtree if is_actor(t) and _marked(t, [m for m in markers if m], act)]
    marked = [t for t in _near(doc, act) if _marked(t, markers, act)]
    own = [t for t in marked if not _of_earlier_equal(t, act.head)]
    return own or marked


def is_mutual(head: Token) -> bool:
    """Whether those who do an act do it to each other: 'verstrekken elkaar', 'shall assist one another'."""
    found = find_phrases(head.doc, load_rules("joints")[head.doc.lang_]["each_other"])
    return any(head in head.doc[end - 1].ancestors for _, _, end in found)


def _done_to(doc: Sentence, act: Act) -> list[Token]:
    """The actors that are the subject of a passive, or the one that a participle stands beside."""
    passive = next((subject_tokens(c) for c in clauses(doc) if c.passive and c.predicate == act.head), [])
    return [t for t in ([act.head.head] if modifies_noun(act.head) else passive) if is_actor(t)]


def _near(doc: Sentence, act: Act) -> list[Token]:
    """The names in the clause of an act that are no subject, stand in no phrase of their own and beside no other act."""
    subjects = {
        t.i for clause in clauses(doc) for t in subject_tokens(clause) if not (clause.relative and t == clause.predicate.head)
    }
    noun = announcing_noun(doc)
    apart = subjects | _of_phrases(doc) | ({noun.i} if noun is not None else set())
    names = [t for t in doc if is_actor(t) and (t.i not in apart or is_right_behind(t, act.head))]
    near = [t for t in names if any(_same_clause(act.head, place) or _in_list_of(act.head, place) for place in _places(t))]
    return [t for t in near if not _of_participle(t, act.head)]


def _places(name: Token) -> list[Token]:
    """Where a name stands: itself, and for one behind a colon also the noun that announces it."""
    noun = announcing_noun(name.doc)
    return [name, noun] if noun is not None and any(t.lower_ == ":" for t in name.doc[noun.i : name.i]) else [name]


def _of_participle(name: Token, head: Token) -> bool:
    """Whether a name goes with a participle of its own: 'data sent by X to Y', 'recommendations addressed to Y'.

    Who does what the participle says is not meant: 'toezicht op de door X genomen maatregelen' is on X.
    """
    above = [verb for verb in _between(name, head) if modifies_noun(verb)]
    beside_agent = any(agents_beside(verb) and name not in agents_beside(verb) for verb in above)
    cases = [child for child in name.children if child.dep_ == "case"]
    return beside_agent or any(case.nbor(-1) in above for case in cases if case.i)


def _between(name: Token, head: Token) -> list[Token]:
    """What the parse puts between a name and the head of an act that it hangs on, else nothing."""
    return list(takewhile(lambda t: t != head, name.ancestors)) if head in name.ancestors else []


def _of_phrases(doc: Sentence) -> set[int]:
    """Names to whom nothing is done: 'overeenkomstig de aanwijzingen van X', 'op verzoek van X'."""
    of = tuple(f" {word}" for word in load_rules("joints")[doc.lang_]["of"])
    phrases = [entry["phrase"] for entry in load_rules("nominals")[doc.lang_]]
    phrases += load_rules("joints")[doc.lang_]["stands_in"]
    phrases += [phrase for phrase in load_rules("conditions")[doc.lang_]["phrase"] if phrase.endswith(of)]
    return {t.i for _, _, end in find_phrases(doc, phrases) for t in doc[end : end + 2] if is_actor(t)}


def _marked(name: Token, markers: list[str], act: Act) -> bool:
    """Whether a name stands after one of the prepositions, or bare as an object by the parse and of no other verb.

    What is done to a name stands after a noun with 'of': 'het benoemen van de korpschef', 'supervision of providers'.

    Of a list behind a colon the stem tells: 'notify the following bodies: X', not 'notify X of the following: Y'.
    """
    if _behind_aside(name, act.head):
        return "" in markers
    spelled_out = _spelled_out(name)
    if spelled_out is not None:
        before = governing_preposition(spelled_out)
        return before in markers and (bool(before) or (spelled_out.head == act.head and spelled_out.dep_ in OBJECT))
    colon = next((t for t in name.doc[act.head.i : name.i] if t.lower_ == ":"), None)
    preposition = _preposition(name) if colon is None or governing_preposition(name) else _announced(colon)
    if preposition is None:
        return False
    if preposition in load_rules("joints")[name.doc.lang_]["of"]:
        of_noun = "" in markers and (is_verbal_noun(act.head) or act.head.pos_ == "NOUN") and group_of(name).head == act.head
        return of_noun or (preposition in markers and _of_object(name, act, markers))
    return preposition in markers if preposition else "" in markers and _is_bare_object(name, act.head)


def _spelled_out(name: Token) -> Token | None:
    """The noun that brackets spell out: 'de betrokken partijen (de politie, X en Y)'; none for a name and its abbreviation."""
    mark = next((t for t in reversed(name.doc[: name.i]) if t.lower_ in {"(", ")"}), None)
    if mark is None or mark.lower_ == ")" or mark.i == 0:
        return None
    noun = mark.nbor(-1)
    return noun if noun.pos_ == "NOUN" and not is_actor(noun) else None


def _preposition(name: Token) -> str:
    """The preposition of a name, or of the one it is joined to or an example of: 'with A or, where applicable, B'.

    'om de lidstaten te helpen' has none: 'om' belongs to the verb.
    """
    preposition = governing_preposition(name)
    preposition = "" if preposition == "om" else preposition
    if preposition in load_rules("joints")[name.doc.lang_]["exemplifies"]:
        mark = next(t for t in reversed(name.doc[: name.i]) if t.lower_ == preposition)
        kind = next((t for t in reversed(name.doc[: mark.i]) if is_nominal(t)), None)
        return "" if kind is None else governing_preposition(kind)
    joined = preposition == "" and name.dep_ == "conj" and is_nominal(name.head)
    shared = governing_preposition(name.head) or next(iter(_cases(name.head)), "") if joined else ""
    return preposition or shared


def _announced(colon: Token) -> str | None:
    """The preposition of the noun that a colon lays out: 'aan de volgende instanties:', 'notify:'; None after a name."""
    noun, before = announcing_noun(colon.doc), colon.nbor(-1)
    if noun is not None:
        return governing_preposition(noun)
    if before.pos_ == "ADP":
        return str(before.lower_)
    if before.pos_ == "VERB":
        return ""
    return None


def _is_bare_object(name: Token, act: Token) -> bool:
    group = group_of(name)
    if is_right_behind(group, act):
        return True
    own = any(child.dep_ == "obj" for child in act.children) and name.doc.lang_ == "en"
    shared = group.head in act.conjuncts and not own
    elsewhere = group.head.pos_ == "VERB" and group.head != act and not shared
    elsewhere |= name.doc.lang_ == "en" and name.i < act.i
    elsewhere |= group.dep_ == "conj" and group.head == act  # 'heeft verleend en de commissie ...': begins a clause of its own
    return group.dep_ in OBJECT and not _cases(group) and not elsewhere


def _behind_aside(name: Token, act: Token) -> bool:
    """'shall inform, without undue delay, the authority', 'notify: the authority': no more parts a verb from its object."""
    dress = {"det", "amod", "nmod:poss"}
    last = next((t for t in reversed(name.doc[: name.i]) if t.dep_ not in dress and not is_actor(t)), act)
    aside = act.i + 1 < last.i and act.nbor().lower_ == last.lower_ == ","
    return name.doc.lang_ == "en" and (aside or (last.lower_ == ":" and last.i == act.i + 1))


def _of_object(name: Token, act: Act, markers: list[str]) -> bool:
    """Whether a name behind 'of' hangs on the act or on what it is done to, by nothing but more of 'of'.

    'reviews the lawfulness of the conduct of X', not 'cooperate within the framework of X'.
    """
    names = list(takewhile(is_actor, group_of(name).ancestors))
    holder = names[-1].head if names else group_of(name).head
    of = load_rules("joints")[name.doc.lang_]["of"]
    chain = takewhile(lambda noun: noun != act.head and _behind(noun, of), (holder, *holder.ancestors))
    holder = next((noun.head for noun in reversed(list(chain))), holder)
    done_to = act.weights.get(holder.i, 0) >= DIRECT and _cases(holder) <= {*markers, *of}
    return holder == act.head or done_to


def _behind(noun: Token, prepositions: list[str]) -> bool:
    """Whether the parse puts a noun behind these prepositions and no other."""
    return bool(_cases(noun)) and _cases(noun) <= set(prepositions)


def _cases(noun: Token) -> set[str]:
    """The prepositions that the parse gives a noun."""
    return {child.lower_ for child in noun.children if child.dep_ == "case"}


def _of_earlier_equal(name: Token, act: Token) -> bool:
    """Whether a name goes with a verb before the act that is joined to it: 'steunt X en zendt stukken aan Y'."""
    shares = act.dep_ == "conj" and is_finite(act) and is_finite(act.head)
    verb = act.head if shares else group_of(name).head
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
    return head in token.ancestors and all(is_nominal(t) for t in (token, *_between(token, head)))
