"""Whatever the text, each segment of each passage is copied unchanged from its place in the source."""

from hypothesis import given
from hypothesis import strategies as st

from extract.documents import DocumentError, Reading, Segment, join, read_text, reading_of
from extract.documents.block import cut
from extract.documents.html import html_blocks
from extract.documents.schemas import read_xml

MARKS = ["Artikel 2", "1. ", "a. ", "(a) ", "- ", "**2.** ", "### (3)", "Vraag 1", "¹", "[wet](x)", "*", "\\(", "|"]
WORDS = ["De raad", " doet", ":", ";", ".", "\n", "\n\n", "   ", "é", "\u00ad\n", "\r\n"]
TAGS = ["<ol>", "</ol>", "<li>", "</li>", "<p>", "&amp;", "&eacute;", "&"]
PARTS = st.sampled_from([*MARKS, *WORDS, *TAGS])
TEXTS = st.lists(PARTS | st.text(max_size=4), max_size=30).map("".join)


def assert_copied(reading: Reading, source: str) -> None:
    for text_start, source_start, length in reading.segments:
        assert length > 0
        assert reading.text[text_start : text_start + length] == source[source_start : source_start + length]


@given(TEXTS)
def test_passages_of_any_text_are_copied_and_introduced_by_earlier_ones(text: str) -> None:
    try:
        document = read_text(text, id="x", language="nl")
    except DocumentError:
        return
    for number, passage in enumerate(document.passages):
        assert passage.index == number
        assert passage.text == passage.text.strip() != ""
        assert passage.parent is None or passage.parent < number
        assert_copied(passage.reading, document.source)


@given(TEXTS)
def test_blocks_of_any_html_are_copied(text: str) -> None:
    for block in html_blocks(text):
        assert_copied(block.reading, text)


XML = [
    "al",
    "lid",
    "li",
    "li.nr",
    "noot",
    "kop",
    "nr",
    "artikel",
    "bijlage",
    "lijst",
    "definitie-item",
    "definitie",
    "term",
    "tgroup",
    "tbody",
    "row",
    "entry",
    "nadruk",
]
ELEMENTS = st.recursive(
    st.sampled_from([*WORDS, "1.", "a.", "&#233;", "&amp;", "<br/>"]),
    lambda inside: st.builds("<{0}>{1}</{0}>".format, st.sampled_from(XML), st.lists(inside, max_size=4).map("".join)),
)


@given(ELEMENTS)
def test_passages_of_any_official_xml_are_copied(inside: str) -> None:
    source = f"<toestand><wetgeving>{inside}</wetgeving></toestand>"
    for number, passage in enumerate(read_xml(source).passages):
        assert passage.index == number
        assert passage.start < passage.end
        assert passage.parent is None or passage.parent < number
        assert_copied(passage.reading, source)


@given(st.lists(st.tuples(st.integers(0, 50), st.text(max_size=10)), max_size=6))
def test_a_reading_has_no_white_space_but_single_spaces(pieces: list[tuple[int, str]]) -> None:
    reading = reading_of(pieces)
    assert reading.text == " ".join("".join(characters for _, characters in pieces).split())


def test_a_reading_cut_and_joined_keeps_its_way_back() -> None:
    source = "De raad  waakt over zee"
    reading = reading_of([(0, source)])
    assert reading == Reading("De raad waakt over zee", (Segment(0, 0, 7), Segment(8, 9, 14)))
    joined = join([cut(reading, 8, 13), cut(reading, 0, 7)])
    assert joined.text == "waakt De raad"
    assert joined.source_spans(0, 13) == [(9, 14), (0, 7)]
