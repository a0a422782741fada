"""PDF files for tests: words drawn where a test wants them, or a picture of such a page, and files put together by hand."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import matplotlib.pyplot as plt
from matplotlib import rc_context
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

A4 = (595.0, 842.0)


class Drawn(NamedTuple):
    """Words at a place in points from the lower left corner; `turn` in degrees against the clock."""

    x: float
    y: float
    text: str
    size: float = 10.0
    bold: bool = False
    turn: float = 0.0


def lines(x: float, top: float, *texts: str, leading: float = 12.0, size: float = 10.0) -> list[Drawn]:
    """Lines one under another; an empty one is white."""
    return [Drawn(x, top - number * leading, text, size) for number, text in enumerate(texts) if text]


def draw_pdf(path: Path, *pages: Sequence[Drawn], page: tuple[float, float] = A4) -> Path:
    """A PDF with a text layer."""
    with rc_context({"pdf.fonttype": 42}), PdfPages(path) as out:
        for drawn in pages:
            figure = _figure(drawn, page)
            out.savefig(figure)
            plt.close(figure)
    return path


def draw_scan(path: Path, drawn: Sequence[Drawn]) -> Path:
    """A PDF of one page that is a picture of its words."""
    figure = _figure(drawn, A4)
    picture = path.with_suffix(".png")
    figure.savefig(picture, dpi=200)
    page = plt.figure(figsize=(A4[0] / 72, A4[1] / 72))
    page.figimage(plt.imread(picture), resize=False)
    page.set_dpi(200)
    page.savefig(path, dpi=200)
    plt.close("all")
    return path


def _figure(drawn: Sequence[Drawn], page: tuple[float, float]) -> Figure:
    figure = plt.figure(figsize=(page[0] / 72, page[1] / 72))
    for words in drawn:
        weight = "bold" if words.bold else "normal"
        figure.text(words.x / page[0], words.y / page[1], words.text, size=words.size, weight=weight, rotation=words.turn)
    return figure


def written_pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of the given objects, of which the first is its catalogue (PDF 32000-1, 7.5)."""
    out, places = b"%PDF-1.7\n", list[int]()
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end
