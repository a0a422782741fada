"""Page and Line: the characters that stand side by side, and where on the page they stand."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column or one cell, `text` at `start` in the source; lengths in points, `base` counted upward.

    `size` is the height of its font, `left` where it starts and `body` where the words after its list marker start.
    `marks` are the spans of `text` that hold the number of a footnote, raised above the line.
    """

    page: int
    start: int
    text: str
    left: float
    right: float
    body: float
    base: float
    size: float
    bold: bool = False
    italic: bool = False
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def opens_note(self) -> bool:
        """Whether it begins with the number of a footnote: '¹ Kamerstukken ...', '(¹) PB L ...'."""
        return bool(self.marks) and self.marks[0][0] == 0

    @property
    def width(self) -> float:
        return self.right - self.left

    def is_beside(self, other: "Line") -> bool:
        """Whether the two stand side by side: cells of a table's row, lines of two columns."""
        return self.page == other.page and abs(self.base - other.base) < 0.3 * self.size


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order of the file, and where its lower and upper edge are."""

    number: int
    lines: tuple[Line, ...]
    bottom: float
    top: float

    def moved(self, start: int) -> "Page":
        """The page as it stands in a source in which its text begins at `start`."""
        return replace(self, lines=tuple(replace(line, start=line.start + start) for line in self.lines))
