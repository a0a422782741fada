"""Relations between actors: those that an act brings with it, and those that a phrase or a shared act states."""

from collections.abc import Iterable, Iterator

from extract.frames.model import Mandate, Relation, Setting
from extract.frames.relation_acts import from_acts
from extract.frames.relation_grants import from_grants
from extract.frames.relation_phrases import from_names, from_phrases
from extract.frames.words import governing_preposition, is_actor
from extract.rules import load_rules
from extract.syntax import Sentence


def relations(doc: Sentence, found: Iterable[Mandate], setting: Setting) -> list[Relation]:
    """The relations that a sentence states, none for a question or of what is forbidden; a symmetric one is given once."""
    if setting.asked:
        return []
    asserted = [mandate for mandate in found if mandate.stance == "asserted"]
    stated = [
        *from_acts(doc, found, setting),
        *_from_permission(doc, asserted),
        *_between_equals(asserted),
        *from_grants(doc, setting),
    ]
    stated += [*from_phrases(doc, setting), *from_names(doc)]
    return _unique(relation for relation in stated if relation.actor != relation.other)


def _from_permission(doc: Sentence, found: list[Mandate]) -> Iterator[Relation]:
    """Who gives permission authorises whoever holds the power, or whose use of it the sentence is about."""
    for permit in [m for m in found if m.competence == "prior-authorisation"]:
        holders = [m.actor for m in found if m.modality in {"power", "prohibition"} and m.competence != "prior-authorisation"]
        holders += [] if holders else _users(doc)
        for holder in holders:
            yield Relation(permit.actor, "authorises", holder, permit.act.trigger(), "permission", 0.8)


def _users(doc: Sentence) -> list[str]:
    return [a for t in doc if is_actor(t) and governing_preposition(t) in {"door", "by"} for a in t.mention.actors]


def _between_equals(found: list[Mandate]) -> Iterator[Relation]:
    """'De A en de B werken samen': those who cooperate by the same act cooperate with each other."""
    together = [m for m in found if m.competence == "cooperation"]
    for index, one in enumerate(together):
        for two in together[index + 1 :]:
            if one.act.head == two.act.head and one.actor != two.actor and not _either(one, two):
                yield Relation(one.actor, "cooperates-with", two.actor, one.act.trigger(), "equals", 0.8)


def _either(one: Mandate, two: Mandate) -> bool:
    """Whether 'or' joins the names: of 'A or B shall cooperate with C' each does so with C."""
    doc, joints = one.act.head.doc, load_rules("joints")
    names = [t.i for t in doc if is_actor(t) and {one.actor, two.actor} & {*t.mention.actors}]
    between = doc[min(names) : max(names)] if names else ()
    return any(t.lower_ in joints[doc.lang_]["either"] for t in between)


def _unique(stated: Iterable[Relation]) -> list[Relation]:
    """Each relation once, a symmetric one in either order; who is consulted is not said to cooperate too."""
    unique: dict[tuple[str, ...], Relation] = {}
    stated = list(stated)
    consulted = {(r.actor, r.other) for r in stated if r.predicate == "consults"}
    for relation in stated:
        mutual = relation.predicate == "cooperates-with"
        ends = (relation.actor, relation.other)
        if not (mutual and ends in consulted):
            unique.setdefault((relation.predicate, *(sorted(ends) if mutual else ends)), relation)
    return list(unique.values())
