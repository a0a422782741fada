"""The same act in several formats: the same places, the same words in them, the same mandates.

A figure that falls below its floor says that a reader got worse. Where a floor is low the source is to blame: the Markdown of
the English NIS2 ends in article 32, has no recitals and writes an article's title after its number; the consolidated page has
no recitals; in the other Markdown the tables of annexes became lines, and note marks stayed. Of the written-out acts the rest
is rows of a table whose cells stand in several rows, and names under the act.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import act_twins
import pytest
from shared_texts import CORPUS

from extract.documents import Document, read_document
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import agreement

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")

PAIRS = {
    ("eu/32022L2555.en.html", "eu/32022L2555.en.mhtml"): (1.0, 0.91),
    ("eu/32022L2555.en.html", "eu/32022L2555.en.md"): (0.75, 0.46),
    ("eu/32022L2555.nl.html", "eu/32022L2555.nl.md"): (0.97, 0.78),
    ("eu/32022L2557.nl.html", "eu/32022L2557.nl.md"): (0.93, 0.82),
}
TWINS = {
    "nl/stb-2026-187.xml": (1.0, 0.97),
    "bwb-xml/BWBR0018451-zorgtoeslag-toestand.xml": (1.0, 0.96),
}


@cache
def document(path: Path) -> Document:
    return read_document(path)


def f1(some: set[object], others: set[object]) -> float:
    return 2 * len(some & others) / (len(some) + len(others))


def agreements(one: Document, other: Document) -> tuple[float, float]:
    """How far two readings agree, from 0 to 1: in their places, and in the words at each place, notes left out."""
    places = f1(*({p.place.path() for p in read.passages} for read in (one, other)))
    words = f1(*({(p.place.path(), _plain(p.text)) for p in read.passages if p.role != "footnote"} for read in (one, other)))
    return places, words


def _plain(text: str) -> str:
    """The words, however the quotation marks are written."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


@pytest.mark.parametrize("pair", PAIRS, ids=" ".join)
def test_two_files_of_an_act_agree(pair: tuple[str, str]) -> None:
    places, words = agreements(*(document(CORPUS / name) for name in pair))
    assert places >= PAIRS[pair][0]
    assert words >= PAIRS[pair][1]


@pytest.mark.parametrize("write", [act_twins.markdown, act_twins.page])
@pytest.mark.parametrize("name", TWINS)
def test_an_act_agrees_with_its_text_in_another_format(tmp_path: Path, name: str, write: Callable[[Element], str]) -> None:
    twin = tmp_path / f"{Path(name).stem}.{'md' if write is act_twins.markdown else 'html'}"
    twin.write_text(write(act_twins.act_of(CORPUS / name)), encoding="utf-8")
    places, words = agreements(document(CORPUS / name), read_document(twin))
    assert places >= TWINS[name][0]
    assert words >= TWINS[name][1]


def test_two_formats_of_an_act_state_the_same_mandates() -> None:
    extractor = Extractor(load_register())
    page, markdown = (list(extractor.records(document(CORPUS / f"eu/32022L2557.nl.{suffix}"))) for suffix in ("html", "md"))
    found = agreement(page, markdown).f1
    assert found is not None
    assert found >= 0.98
