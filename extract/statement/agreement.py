"""How far two streams of records say the same, such as one act read in two languages."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from extract.statement.model import Record, Statement


class MandateKey(NamedTuple):
    """What makes two mandates the same: who, how, what, and the article or the chapter of an annex that says it.

    `article` is 'nis2#23' or 'cra#annex-I.1', None for a recital or a paper.
    """

    actor: str
    modality: str
    competence: str
    article: str | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The distinct asserted mandates of two sides, each with the first statement that says it."""

    left: Mapping[MandateKey, Statement]
    right: Mapping[MandateKey, Statement]

    @property
    def both(self) -> set[MandateKey]:
        return self.left.keys() & self.right.keys()

    @property
    def f1(self) -> float | None:
        """2 x both / (left + right), from 0 to 1: the F1 of either side held against the other. None where neither says any."""
        total = len(self.left) + len(self.right)
        return 2 * len(self.both) / total if total else None

    def of(self, chosen: Callable[[MandateKey], bool]) -> "Agreement":
        """The agreement on part of the mandates."""
        return Agreement(*({key: side[key] for key in side if chosen(key)} for side in (self.left, self.right)))


def agreement(left: Iterable[Record], right: Iterable[Record]) -> Agreement:
    """Compares what two streams assert. An actor outside the register is its own words, so it equals no other language's."""
    return Agreement(_mandates(left), _mandates(right))


def _mandates(records: Iterable[Record]) -> dict[MandateKey, Statement]:
    found: dict[MandateKey, Statement] = {}
    for record in records:
        if isinstance(record, Statement) and record.kind == "mandate" and record.stance == "asserted":
            found.setdefault(_key(record), record)
    return found


def _key(mandate: Statement) -> MandateKey:
    return MandateKey(str(mandate.actor), str(mandate.modality), str(mandate.competence), _article(mandate.provision))


def _article(provision: str | None) -> str | None:
    """'nis2#23' of 'nis2#23.4.a'; in an annex its chapter: 'cra#annex-I.1' of 'cra#annex-I.1.2.b'."""
    if provision is None:
        return None
    law, mark, path = provision.partition("#")
    depth = 2 if path.startswith("annex") else 1
    return law + mark + ".".join(path.split(".")[:depth])
