"""How a paper takes its words back: what is asked, denied, or declined to be told."""

from collections.abc import Sequence
from dataclasses import replace

from extract.frames.acts import act_of
from extract.frames.clauses import clauses
from extract.frames.model import Mandate, Setting
from extract.frames.phrases import find_phrases
from extract.frames.subjects import actors_of, subject_actors
from extract.frames.words import is_actor
from extract.rules import load_rules
from extract.syntax import Sentence


def is_asking(doc: Sentence) -> bool:
    """'De leden van de fractie vragen waarom ...': what follows is asked."""
    joints = load_rules("joints")[doc.lang_]
    verb = next((t for t in doc if t.pos_ in {"VERB", "AUX"}), None)
    asks = verb is not None and {verb.lower_, verb.lemma_.lower()} & set(joints["asking"])
    return bool(asks) and verb is not None and any(t.lower_ in joints["members"] for t in doc[: verb.i + 4])


def with_stance(doc: Sentence, found: Sequence[Mandate], setting: Setting) -> list[Mandate]:
    """The mandates as a paper means them: a refusal takes the place of whatever the sentence says, a denial turns it."""
    rules = load_rules("stances")[doc.lang_]
    if setting.genre == "statute" or setting.asked:
        return list(found)
    refusal = next(find_phrases(doc, rules["declined"]), None)
    if refusal is not None:
        return _refusals(doc, refusal[1], refusal[2], setting)
    denied = any(find_phrases(doc, rules["denied"]))
    return [replace(m, stance="denied") if denied and m.modality == "practice" else m for m in found]


def _refusals(doc: Sentence, start: int, end: int, setting: Setting) -> list[Mandate]:
    words = find_phrases(doc, load_rules("stances")[doc.lang_]["public"])
    public = any(start <= first and last <= end for _, first, last in words)
    return [
        Mandate(
            actor=actor, modality="practice", competence="public-communication" if public else "information-sharing",
            act=act_of(doc[end - 1]), stance="declined", rule=f"{doc.lang_}-declined", traits=("declined",),
        )
        for actor in _refusing(doc, start, setting)
    ]  # fmt: skip


def _refusing(doc: Sentence, position: int, setting: Setting) -> tuple[str, ...]:
    """The subject of the refusal; in the passive who speaks, else whom the sentence names last."""
    clause = min(clauses(doc), key=lambda clause: abs(clause.finite.i - position), default=None)
    subject = subject_actors(clause, setting.context) if clause is not None and not clause.passive else ()
    last = actors_of([t for t in doc if is_actor(t)][-1:], setting.context)
    return subject or setting.context.speakers or last
