"""Measures how well passages and acts are read, and writes the figures down: python tests/record_figures.py

Rewrites tests/bevoegd/recorded_scores.yaml, which the tests hold the program to, and the figures in docs/quality.md. Needs the
documents that lie beside the repository (shared_texts.py), and some minutes.
"""

import io
import sys
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from gold_passages import gold_passages  # noqa: E402
from shared_texts import CORPUS, EVALUATION  # noqa: E402

from bevoegd.main import main  # noqa: E402

SETS = ("dev", "validation", "working", "blind", "fresh")
PAIRS = (
    ("32022L2555.nl.html", "32022L2555.en.html"), ("32022L2557.nl.html", "32022L2557.en.md"),
    ("32024R2690.nl.html", "32024R2690.en.html"),
)  # fmt: skip
RECORD = ROOT / "tests" / "bevoegd" / "recorded_scores.yaml"
PAGE = ROOT / "docs" / "quality.md"
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
HEAD = (
    "# The figures that test_scores.py holds the program to: F1 of each level, and rates. "
    "Raise them when they rise; say why when one falls.\n"
)


def record() -> None:
    with TemporaryDirectory() as folder:
        gold = [str(written(name, Path(folder))) for name in SETS]
        pairs = [word for pair in PAIRS for word in ("--pair", *(str(CORPUS / "eu" / file) for file in pair))]
        page = printed("quality", "page", *gold, *pairs)
    RECORD.write_text(HEAD + recorded(page), encoding="utf8")
    before, rest = PAGE.read_text(encoding="utf8").split(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\nMeasured on {date.today()}.\n\n{page}{END}{rest.split(END)[1]}", encoding="utf8")


def written(name: str, folder: Path) -> Path:
    """The annotated passages of a set as a file: those of the evaluation sets, or of tests/gold with their words."""
    shared = EVALUATION / f"{name}.jsonl"
    lines = shared.read_text(encoding="utf8").splitlines() if shared.exists() else gold_passages(f"{name}.jsonl")
    path = folder / f"{name}.jsonl"
    path.write_text("\n".join(lines), encoding="utf8")
    return path


def printed(*words: str) -> str:
    out = io.StringIO()
    with redirect_stdout(out):
        if main(list(words)):
            sys.exit(1)
    return out.getvalue()


def recorded(page: str) -> str:
    """The figures of the page's first table, in which each set has a column, as YAML: a line a set."""
    rows = [line.strip("| ").split(" | ") for line in page.split("\n\n")[1].splitlines()]
    columns = list(zip(*rows[2:], strict=True))
    figures = [
        ", ".join(f"{level}: {value}" for level, value in zip(columns[0], column, strict=True)) for column in columns[1:]
    ]
    return "".join(f"{name}: {{{text}}}\n" for name, text in zip(SETS, figures, strict=True))


if __name__ == "__main__":
    record()
