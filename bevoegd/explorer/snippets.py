"""A piece of a passage around the words that a search found in it, with these between '«' and '»'."""

from typing import Final

from bevoegd.explorer.folding import WORD, fold

LENGTH: Final = 160
BEFORE: Final = 40


def marked(text: str, words: list[str]) -> str:
    """About 160 characters of the text from shortly before the first place where most of the words stand near each other.

    `words` are folded, the last one may go on. Marks that the text has itself become '‹' and '›'.

    >>> marked("De AIVD treft maatregelen.", ["maat"])
    'De AIVD treft «maatregelen».'
    """
    plain = text.translate({ord("«"): "‹", ord("»"): "›"})
    found = _found(plain, words)
    start, end = _window(plain, found)
    return _joined(plain, start, end, [(low, high) for low, high, _ in found if start <= low and high <= end])


def _found(text: str, words: list[str]) -> list[tuple[int, int, str]]:
    """Where each word stands, as (start, end, word); the last one may go on."""
    *whole, last = words
    tokens = [(token.start(), token.end(), token[0]) for token in WORD.finditer(fold(text))]
    return [
        (start, end, last if word.startswith(last) else word)
        for start, end, word in tokens
        if word in whole or word.startswith(last)
    ]


def _window(text: str, found: list[tuple[int, int, str]]) -> tuple[int, int]:
    def words_from(start: int) -> int:
        return len({word for low, high, word in found if start <= low and high <= start + LENGTH - BEFORE})

    first = max((low for low, _, _ in found), key=lambda low: (words_from(low), -low), default=0)
    start = max(0, min(first - BEFORE, len(text) - LENGTH))
    return _whole_words(text, start, min(len(text), start + LENGTH))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The piece, without the halves of words at its ends."""
    after = text.find(" ", start, end)
    before = text.rfind(" ", start, end)
    return after + 1 if start and after >= 0 else start, before if end < len(text) and before > 0 else end


def _joined(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> str:
    pieces, at = ["… " if start else ""], start
    for low, high in marks:
        if low >= at:
            pieces += [text[at:low], "«", text[low:high], "»"]
            at = high
    return "".join([*pieces, text[at:end], " …" if end < len(text) else ""])
