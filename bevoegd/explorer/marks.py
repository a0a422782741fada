"""Which words of a paragraph a statement was read from."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

GAP: Final = " […] "


class Piece(NamedTuple):
    """Words of a statement, and where they stand in the source."""

    words: str
    start: int
    end: int


class Marked(NamedTuple):
    """A paragraph, and the [start, end) offsets in it of the words that a statement was read from."""

    paragraph: str
    marks: list[tuple[int, int]]


def marked_paragraph(paragraph: str, start: int, end: int, text: str, spans: Sequence[int]) -> Marked:
    """The paragraph with marks on the words of the statement's `text`.

    `start` and `end` are where the paragraph stands in the source, `spans` where the pieces of `text` stand there, flat
    (start, end, start, end). A list's item is read with the words that introduce the list: these come first, before '[…]'.

    >>> marked_paragraph("de AIVD onderzoekt; en", 90, 120, "Taken zijn: de AIVD onderzoekt;", [10, 21, 90, 109])
    Marked(paragraph='Taken zijn: […] de AIVD onderzoekt; en', marks=[(0, 11), (16, 35)])
    """
    pieces = list(_pieces(text, spans))
    inside = [piece for piece in pieces if start <= piece.start and piece.end <= end]
    before = " ".join(piece.words for piece in pieces if piece not in inside)
    found = _found(paragraph, inside)
    if not before:
        return Marked(paragraph, found)
    shift = len(before) + len(GAP)
    return Marked(before + GAP + paragraph, [(0, len(before)), *((low + shift, high + shift) for low, high in found)])


def _pieces(text: str, spans: Sequence[int]) -> Iterator[Piece]:
    """The pieces of the text; between two the text may have a space that the source has not."""
    at = 0
    for low, high in zip(spans[::2], spans[1::2], strict=True):
        at += len(text[at:]) - len(text[at:].lstrip())
        yield Piece(text[at : at + high - low], low, high)
        at += high - low


def _found(paragraph: str, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Where the pieces stand, neighbours joined.

    A paragraph may have lost line breaks and markup of the source, so that its offsets do not carry over: the words are looked
    up, in their order.
    """
    found: list[tuple[int, int]] = []
    for piece in pieces:
        last = found[-1][1] if found else 0
        at = paragraph.find(piece.words, last)
        if at >= 0 and found and not paragraph[last:at].strip():
            found[-1] = (found[-1][0], at + len(piece.words))
        elif at >= 0:
            found.append((at, at + len(piece.words)))
    return found
