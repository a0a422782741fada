"""Who acts: the actors that a clause has as its subject or, in the passive, as its agent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from extract.frames.clauses import Clause, clause_start, clauses, is_inverted, is_relative, opens_adjunct
from extract.frames.phrases import find_phrases
from extract.frames.words import (
    AUXILIARY,
    coordinated,
    feature,
    forms,
    governing_preposition,
    has_finite,
    is_actor,
    is_finite,
    is_nominal,
    is_verbal_noun,
)
from extract.rules import load_rules
from extract.syntax import Token, once

SUBJECT = {"nsubj", "nsubj:pass", "csubj", "nsubj:outer"}
JOINED = {"conj", "parataxis"}
REACH = 6  # words before a name within which 'ander ... dan' makes it who is not meant


@dataclass(frozen=True, slots=True)
class Context:
    """What stood before the sentence: who a pronoun may mean, and who speaks."""

    antecedent: Token | None = None
    speakers: tuple[str, ...] = ()


def subject_actors(clause: Clause, context: Context) -> tuple[str, ...]:
    """Ids of the actors in the clause's subject, () when the subject is no actor."""
    found = subject_tokens(clause)
    return actors_of(found, context)


def agent_actors(clause: Clause, context: Context) -> tuple[str, ...]:
    """Ids of the actors that a passive clause names with 'door', 'by' ..."""
    return actors_of(agent_tokens(clause), context)


def actors_of(tokens: Iterable[Token], context: Context) -> tuple[str, ...]:
    ids = [actor for token in tokens for actor in _meant(token, context)]
    return tuple(dict.fromkeys(ids))


def _meant(token: Token, context: Context) -> Sequence[str]:
    joints = load_rules("joints")[token.doc.lang_]
    if token.is_name:
        return () if _is_ruled_out(token) else tuple(token.mention.actors)
    if token.lower_ in joints["speaker"]:
        return context.speakers
    if token.lower_ in joints["pronouns"]:
        return _antecedents(token, context)
    if {token.lemma_.lower(), token.lower_} & {*joints["members"], *joints["each"]}:
        return next((t.mention.actors for t in _of_members(token) if is_actor(t)), ())
    return ()


def _is_ruled_out(name: Token) -> bool:
    """Whether a name only says who is not meant: 'een ander dan de minister', 'authorities other than the Commission'."""
    joints, before = load_rules("joints")[name.doc.lang_], name.doc[: name.i]
    than = next((t for t in reversed(before) if t.pos_ != "DET"), None)
    return than is not None and than.lower_ in joints["than"] and any(t.lower_ in joints["other"] for t in before[-REACH:])


def _of_members(token: Token) -> list[Token]:
    """The words behind 'de leden' that say of what, or the name before: 'the Commission's representative'.

    No more where a clause says which ('de leden die bij X werken').
    """
    behind = [t for t in token.subtree if t.i > token.i]
    before = [t for t in token.children if t.i == token.i - 1 and t.dep_ in {"compound", "nmod:poss"}]
    return [*takewhile(lambda t: not is_relative(t), behind), *before]


def is_unnamed_group(token: Token) -> bool:
    """'De leden', 'het personeel' of nobody that is named."""
    members = load_rules("joints")[token.doc.lang_]["members"]
    return bool({token.lower_, token.lemma_.lower()} & set(members)) and not any(is_actor(t) for t in token.subtree)


def _antecedents(token: Token, context: Context) -> Sequence[str]:
    """Whom a pronoun means: the last actor that was a subject; in a relative clause it means the noun there, no actor.

    Behind a preposition it means nobody, save who does the act: 'de door hem aangewezen instanties'.
    """
    agent = token.i > 0 and token.nbor(-1).lower_ in load_rules("joints")[token.doc.lang_]["agent"]
    after_preposition = token.i > 0 and token.nbor(-1).pos_ == "ADP"
    relative = any(t.dep_ in {"acl", "acl:relcl"} and (has_finite(t) or not agent) for t in token.ancestors)
    if relative or (after_preposition and not agent):
        return ()
    before = [t for t in token.doc[: token.i] if is_actor(t) and t.dep_ in SUBJECT]
    outer = [t for t in before if t.head.dep_ not in {"ccomp", "acl", "acl:relcl"}] or before
    others = [t for t in token.doc[: token.i] if is_actor(t)]
    antecedent = outer[-1] if outer else (None if agent else context.antecedent) or next(reversed(others), None)
    if antecedent is None:
        return ()
    joined = [t for t in coordinated(antecedent) if is_actor(t)]
    plural = "plural" in load_rules("joints")[token.doc.lang_]["pronouns"][token.lower_]
    meant = plural if _is_row(joined) else agrees(token, antecedent) or (plural and len(joined) > 1)
    return [a for t in joined for a in t.mention.actors] if meant else ()


def _is_row(names: Sequence[Token]) -> bool:
    """Whether 'and' joins the names: one of 'A or B' may be 'it', 'A and B' are 'they'."""
    return any(t.lower_ in {"and", "en"} for t in names[0].doc[names[0].i : names[-1].i]) if names else False


def agrees(pronoun: Token, name: Token) -> bool:
    """Whether a pronoun can mean a name by gender and number: 'het' means no 'minister', 'hij' no 'ministers'."""
    kinds = load_rules("joints")[pronoun.doc.lang_]["pronouns"][pronoun.lower_]
    stand_ins = load_rules("stand_ins")[pronoun.doc.lang_]
    return name.text in {stand_ins[kind] for kind in kinds}


def subject_tokens(clause: Clause) -> list[Token]:
    """The nominals of the subject: from the parse, else from where the language puts a subject; a list that it announces."""
    return once(clause.finite.doc, ("subject", clause.finite.i), lambda: _found_subject(clause))


def _found_subject(clause: Clause) -> list[Token]:
    found = _subject_tokens(clause)
    return _listed(clause, found) or found


def _listed(clause: Clause, found: list[Token]) -> list[Token]:
    """'De volgende diensten werken samen: A, B en C': the names that a subject announces stand behind the colon."""
    doc, announcing = clause.finite.doc, load_rules("joints")[clause.finite.doc.lang_]["announces"]
    colon = next((t.i for t in doc[clause.finite.i :] if t.lower_ == ":"), None)
    subjects = [*found, *(child for child in clause.predicate.children if child.dep_ in SUBJECT)]
    announced = any(forms(t) & set(announcing) for subject in subjects for t in (subject, *subject.children))
    if colon is None or not announced:
        return []
    return [t for t in doc[colon + 1 :] if is_actor(t) and not governing_preposition(t)]


def _subject_tokens(clause: Clause) -> list[Token]:
    shared = _subject_of_first(clause)
    if shared:
        return shared
    told_by_place = _subject_before_aside(clause) or _subject_behind(clause)
    if told_by_place is not None:
        return coordinated(told_by_place) if clause.finite.doc.lang_ == "nl" else [told_by_place]
    parsed = [_named(s) for holder in _holders(clause) for s in holder.children if _may_be_subject(s, clause)]
    if parsed and is_relative(parsed[0]):
        verb = parsed[0].head
        others = [c for c in verb.children if c.dep_ == "obj" and is_actor(c)]
        if others and _clash(relative_noun(verb), clause.finite) and not _clash(others[0], clause.finite):
            return coordinated(others[0])
        return coordinated(relative_noun(verb)) if verb.dep_ in {"acl", "acl:relcl"} else []
    subject = next((s for s in parsed if _may_act_for(s, parsed[0], clause)), parsed[0] if parsed else None)
    if subject is not None and (_acts(subject) or not clause.passive):
        tokens = _within(clause, coordinated(subject))
        if any(_acts(token) for token in tokens):
            return tokens
    shared = _subject_of_equal(clause) or _antecedent_of_relative(clause, parsed)
    if shared:
        return shared
    found = _subject_by_position(clause)
    return [] if found is None else _within(clause, coordinated(found))


def _may_act_for(subject: Token, first: Token, clause: Clause) -> bool:
    """Of two subjects by the parse the one that acts is taken, save one behind a Dutch verb that has its subject before it."""
    behind = first.i < clause.finite.i < subject.i and clause.finite.doc.lang_ == "nl" and first.pos_ == "NOUN"
    same = subject.head == first.head or {subject.head, first.head} == {clause.predicate, clause.finite}
    return same and _acts(subject) and not behind


def _antecedent_of_relative(clause: Clause, parsed: list[Token]) -> list[Token]:
    """'de staat die een entiteit heeft aangewezen': where the parse takes both for objects, whom 'die' means is the subject."""
    objects = [c for c in clause.predicate.children if c.dep_ == "obj"]
    both = any(is_relative(c) for c in objects) and any(is_actor(c) for c in objects)
    means_actor = clause.relative and not clause.passive and is_actor(clause.predicate.head)
    if not (both and means_actor) or parsed:
        return []
    named = next(c for c in objects if is_actor(c))
    return coordinated(named if _clash(clause.predicate.head, clause.finite) else clause.predicate.head)


def _subject_of_equal(clause: Clause) -> list[Token]:
    """'De raad stelt het plan vast, past het toe en ...': a verb right after a joint shares the subject of its equal."""
    finite = clause.finite
    if finite.doc.lang_ != "nl" or finite.i == 0 or finite.nbor(-1).lower_ not in {",", "en", "of"}:
        return []
    if finite.i > 1 and is_finite(finite.nbor(-2)) and not is_inverted(finite):
        return next((subject_tokens(c) for c in clauses(finite.doc) if c.finite == finite.nbor(-2)), [])
    equals = takewhile(lambda verb: verb.dep_ in JOINED, (clause.predicate, *clause.predicate.ancestors))
    subjects = [c for verb in equals for c in verb.head.children if c.dep_ in SUBJECT and c.i < finite.i and _acts(c)]
    return coordinated(subjects[0]) if subjects else []


def _subject_of_first(clause: Clause) -> list[Token]:
    """'X geeft opdrachten en stelt Y in kennis': behind a clause with its subject before its verb, a verb right behind 'en'
    shares that subject, and the bare name behind it is an object."""
    finite, first = clause.finite, clause.predicate.head
    if (
        finite.doc.lang_ != "nl"
        or clause.predicate.dep_ != "conj"
        or finite.i == 0
        or finite.nbor(-1).lower_ not in {"en", "of"}
    ):
        return []
    subjects = [c for c in first.children if c.dep_ in SUBJECT and is_actor(c)]
    in_order = is_finite(first) and not is_inverted(first) and bool(subjects) and subjects[0].i < first.i < finite.i
    return coordinated(subjects[0]) if in_order else []


def relative_noun(verb: Token) -> Token:
    """What a verb's clause is about; behind a citation the noun that cites: 'de gegevens, bedoeld in artikel 4, die ...'."""
    head = verb.head
    above = (t for t in (head, *head.ancestors) if is_nominal(t) and t.reference is None)
    return next(above, head) if head.reference is not None else head


def _subject_behind(clause: Clause) -> Token | None:
    """'Op verzoek van de raad zendt de minister ...': in Dutch the name right behind a verb that something else precedes."""
    finite = clause.finite
    if finite.doc.lang_ != "nl" or not (is_inverted(finite) or opens_adjunct(finite.doc[clause_start(finite)])):
        return None
    after = finite.doc[finite.i + 1 :]
    behind = next((t for t in after if t.pos_ not in {"DET", "ADJ", "NUM"} and "|prenom" not in t.tag_), None)
    return behind if behind is not None and _acts(behind) else None


def _subject_before_aside(clause: Clause) -> Token | None:
    """'The board, after consulting A and, where necessary, B, shall': the name before an aside that ends before the verb."""
    finite, start = clause.finite, clause_start(clause.finite)
    if finite.doc.lang_ != "en" or finite.i == 0 or finite.nbor(-1).lower_ != ",":
        return None
    name = next((t for t in finite.doc[start : finite.i] if t.pos_ not in {"DET", "ADJ"}), finite)
    behind = finite.doc[name.i + 1 : name.i + 3]
    aside = len(behind) == 2 and behind[0].lower_ == "," and behind[1].pos_ in {"ADP", "SCONJ"}
    return name if aside and is_actor(name) else None


def _within(clause: Clause, tokens: list[Token]) -> list[Token]:
    """Those of the tokens that stand in the clause; one joined to another may share that one's subject."""
    start = clause_start(clause.finite)
    if _holds_relative(tokens[0], clause):
        return tokens
    inside = [t for t in tokens if t.i >= start and (t == tokens[0] or not governing_preposition(t))]
    opener = clause.finite.doc[start].lower_ in load_rules("joints")[clause.finite.doc.lang_]["begins_clause"]
    shared = clause.predicate.dep_ in {"conj", "xcomp", "parataxis"} and not opener
    return inside or (tokens if shared else [])


def _named(subject: Token) -> Token:
    """'the authority concerned shall': of a name and the adjective behind it the parse may take the adjective for the noun."""
    name = subject.doc[max(0, subject.i - 1)]
    if subject.pos_ not in {"ADJ", "VERB"} or not is_actor(name):
        return subject
    return name.head if name.dep_ == "nmod" and is_actor(name.head) else name


def _holds_relative(subject: Token, clause: Clause) -> bool:
    """Whether an English subject has a relative clause, however long, before its verb: 'A distributor that ... shall'."""
    own = subject.head == clause.predicate and clause.predicate.dep_ == "ROOT" and clause.finite.tag_ == "MD"
    before = subject.i + 1 < clause.finite.i and not governing_preposition(subject)
    return own and before and is_actor(subject) and is_relative(subject.nbor())


def _may_be_subject(token: Token, clause: Clause) -> bool:
    return token.dep_ in SUBJECT and not _in_phrase(token) and _in_number(token, clause) and not _behind_modal(token, clause)


def _behind_modal(token: Token, clause: Clause) -> bool:
    """'The board shall, after consulting A and B, adopt rules': behind an English modal with a noun before it is no subject."""
    finite = clause.finite
    return (
        finite.tag_ == "MD" and token.i > finite.i and any(is_nominal(t) for t in finite.doc[clause_start(finite) : finite.i])
    )


def _clash(noun: Token, finite: Token) -> bool:
    """Whether one is plural and the other singular: in 'ambtenaren die Onze Minister heeft aangewezen' the minister did so."""
    numbers = feature(noun, "Number"), feature(finite, "Number")
    return all(numbers) and numbers[0] != numbers[1]


def _in_number(subject: Token, clause: Clause) -> bool:
    """Whether a subject does not clash in number with its verb; names joined to it make a plural, a shared one is let be."""
    shared = subject.head not in {clause.predicate, clause.finite}
    return shared or not _clash(subject, clause.finite) or bool(subject.conjuncts)


def _in_phrase(token: Token) -> bool:
    """Whether a preposition governs the noun, or 'als' before it makes it a role: 'Als toezichthouder houdt X ...'."""
    compares = load_rules("joints")[token.doc.lang_]["compares"]
    role = token.i > 0 and is_actor(token) and token.nbor(-1).lower_ in compares
    return role or any(child.dep_ == "case" for child in token.children)


def _holders(clause: Clause) -> Iterable[Token]:
    """Tokens that may carry the subject: the predicate, its verb, and what it is coordinated with or a complement of."""
    token = clause.predicate
    yield token
    if clause.finite != token:
        yield clause.finite
    while token.dep_ in {"conj", "xcomp", "parataxis"} and token.head != token and not clause.hypothetical:
        token = token.head
        yield token
        yield from (child for child in token.children if child.dep_ == "aux" and is_finite(child))


def _acts(token: Token) -> bool:
    joints = load_rules("joints")[token.doc.lang_]
    named = token.lower_ in {*joints["speaker"], *joints["pronouns"]} or token.lemma_.lower() in joints["members"]
    named = named or _is_one_of_group(token)
    return is_actor(token) or (named and (token.pos_ in {"PRON", "NOUN"} or token.dep_ in SUBJECT))


def _is_one_of_group(token: Token) -> bool:
    """'elk der partijen', 'each of the authorities': a word that stands for each of those named behind it."""
    joints = load_rules("joints")[token.doc.lang_]
    behind, apposed = token.doc[token.i + 1 : token.i + 2], token.i > 0 and is_actor(token.nbor(-1))
    return token.lower_ in joints["each"] and not apposed and any(t.lower_ in joints["of"] for t in behind)


def _names_part_of(token: Token) -> bool:
    """'Member State risk assessments': a name that only says whose the noun behind it is."""
    whole = next((t for t in (token, *token.ancestors) if t.dep_ != "compound"), token)
    return is_actor(token) and token != whole and whole.tag_ == "NNS" and whole.dep_ == "nsubj"


def _subject_by_position(clause: Clause) -> Token | None:
    """The bare nominal before the finite verb; in Dutch, where something else opens the clause, the one right after it."""
    doc, finite = clause.finite.doc, clause.finite
    joints = load_rules("joints")[doc.lang_]
    nominals = [t for t in doc[clause_start(finite) : finite.i] if is_nominal(t) and t.lower_ not in joints["begins_clause"]]
    before = [t for t in nominals if t.dep_ != "nmod:poss" and not _names_part_of(t) and not governing_preposition(t)]
    if before:
        return before[0] if _acts(before[0]) else None
    if doc.lang_ == "nl":
        for token in doc[finite.i + 1 :]:
            joined = token.nbor(-1).lower_ in joints["and"]
            if (is_finite(token) and not joined) or token.lower_ in {",", ";", ":", *joints["begins_clause"]}:
                return None
            if is_nominal(token) and token.lower_ != "er" and not governing_preposition(token):
                return token if _acts(token) else None
    return None


def agent_tokens(clause: Clause) -> list[Token]:
    """The nominals after 'door' or 'by' in a passive clause."""
    prepositions = load_rules("joints")[clause.finite.doc.lang_]["agent"]
    start = clause_start(clause.finite)
    agents = [
        token
        for token in clause.finite.doc[start:]
        if _acts(token) and governing_preposition(token) in prepositions and _of_clause(token, clause)
    ]
    return agents or _by_instrument(clause, start)


def _by_instrument(clause: Clause, start: int) -> list[Token]:
    """'Bij regeling van Onze Minister worden regels gesteld': whose instrument it is done by does it."""
    doc = clause.finite.doc
    found = find_phrases(doc, load_rules("joints")[doc.lang_]["instruments"])
    ends = [end for _, first, end in found if first >= start or (first == 0 and is_inverted(clause.finite))]
    return [t for end in ends for t in doc[end : end + 3] if is_actor(t) and _hangs_on(t, clause.predicate)][:1]


def _of_clause(token: Token, clause: Clause) -> bool:
    """Whether no other finite verb stands between the token and the clause's verbs."""
    low, high = sorted((token.i, clause.predicate.i))
    own = {clause.finite, clause.predicate, *(c for c in clause.predicate.children if c.dep_ in AUXILIARY)}
    between = [t for t in token.doc[low:high] if is_finite(t) and t not in own]
    behind = token.doc.lang_ != "en" or token.i > clause.finite.i
    return behind and not between and not _of_noun(token) and not _of_verbal_noun(token) and _hangs_on(token, clause.predicate)


def _of_verbal_noun(agent: Token) -> bool:
    """'het door aanbieders verlenen van toegang': whoever stands between the article and a verb as noun does that."""
    preposition = next((t for t in reversed(agent.doc[: agent.i]) if t.pos_ == "ADP"), agent)
    behind = agent.doc[agent.i + 1 : agent.i + 2]
    article = preposition.i > 0 and preposition.nbor(-1).lower_ in {"het", "the"}
    return article and any(is_verbal_noun(t) for t in behind)


def _of_noun(token: Token) -> bool:
    """'na goedkeuring door de minister': who does what the noun right before names, which a Dutch preposition governs."""
    noun = token.head
    governed = noun.pos_ == "NOUN" and noun.doc.lang_ == "nl" and any(child.dep_ == "case" for child in noun.children)
    return governed and not is_actor(noun) and any(c.dep_ == "case" and c.i == noun.i + 1 for c in token.children)


def _hangs_on(token: Token, predicate: Token) -> bool:
    """Whether a token depends on the predicate, by no participle ('based on measures taken by X') or clause in between."""
    between = list(takewhile(lambda t: t != predicate, token.ancestors))
    return predicate in token.ancestors and not any(t.dep_ in {"acl", "acl:relcl"} or has_finite(t) for t in between)
