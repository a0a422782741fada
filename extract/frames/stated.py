"""Mandates that a clause states outside any grant: by a modal verb, or by the plain present of statutes and papers."""

from collections.abc import Iterator

from extract.frames.acts import Act, clause_acts
from extract.frames.clauses import Clause
from extract.frames.competences import OTHER, classify
from extract.frames.model import Mandate, Reading, Setting, mandates_of
from extract.frames.subjects import agent_actors, subject_actors
from extract.frames.words import verb_lemma
from extract.rules import load_rules
from extract.statement import Modality

CONFIDENCE = 0.8
# 'indien X toestemming heeft verleend', 'die door X zijn aangewezen': what is done shows that X may do it
RESULT = Reading(rule="result", modality="power", confidence=CONFIDENCE)
MODALS: tuple[Modality, ...] = ("power", "duty", "practice")


def stated(clause: Clause, setting: Setting) -> Iterator[Mandate]:
    """The mandates of one clause; a condition or a thing done states none, save who may give the permission it speaks of."""
    actors = agent_actors(clause, setting.context) if clause.passive else subject_actors(clause, setting.context)
    supposed = clause.hypothetical or (clause.perfect and setting.genre == "statute")
    reading = RESULT if supposed and not setting.asked else _reading(clause, setting)
    for act in clause_acts(clause) if actors and not clause.elliptic else ():
        if reading is not None and _counts(clause, act, reading):
            yield from mandates_of(actors, act, reading, setting)


def _counts(clause: Clause, act: Act, reading: Reading) -> bool:
    """Whether an act is told for its own sake: of a result what it shows, of 'die ... verrichten' only a known competence."""
    if reading is RESULT:
        return classify(act) in _shown(clause)
    return not (clause.relative and reading.plain) or classify(act) != OTHER


def _shown(clause: Clause) -> list[str]:
    return list(load_rules("joints")[clause.finite.doc.lang_]["shown_by_result"])


def _reading(clause: Clause, setting: Setting) -> Reading | None:
    language = clause.finite.doc.lang_
    return _by_modal(clause, language) or _by_present(clause, setting, language)


def _by_modal(clause: Clause, language: str) -> Reading | None:
    rules = load_rules("modals")[language]
    lemma = verb_lemma(clause.finite)  # 'dienen ... in' is no modal
    forms = {lemma, clause.finite.lower_} if lemma == clause.finite.lemma_.lower() else {lemma}
    kind = next((kind for kind in MODALS if forms & set(rules[kind])), None)
    if kind is None:
        return None
    kind = "power" if _is_enabled(clause) else kind
    modality: Modality = rules["prohibited_when_negated"].get(kind, kind) if clause.negated else kind
    return Reading(rule=f"{language}-modal-{kind}", modality=modality, confidence=CONFIDENCE, denied=_denied(clause, modality))


def _is_enabled(clause: Clause) -> bool:
    """'moet kunnen verlenen', 'zal mogen verlenen': whoever must be able to may."""
    before = clause.predicate.nbor(-1) if clause.predicate.i else clause.finite
    return before != clause.finite and before.lemma_.lower() in load_rules("modals")[before.doc.lang_]["power"]


def _by_present(clause: Clause, setting: Setting, language: str) -> Reading | None:
    rules = load_rules("modals")[language]
    normative = setting.genre == "statute"
    modality: Modality | None = rules["indicative"] if normative else "practice"
    if normative and modality is not None and clause.negated:
        modality = "prohibition"
    tells = clause.past or clause.descriptive
    if verb_lemma(clause.predicate) in rules["stative"] or clause.copular or modality is None or (normative and tells):
        return None
    rule = f"{language}-indicative" if normative else f"{language}-practice"
    return Reading(rule=rule, modality=modality, confidence=CONFIDENCE, denied=_denied(clause, modality), plain=True)


def _denied(clause: Clause, modality: Modality) -> bool:
    return clause.negated and modality in {"practice", "duty"}
