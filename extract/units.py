"""What is read as one sentence: each sentence of a passage, the stem of a list joined with each of its items."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.documents.block import cut
from extract.documents.model import Document, Passage, Reading, join
from extract.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence to read. `item_start` is where the passage's own words begin after a stem, 0 without one."""

    passage: Passage
    reading: Reading
    item_start: int

    @property
    def text(self) -> str:
        return self.reading.text


def units(document: Document) -> Iterator[Unit]:
    """The sentences of a document in order; headings are no sentences, and a stem is read with its items only."""
    stems = {p.parent for p in document.passages if p.parent is not None}
    for passage in document.passages:
        if passage.role != "heading":
            yield from _sentences(document, passage, passage.index in stems)


def _sentences(document: Document, passage: Passage, is_stem: bool) -> Iterator[Unit]:
    spans = list(sentence_spans(passage.text))
    stem = _stem(document, passage)
    for number, (start, end) in enumerate(spans):
        reading = cut(passage.reading, start, end)
        if is_stem and number == len(spans) - 1:
            continue
        if stem is not None and number == 0:
            yield Unit(passage, join([stem, reading]), len(stem.text) + 1)
        else:
            yield Unit(passage, reading, 0)


def _stem(document: Document, passage: Passage) -> Reading | None:
    """The last sentence of each passage that introduces this one, joined."""
    readings: list[Reading] = []
    while passage.parent is not None:
        passage = document.passages[passage.parent]
        *_, last = sentence_spans(passage.text)
        readings.insert(0, cut(passage.reading, *last))
    return join(readings) if readings else None
