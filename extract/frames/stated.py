"""Mandates that a clause states outside any grant: by a modal verb, or by the plain present of statutes and papers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from extract.frames.act_heads import clause_acts
from extract.frames.acts import Act, act_of
from extract.frames.clauses import Clause, happens, is_prescribed
from extract.frames.competences import OTHER, classify
from extract.frames.confidence import RuleKind
from extract.frames.model import Mandate, Reading, Setting, mandates_of
from extract.frames.results import RESULT, is_shown
from extract.frames.subjects import SUBJECT, agent_actors, subject_actors
from extract.frames.words import AUXILIARY, is_nominal, verb_lemma
from extract.rules import load_rules
from extract.statement import Modality

MODALS: tuple[Modality, ...] = ("power", "duty", "practice")


def stated(clause: Clause, setting: Setting) -> Iterator[Mandate]:
    """The mandates of one clause; a condition or a thing done states none, save who may give the permission it speaks of."""
    by_agent = clause.passive or happens(clause)
    actors = agent_actors(clause, setting.context) if by_agent else subject_actors(clause, setting.context)
    supposed = clause.hypothetical or (clause.perfect and setting.genre == "statute")
    reading = RESULT if supposed and not setting.asked else _reading(clause, setting)
    for act in _acts(clause) if actors and not clause.elliptic else ():
        if reading is not None and _counts(clause, act, reading):
            yield from mandates_of(actors, act, _performed(act, reading), setting)


def _performed(act: Act, reading: Reading) -> Reading:
    """'De raad verleent mandaat aan X': a decree that delegates does so, it puts nobody under a duty to."""
    performs = reading.kind == "indicative" and reading.modality == "duty" and classify(act) == "delegation"
    return replace(reading, modality="practice") if performs else reading


def _acts(clause: Clause) -> Iterator[Act]:
    if not happens(clause):
        return clause_acts(clause)
    return (act_of(noun) for noun in clause.predicate.children if noun.dep_ in SUBJECT and is_nominal(noun))


def _counts(clause: Clause, act: Act, reading: Reading) -> bool:
    """Whether an act is told for its own sake: of a result what it shows, of 'die ... verrichten' only a known competence.

    So it is with what somebody has, or is in: 'should fall under the rules'.
    """
    if reading is RESULT:
        return is_shown(act)
    if act.head.dep_ in AUXILIARY or act.head.lemma_.lower() in load_rules("joints")[act.head.doc.lang_]["passive"]:
        return False
    rules = load_rules("modals")[act.head.doc.lang_]
    transitive = any(child.dep_ == "obj" for child in act.head.children)  # 'shall apply the procedure' is no rest
    at_rest = verb_lemma(act.head) in rules["resting"] and not transitive
    faint = at_rest or verb_lemma(act.head) in rules["possessive"] or clause.finite.lemma_.lower() in rules["future"]
    return not (faint or clause.descriptive or clause.within_relative) or classify(act) != OTHER


def _reading(clause: Clause, setting: Setting) -> Reading | None:
    language = clause.finite.doc.lang_
    return _by_modal(clause, setting, language) or _by_present(clause, setting, language)


def _by_modal(clause: Clause, setting: Setting, language: str) -> Reading | None:
    rules = load_rules("modals")[language]
    kind = _kind_of_modal(clause, setting, rules)
    if kind is None:
        return None
    kind = "power" if _is_enabled(clause) else kind
    unable = clause.negated and setting.genre != "statute" and clause.finite.lemma_.lower() in rules["able"]
    modality: Modality = rules["prohibited_when_negated"].get(kind, kind) if clause.negated and not unable else kind
    denied = unable or _denied(clause, modality)
    return Reading(rule=f"{language}-modal-{kind}", modality=modality, kind="modal", denied=denied)


def _kind_of_modal(clause: Clause, setting: Setting, rules: Mapping[str, list[str]]) -> Modality | None:
    """What the finite verb says as a modal; 'zal' commands in a statute and tells in a paper."""
    lemma = verb_lemma(clause.finite)  # 'dienen ... in' is no modal
    forms = {lemma, clause.finite.lower_} if lemma == clause.finite.lemma_.lower() else {lemma}
    if forms & set(rules["future"]):
        return "duty" if setting.genre == "statute" else "practice"
    kind = next((kind for kind in MODALS if forms & set(rules[kind])), None)
    return None if kind == "practice" and clause.predicate == clause.finite else kind  # 'Het gaat om een mededeling'


def _is_enabled(clause: Clause) -> bool:
    """'moet kunnen verlenen', 'zal mogen verlenen': whoever must be able to may."""
    before = clause.predicate.nbor(-1) if clause.predicate.i else clause.finite
    return before != clause.finite and before.lemma_.lower() in load_rules("modals")[before.doc.lang_]["power"]


def _by_present(clause: Clause, setting: Setting, language: str) -> Reading | None:
    rules = load_rules("modals")[language]
    normative = setting.genre == "statute" or is_prescribed(clause)
    modality: Modality | None = rules["indicative"] if normative else "practice"
    if normative and modality is not None and clause.negated:
        modality = None if clause.subordinate else "prohibition"
    elif normative and clause.limited:
        modality = "power"
    tells = clause.past or clause.descriptive
    silent = rules["stative"] if normative else [*rules["stative"], *rules["possessive"]]
    if verb_lemma(clause.predicate) in silent or clause.copular or modality is None or (normative and tells):
        return None
    kind: RuleKind = "indicative" if normative else "practice"
    return Reading(rule=f"{language}-{kind}", modality=modality, kind=kind, denied=_denied(clause, modality), plain=True)


def _denied(clause: Clause, modality: Modality) -> bool:
    return clause.negated and modality in {"practice", "duty"}
