"""Answers as the services' documentation gives them, about documents that do not exist."""

from collections.abc import Mapping
from typing import NamedTuple
from xml.sax.saxutils import escape

from dated_act import AFTER, BEFORE, GATE, wording

ACT = "BWBR0099990"
OLD, NEW = f"{ACT}_2016-01-01_0", f"{ACT}_2021-07-01_1"
OLD_TEXT, NEW_TEXT = wording("2016-01-01", GATE, BEFORE), wording("2021-07-01", GATE, AFTER)
_EXPRESSION = """<expression label="{label}"><metadata><datum_inwerkingtreding>{start}</datum_inwerkingtreding>
<einddatum>{end}</einddatum>
<zichtdatum_eind>{seen}</zichtdatum_eind></metadata><manifestation label="xml"><metadata><size>1</size></metadata>
<item label="{act}_{label}.xml" _deleted="{deleted}"/></manifestation></expression>"""


class Listed(NamedTuple):
    """A wording in a manifest: its label, the days between which its words hold, until when it was seen so, '_deleted'."""

    label: str
    start: str
    end: str = "9999-12-31"
    seen: str = "9999-12-31"
    deleted: str = "false"


WORDINGS = (
    Listed("2016-01-01_0", "2016-01-01", "2021-06-30"),
    Listed("2019-05-01_0", "2019-05-01", seen="2019-04-02"),  # was to begin, and was put off
    Listed("2021-07-01_0", "2021-07-01"),
    Listed("2021-07-01_1", "2021-07-01", "9998-12-31"),
    Listed("2021-07-01_2", "2021-07-01", deleted="true"),
)
PUBLICATION = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" content="{number}/metadata.xml"/></metadata>
<kop><titel>Staatsblad</titel></kop>
<staatsblad><intitule>Wet van 3 mei 2030, houdende regels over sluizen (Sluizenwet)</intitule>
<wet-besluit><wettekst><artikel><kop><label>Artikel</label><nr>1</nr></kop>
<al>De MIVD is bevoegd onderzoek te doen naar dreigingen tegen een sluis.</al></artikel></wettekst></wet-besluit></staatsblad>
</officiele-publicatie>"""
PAPER = (
    "<!DOCTYPE html><html><body><h1>Brief over havens</h1><p>De AIVD deelt met de MIVD gegevens over havens.</p></body></html>"
)
EU_ACT = "<html><head><title>Act</title></head><body><p>{language}: harbours.</p></body></html>"
CHOICES = """<html><head><title>300 Multiple-Choice Response</title></head><body><ul><li title="item">
<a href="{origin}/cellar/cellar/abc.0001.03/DOC_1">1</a></li>
<li title="item"><a href="{origin}/cellar/cellar/abc.0001.03/DOC_2">2</a>
</li></ul></body></html>"""
PDF = b"%PDF-1.7\n" + b"page " * 40


def manifest(*wordings: Listed) -> str:
    """A manifest of the act."""
    parts = (_EXPRESSION.format(act=ACT, **wording._asdict()) for wording in wordings or WORDINGS)
    data = f"<metadata><wti_locatie>{ACT}.WTI</wti_locatie></metadata>"
    return f'<?xml version="1.0" encoding="utf-8"?><work label="{ACT}">{data}{"".join(parts)}</work>'


def record(id: str, files: Mapping[str, str], title: str = "Brief over havens", day: str = "2030-05-03") -> str:
    """A record of the search service; `files` are addresses by manifestation."""
    items = "".join(f'<gzd:itemUrl manifestation="{form}">{escape(address)}</gzd:itemUrl>' for form, address in files.items())
    return f"""<sru:record><sru:recordData><gzd:gzd><gzd:originalData><o:meta><o:owmskern>
<dcterms:identifier>{escape(id)}</dcterms:identifier><dcterms:title>{escape(title)}</dcterms:title></o:owmskern>
<o:owmsmantel><dcterms:date>{day}</dcterms:date></o:owmsmantel></o:meta></gzd:originalData>
<gzd:enrichedData>{items}</gzd:enrichedData></gzd:gzd></sru:recordData></sru:record>"""


def result(*records: str, total: int | None = None, following: int | None = None) -> str:
    """A page of a search; `following` is where the next one begins."""
    position = f"<sru:nextRecordPosition>{following}</sru:nextRecordPosition>" if following else ""
    number = len(records) if total is None else total
    return f"""<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse
xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru"
xmlns:dcterms="http://purl.org/dc/terms/" xmlns:o="http://standaarden.overheid.nl/wetgeving/"><sru:version>2.0</sru:version>
<sru:numberOfRecords>{number}</sru:numberOfRecords><sru:records>{"".join(records)}</sru:records>{position}
</sru:searchRetrieveResponse>"""


DIAGNOSTIC = """<searchRetrieveResponse xmlns:d="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version>
<diagnostics><d:diagnostic><d:uri>info:srw/diagnostic/1/10</d:uri><d:message>line 1:3 mismatched input</d:message>
</d:diagnostic></diagnostics></searchRetrieveResponse>"""
