"""Words: what a line's end broke is made whole, and the numbers of footnotes between the words are left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.documents.model import Reading, reading_of
from extract.documents.pdf.line import Line, Page

_BROKEN = re.compile(r"(?P<compound>-)?(?P<part>[^\W_]+)-$")
_REST = re.compile(r"[^\W_]+")
_WHOLE = re.compile(r"\b[^\W_]++(?:-[^\W_]++)*+(?!-$)")
_LINK_WORD = re.compile(r"(?:en|of|and|or|dan wel)\b")


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a document writes within a line: they decide whether a hyphen at a line's end belongs to the word."""

    known: frozenset[str]

    @classmethod
    def of(cls, pages: Sequence[Page]) -> "Words":
        lines = (line.text.lower() for page in pages for line in page.lines)
        compounds = {word for line in lines for word in _WHOLE.findall(line)}
        return cls(frozenset(compounds.union(*(word.split("-") for word in compounds))))

    def reading(self, lines: Sequence[Line]) -> Reading:
        """The lines of a paragraph as one text."""
        followed = zip(lines, [*(line.text for line in lines[1:]), ""], strict=True)
        return reading_of(piece for line, after in followed for piece in self._pieces(line, after))

    def _pieces(self, line: Line, after: str) -> Iterator[tuple[int, str]]:
        """The characters of a line, each run with its place in the source; `after` is the line below it in the paragraph."""
        end = len(line.text)
        broken = _BROKEN.search(line.text) if after and not _LINK_WORD.match(after) else None
        if broken and not self._keeps_hyphen(broken, after):
            end -= 1
        start = 0
        for low, high in line.marks:
            yield line.start + start, line.text[start:low].rstrip()
            start = high
        yield line.start + start, line.text[start:end]
        if not broken:
            yield line.start + len(line.text), " "

    def _keeps_hyphen(self, broken: re.Match[str], after: str) -> bool:
        """Whether a hyphen is part of the word: before a capital or a digit, after an abbreviation ('EU-' + 'lidstaat', 'e-' +
        'mail'), as written elsewhere, in a compound that has another one, and where Dutch vowels would clash ('informatie-' +
        'uitwisseling': Leidraad van de Woordenlijst, 6.2)."""
        part, rest = broken["part"], _REST.match(after)
        if rest is None or not rest[0].islower() or len(part) == 1 or not part.isalpha() or not part[1:].islower():
            return True
        one, two = f"{part}{rest[0]}".lower(), f"{part}-{rest[0]}".lower()
        compound = broken["compound"] is not None and part.lower() in self.known
        clash = part.endswith("ie") and rest[0][0] in "aeiou"
        return one not in self.known and (two in self.known or compound or clash)
