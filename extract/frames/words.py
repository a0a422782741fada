"""What a token is, in terms that hold for both languages' treebanks (Universal Dependencies)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from extract.frames.phrases import find_phrases
from extract.rules import load_rules
from extract.syntax import Sentence, Token, kept, once

AUXILIARY = {"aux", "aux:pass", "cop"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "SYM"}


def feature(token: Token, name: str) -> list[str]:
    """The values of a morphological feature: ['Fin'] for 'VerbForm' of 'zendt'."""
    return token.features.get(name, [])


@kept
def is_finite(token: Token) -> bool:
    """A finite verb; a form that may be another too ('worden', 'verricht') counts when nothing else in its cluster is one."""
    if token.tag_ == "VBD" and token.i + 1 < len(token.doc) and token.nbor().lower_ in {"to", "in", "by"}:
        return False
    if _completes_compound(token) or token.lower_ in load_rules("joints")[token.doc.lang_]["never_finite"]:
        return False
    if token.tag_ == "VB" or (token.tag_ == "VBP" and _shares_modal(token)):
        return False
    tagged_noun = token.tag_.startswith(("NN", "JJ"))  # 'that report', of which the features may say otherwise
    if (
        ("Fin" in feature(token, "VerbForm") and not tagged_noun)
        or token.tag_.startswith("WW|pv")
        or token.tag_ in {"MD", "VBZ", "VBP"}
    ):
        return True
    if token.tag_ in {"NN", "NNS"} and not is_actor(token) and _has_bare_subject(token):
        return True
    if token.lower_ in load_rules("joints")[token.doc.lang_]["nouns_and_verbs"] and _stands_beside_actor(token):
        return True
    if token.lower_ in load_rules("joints")[token.doc.lang_]["finite_forms"] and token.dep_ not in {"advmod", "case"}:
        return not any(child.dep_ in AUXILIARY for child in token.children)
    ambiguous = {"WW|inf|vrij|zonder": "n", "WW|vd|vrij|zonder": "t"}
    pointing = token.lower_ in load_rules("joints")[token.doc.lang_]["pointing_participles"]
    either = not pointing and token.lower_.endswith(ambiguous.get(token.tag_, "?"))
    return either and (_stands_alone(token) or _is_only_verb(token))


@kept
def _completes_compound(token: Token) -> bool:
    """'netwerk- en informatiesystemen': what a first half with its hyphen is joined to is a noun, whatever the tagger says."""
    before = token.doc[max(0, token.i - 2) : token.i]
    return len(before) == 2 and before[0].text.endswith("-") and before[1].dep_ == "cc"


def _shares_modal(present: Token) -> bool:
    """'shall draft and maintain a plan', 'able to draft and maintain one': what is joined to the verb of a modal or to an
    infinitive, with no subject of its own, is a base form."""
    joined = present.dep_ == "conj" and not any(c.dep_ in {"nsubj", "mark", *AUXILIARY} for c in present.children)
    bare = present.head.tag_ == "VB" or any(c.tag_ == "MD" for c in present.head.children)
    return joined and bare and not is_actor(present.nbor(-1))


def _has_bare_subject(noun: Token) -> bool:
    """'the Commission publishes', 'bodies monitor', read as a noun: with a subject and no article or adjective it is a verb."""
    dressed = any(c.dep_ in {"det", "case", "amod", "compound", "nmod:poss", *AUXILIARY} for c in noun.children)
    subjects = [c for c in noun.children if c.dep_ == "nsubj" and is_actor(c) and c.i < noun.i]
    plural = any(subject.tag_ == "NNS" or any(c.dep_ == "conj" for c in subject.children) for subject in subjects)
    return not dressed and bool(subjects) and (noun.tag_ == "NNS" or plural)


def _stands_beside_actor(noun: Token) -> bool:
    """'Onze Minister besluit binnen vier weken', 'In dat geval besluit de raad': bare, beside who acts."""
    before = noun.doc[max(0, noun.i - 1) : noun.i]
    behind = [t for t in noun.doc[noun.i + 1 : noun.i + 4] if t.pos_ not in {"DET", "ADJ"}][:1]
    bare = not any(t.pos_ in {"DET", "ADJ", "ADP", "NUM"} or t.tag_.startswith("WW|vd|prenom") for t in before)
    return any(is_actor(t) for t in before) or (bool(before) and bare and any(is_actor(t) for t in behind))


def _stands_alone(token: Token) -> bool:
    holder = token.head if token.dep_ in AUXILIARY else token
    cluster = [holder, *(c for c in holder.children if c.dep_ in AUXILIARY or c.dep_ == "mark")]
    others = [t for t in cluster if t != token and ("Fin" in feature(t, "VerbForm") or t.lower_ in {"te", "om"})]
    arguments = {"iobj", "obj"} if token.dep_ == "ROOT" else set[str]()
    has_argument = any(c.dep_.startswith("nsubj") or c.dep_ in arguments for c in token.children)
    return not others and (token.dep_ in AUXILIARY or has_argument)


def _is_only_verb(token: Token) -> bool:
    """Whether no other verb can be the finite one: 'De raad, bedoeld in lid 4, verricht onderzoek', read as a participle."""
    others = any("Fin" in feature(t, "VerbForm") or t.tag_.startswith("WW|pv") for t in token.doc)
    return token.tag_.startswith("WW|vd|vrij") and token.lower_.endswith("t") and not others


@kept
def has_finite(token: Token) -> bool:
    """Whether a verb is finite or has a finite auxiliary: it heads a clause of its own."""
    return is_finite(token) or any(is_finite(c) for c in token.children if c.dep_ in AUXILIARY)


@kept
def is_infinitive(token: Token) -> bool:
    """A bare or 'te' infinitive; the tagger and the reader of its features may disagree, either is believed."""
    tagged = token.tag_ == "VB" or token.tag_.startswith("WW|inf|vrij")
    tagged = tagged or (token.tag_ == "VBP" and _shares_modal(token))
    verb = tagged or "Inf" in feature(token, "VerbForm")
    return verb and not token.is_name and not _completes_compound(token)


def is_verbal_noun(token: Token) -> bool:
    """A Dutch infinitive or English gerund, used as a noun or not: 'het verrichten', 'monitoring'."""
    return not token.is_name and (token.tag_.startswith("WW|inf") or token.tag_ in {"VB", "VBG"})


def acts_as_verb(token: Token) -> bool:
    """A verb, or an English word with an object of its own that the tagger takes for a noun ('and exchange information')."""
    return token.pos_ in {"VERB", "AUX"} or (token.tag_ == "NN" and any(child.dep_ == "obj" for child in token.children))


def is_actor(token: Token) -> bool:
    return token.is_name


def is_nominal(token: Token) -> bool:
    return is_actor(token) or (token.pos_ in NOMINAL and token.tag_ != "PRP$")


@kept
def verb_lemma(token: Token) -> str:
    """The lemma, a Dutch separated particle put back: 'stelt ... vast' and 'vast te stellen' give 'vaststellen'."""
    lemma = token.lemma_.lower()
    particle = next((c for c in reversed(list(token.children)) if _may_be_particle(c)), None)
    joints = load_rules("joints")[token.doc.lang_]
    if particle is None or token.doc.lang_ != "nl" or lemma in joints["verbs_without_particle"]:
        return lemma
    if lemma.startswith(particle.lower_) or particle.lower_ in joints["no_particles"]:
        return lemma
    split_by_te = token.i - particle.i == 2 and token.nbor(-1).lower_ == "te"
    return str(particle.lower_ + lemma) if split_by_te or not is_infinitive(token) else lemma


def _may_be_particle(token: Token) -> bool:
    """A preposition without noun, or what the parse or rules/joints.yaml calls a particle ('bijeen').

    A finite verb has it behind: 'merken op dat'.
    """
    listed = token.lower_ in load_rules("joints")["nl"]["particles"] and token.dep_ == "advmod"
    named = listed or token.tag_ == "VZ|fin" or token.dep_ == "compound:prt"
    return named and (token.i > token.head.i or "Fin" not in feature(token.head, "VerbForm"))


@kept
def forms(token: Token) -> set[str]:
    """The forms by which a rule may name a token: as written, as lemma, with its particle; the words of a name or citation."""
    if token.is_name:
        return {token.mention.surface.lower(), *token.mention.surface.lower().split()}
    if token.reference is not None:
        return set(token.doc.text[token.start : token.end].lower().split())
    return {token.lower_, token.lemma_.lower(), verb_lemma(token)}


def is_one_of(token: Token, patterns: Iterable[str]) -> bool:
    """Whether a form of a token fits a pattern of a rule: words with alternatives 'wijst|wijzen', '*' for any letters."""
    pattern = _any_of(tuple(patterns))
    return any(pattern.fullmatch(form) for form in forms(token))


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns).replace("*", ".*") if patterns else r"(?!)")


@kept
def governing_preposition(token: Token) -> str:
    """The preposition before the noun phrase that a token stands in, '' for a bare one; coordinated names share it.

    'aan de Staten-Generaal en de commissie': 'aan' for both.
    """
    compares = load_rules("joints")[token.doc.lang_]["compares"]
    token = group_of(token)
    for left in _left_of(token):
        if left.lower_ in compares or (_is_preposition(left) and not _of_degree(left)):
            return _whole_preposition(left)
        if not _inside_phrase(left) and not _is_title(left, token):
            return ""
    return ""


def _left_of(token: Token) -> Iterator[Token]:
    """The words before a token from right to left; a Dutch participle before a noun is passed over with all that belongs to it:
    'aan de door de minister aangewezen ambtenaar'."""
    position = token.i
    while position:
        left = token.doc[position - 1]
        before_noun = left.tag_.startswith("WW|vd") and left.dep_ in {"acl", "amod"} and left.head.i > left.i
        position = left.left_edge.i if before_noun else left.i
        if not before_noun:
            yield left


def _whole_preposition(last: Token) -> str:
    """A preposition with the word it goes on from: 'relation to' of 'in relation to X', to whom nothing is done."""
    before = last.doc[last.i - 1].lower_ if last.i else ""
    goes_on = before in load_rules("joints")[last.doc.lang_]["goes_on_with"].get(last.lower_, [])
    return f"{before} {last.lower_}" if goes_on else str(last.lower_)


def _is_preposition(token: Token) -> bool:
    """A preposition that governs something, be it a participle ('following', 'concerning'); no particle of a verb."""
    return (token.pos_ == "ADP" and token.dep_ != "compound:prt") or (token.tag_ == "VBG" and token.dep_ == "case")


def group_of(name: Token) -> Token:
    """The word that stands for a name behind its 'van' ('de besturen van de regio's', 'elk van de partijen'), else the name."""
    joints = load_rules("joints")[name.doc.lang_]
    of = next((t for t in reversed(name.doc[: name.i]) if t.pos_ not in {"DET", "ADJ", "NUM"}), name)
    if not is_actor(name) or of.lower_ not in joints["of"] or of.i == 0:
        return name
    group = of.nbor(-1)
    return group if {group.lower_, group.lemma_.lower()} & {*joints["members"], *joints["each"]} else name


def _is_title(left: Token, name: Token) -> bool:
    """Whether a noun is the title that a name follows: 'hoofd' in 'het hoofd FPC'."""
    return left == name.head and name.dep_ in {"appos", "flat", "nmod"}


def _of_degree(preposition: Token) -> bool:
    """'at least one authority', 'ten minste één instantie': the preposition measures the number, it governs no noun."""
    return preposition.nbor().lower_ in load_rules("joints")[preposition.doc.lang_]["degree"]


def _inside_phrase(token: Token) -> bool:
    """Whether a noun phrase may go on to the left of this token; a comma joins only names."""
    joints = load_rules("joints")[token.doc.lang_]
    if token.lower_ in joints["and"]:
        one_or_more = token.nbor().lower_ in joints["more"]
        return token.i > 0 and (is_actor(token.nbor(-1)) or token.nbor(-1).lower_ == "," or one_or_more)
    if token.lower_ == ":" and token.i and _is_preposition(token.nbor(-1)):  # 'may be submitted by: essential entities'
        return True
    of_noun = token.dep_ in {"nmod:poss", "amod"} or (token.pos_ == "ADP" and _of_degree(token))
    return is_actor(token) or of_noun or token.pos_ in {"DET", "ADJ", "NUM", "ADV"}


@kept
def coordinated(token: Token) -> list[Token]:
    """The token and the nominals coordinated with it, in order: by the parse and by mere adjacency ('A, B en C')."""
    return sorted({token, *(t for t in token.conjuncts if is_nominal(t)), *_adjacent(token)}, key=lambda t: t.i)


def _adjacent(token: Token) -> list[Token]:
    """Names side by side with this one, with nothing but articles and joints between; a list needs an 'en' or 'or' in it."""
    left, right = _walk(token, -1), _walk(token, 1)
    joints = {t.lower_ for t in token.doc[min([token.i, *(t.i for t in left)]) : max([token.i, *(t.i for t in right)])]}
    words = set(load_rules("joints")[token.doc.lang_]["and"]) - {","}
    return [*left, *right] if joints & words else []


def _walk(token: Token, step: int) -> list[Token]:
    found, gap, last_gap, position = list[Token](), set[str](), set[str](), token.i + step
    while is_actor(token) and 0 <= position < len(token.doc):
        other = token.doc[position]
        if is_actor(other) and gap and not _past_list(last_gap, gap, step):
            found.append(other)
            gap, last_gap = set(), gap
        elif other.lower_ in load_rules("joints")[token.doc.lang_]["and"]:
            gap.add(other.lower_)
        elif is_actor(other) or not (_may_part(other) or other.i in _citing(token.doc)):
            break
        position += step
    return found


def _citing(doc: Sentence) -> list[int]:
    """Where words stand that say by a citation which name is meant: 'A, bedoeld in artikel 5, en B'."""
    return once(doc, "citing", lambda: list(_words_that_cite(doc)))


def _words_that_cite(doc: Sentence) -> Iterator[int]:
    for _, start, end in find_phrases(doc, load_rules("joints")[doc.lang_]["citing"]):
        cited = next((t.i for t in doc[end : end + 2] if t.reference is not None), None)
        yield from range(start, cited + 1) if cited is not None else ()


def _past_list(last: set[str], gap: set[str], step: int) -> bool:
    """Whether a gap lies past the end of a list: after its 'and' no comma joins a name ('after consulting A and B, C may')."""
    earlier, later = (last, gap) if step > 0 else (gap, last)
    return not earlier.isdisjoint({"and", "en"}) and later == {","}


def _may_part(token: Token) -> bool:
    """Whether a word may stand between the names of a list: 'A or, where applicable, its B'."""
    return token.pos_ in {"DET", "ADJ"} or token.tag_ == "PRP$" or opens_aside(token)


@kept
def opens_aside(token: Token) -> bool:
    """'where appropriate,', 'indien van toepassing': a fixed phrase or an adjective alone after the opener is no clause."""
    fixed = find_phrases(token.doc, load_rules("conditions")[token.doc.lang_]["word"])
    if any(start == token.i for _, start, _ in fixed):
        return True
    following = token.doc[token.i + 1 : token.i + 3]
    return len(following) == 2 and following[0].pos_ in {"ADJ", "ADV"} and following[1].lower_ in {",", ";", "."}


def is_right_behind(noun: Token, verb: Token) -> bool:
    """Whether nothing but articles, adjectives and 'only' part a noun from the English verb before it, whatever the parse."""
    only = load_rules("joints")[verb.doc.lang_]["only"]
    between = verb.doc[verb.i + 1 : noun.i]
    whole = noun.i > verb.i and noun.dep_ != "compound"  # 'adopt Commission decisions'
    return verb.doc.lang_ == "en" and whole and all(t.pos_ in {"DET", "ADJ"} or t.lower_ in only for t in between)


def announcing_noun(doc: Sentence) -> Token | None:
    """The noun of 'werken samen met de volgende diensten: A, B' and of 'bestaat uit de diensten: A, B', for which the names
    behind the colon stand."""
    return next(iter(once(doc, "announcing noun", lambda: list(_announcing(doc)))), None)


def _announcing(doc: Sentence) -> Iterator[Token]:
    """The nominals that announce, then the one right before the colon; none without a colon."""
    colon = next((t for t in doc[1:] if t.lower_ == ":"), None)
    if colon is None:
        return
    announcing = set(load_rules("joints")[doc.lang_]["announces"])
    yield from (t for t in doc[: colon.i] if is_nominal(t) and any(c.i < t.i and forms(c) & announcing for c in t.children))
    before = colon.nbor(-1)
    if is_nominal(before) and not is_actor(before):
        yield before


def condition_starts(doc: Sentence) -> list[int]:
    """Where the clauses of condition of a sentence begin: 'indien', 'voor zover', 'where'."""
    phrases = load_rules("conditions")[doc.lang_]["clause"]
    return once(doc, "condition starts", lambda: [start for _, start, _ in find_phrases(doc, phrases)])
