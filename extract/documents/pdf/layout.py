"""Pages to blocks: running heads off, footnotes apart, lines to paragraphs, and which of these are headings."""

from collections import Counter
from collections.abc import Iterator, Sequence

from extract.documents.block import Block
from extract.documents.heading import is_heading
from extract.documents.marker import read_marker
from extract.documents.pdf.columns import in_reading_order
from extract.documents.pdf.line import Line, Page
from extract.documents.pdf.notes import part_notes
from extract.documents.pdf.paragraphs import paragraphs
from extract.documents.pdf.running import without_running_heads
from extract.documents.pdf.tables import cells_of, without_repeated_heads
from extract.documents.pdf.words import Words

_LARGE = 1.12  # times the size of the text
_SMALL = 0.94
_LONGEST_HEADING = 300


def page_blocks(pages: Sequence[Page]) -> Iterator[Block]:
    """The blocks of the pages; a page's footnotes follow the paragraph that runs over its end."""
    bare = list(without_running_heads(without_repeated_heads(pages)))
    return (block for block in _all_blocks(bare) if block.reading.segments)


def _all_blocks(pages: Sequence[Page]) -> Iterator[Block]:
    """The blocks, among them empty ones: a line that is nothing but the number of a footnote."""
    size, words = _text_size(pages), Words.of(pages)
    text, notes = list[Line](), list[list[Line]]()
    for page in pages:
        lines, own = part_notes(page, size, notes[-1] if notes else None)
        text += in_reading_order(lines)
        notes += own
    cells = cells_of(text)
    for paragraph in paragraphs(text, cells):
        while notes and notes[0][0].page < paragraph[0].page:
            yield _note(notes.pop(0), words)
        yield _block(paragraph, size, cells, words)
    yield from (_note(note, words) for note in notes)


def _text_size(pages: Sequence[Page]) -> float:
    """The size in which most characters are set."""
    sizes = Counter[float]()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _note(lines: Sequence[Line], words: Words) -> Block:
    number = lines[0].text[slice(*lines[0].marks[0])].strip()
    return Block("footnote", words.reading(lines), number)


def _block(lines: Sequence[Line], size: float, cells: frozenset[int], words: Words) -> Block:
    reading = words.reading(lines)
    is_apart = lines[0].start not in cells and not _is_bulleted(reading.text)
    is_title = is_apart and (_is_set_as_heading(lines, size) or is_heading(reading.text))
    return Block("heading" if is_title else "text", reading)


def _is_bulleted(text: str) -> bool:
    marker = read_marker(text)
    return marker is not None and marker.kind == "dash"


def _is_set_as_heading(lines: Sequence[Line], size: float) -> bool:
    """Whether bold or large print says that a short paragraph, and no sentence, is a heading."""
    printed = all(line.size > (_SMALL if line.bold else _LARGE) * size for line in lines)
    return printed and sum(len(line.text) for line in lines) < _LONGEST_HEADING and not lines[-1].text.endswith((".", ";", ","))
