"""Real documents, as the services publish them, pass for what they are."""

from pathlib import Path

import pytest
from calls import Run
from invented_answers import ACT, Listed, manifest, record, result
from replay import Replay, Reply
from shared_texts import CORPUS

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no real documents at {CORPUS}; set BEVOEGD_SHARED")


def test_an_act_and_its_technical_data(official: Replay, run: Run, papers: Path) -> None:
    number, label = "BWBR0018451", "2025-01-01_0"
    folder = CORPUS / "bwb-xml"
    official.on(f"/bwb/{number}/manifest.xml", Reply(manifest(Listed(label, label[:10])).replace(ACT, number)))
    wording = (folder / f"{number}-zorgtoeslag-toestand.xml").read_bytes()
    official.on(f"/bwb/{number}/{label}/xml/{number}_{label}.xml", Reply(wording))
    official.on(f"/bwb/{number}/{number}.WTI", Reply((folder / f"{number}-zorgtoeslag.wti.xml").read_bytes()))
    assert len(run("fetch", number, "-o", papers).splitlines()) == 2
    assert (papers / f"{number}_{label}.xml").read_bytes() == wording


def test_a_publication(official: Replay, run: Run, papers: Path) -> None:
    text = (CORPUS / "nl" / "stb-2026-187.xml").read_bytes()
    official.on("/publications-search", Reply(result(record("stb-2026-187", {"xml": f"{official.origin}/publications/x.xml"}))))
    official.on("/publications/x.xml", Reply(text))
    run("fetch", "stb-2026-187", "-o", papers)
    assert (papers / "stb-2026-187.xml").read_bytes() == text


@pytest.mark.parametrize("name", ["32022L2555.nl.html", "32022L2555.en.html", "32022L2557.nl.html", "32024R2690.en.html"])
def test_eu_acts(official: Replay, run: Run, papers: Path, name: str) -> None:
    number, language, _ = name.split(".")
    text = (CORPUS / "eu" / name).read_bytes()
    official.on(f"/cellar/celex/{number}", Reply(text))
    run("fetch", number, "--lang", language, "-o", papers)
    assert (papers / name).read_bytes() == text


def test_a_document_of_the_tweede_kamer(official: Replay, run: Run, papers: Path) -> None:
    id = "00000000-0000-0000-0000-000000000001"
    told = f'{{"value": [{{"Id": "{id}", "ContentType": "application/pdf"}}]}}'
    official.on("/tweede-kamer/Document", Reply(told))
    text = (CORPUS / "nl" / "cbw-2025D26060.pdf").read_bytes()
    official.on(f"/tweede-kamer/Document({id})/resource", Reply(text))
    run("fetch", "2025D26060", "-o", papers)
    assert (papers / "2025D26060.pdf").read_bytes() == text
