"""The acts that the taxonomy has no competence for yet: what the competence lexicon is to learn next."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.statement import Record, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownAct:
    """A verb with its object that stayed `other`, how often, and one sentence that has it."""

    language: str
    verb: str
    object: str
    count: int
    example: str


def unknown_acts(documents: Iterable[tuple[str, Iterable[Record]]]) -> list[UnknownAct]:
    """The acts of mandates without a known competence, the most frequent first; each document is (language, records)."""
    counts, examples = Counter[tuple[str, str, str]](), dict[tuple[str, str, str], str]()
    for language, records in documents:
        for statement in _without_competence(records):
            key = (language, statement.predicate or "", (statement.object or "").lower())
            counts[key] += 1
            examples.setdefault(key, statement.text)
    return [
        UnknownAct(language=key[0], verb=key[1], object=key[2], count=count, example=examples[key])
        for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def _without_competence(records: Iterable[Record]) -> Iterator[Statement]:
    for record in records:
        if isinstance(record, Statement) and record.kind == "mandate" and record.competence == "other":
            yield record
