"""What was missed and what was found and is not there, each with its class of error and the reading that led to it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.quality.matching import Pairing, pair, same_id, same_mandate, same_mandate_loosely, same_relation
from extract.quality.model import AnnotatedMandate, Annotation, Findings, Triple
from extract.quality.scores import cores, pairings


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    """One miss ('missed') or false find ('spurious') on a level: its class, what it is about, the rule that fired if any."""

    passage: str
    level: str
    kind: str
    error_class: str
    what: str
    rule: str = ""


def errors(gold: Annotation, found: Findings) -> Iterator[Error]:
    """The errors in one passage: actors, laws, relations and mandates, in that order."""
    for level, pairing in pairings(gold, found).items():
        if level in {"actors", "laws"}:
            yield from (
                Error(passage=gold.id, level=level, kind="missed", error_class="not found", what=one) for one in pairing.missed
            )
            yield from (
                Error(passage=gold.id, level=level, kind="spurious", error_class="not there", what=one)
                for one in pairing.spurious
            )
    yield from _relation_errors(gold, found)
    yield from _mandate_errors(gold, found)


def counted(found: Sequence[Error]) -> Counter[tuple[str, str, str]]:
    """How many errors there are of each (level, kind, class)."""
    return Counter((error.level, error.kind, error.error_class) for error in found)


def _relation_errors(gold: Annotation, found: Findings) -> Iterator[Error]:
    pairing = pair(gold.required.relations, found.relations, same_relation, gold.optional.relations)
    for wanted in pairing.missed:
        yield Error(
            passage=gold.id, level="relations", kind="missed", error_class=_class_of_missed_relation(wanted, found, pairing),
            what=" ".join(wanted),
        )  # fmt: skip
    for one in pairing.spurious:
        other = any(same_id(g[0], one[0]) and same_id(g[2], one[2]) for g in gold.required.relations)
        error_class = "predicate differs" if other else "not there"
        yield Error(passage=gold.id, level="relations", kind="spurious", error_class=error_class, what=" ".join(one))


def _class_of_missed_relation(wanted: Triple, found: Findings, pairing: Pairing[Triple]) -> str:
    for end, name in ((wanted[0], "actor not found"), (wanted[2], "other actor not found")):
        if not any(same_id(end, actor) for actor in found.actors):
            return name
    if any(same_id(wanted[0], one[0]) and same_id(wanted[2], one[2]) for one in pairing.spurious):
        return "predicate differs"
    return "relation not found"


def _mandate_errors(gold: Annotation, found: Findings) -> Iterator[Error]:
    optional = [mandate.core for mandate in gold.optional.mandates]
    pairing = pair(cores(gold.required), cores(found), same_mandate, optional)
    for wanted in pairing.missed:
        yield Error(
            passage=gold.id, level="mandates", kind="missed", error_class=_class_of_missed_mandate(wanted, gold, found),
            what=_said(wanted, gold.required),
        )  # fmt: skip
    for one in pairing.spurious:
        yield Error(
            passage=gold.id, level="mandates", kind="spurious", error_class=_class_of_spurious_mandate(one, gold, found),
            what=_said(one, found), rule=next(m.rule for m in found.asserted() if m.core == one),
        )  # fmt: skip


def _said(core: Triple, findings: Findings) -> str:
    triggers = dict.fromkeys(mandate.trigger for mandate in findings.asserted() if mandate.core == core)
    return f"{' '.join(core)} ({'; '.join(triggers)})"


def _class_of_missed_mandate(wanted: Triple, gold: Annotation, found: Findings) -> str:
    actor, modality, _ = wanted
    if not any(same_id(actor, other) for other in found.actors):
        return "actor not found"
    same_act = _same_act([m for m in gold.required.asserted() if m.core == wanted], found.asserted())
    if same_act:
        return "competence differs" if any(m.modality in modality for m in same_act) else "modality differs"
    return "act not found" if any(same_id(actor, m.actor) for m in found.asserted()) else "actor has no mandate"


def _class_of_spurious_mandate(one: Triple, gold: Annotation, found: Findings) -> str:
    if not gold.required.asserted():
        return "passage holds none"
    here = [mandate for mandate in found.asserted() if mandate.core == one]
    same_act = [wanted for wanted in gold.required.asserted() if any(same_mandate_loosely(wanted, mandate) for mandate in here)]
    if same_act:
        return "competence differs" if any(one[1] in m.modality for m in same_act) else "modality differs"
    return "act not there" if any(same_id(m.actor, one[0]) for m in gold.required.asserted()) else "actor has none"


def _same_act(wanted: Sequence[AnnotatedMandate], found: Sequence[AnnotatedMandate]) -> list[AnnotatedMandate]:
    return [one for one in found if any(same_mandate_loosely(mandate, one) for mandate in wanted)]
