"""When something found is the same as something annotated, by the rules of the evaluation guide."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from extract.quality.model import AnnotatedMandate, Triple

G = TypeVar("G")
ARTICLES = re.compile(r"\b(de|het|een|the|an?|onze|our)\b")
BETWEEN_ALTERNATIVES = " / "


@dataclass(frozen=True, slots=True)
class Pairing(Generic[G]):
    """What is in gold beside what was found: (gold, found) pairs, what was missed, what was found and is not there."""

    pairs: list[tuple[G, G]]
    missed: list[G]
    spurious: list[G]


def pair(gold: Iterable[G], found: Iterable[G], same: Callable[[G, G], bool], optional: Sequence[G] = ()) -> Pairing[G]:
    """Pairs each in gold with the first that is the same; what is optional in gold is neither missed nor spurious."""
    left, pairs, missed = list(found), list[tuple[G, G]](), list[G]()
    for wanted in gold:
        hit = next((one for one in left if same(wanted, one)), None)
        if hit is None:
            missed.append(wanted)
        else:
            left.remove(hit)
            pairs.append((wanted, hit))
    return Pairing(pairs, missed, [one for one in left if not any(same(may, one) for may in optional)])


def same_id(gold: str, found: str) -> bool:
    """An id equals an id; a '?surface' matches a surface when one contains the other. Gold may name alternatives."""
    return any(body(one) == body(found) or _same_surface(one, found) for one in gold.split(BETWEEN_ALTERNATIVES))


def _same_surface(gold: str, found: str) -> bool:
    if not (gold.startswith("?") and found.startswith("?")):
        return False
    one, other = plain(gold), plain(found)
    return bool(one and other) and (one in other or other in one)


def body(actor: str) -> str:
    """A ministry stands for its minister, a department of the CTIVD for the CTIVD."""
    actor = re.sub(r"^ministerie-", "minister-", actor)
    actor = re.sub(r"^ctivd-afdeling-.*", "ctivd", actor)
    return "minister-president" if actor == "minister-az" else actor


def plain(text: str) -> str:
    """Letters and digits only, without accents, case and articles."""
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", ARTICLES.sub(" ", text)).strip()


def same_relation(gold: Triple, found: Triple) -> bool:
    """Both ends and the predicate agree; cooperation has no direction."""
    if not _one_of(gold[1], found[1]):
        return False
    straight = same_id(gold[0], found[0]) and same_id(gold[2], found[2])
    turned = same_id(gold[0], found[2]) and same_id(gold[2], found[0])
    return straight or (found[1] == "cooperates-with" and turned)


def same_mandate(gold: Triple, found: Triple) -> bool:
    """Actor, modality and competence agree."""
    return same_id(gold[0], found[0]) and _one_of(gold[1], found[1]) and _one_of(gold[2], found[2])


def same_mandate_loosely(gold: AnnotatedMandate, found: AnnotatedMandate) -> bool:
    """The actor agrees, and the competence or some words of the act."""
    named = found.competence != "other" and _one_of(gold.competence, found.competence)
    return same_id(gold.actor, found.actor) and (named or overlap(gold.trigger, found.trigger))


def same_basis(gold: Triple, found: Triple) -> bool:
    """Actor, competence and ground agree."""
    return same_id(gold[0], found[0]) and _one_of(gold[1], found[1]) and same_id(gold[2], found[2])


def overlap(one: str, other: str) -> bool:
    """Whether two spans share a word."""
    return bool(set(plain(one).split()) & set(plain(other).split()))


def _one_of(gold: str, found: str) -> bool:
    return found in gold.split(BETWEEN_ALTERNATIVES)
