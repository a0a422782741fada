"""What is done shows who may do it: 'indien X toestemming heeft verleend', 'een door X aangewezen deskundige'."""

from collections.abc import Iterator

from extract.frames.acts import Act, act_of
from extract.frames.competences import classify
from extract.frames.model import Mandate, Reading, Setting, mandates_of
from extract.frames.phrases import find_phrases
from extract.frames.subjects import actors_of
from extract.frames.words import feature, governing_preposition, has_finite, is_actor, is_infinitive, is_nominal
from extract.rules import load_rules
from extract.syntax import Sentence, Token

RESULT = Reading(rule="result", modality="power", kind="result")


def is_shown(act: Act) -> bool:
    """Whether the act is one that its result shows (rules/joints.yaml): a permission, a designation, an appointment."""
    return classify(act) in load_rules("joints")[act.head.doc.lang_]["shown_by_result"]


def results(doc: Sentence, setting: Setting) -> Iterator[Mandate]:
    """The mandates that participles beside a noun show: 'door de minister aangewezen', 'designated by the minister'."""
    for verb in doc:
        if modifies_noun(verb):
            act = act_of(verb, done_to=verb.head)
            if is_shown(act):
                yield from mandates_of(actors_of(agents_beside(verb), setting.context), act, RESULT, setting)


def modifies_noun(verb: Token) -> bool:
    """A participle beside a noun, or a 'te' infinitive before it: 'aangewezen instanties', 'aan te wijzen instanties'."""
    ahead = is_infinitive(verb) and verb.i < verb.head.i
    form = ahead or "Part" in feature(verb, "VerbForm") or verb.tag_.startswith("WW|vd")
    noun = is_nominal(verb.head) or verb.head.tag_.startswith("ADJ|nom")
    return form and noun and verb.dep_ in {"acl", "amod"} and not has_finite(verb)


def agents_beside(verb: Token) -> list[Token]:
    """Who does it: 'door de minister', or whose instrument it is done by: 'bij besluit van de minister aan te wijzen'."""
    joints = load_rules("joints")[verb.doc.lang_]
    ends = [end for _, _, end in find_phrases(verb.doc, joints["instruments"])]
    names = [t for t in verb.subtree if is_actor(t)]
    by_instrument = [t for t in names if any(end <= t.i < end + 3 for end in ends)]
    beside = [t for t in verb.children if is_actor(t) or t.lower_ in joints["pronouns"]]
    return [t for t in beside if governing_preposition(t) in joints["agent"]] or by_instrument[:1]
