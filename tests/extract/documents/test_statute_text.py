"""Plain text and the Markdown dialects of statutes and EU acts: article, member, item and stem of each passage."""

import pytest

from extract.documents import Document, read_text
from extract.units import units


def outline(document: Document) -> list[tuple[str, str | None, str | None, int | None, str]]:
    """(role, place, number, parent, text) of each passage."""
    return [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages]


DIALECTS = {
    "plain": """Artikel 3 (taken)

1. Er is een Raad voor de Dijken.
2. De raad heeft tot taak:
a. het toetsen van plannen:
1°. voor zeedijken;
2°. voor rivierdijken;
b. het geven van advies.

De taken worden onafhankelijk uitgevoerd.

Artikel 3a

De raad doet jaarlijks verslag.
""",
    "laws-markdown": """<meta http-equiv='Content-Type' content='text/html; charset=utf-8' />
### Artikel  3 (taken)

1.  Er is een Raad voor de *Dijken*.
2.  De raad heeft tot taak:

a. het toetsen van plannen:

1°. voor zeedijken;

2°. voor rivierdijken;

b.het geven van [advies](../../wet/BWBR0000000/README.md).   De taken worden onafhankelijk uitgevoerd.

### Artikel  3a

De raad doet jaarlijks verslag.
""",
    "legalize": """##### Artikel 3 (taken)

1. Er is een Raad voor de **Dijken**.

2. De raad heeft tot taak:

- a. het toetsen van plannen:

- 1°. voor zeedijken;

- 2°. voor rivierdijken;

- b. het geven van advies.

De taken worden onafhankelijk uitgevoerd.

##### Artikel 3a

De raad doet jaarlijks verslag.
""",
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_dutch_article_reads_alike_in_every_dialect(dialect: str) -> None:
    document = read_text(DIALECTS[dialect], id="dijken", language="nl")
    assert outline(document) == [
        ("heading", "3", None, None, "Artikel 3 (taken)"),
        ("body", "3.1", "1.", None, "Er is een Raad voor de Dijken."),
        ("body", "3.2", "2.", None, "De raad heeft tot taak:"),
        ("item", "3.2.a", "a.", 2, "het toetsen van plannen:"),
        ("item", "3.2.a.1°", "1°.", 3, "voor zeedijken;"),
        ("item", "3.2.a.2°", "2°.", 3, "voor rivierdijken;"),
        ("item", "3.2.b", "b.", 2, "het geven van advies."),
        ("body", "3.2", None, None, "De taken worden onafhankelijk uitgevoerd."),
        ("heading", "3a", None, None, "Artikel 3a"),
        ("body", "3a", None, None, "De raad doet jaarlijks verslag."),
    ]


def test_an_item_is_read_as_one_sentence_with_its_stems() -> None:
    document = read_text(DIALECTS["plain"], id="dijken", language="nl")
    item = next(unit.reading for unit in units(document) if unit.passage.index == 5)
    assert item.text == "De raad heeft tot taak: het toetsen van plannen: voor rivierdijken;"
    start, end = item.source_span(0, len(item.text))
    assert document.source[start:].startswith("De raad heeft tot taak")
    assert document.source[:end].endswith("voor rivierdijken;")


def test_an_act_converted_from_the_official_journal() -> None:
    document = read_text(
        """# Lighthouse Regulation (Regulation (EU) 2031/77)

## Whereas Clauses

### (1)

 Lighthouses guide ships along the coast of the Union and their
keepers need rules.

### (1)

 OJ C 1, 2.3.2030, p. 4.
ELI: http://data.europa.eu/eli/reg/2031/77/oj 1/9

EN
OJ L, 4.5.2031

## Article 2: Tasks of keepers

**1.** Keepers shall, in so far as they are able, and in accordance with Article 3, point
(b) of the first paragraph, do the following:
- (a) keep the lamp burning and tell the Agency when it
fails, including:
- (i) at night;
(ii) in fog;
- (b) report to the Agency.
""",
        id="lighthouse.md",
        language="en",
    )
    assert outline(document) == [
        ("heading", None, None, None, "Lighthouse Regulation (Regulation (EU) 2031/77)"),
        ("heading", None, None, None, "Whereas Clauses"),
        ("body", None, "(1)", None, "Lighthouses guide ships along the coast of the Union and their keepers need rules."),
        ("footnote", None, "(1)", None, "OJ C 1, 2.3.2030, p. 4."),
        ("heading", "2", None, None, "Article 2: Tasks of keepers"),
        (
            "body",
            "2.1",
            "1.",
            None,
            "Keepers shall, in so far as they are able, and in accordance with Article 3, point (b) of the first paragraph, "
            "do the following:",
        ),
        ("item", "2.1.a", "(a)", 5, "keep the lamp burning and tell the Agency when it fails, including:"),
        ("item", "2.1.a.i", "(i)", 6, "at night;"),
        ("item", "2.1.a.ii", "(ii)", 6, "in fog;"),
        ("item", "2.1.b", "(b)", 5, "report to the Agency."),
    ]
    assert (document.kind, document.identifier) == ("eu-act", "32031R0077")


def test_a_page_laid_out_as_in_print() -> None:
    document = read_text(
        """                        Artikel 4

                    Taken van de wachters

     1.    De wachters zorgen voor de lampen in de vuurtorens langs de hele kust en voor de ver­
     lichting van de havens, en delen informatie- en seinsystemen met de andere bijna-
     lege havens in de
L 12/34           NL                Publicatieblad van de Europese Unie              1.2.2031

     buurt.

     2.    De wachters:
     a) waken;
     b) slapen niet.
""",
        id="wachters",
        language="nl",
    )
    assert outline(document) == [
        ("heading", "4", None, None, "Artikel 4"),
        ("heading", "4", None, None, "Taken van de wachters"),
        (
            "body",
            "4.1",
            "1.",
            None,
            "De wachters zorgen voor de lampen in de vuurtorens langs de hele kust en voor de verlichting van de havens, "
            "en delen informatie- en seinsystemen met de andere bijna-lege havens in de buurt.",
        ),
        ("body", "4.2", "2.", None, "De wachters:"),
        ("item", "4.2.a", "a)", 3, "waken;"),
        ("item", "4.2.b", "b)", 3, "slapen niet."),
    ]


def test_html_lists_inside_markdown_take_their_place_from_their_ids() -> None:
    document = read_text(
        """### Article 6 — Buoys {#art-6}

<ol>
  <li id="art-6-1">Ports may lay buoys.</li>
  <li id="art-6-1-note">Buoys shall float.</li>
  <li id="art-6-2">
    Ports shall:
    <ol type="a">
      <li id="art-6-2-a">paint them &amp; number them;</li>
      <li id="art-6-2-b">count them.</li>
    </ol>
  </li>
</ol>
""",
        id="buoys",
        language="en",
    )
    assert outline(document) == [
        ("heading", "6", None, None, "Article 6 — Buoys"),
        ("body", "6.1", "1.", None, "Ports may lay buoys."),
        ("body", "6.1", None, None, "Buoys shall float."),
        ("body", "6.2", "2.", None, "Ports shall:"),
        ("item", "6.2.a", "a.", 3, "paint them & number them;"),
        ("item", "6.2.b", "b.", 3, "count them."),
    ]


def test_items_on_one_line_are_items() -> None:
    document = read_text("2. De raad weigert als: a. hij niet mag; of b. hij niet kan.", id="raad", language="nl")
    assert [(p.text, p.number, p.parent) for p in document.passages] == [
        ("De raad weigert als:", "2.", None),
        ("hij niet mag; of", "a.", 0),
        ("hij niet kan.", "b.", 0),
    ]


def test_clauses_after_a_stem_are_items_without_a_marker() -> None:
    text = "The Board shall have the following tasks:\nadvising on tides; mapping the sandbanks; and keeping charts."
    document = read_text(text, id="board", language="en")
    assert [(p.role, p.parent, p.text) for p in document.passages] == [
        ("body", None, "The Board shall have the following tasks:"),
        ("item", 0, "advising on tides;"),
        ("item", 0, "mapping the sandbanks;"),
        ("item", 0, "and keeping charts."),
    ]


@pytest.mark.parametrize(
    ("before", "name", "item"),
    [
        ("(h) eight;", "(i) nine;", ("i",)),
        ("(h) eight, namely:", "(i) first;", ("h", "i")),
        ("(ii) two;", "(iii) three;", ("h", "iii")),
    ],
)
def test_i_is_a_letter_or_a_roman_number_as_the_list_before_it_says(before: str, name: str, item: tuple[str, ...]) -> None:
    opening = (
        "1. It shall:\n(g) seven;\n(h) eight, namely:\n(i) one;\n" if before.startswith("(ii") else "1. It shall:\n(g) seven;\n"
    )
    document = read_text(f"{opening}{before}\n{name}\n", id="letters", language="en")
    assert document.passages[-1].place.item == item


def test_numbers_under_a_stem_are_items_until_the_list_ends() -> None:
    document = read_text("1. De raad let op:\n1. water;\n2. wind.\n2. De raad zwijgt.", id="raad", language="nl")
    assert [(p.role, p.place.member, p.place.item) for p in document.passages] == [
        ("body", "1", ()),
        ("item", "1", ("1",)),
        ("item", "1", ("2",)),
        ("body", "2", ()),
    ]


ANNEXED = """\
# Directive (EU) 2031/7

## Article 1

The Board keeps charts.

## ANNEX II

## 3. Tides

3.1. The Board shall:

(a) measure the tides;

## 4. Winds

The Board rests.
"""


def test_a_point_of_an_annex_has_a_place() -> None:
    document = read_text(ANNEXED, id="annexed", language="en")
    assert outline(document)[-5:] == [
        ("heading", "annex-II", None, None, "3. Tides"),
        ("body", "annex-II.3.1", "3.1.", None, "The Board shall:"),
        ("item", "annex-II.3.1.a", "(a)", 5, "measure the tides;"),
        ("heading", "annex-II", None, None, "4. Winds"),
        ("body", "annex-II", None, None, "The Board rests."),
    ]


def test_an_annex_of_what_has_no_articles_is_no_place() -> None:
    document = read_text("# Report\n\nBijlage 1\n\nDe raad meet het tij.\n", id="report", language="nl")
    assert {passage.place.article for passage in document.passages} == {None}
