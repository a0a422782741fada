"""The text layer of a PDF: its characters as lines, in the order in which the file draws them.

Read with pdfium. A line ends where the next character stands lower, to the left, or behind a gap; a list marker and a page
number of a table of contents stay with the words that they belong to.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.documents.marker import read_marker
from extract.documents.pdf.line import Line, Page

_MOST_OBJECTS = 200_000  # texts, lines and pictures; a drawn map has some ten thousands
_MOST_CHARACTERS = 1_000_000
_HYPHEN = "\x02"  # what pdfium puts for a hyphen at the end of a line
_BACK = 0.1  # times the size, as the five below
_GAP = 1.5  # wider than the widest space of a justified line
_LABEL_GAP = 20.0
_LARGER = 1.2  # than the words before it: no page number
_RAISED = 0.82  # what is smaller and stands higher is the number of a footnote
_HIGHER = 0.05
_LABEL = re.compile(r"\d{1,2}(?:\.\d{1,2})+|\d\d \d{3}|Nr\. \w{1,3}")
_NOTE_MARK = re.compile(r"\(\s*\d{1,3}\s*\)|\d{1,3}")
_SAMPLE = 8  # characters from one that is asked for its font to the next
_STRAIGHT = 0.1  # radians
_UNIT = re.compile(r"\b[ckd]?m$")
_PAGE_NUMBER = re.compile(r"\d{1,4}")
_ITALIC = 1 << 6  # PDF 32000-1, table 123: flags of a font descriptor
_SEMIBOLD = 600


class LayerError(Exception):
    """A page that no document has; the message says why and what to do."""


class _Character(NamedTuple):
    """A character and its box; a space that pdfium adds has none."""

    text: str
    place: int
    angle: float
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0
    size: float = 0.0


def read_page(page: pdfium.PdfPage, number: int) -> Page:
    """The lines of a page in the order of the file, each with where it starts when they are written one under another.

    What runs in another direction than most of the page (a heading along the side, a watermark) is left out. Raises
    LayerError for a page with so much on it that reading it would not end.
    """
    if raw.FPDFPage_CountObjects(page) > _MOST_OBJECTS:
        raise LayerError(f"is drawn with more than {_MOST_OBJECTS} objects; leave it out")
    textpage = page.get_textpage()
    if textpage.count_chars() > _MOST_CHARACTERS:
        raise LayerError(f"has more than {_MOST_CHARACTERS} characters; leave it out")
    characters = list(_characters(textpage.raw))
    angle = _direction(characters)
    lines, offset = list[Line](), 0
    for run in _joined(_runs(_upright(characters, angle))):
        lines.append(_line(run, textpage.raw, number, offset))
        offset += len(run.text) + 1
    textpage.close()
    _, bottom, _, top = _turn(page.get_cropbox(), angle)
    return Page(number, tuple(lines), bottom, top)


def _characters(textpage: raw.FPDF_TEXTPAGE) -> Iterator[_Character]:
    box = raw.FS_RECTF()
    for place in range(raw.FPDFText_CountChars(textpage)):
        text = _text(raw.FPDFText_GetUnicode(textpage, place))
        if raw.FPDFText_IsGenerated(textpage, place) == 1:
            if text == " ":
                yield _Character(" ", place, 0.0)
        elif text and raw.FPDFText_GetLooseCharBox(textpage, place, box):
            angle = raw.FPDFText_GetCharAngle(textpage, place)
            yield _Character(text, place, angle, box.left, box.bottom, box.right, box.top, box.top - box.bottom)


def _text(code: int) -> str:
    """The character of a code; nothing for a soft hyphen, which is not seen, and for a shape that the file does not name."""
    if code in (0, 0xAD, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
        return ""
    return "-" if chr(code) == _HYPHEN else chr(code)


def _direction(characters: list[_Character]) -> float:
    """The angle at which most of a page is written, clockwise in radians: a page that lies on its side has one."""
    angles = Counter(round(character.angle, 1) for character in characters if character.size)
    return angles.most_common(1)[0][0] if angles else 0.0


def _upright(characters: Iterable[_Character], angle: float) -> Iterator[_Character]:
    """The characters that run at an angle, as they stand when the page is turned so that they run from left to right."""
    for character in characters:
        if character.size and not _is_angle(character.angle, angle):
            continue
        yield character if _is_angle(angle, 0.0) else _turned(character, angle)


def _is_angle(one: float, other: float) -> bool:
    turn = abs(one - other) % (2 * math.pi)
    return turn < _STRAIGHT or turn > 2 * math.pi - _STRAIGHT


def _turned(character: _Character, angle: float) -> _Character:
    left, bottom, right, top = _turn((character.left, character.bottom, character.right, character.top), angle)
    return character._replace(left=left, bottom=bottom, right=right, top=top, size=top - bottom if character.size else 0.0)


def _turn(box: tuple[float, float, float, float], angle: float) -> tuple[float, float, float, float]:
    """A box (left, bottom, right, top) after a quarter turn, or a half one, or none: whichever is nearest to the angle."""
    cos, sin = round(math.cos(angle)), round(math.sin(angle))
    corners = ((box[0], box[1]), (box[2], box[3]))
    x, y = sorted(a * cos - b * sin for a, b in corners), sorted(a * sin + b * cos for a, b in corners)
    return x[0], y[0], x[1], y[1]


@dataclass(slots=True)
class _Run:
    """The characters of a line while it is read; `body` is where the words after its list marker start.

    The next character stands between `left`, about where the last one does (the letters of a ligature share its box), and
    a gap's width to the `right` of it.
    """

    characters: list[_Character] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    body: float | None = None

    @property
    def text(self) -> str:
        return "".join(character.text for character in self.characters).rstrip()

    @property
    def size(self) -> float:
        return self.top - self.bottom

    def add(self, character: _Character) -> None:
        self.characters.append(character)
        if character.size > self.size:
            self.bottom, self.top = character.bottom, character.top
        if character.size:
            self.left, self.right = character.left - _BACK * self.size, character.right

    def takes(self, character: _Character, gap: float = _GAP) -> bool:
        """Whether a character stands on this line, right behind it; the widest gap is counted in sizes of the font."""
        overlap = min(self.top, character.top) - max(self.bottom, character.bottom)
        size = max(self.size, character.size)
        goes_right = self.left <= character.left < self.right + gap * size
        return overlap > 0.5 * min(self.size, character.size) and goes_right

    def join(self, other: "_Run") -> None:
        if self.body is None and _is_label(self.text):
            self.body = other.characters[0].left
        self.characters.append(_Character(" ", 0, 0.0))
        for character in other.characters:
            self.add(character)


def _runs(characters: Iterable[_Character]) -> Iterator[_Run]:
    """The characters parted where the next one does not stand right behind."""
    run = _Run()
    for character in characters:
        if character.size and run.size and not character.text.isspace() and not run.takes(character):
            yield run
            run = _Run()
        if run.size or not character.text.isspace():
            run.add(character)
    if run.size:
        yield run


def _joined(runs: Iterable[_Run]) -> Iterator[_Run]:
    """The runs, a list marker with the words behind it and a line of contents with its page number."""
    last: _Run | None = None
    for run in runs:
        if last and last.takes(run.characters[0], _far(last, run)):
            last.join(run)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _far(run: _Run, following: _Run) -> float:
    """How many sizes of the font may lie between two runs of one line."""
    if _is_label(run.text):
        return _LABEL_GAP
    return math.inf if _PAGE_NUMBER.fullmatch(following.text) and following.size < _LARGER * run.size else 0.0


def _is_label(text: str) -> bool:
    """Whether a text is all marker: of a list, a section ('2.1'), or a paper ('36 764', 'Nr. 3')."""
    marker = read_marker(text)
    return (marker is not None and marker.length == len(text)) or _LABEL.fullmatch(text) is not None


def _line(run: _Run, textpage: raw.FPDF_TEXTPAGE, page: int, start: int) -> Line:
    left = run.characters[0].left
    sampled = [character for character in run.characters if character.size > _RAISED * run.size][::_SAMPLE]
    fonts = [_font(textpage, character.place) for character in sampled]
    return Line(
        page=page,
        start=start,
        text=run.text,
        left=left,
        right=run.right,
        body=run.body or left,
        base=run.bottom,
        size=run.size,
        bold=all(bold for bold, _ in fonts),
        italic=all(italic for _, italic in fonts),
        marks=tuple(_marks(run)),
    )


def _font(textpage: raw.FPDF_TEXTPAGE, place: int) -> tuple[bool, bool]:
    """Whether a character is bold, and whether it is italic."""
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(textpage, place, name, len(name), flags)
    heavy = raw.FPDFText_GetFontWeight(textpage, place) >= _SEMIBOLD or b"Bold" in name.value
    return heavy, bool(flags.value & _ITALIC) or b"Italic" in name.value or b"Oblique" in name.value


def _marks(run: _Run) -> Iterator[tuple[int, int]]:
    """Where the numbers of footnotes stand in a line: digits smaller and higher than its letters, but not the 2 of m²."""
    text = run.text
    for found in _NOTE_MARK.finditer(text):
        digits = [run.characters[n] for n in range(*found.span()) if text[n].isdigit()]
        raised = all(_is_raised(digit, run) for digit in digits)
        if raised and not _UNIT.search(text[: found.start()]):
            yield found.start(), found.end()


def _is_raised(character: _Character, run: _Run) -> bool:
    return 0 < character.size < _RAISED * run.size and character.bottom > run.bottom + _HIGHER * run.size
