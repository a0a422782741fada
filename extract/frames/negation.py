"""What denies a clause: 'niet', 'geen', 'not', 'no' that belong to its verb, and not to a term, a degree or another clause."""

from collections.abc import Iterator

from extract.frames.words import condition_starts, is_finite
from extract.rules import load_rules
from extract.syntax import Token

HELD = {"obj", "nsubj", "nsubj:pass"}


def negated(finite: Token, predicate: Token) -> bool:
    """Whether a word that denies stands between the finite verb and its predicate, or with what hangs on these."""
    return any(not _has_limit(denial) for denial in _denials(finite, predicate))


def limited(finite: Token, predicate: Token) -> bool:
    """Whether all that is denied is to act too soon or otherwise: 'neemt het besluit niet dan nadat ...', 'alleen als ...'."""
    found = list(_denials(finite, predicate))
    return all(map(_has_limit, found)) if found else _is_only_where(finite, predicate)


def _is_only_where(finite: Token, predicate: Token) -> bool:
    """'verleent de vergunning slechts indien ...', 'wijst het verzoek alleen af als': nothing but a particle parts the two."""
    joints = load_rules("joints")[finite.doc.lang_]
    limits = (t for t in finite.doc[finite.i + 1 : -2] if t.lower_ in joints["only"] and t.head in {finite, predicate})
    behind = (t.nbor(2) if t.nbor().dep_ == "compound:prt" else t.nbor() for t in limits)
    return any(t.lower_ in joints["hypothetical"] for t in behind)


def _denies(token: Token) -> bool:
    """Whether a word denies. 'niet alleen' says that there is more, 'niet later dan' and 'not later than' set a term, 'al dan
    niet' leaves it open, 'niet openbare gegevens' tells which."""
    joints = load_rules("joints")[token.doc.lang_]
    if token.lower_ not in joints["not"]:
        return False
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    degree = len(behind) == 2 and behind[0] in joints["degrees"] and behind[1] in joints["than"]
    open_choice = [t.lower_ for t in token.doc[max(0, token.i - 2) : token.i]] == ["al", "dan"]
    return not (degree or open_choice or behind[:1] in [[word] for word in joints["only"]] or _is_attribute(token))


def _is_attribute(token: Token) -> bool:
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    return token.lower_ == "niet" and after.tag_.startswith("ADJ|prenom")


def _denials(finite: Token, predicate: Token) -> Iterator[Token]:
    low, high = sorted((finite.i, predicate.i))
    yield from (t for t in finite.doc[low : high + 1] if _denies(t) and not _is_of_other_clause(t, finite, predicate))
    holders = [predicate, *(child for child in predicate.children if child.dep_ in HELD)]
    yield from (t for holder in holders for t in holder.children if _denies(t) and not _is_in_condition(t, finite))
    yield from _behind_aside(finite)


def _is_of_other_clause(denial: Token, finite: Token, predicate: Token) -> bool:
    """'kan een ieder die geen ambtenaar is, verzoeken': a Dutch clause between has a finite verb of its own behind it."""
    between = denial.doc[denial.i + 1 : predicate.i] if finite.i < denial.i else denial.doc[0:0]
    own_verb = denial.doc.lang_ == "nl" and any(is_finite(t) for t in between)
    return own_verb or _is_in_condition(denial, finite)


def _is_in_condition(denial: Token, finite: Token) -> bool:
    """Whether it stands in a clause of condition beside that of the finite verb, whatever the parse hangs it on.

    'kan, voor zover dit niet strijdt met de wet, toestemming verlenen' refuses nothing.
    """
    doc = denial.doc
    start = next((t.i + 1 for t in reversed(doc[: denial.i]) if t.lower_ in {",", ";", ":"}), 0)
    opener = start - 2 if start and doc[start - 1].lower_ == ":" else start  # 'trekt het in, indien: het niet ...'
    parted = finite.i < start or any(t.lower_ == "," for t in doc[denial.i : finite.i])
    return parted and opener in condition_starts(doc)


def _behind_aside(finite: Token) -> Iterator[Token]:
    """'verstrekt, indien hij dit verzoekt, geen gegevens': the word right behind a condition that interrupts the clause."""
    doc = finite.doc
    for start in condition_starts(doc):
        closed = next((t for t in doc[start:] if t.lower_ == ","), None)
        interrupts = finite.i < start and not any(is_finite(t) for t in doc[finite.i + 1 : start])
        if interrupts and doc[start - 1].lower_ == "," and closed is not None and _denies(doc[min(closed.i + 1, len(doc) - 1)]):
            yield doc[closed.i + 1]


def _has_limit(denial: Token) -> bool:
    """Whether 'dan' with what must come first follows in the clause: 'niet dan nadat', 'geen besluit dan met instemming'."""
    joints = load_rules("joints")[denial.doc.lang_]
    for than in denial.doc[denial.i + 1 : -1]:
        if than.lower_ in {";", ":"}:
            return False
        if than.lower_ == "dan" and than.nbor().lower_ in joints["comes_first"]:
            consequence = than.nbor(-1).lower_ == "," and than.nbor().lower_ != "nadat"  # 'niet, dan wanneer ...' goes on
            return than.nbor(-1).lower_ not in {*joints["degrees"], "al"} and not consequence
    return False
