"""Who fills which role, and for what: 'De minister is de bevoegde autoriteit voor de sector energie', 'wijst X aan als'."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise

from extract.frames.acts import act_of
from extract.frames.clauses import Clause, clause_start, clauses, innermost_clause
from extract.frames.model import Setting
from extract.frames.negation import negated
from extract.frames.phrases import find_phrases
from extract.frames.recipients import recipients_of
from extract.frames.subjects import SUBJECT, actors_of, subject_tokens
from extract.frames.words import AUXILIARY, coordinated, governing_preposition, is_actor, is_finite, is_nominal, is_one_of
from extract.rules import load_rules
from extract.syntax import Sentence, Token

MARKS = {",", ";", ".", ":"}
PARTS = {":", ";", "–"}  # what parts a stem from its items, and the cells of a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation:
    """That `role` is filled by `holder`, both actor ids, with the words for what: 'voor de sector energie'.

    `span` is the characters of the sentence from the first to the last of the names of both.
    """

    role: str
    holder: str
    scope: tuple[str, ...]
    span: tuple[int, int]
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Naming:
    """Where a clause gives a role to those who hold it."""

    role: Token
    holders: tuple[Token, ...]
    clause: Clause
    how: str


def designations(doc: Sentence, setting: Setting) -> list[Designation]:
    """Who fills which role by a sentence; none by a question. That one role is another names nobody."""
    found = [d for naming in namings(doc) for d in _of_naming(naming, setting)] if not setting.asked else []
    return list({(d.role, d.holder): d for d in found if d.holder not in load_rules("roles")["competences"]}.values())


def namings(doc: Sentence) -> Iterator[Naming]:
    """The places where a clause says that somebody fills a role, once a role."""
    for role in (token for token in doc if names_role(token)):
        clause = _clause_of(role)
        if clause is not None and _is_said(role, clause):
            yield from islice(_read(role, clause), 1)


def _read(role: Token, clause: Clause) -> Iterator[Naming]:
    for how, holders in READERS.items():
        found = tuple(t for t in holders(role, clause) if t != role)
        if found:
            yield Naming(role, found, clause, how)


def names_role(token: Token) -> bool:
    """Whether a name is that of a role of rules/roles.yaml."""
    return is_actor(token) and token.mention.actors[0] in load_rules("roles")["competences"]


def _clause_of(role: Token) -> Clause | None:
    """The clause that says what the role is, or what is the role; else the innermost one that it stands in."""
    copular = (clause for clause in clauses(role.doc) if role in (*_subjects(clause), *_said(clause)))
    return next(copular, None) or innermost_clause(role)


def _said(clause: Clause) -> list[Token]:
    """What a clause with a verb of being says that its subject is ('is de minister', 'shall be the minister')."""
    head = clause.finite.head if clause.finite.dep_ in AUXILIARY else clause.predicate
    return coordinated(head) if any(child.dep_ == "cop" for child in head.children) else []


def _subjects(clause: Clause) -> list[Token]:
    """The subject of a verb of being, by the parse."""
    verbs = (*_said(clause)[:1], clause.finite) if _said(clause) else ()
    return [t for verb in verbs for child in verb.children if child.dep_ in SUBJECT for t in coordinated(child)]


def _of_naming(naming: Naming, setting: Setting) -> Iterator[Designation]:
    first, *_, last = sorted((naming.role, *naming.holders), key=lambda token: token.i)
    for holder in actors_of(naming.holders, setting.context):
        yield Designation(
            role=naming.role.mention.actors[0], holder=holder, scope=tuple(_scope(naming)), span=(first.start, last.end),
            rule=f"{first.doc.lang_}-role-{naming.how}", confidence=0.85,
        )  # fmt: skip


def _is_said(role: Token, clause: Clause) -> bool:
    """Whether a clause says that it is so: no condition, denial or power, nor a clause that tells which body is meant.

    'Als contactpunt wordt aangewezen' is no condition.
    """
    powers = load_rules("modals")[clause.finite.doc.lang_]["power"]
    supposed = clause.hypothetical and not (_stands_as(role) and role.i < clause.finite.i)
    denied = clause.negated or any(negated(clause.finite, said) for said in _said(clause)[:1])
    return not (supposed or denied or clause.within_relative or clause.finite.lower_ in powers)


def _being(role: Token, clause: Clause) -> list[Token]:
    """Who is the role, or whom the role is: 'De minister is het contactpunt', 'Het contactpunt is de minister'."""
    subjects, said = _subjects(clause), _said(clause)
    bodies = [t for t in said if not names_role(t)]
    others = bodies if role in subjects else subjects if role in said else []
    return _in_stem([t for t in others if not governing_preposition(t)], role) or _adjoining(role)


def _adjoining(role: Token) -> list[Token]:
    """The name on the other side of a verb of being, where the parse misses that: 'is het contactpunt, bedoeld in'."""
    for _, start, end in find_phrases(role.doc, load_rules("roles")["copula"][role.doc.lang_]):
        first, *_, last = (t for t in role.doc[start:end] if is_actor(t))
        if role == last or (role == first and not names_role(last)):
            return [first if role == last else last]
    return []


def _acting(role: Token, clause: Clause) -> list[Token]:
    """Who acts as the role: 'treedt op als', 'serves as'."""
    return _in_stem(subject_tokens(clause), role) if _stands_as(role) and _is_verb(clause, "acts") else []


def _designated(role: Token, clause: Clause) -> list[Token]:
    """Who is designated as the role; whoever must only be designated is not yet."""
    duties = load_rules("modals")[role.doc.lang_]["duty"]
    if not (_stands_as(role) and _is_verb(clause, "designates")) or clause.finite.lower_ in duties:
        return []
    subjects = subject_tokens(clause)
    done_to = subjects if clause.passive else recipients_of(role.doc, act_of(clause.predicate), [""])
    return _in_stem([t for t in done_to if clause.passive or t not in subjects], role)


def _announced(role: Token, clause: Clause) -> list[Token]:
    """The names of a list's item or a table's row: 'De bevoegde autoriteit is: voor de sector energie: de minister'."""
    designated = _stands_as(role) and _is_verb(clause, "designates")
    pieces = _pieces(role.doc, role.i) if designated or role in (*_subjects(clause), *_said(clause)) else []
    return next((names for piece in pieces if (names := _names_at_start(role.doc, piece))), [])


READERS: Mapping[str, Callable[[Token, Clause], list[Token]]] = {
    "being": _being, "acting": _acting, "designated": _designated, "announced": _announced,
}  # fmt: skip


def _in_stem(names: list[Token], role: Token) -> list[Token]:
    """The names that no colon parts from the role."""
    return [t for t in names if is_actor(t) and not any(w.lower_ == ":" for w in role.doc[min(t.i, role.i) : max(t.i, role.i)])]


def _pieces(doc: Sentence, start: int) -> list[range]:
    """Where the pieces stand that colons and dashes part behind the first colon after a token; nothing without one."""
    colon = next((t.i for t in doc[start:] if t.lower_ == ":"), len(doc))
    edges = [colon, *(t.i for t in doc[colon + 1 :] if t.lower_ in PARTS), len(doc)]
    return [range(low + 1, high) for low, high in pairwise(edges) if high - low > 1]


def _names_at_start(doc: Sentence, piece: range) -> list[Token]:
    """The names that a piece consists of, or that stand before the words for what: 'de dienst voor de sector energie'."""
    joints = load_rules("joints")[doc.lang_]["and"]
    end = next((start for _, start, _ in _scopes(doc) if start in piece), piece.stop)
    words = [t for t in doc[piece.start : end] if t.pos_ != "DET" and t.lower_ not in joints and not t.is_punct]
    return words if all(is_actor(t) for t in words) else []


def _stands_as(role: Token) -> bool:
    """Whether a word before a role says as what: 'als bevoegde autoriteit', 'as the competent authority'."""
    return _word_before(role).lower_ in load_rules("roles")["as"][role.doc.lang_]


def _word_before(role: Token) -> Token:
    return next((t for t in reversed(role.doc[: role.i]) if t.pos_ not in {"DET", "ADJ", "NUM"}), role)


def _is_verb(clause: Clause, kind: str) -> bool:
    return is_one_of(clause.predicate, load_rules("roles")[kind][clause.finite.doc.lang_])


def _scopes(doc: Sentence) -> Iterator[tuple[str, int, int]]:
    return find_phrases(doc, load_rules("roles")["scope"][doc.lang_])


def _scope(naming: Naming) -> Iterator[str]:
    """The words for what: behind 'voor' in the clause, and beside the name in an item or row."""
    doc, low, high = naming.role.doc, *_region(naming)
    start = next((start for _, start, _ in _scopes(doc) if low <= start < high), high)
    ends = {naming.clause.finite.i, naming.role.i, *(t.i for t in naming.holders)}
    ends |= {naming.clause.predicate.i, _word_before(naming.role).i} if _stands_as(naming.role) else set()
    yield from _words(doc, start, next((i for i in range(start + 1, high) if i in ends), high))
    if naming.how == "announced":
        yield from _beside(naming)


def _region(naming: Naming) -> tuple[int, int]:
    """Where the clause stands: up to a colon or to a clause that is joined to it ('en stelt regels')."""
    doc, finite = naming.role.doc, naming.clause.finite
    start = clause_start(finite)
    colon = next((t.i for t in doc[finite.i :] if t.lower_ == ":"), len(doc))
    joined = (t.i - 1 for t in doc[finite.i + 1 : colon] if is_finite(t) and t.nbor(-1).lower_ in {"en", "and"})
    return start if start < finite.i else 0, next(joined, colon)


def _beside(naming: Naming) -> Iterator[str]:
    """What an item or row has beside the names: 'voor de sector energie: de minister', 'de minister – energie – gas'."""
    doc, last = naming.role.doc, naming.holders[-1].i
    beside = [(last + 1 if last in piece else piece.start, piece.stop) for piece in _pieces(doc, naming.role.i)]
    words = [word for start, end in beside for word in _words(doc, start, end)]
    if words:
        yield " – ".join(words)


def _words(doc: Sentence, start: int, end: int) -> Iterator[str]:
    """The words from one token to another, without what only goes with the next ('het'), if they name anything."""
    last = next((t for t in reversed(doc[start:end]) if t.pos_ != "DET" and t.lower_ not in MARKS), None)
    if last is not None and any(is_nominal(t) or t.pos_ == "ADJ" for t in doc[start : last.i + 1]):
        yield doc.text[doc[start].start : last.end]
