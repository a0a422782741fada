"""Mandates of one sentence: what its grants give, its clauses state and its nouns name, as the text means it."""

from collections.abc import Iterable
from dataclasses import replace

from extract.frames.clauses import clauses
from extract.frames.competences import OTHER
from extract.frames.granted import granted, read_verbs
from extract.frames.grants import grants
from extract.frames.model import Mandate, Setting
from extract.frames.named import named
from extract.frames.results import results
from extract.frames.stances import is_asking, with_stance
from extract.frames.stated import stated
from extract.syntax import Sentence


def mandates(doc: Sentence, setting: Setting) -> list[Mandate]:
    """The mandates of a sentence, one for each actor and act, in the order in which they are found; acts may say the same."""
    setting = replace(setting, asked=setting.asked or (setting.genre == "paper" and is_asking(doc)))
    found = [mandate for grant in grants(doc) for mandate in granted(doc, grant, setting)]
    verbs = read_verbs(doc)
    read = verbs | {mandate.act.head.i for mandate in found}
    for clause in clauses(doc):
        if not {clause.predicate.i, clause.finite.i} & read:
            found += [mandate for mandate in stated(clause, setting) if mandate.act.head.i not in verbs]
    return with_stance(doc, [*found, *results(doc, setting), *named(doc, setting)], setting)


def without_doubles(found: Iterable[Mandate]) -> list[Mandate]:
    """Acts that say the same count once; acts of no known competence are told apart by their head.

    What somebody merely does is worth telling only when its competence is known; a mark without letters is no act.
    """
    unique: dict[tuple[object, ...], Mandate] = {}
    worded = (m for m in found if any(letter.isalpha() for letter in m.act.head.text))
    for mandate in (m for m in worded if m.competence != OTHER or m.modality != "practice"):
        act = mandate.act.head.i if mandate.competence == OTHER else None
        unique.setdefault((mandate.actor, mandate.modality, mandate.competence, act, mandate.stance), mandate)
    return list(unique.values())
