"""Acts of the European Union in Formex and Akoma Ntoso: the same places as their EUR-Lex pages give."""

from pathlib import Path

import pytest

from extract.documents import Document, DocumentError, read_document

FORMEX = """<ACT><BIB.INSTANCE><NO.CURRENT>5</NO.CURRENT></BIB.INSTANCE><TITLE><TI><P><HT TYPE="UC">Decision</HT> (EU) 2032/5
<HT TYPE="UC">of the Council</HT></P><P>on gauges</P></TI></TITLE><PREAMBLE><PREAMBLE.INIT>THE COUNCIL,</PREAMBLE.INIT><GR.VISA>
<VISA>Having regard to tides<NOTE NOTE.ID="E0001"><P>OJ L 1.</P></NOTE>,</VISA></GR.VISA>
<GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Tides are rising.</TXT></NP></CONSID></GR.CONSID></PREAMBLE><ENACTING.TERMS>
<ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART><P>Gauges</P></STI.ART>
<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>The Council shall:</P><LIST><ITEM><NP><NO.P>(a)</NO.P><TXT>read
<QUOT.START CODE="2018"/>gauges<QUOT.END CODE="2019"/>:</TXT><P><LIST><ITEM><NP><NO.P>(i)</NO.P><TXT>by day;</TXT></NP></ITEM>
<ITEM><P>or by night;</P></ITEM></LIST></P></NP></ITEM></LIST></ALINEA><ALINEA>It shall report.</ALINEA></PARAG></ARTICLE>
<ARTICLE><TI.ART>Article 2</TI.ART><ALINEA>In Decision 4 this is added:<QUOT.S><ARTICLE><TI.ART>Article 9</TI.ART>
<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>Ports close.</ALINEA></PARAG></ARTICLE></QUOT.S></ALINEA></ARTICLE></ENACTING.TERMS>
<FINAL><SIGNATURE><P>Done at Delft, 1 May 2032.</P></SIGNATURE></FINAL></ACT>"""

ANNEX = """<ANNEX><TITLE><TI><P>ANNEX II</P></TI></TITLE><CONTENTS><GR.SEQ>
<TITLE><TI><NP><NO.P>1.</NO.P><TXT>Ports</TXT></NP></TI></TITLE>
<NP><NO.P>1.1.</NO.P><TXT>Ports on the sea.</TXT></NP><NP><NO.P>(a)</NO.P><TXT>large ones.</TXT></NP></GR.SEQ>
<TBL><CORPUS><ROW TYPE="HEADER"><CELL COL="1">Port</CELL><CELL COL="2">Depth</CELL></ROW>
<ROW><CELL COL="1" ROWSPAN="2">Delft</CELL><CELL COL="2">3 m</CELL></ROW><ROW><CELL COL="2">5 m</CELL></ROW></CORPUS></TBL>
</CONTENTS></ANNEX>"""

AKOMA_NTOSO = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification><FRBRWork>
<FRBRalias value="32032D0005" name="CELEX"/><FRBRcountry value="eu"/></FRBRWork></identification></meta>
<preface><longTitle><p><docType>Decision</docType><docPurpose>on gauges</docPurpose></p></longTitle></preface>
<preamble><recitals><recital><num>(1)</num><p>Tides are rising.</p></recital></recitals></preamble>
<body><chapter><num>Chapter I</num><heading>Tides</heading><article><num>Article 1</num><heading>Gauges</heading>
<paragraph><num>1.</num><list><intro><p>The Council shall:</p></intro>
<point><num>(a)</num><list><subparagraph><content><p>read gauges:</p></content></subparagraph>
<point><num>(i)</num><content><p>by day<authorialNote marker="2"><p>Not at noon.</p></authorialNote>;</p></content></point>
</list></point></list>
<subparagraph><content><p>It shall report.</p></content></subparagraph></paragraph></article></chapter></body>
<attachments><attachment><doc name="annex"><preface><p>ANNEX I</p></preface><mainBody><p>Delft.</p></mainBody></doc>
</attachment></attachments></act></akomaNtoso>"""


def read(folder: Path, text: str) -> Document:
    path = folder / "gauges.xml"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def rows(document: Document) -> list[tuple[str, str | None, str | None, int | None, str]]:
    return [(p.role, p.place.path(), p.number, p.parent, p.text) for p in document.passages]


def test_an_act_in_formex(tmp_path: Path) -> None:
    document = read(tmp_path, FORMEX)
    assert (document.kind, document.identifier, document.language) == ("eu-act", "32032D0005", "en")
    assert document.title == "DECISION (EU) 2032/5 OF THE COUNCIL"
    assert rows(document)[1:] == [
        ("body", None, None, None, "THE COUNCIL,"),
        ("body", None, None, None, "Having regard to tides,"),
        ("footnote", None, "1", None, "OJ L 1."),
        ("body", None, "(1)", None, "Tides are rising."),
        ("heading", "1", None, None, "Article 1"),
        ("heading", "1", None, None, "Gauges"),
        ("body", "1.1", "1.", None, "The Council shall:"),
        ("item", "1.1.a", "(a)", 7, "read ‘gauges’:"),
        ("item", "1.1.a.i", "(i)", 8, "by day;"),
        ("item", "1.1.a", None, 8, "or by night;"),
        ("body", "1.1", None, None, "It shall report."),
        ("heading", "2", None, None, "Article 2"),
        ("body", "2", None, None, "In Decision 4 this is added:"),
        ("heading", "2", None, None, "Article 9"),
        ("body", "2", "1.", None, "Ports close."),
        ("body", None, None, None, "Done at Delft, 1 May 2032."),
    ]


def test_an_annex_in_formex(tmp_path: Path) -> None:
    assert rows(read(tmp_path, ANNEX)) == [
        ("heading", "annex-II", None, None, "ANNEX II"),
        ("heading", "annex-II", None, None, "1. Ports"),
        ("body", "annex-II.1.1", "1.1.", None, "Ports on the sea."),
        ("item", "annex-II..a", "(a)", None, "large ones."),
        ("heading", "annex-II", None, None, "Port – Depth"),
        ("item", "annex-II", None, None, "Delft – 3 m"),
        ("item", "annex-II", None, None, "Delft – 5 m"),
    ]


@pytest.mark.parametrize("prefix", ["", "akn:"])
def test_an_act_in_akoma_ntoso(tmp_path: Path, prefix: str) -> None:
    text = AKOMA_NTOSO.replace("</", "</" + prefix).replace("xmlns=", "xmlns:akn=" if prefix else "xmlns=")
    for name in {part.split(">")[0].split()[0].rstrip("/") for part in AKOMA_NTOSO.split("<") if part[:1].isalpha()}:
        text = text.replace(f"<{name} ", f"<{prefix}{name} ").replace(f"<{name}>", f"<{prefix}{name}>")
    document = read(tmp_path, text)
    assert (document.kind, document.identifier, document.title) == ("eu-act", "32032D0005", "Decision on gauges")
    assert rows(document)[1:] == [
        ("body", None, "(1)", None, "Tides are rising."),
        ("heading", None, None, None, "Chapter I"),
        ("heading", None, None, None, "Tides"),
        ("heading", "1", None, None, "Article 1"),
        ("heading", "1", None, None, "Gauges"),
        ("body", "1.1", "1.", None, "The Council shall:"),
        ("item", "1.1.a", "(a)", 6, "read gauges:"),
        ("item", "1.1.a.i", "(i)", 7, "by day;"),
        ("footnote", None, "2", None, "Not at noon."),
        ("body", "1.1", None, None, "It shall report."),
        ("body", "annex-I", None, None, "ANNEX I"),
        ("body", "annex-I", None, None, "Delft."),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<DOC/>", "only lists the files of a publication in the Official Journal; read those that hold its text"),
        ("<akomaNtoso><debate/></akomaNtoso>", "is Akoma Ntoso that holds no act, bill or annex"),
    ],
)
def test_what_is_not_read_is_said(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(DocumentError, match=f"gauges.xml: {says}"):
        read(tmp_path, text)


def test_a_proposal_has_no_number_of_the_acts_that_it_names(tmp_path: Path) -> None:
    text = AKOMA_NTOSO.replace('name="CELEX"', "")
    assert read(tmp_path, text.replace("Decision<", "Directive 2032/9/EU<")).identifier == "32032L0009"
    assert (
        read(tmp_path, text.replace("Decision<", "Proposal for a Directive repealing Directive 2032/9/EU<")).identifier is None
    )
