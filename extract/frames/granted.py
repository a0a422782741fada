"""Mandates that a grant gives: 'is bevoegd tot', 'heeft tot taak', 'shall be responsible for', 'shall ensure that'."""

import itertools
from collections.abc import Iterable, Iterator

from extract.frames.act_heads import clause_acts, region_acts
from extract.frames.acts import Act, act_of
from extract.frames.clauses import Clause, clause_start, clauses, is_prescribed
from extract.frames.competences import OTHER, classify
from extract.frames.grants import Grant, dative_actors, grants, object_actors, region_end
from extract.frames.model import Mandate, Reading, Setting, mandates_of
from extract.frames.phrases import find_phrases
from extract.frames.predicates import modal_kind
from extract.frames.subjects import actors_of, agent_actors, agrees, subject_actors, subject_tokens
from extract.frames.words import AUXILIARY, coordinated, governing_preposition, is_actor, is_finite, is_infinitive
from extract.rules import load_rules
from extract.statement import Modality
from extract.syntax import Sentence, Token

BESIDE = 4
TO_REACH = 8


def granted(doc: Sentence, grant: Grant, setting: Setting) -> Iterator[Mandate]:
    """The mandates of one grant; none for one that is only supposed ('indien hij mag') or left ('laat de taak onverlet')."""
    if _is_left(doc) if grant.clause is None else _is_supposed(grant.clause) or _is_unable(grant, grant.clause):
        return
    actors = _grantees(doc, grant, setting)
    if actors and grant.rule.act == "embedded":
        yield from _embedded(doc, grant, actors, setting)
    elif actors:
        reading = _reading(doc, grant)
        for act in _acts(doc, grant):
            yield from mandates_of(actors, act, reading, setting)


def _is_supposed(clause: Clause) -> bool:
    """A clause of condition, or one that tells who is meant by what he may not: 'entities that are not able to comply'."""
    return clause.hypothetical or (clause.negated and clause.within_relative)


def _is_unable(grant: Grant, clause: Clause) -> bool:
    """'is not able to comply' forbids nothing; 'shall not be able to' does."""
    commanded = clause.finite.lemma_.lower() in load_rules("modals")[clause.finite.doc.lang_]["duty"]
    return grant.rule.inability and grant.negated and not commanded


def _is_left(doc: Sentence) -> bool:
    """Whether the sentence leaves what it speaks of as it is ('onverlet', 'geen afbreuk')."""
    return any(find_phrases(doc, load_rules("joints")[doc.lang_]["leaves_as_it_is"]))


def read_verbs(doc: Sentence) -> set[int]:
    """Indices of the verbs that grants have read: their clauses say nothing more."""
    return {verb for grant in grants(doc) for verb in _verbs_of(doc, grant)}


def _verbs_of(doc: Sentence, grant: Grant) -> Iterator[int]:
    """Indices of the verbs that a grant has read: its own, and those that it governs, save in 'artikel 4 eist dat'."""
    yield from _own_verbs(doc, grant)
    governed = _governed(doc, grant) if grant.rule.act == "embedded" else None
    if governed is not None and not is_prescribed(governed):
        yield from (governed.finite.i, governed.predicate.i)


def _own_verbs(doc: Sentence, grant: Grant) -> tuple[int, ...]:
    """Indices of the verbs that belong to the phrase; 'shall draft plans and ensure that' leaves the drafting to be read.

    'shall require X to report' is X's duty alone; 'may require X to report' is a power too.
    """
    second = _second_verb(doc, grant)
    if second is not None:
        return (second.i,)
    if grant.clause is not None:
        return (grant.clause.finite.i, grant.clause.predicate.i)
    obliges = grant.rule.modality == "duty" and _beside(doc, grant) and not _is_choice(doc[grant.start])
    return (grant.start,) if obliges else ()


def _second_verb(doc: Sentence, grant: Grant) -> Token | None:
    """The infinitive of a phrase behind the one that its clause has: 'shall draft plans and ensure that'."""
    if grant.clause is None or grant.clause.predicate.i >= grant.start or not _may_be_first(grant.clause.predicate):
        return None
    return next((t for t in doc[grant.start : grant.end] if is_infinitive(t)), None)


def _may_be_first(verb: Token) -> bool:
    """Whether a phrase may bring a second verb beside this one: in Dutch beside an infinitive only."""
    return verb.doc.lang_ == "en" or is_infinitive(verb)


def _is_choice(verb: Token) -> bool:
    power = load_rules("modals")[verb.doc.lang_]["power"]
    holders = (verb, verb.head) if verb.dep_ == "conj" else (verb,)  # 'may inform the public or require X to report'
    return any(child.lemma_.lower() in power for t in holders for child in t.children if child.dep_ in AUXILIARY)


def _reading(doc: Sentence, grant: Grant) -> Reading:
    """A power that is refused is a prohibition; a task, a duty or a practice that is negated is denied."""
    modality = _modality(doc, grant)
    refusable = modality == "power"
    return Reading(
        rule=grant.rule.id, modality="prohibition" if grant.negated and refusable else modality,
        kind="grant" if grant.clause is not None else "beside", denied=grant.negated and not refusable,
    )  # fmt: skip


def _modality(doc: Sentence, grant: Grant) -> Modality:
    """What the phrase gives; of a practice that somebody must or may have ('should aim to') what the modal says."""
    verb = doc[grant.start] if grant.clause is None else grant.clause.predicate
    helpers = [c for c in verb.children if c.dep_ in AUXILIARY and c.i < grant.end]
    said = modal_kind(helpers[0]) if helpers and grant.rule.modality == "practice" else None
    return said or grant.rule.modality


def _embedded(doc: Sentence, grant: Grant, actors: tuple[str, ...], setting: Setting) -> Iterator[Mandate]:
    """'A ensures that B does Y': B's duty; where the clause has no other actor, or 'that he does Y', A's.

    Where the parse finds no clause, an act of known competence counts.
    """
    clause = _governed(doc, grant)
    if clause is not None and any(other.clause and other.clause.finite == clause.finite for other in grants(doc)):
        return
    others = _others(doc, grant, clause, setting)
    reading = Reading(rule=grant.rule.id, modality=grant.rule.modality, kind="embedded")
    region = (act for act in region_acts(doc, grant.end, region_end(doc, grant.end)) if classify(act) != OTHER)
    for act in region if clause is None else clause_acts(clause):
        yield from mandates_of(others or actors, act, reading, setting)


def _others(doc: Sentence, grant: Grant, clause: Clause | None, setting: Setting) -> tuple[str, ...]:
    """Who acts in the clause with 'dat'; where its verb has no known subject, the name that stands right after 'dat'."""
    right_after = itertools.takewhile(lambda t: not t.is_punct, doc[grant.end : grant.end + BESIDE])
    first = next((t for t in right_after if is_actor(t) and not governing_preposition(t)), None)
    nearest = actors_of(coordinated(first), setting.context) if first is not None else ()
    if clause is not None and clause.passive:
        return agent_actors(clause, setting.context)
    object_meant = actors_of(_object_meant(doc, grant), setting.context)
    return object_meant or (subject_actors(clause, setting.context) if clause is not None else ()) or nearest


def _object_meant(doc: Sentence, grant: Grant) -> list[Token]:
    """'wijst een CSIRT aan en zorgt ervoor dat het ...': a pronoun behind 'dat' means the object before, not who ensures it."""
    pronouns = [t for t in doc[grant.end : grant.end + 1] if t.lower_ in load_rules("joints")[doc.lang_]["pronouns"]]
    if not pronouns or grant.clause is None:
        return []
    subjects = subject_tokens(grant.clause)
    names = [t for t in doc[: grant.start] if is_actor(t) and t not in subjects and not governing_preposition(t)]
    return [name for name in names[-1:] if agrees(pronouns[0], name)]


def _governed(doc: Sentence, grant: Grant) -> Clause | None:
    """The clause that 'dat' opens, not one inside it ('telkens wanneer dat nodig is')."""
    after = [clause for clause in clauses(doc) if clause.finite.i >= grant.end and not clause.relative]
    opened = (clause for clause in after if clause_start(clause.finite) <= grant.end)
    return next(itertools.chain(_behind_aside(doc, grant.end, after), opened), None)


def _behind_aside(doc: Sentence, start: int, after: Iterable[Clause]) -> Iterator[Clause]:
    """The clauses that English puts behind an aside with somebody acting: 'that, when choosing a date, the CSIRT informs X'."""
    if doc.lang_ == "en" and doc[start].lower_ == ",":
        yield from (c for c in after if not c.hypothetical and any(map(is_actor, subject_tokens(c))))


def gets(doc: Sentence, grant: Grant, setting: Setting) -> tuple[str, ...]:
    """Who gets what a grant gives, be it another than who sees to it ('ziet erop toe dat de dienst ...')."""
    if grant.rule.act == "embedded":
        return _others(doc, grant, _governed(doc, grant), setting)
    return _grantees(doc, grant, setting)


def _grantees(doc: Sentence, grant: Grant, setting: Setting) -> tuple[str, ...]:
    listed = _listed_holder(doc, grant)
    if listed is not None:
        return actors_of([listed], setting.context)
    if grant.clause is None:
        return actors_of(_beside(doc, grant), setting.context)
    if grant.rule.phrase.endswith("@"):
        return actors_of(coordinated(doc[grant.end - 1]), setting.context)
    if grant.rule.actor == "object":
        return actors_of(object_actors(grant.clause, grant.start), setting.context)
    if grant.rule.actor == "dative":
        given = dative_actors(grant.clause) or object_actors(grant.clause, grant.start)
        return actors_of(given, setting.context)
    return subject_actors(grant.clause, setting.context)


def _announces(doc: Sentence, grant: Grant) -> bool:
    """Whether what is given stands behind a colon: 'heeft de volgende taken'."""
    announcing = load_rules("joints")[doc.lang_]["announces"]
    before_colon = itertools.takewhile(lambda t: t.lower_ != ":", doc[grant.start : grant.end + BESIDE])
    return any(t.lower_ in announcing for t in before_colon)


def _listed_holder(doc: Sentence, grant: Grant) -> Token | None:
    """'De eenheden zijn belast met de volgende taken: de Afdeling A: het beheer': the name between two colons has the tasks."""
    colons = [t.i for t in doc[grant.end :] if t.lower_ == ":"][:2] if _announces(doc, grant) else []
    between = [t for t in doc[colons[0] + 1 : colons[1]] if t.pos_ != "DET"] if len(colons) == 2 else []
    return between[0] if len(between) == 1 and is_actor(between[0]) else None


def _beside(doc: Sentence, grant: Grant) -> list[Token]:
    """The actor just before a phrase without a verb ('authorities responsible for'), or in or after it ('enables X to')."""
    before = reversed(doc[max(0, grant.start - BESIDE) : grant.start])
    near = before if grant.rule.actor == "subject" else doc[grant.start : grant.end + BESIDE]
    return next((coordinated(token) for token in near if is_actor(token)), [])


def _acts(doc: Sentence, grant: Grant) -> Iterable[Act]:
    if grant.rule.act == "self":
        return [act_of(doc[grant.start])]
    if grant.rule.act == "last":
        return region_acts(doc, grant.end - 1, region_end(doc, grant.end))
    if grant.rule.act == "infinitive":
        return _of_infinitive(doc, grant)
    if grant.rule.act == "within":
        return region_acts(doc, grant.start + 1, grant.end - 1)
    if grant.rule.act == "with":
        return region_acts(doc, *_with_phrase(doc, grant))
    after = grant.rule.act == "after"
    acts = list(region_acts(doc, _act_start(doc, grant), region_end(doc, grant.end))) if after else []
    return acts or list(region_acts(doc, 0, grant.start))


def _of_infinitive(doc: Sentence, grant: Grant) -> list[Act]:
    """What the infinitive behind the phrase says; without one what the phrase names: 'reporting obligations on entities'."""
    start, named = _infinitive_start(doc, grant.end), act_of(doc[grant.start]).core()
    acts = list(region_acts(doc, start, region_end(doc, start)))
    return acts or [named] * (classify(named) != OTHER)


def _infinitive_start(doc: Sentence, end: int) -> int:
    """The 'to' near a phrase's end, else the first behind a comma: 'permitted, in some cases, to submit'."""
    near = (t.i for t in doc[end : end + TO_REACH] if t.tag_ == "TO")
    behind_aside = (t.i for t in doc[end + 1 :] if t.tag_ == "TO" and t.nbor(-1).lower_ == ",")
    return int(next(itertools.chain(near, behind_aside), len(doc)))


def _with_phrase(doc: Sentence, grant: Grant) -> tuple[int, int]:
    """Tokens of 'met het toezicht op de naleving' in 'Met het toezicht op de naleving zijn belast ...'; (0, 0) without one."""
    cases = [t for t in doc[: grant.start] if t.lower_ == "met" and t.dep_ == "case" and t.head.head == doc[grant.start]]
    if not cases:
        return 0, 0
    stop = next((t.i for t in doc[cases[-1].i : grant.start] if is_finite(t) or is_actor(t)), grant.start)
    return int(cases[-1].i), int(stop)


def _act_start(doc: Sentence, grant: Grant) -> int:
    """Where the act begins: behind the phrase, or behind the colon of 'heeft de volgende taken op dat gebied: het ...'."""
    colons = [t.i for t in doc[grant.end :] if t.lower_ == ":"]
    if _listed_holder(doc, grant) is not None:
        return int(colons[1]) + 1
    return int(colons[0]) + 1 if colons and _announces(doc, grant) else grant.end
