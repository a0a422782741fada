"""Mandates of one sentence: grants, modal verbs, the normative present of statutes, and what papers say an actor does."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from spacy.tokens import Doc

from extract.frames.acts import Act, act_of, clause_acts, region_acts
from extract.frames.clauses import Clause, clauses
from extract.frames.competences import OTHER, classify
from extract.frames.grants import Grant, dative_actors, grants, object_actors, region_end
from extract.frames.subjects import Context, actors_of, agent_actors, subject_actors
from extract.frames.words import coordinated, find_phrases, is_actor, verb_lemma
from extract.rules import load_rules
from extract.statement import Modality, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """Who may, must or must not do what, as one sentence says it; `act` is where the act stands in the sentence."""

    actor: str
    modality: Modality
    competence: str
    act: Act
    stance: Stance
    rule: str
    confidence: float


Genre: TypeAlias = Literal["statute", "paper"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence stands in: a statute or a paper, a question or not, and what came before."""

    genre: Genre
    asked: bool
    context: Context


def mandates(doc: Doc, setting: Setting) -> list[Mandate]:
    """The mandates of a sentence, one for each actor and act, in the order in which they are found."""
    setting = replace(setting, asked=setting.asked or (setting.genre == "paper" and _is_asking(doc)))
    found_grants = list(grants(doc))
    consumed = {i for grant in found_grants for i in _verbs(doc, grant)}
    found = [m for grant in found_grants for m in _granted(doc, grant, setting)]
    consumed |= {mandate.act.head.i for mandate in found}
    for clause in clauses(doc):
        if not {clause.predicate.i, clause.finite.i} & consumed:
            found += _said(clause, setting)
    found += [*_nominal(doc, setting), *_roles(doc, setting)]
    return _without_doubles(_declined(doc, found, setting))


def _is_asking(doc: Doc) -> bool:
    """'De leden van de fractie vragen waarom ...': what follows is asked."""
    joints = load_rules("joints")[doc.lang_]
    root = next((c for c in clauses(doc) if c.predicate.lemma_.lower() in joints["asking"]), None)
    return root is not None and any(t.lower_ in joints["members"] for t in doc[: root.finite.i + 4])


def _verbs(doc: Doc, grant: Grant) -> Iterator[int]:
    """The verbs that a grant has read: its own, and those of the clause that it governs."""
    read = [grant.clause] if grant.clause is not None else []
    if grant.rule.act == "embedded":
        read += [clause for clause in clauses(doc) if clause.finite.i >= grant.end][:1]
    yield from (i for clause in read for i in (clause.finite.i, clause.predicate.i))


def _granted(doc: Doc, grant: Grant, setting: Setting) -> Iterator[Mandate]:
    if grant.clause is not None and grant.clause.hypothetical:
        return
    actors = _grantees(doc, grant, setting)
    if not actors:
        return
    modality: Modality = grant.rule.modality
    if grant.negated:
        modality = "prohibition" if modality in {"power", "task"} else modality
    confidence = 0.9 if grant.clause is not None else 0.7
    if grant.rule.act == "embedded":
        yield from _embedded(doc, grant, actors, setting)
        return
    for act in _grant_acts(doc, grant):
        yield from _each(actors, modality, act, setting, grant.rule.id, confidence)


def _embedded(doc: Doc, grant: Grant, actors: tuple[str, ...], setting: Setting) -> Iterator[Mandate]:
    """'A ensures that B does Y': B's duty; where the clause has no other actor, or 'that he does Y', A's."""
    clause = next((c for c in clauses(doc) if c.finite.i >= grant.end), None)
    if clause is None or any(other.clause and other.clause.finite == clause.finite for other in grants(doc)):
        return
    others = agent_actors(clause, setting.context) if clause.passive else subject_actors(clause, setting.context)
    for act in clause_acts(clause):
        yield from _each(others or actors, grant.rule.modality, act, setting, grant.rule.id, 0.8)


def _grantees(doc: Doc, grant: Grant, setting: Setting) -> tuple[str, ...]:
    if grant.clause is None:
        near = reversed(doc[max(0, grant.start - 4) : grant.start]) if grant.rule.actor == "subject" else doc[grant.end : grant.end + 4]
        beside = next((t for t in near if is_actor(t)), None)
        return actors_of(coordinated(beside) if beside is not None else [], setting.context)
    if grant.rule.actor != "subject":
        receivers = {"object": object_actors, "dative": dative_actors}[grant.rule.actor]
        return actors_of(receivers(grant.clause), setting.context)
    return subject_actors(grant.clause, setting.context)


def _grant_acts(doc: Doc, grant: Grant) -> Iterable[Act]:
    if grant.rule.act == "self":
        return [act_of(doc[grant.start])]
    after = grant.rule.act == "after"
    acts = list(region_acts(doc, grant.end, region_end(doc, grant.end))) if after else []
    return acts or list(region_acts(doc, 0, grant.start))


def _said(clause: Clause, setting: Setting) -> Iterator[Mandate]:
    """What a clause says outside a grant: by its modal verb, or by its plain present."""
    actors = agent_actors(clause, setting.context) if clause.passive else subject_actors(clause, setting.context)
    modality, rule = _modality(clause, setting)
    for act in clause_acts(clause) if actors else ():
        if (clause.hypothetical or (clause.perfect and setting.genre == "statute")) and not setting.asked:
            yield from _permits(actors, act, setting)
        elif modality is not None:
            yield from _each(actors, modality, act, setting, rule, 0.8, denied=_denied(clause, modality))


def _permits(actors: tuple[str, ...], act: Act, setting: Setting) -> Iterator[Mandate]:
    """A condition says nothing of what happens, but 'indien X toestemming heeft verleend' shows who may give it."""
    if classify(act)[0] in load_rules("joints")[act.head.doc.lang_]["decides_in_conditions"]:
        yield from _each(actors, "power", act, setting, "permission", 0.8)


def _denied(clause: Clause, modality: Modality) -> bool:
    return clause.negated and modality in {"practice", "duty"}


def _modality(clause: Clause, setting: Setting) -> tuple[Modality | None, str]:
    rules = load_rules("modals")[clause.finite.doc.lang_]
    verb = clause.finite.lemma_.lower()
    language = clause.finite.doc.lang_
    for modality in ("power", "duty", "practice"):
        if verb in rules[modality] or clause.finite.lower_ in rules[modality]:
            read: Modality = rules["prohibited_when_negated"].get(modality, modality) if clause.negated else modality
            return read, f"{language}-modal-{modality}"
    if verb_lemma(clause.predicate) in rules["stative"]:
        return None, ""
    if setting.genre == "statute":
        return (None if clause.past else rules["indicative"]), f"{language}-indicative"
    return "practice", f"{language}-practice"


def _each(
    actors: Iterable[str], modality: Modality, act: Act, setting: Setting, rule: str, confidence: float, *, denied: bool = False
) -> Iterator[Mandate]:
    competence, score = classify(act)
    if competence == OTHER and modality == "practice":
        return
    stance: Stance = "asked" if setting.asked else "denied" if denied else "asserted"
    sure = confidence if competence != OTHER else confidence * 0.6
    for actor in actors:
        yield Mandate(
            actor=actor, modality=modality, competence=competence, act=act, stance=stance, rule=rule, confidence=round(sure, 2)
        )


def _nominal(doc: Doc, setting: Setting) -> Iterator[Mandate]:
    """Powers that a noun phrase names beside its holder: 'onder gezag van X', 'toestemming van X'."""
    for entry in load_rules("nominals")[doc.lang_]:
        for _, start, end in find_phrases(doc, [entry["phrase"]]):
            actors = [t for t in doc[end : end + 4] if is_actor(t)][:1]
            act = next(region_acts(doc, start, end), None)
            if actors and act is not None:
                modality = entry["modality"] if setting.genre == "statute" else entry.get("paper", entry["modality"])
                for actor in actors_of(actors, setting.context):
                    yield Mandate(
                        actor=actor, modality=modality, competence=entry["competence"], act=act,
                        stance="asked" if setting.asked else "asserted", rule=entry["id"], confidence=0.75,
                    )  # fmt: skip


def _roles(doc: Doc, setting: Setting) -> Iterator[Mandate]:
    """'X wordt aangewezen als bevoegde autoriteit': X gets the task that goes with the role."""
    rules = load_rules("roles")
    for _, start, end in find_phrases(doc, rules["phrases"][doc.lang_]):
        role = next((t for t in doc[end : end + 4] if is_actor(t)), None)
        clause = next((c for c in clauses(doc) if c.predicate.i == start or c.predicate in doc[start].ancestors), None)
        competence = rules["competences"].get(role._.mention.actors[0]) if role is not None else None
        if competence is not None and clause is not None:
            for actor in subject_actors(clause, setting.context):
                yield Mandate(
                    actor=actor, modality="task", competence=competence, act=act_of(doc[start]),
                    stance="asked" if setting.asked else "asserted", rule=f"{doc.lang_}-role", confidence=0.85,
                )  # fmt: skip


def _declined(doc: Doc, found: list[Mandate], setting: Setting) -> list[Mandate]:
    """In a paper, words that decline to answer are a refusal by who speaks, whatever else the sentence says."""
    rules = load_rules("stances")[doc.lang_]
    refusal = next(find_phrases(doc, rules["declined"]), None)
    if setting.genre == "statute" or setting.asked or refusal is None:
        return found
    _, start, end = refusal
    act = act_of(doc[end - 1])
    public = any(find_phrases(doc[start:end].as_doc(), rules["public"]))
    return [
        Mandate(
            actor=actor, modality="practice", competence="public-communication" if public else "information-sharing", act=act,
            stance="declined", rule=f"{doc.lang_}-declined", confidence=0.85,
        )
        for actor in _refusing(doc, start, setting)
    ]  # fmt: skip


def _refusing(doc: Doc, position: int, setting: Setting) -> tuple[str, ...]:
    """The subject of the refusal; in the passive who speaks, else whom the sentence names last."""
    clause = min(clauses(doc), key=lambda clause: abs(clause.finite.i - position), default=None)
    subject = subject_actors(clause, setting.context) if clause is not None and not clause.passive else ()
    named = actors_of([t for t in doc if is_actor(t)][-1:], setting.context)
    return subject or setting.context.speakers or named


def _without_doubles(found: list[Mandate]) -> list[Mandate]:
    """Acts that say the same count once; acts of no known competence are told apart by their head."""
    unique: dict[tuple[object, ...], Mandate] = {}
    for mandate in found:
        act = mandate.act.head.i if mandate.competence == OTHER else None
        unique.setdefault((mandate.actor, mandate.modality, mandate.competence, act, mandate.stance), mandate)
    return list(unique.values())
