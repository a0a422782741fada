"""Whatever is read, each statement is valid, has an id of its own, and is word for word what stands at its spans."""

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shared_texts import CORPUS

from extract.documents import Document, DocumentError, read_document, read_text
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import DocumentRecord, PassageRecord, Record, Statement, write_records
from extract.statement.stream import record_validator

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "bevoegd" / "samples").iterdir())
REAL = ["nl/kst-30821-F.txt", "nl/BWBR0019919-wet-op-de-bijzondere-opsporingsdiensten.md"]

STATUTE = """# Wet op de havens

### Artikel 2

1. De Algemene Inlichtingen- en Veiligheidsdienst heeft tot taak:
a. het verrichten van onderzoek naar organisaties. Dit gebeurt in stilte.
b. het bevorderen van de veiligheid van havens.
2. De AIVD kan gegevens verstrekken aan de MIVD, indien de veiligheid van schepen dat vergt.
3. Het is de AIVD verboden personen aan te houden.
"""
PARTS = [
    "De AIVD ", "de MIVD ", "is bevoegd ", "heeft tot taak:", "kan ", "gegevens te verzamelen", "op grond van artikel 3 ",
    "van de Wiv 2017", ". ", ", ", " en ", "(CTIVD) ", "houdt toezicht op ", "Artikel 4", "1. ", "a. ", "\n", "\n\n", "**",
    "é ", "Het kabinet ", "zegt niets over ", "?", "niet ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=25).map("".join)


def statute() -> Document:
    return read_text(STATUTE, id="havens.md", language="nl", kind="statute")


@cache
def extractor() -> Extractor:
    return Extractor(load_register())


def read(document: Document) -> list[Record]:
    return list(extractor().records(document))


def statements(records: list[Record]) -> list[Statement]:
    return [record for record in records if isinstance(record, Statement)]


def letters(text: str) -> str:
    return "".join(text.split())


def assert_sound(document: Document, records: list[Record]) -> None:
    """What the graph relies on, whatever the document."""
    head, *rest = records
    assert isinstance(head, DocumentRecord)
    assert head.digest == hashlib.sha256(document.source.encode()).hexdigest()
    passages = {record.id: record for record in rest if isinstance(record, PassageRecord)}
    said = statements(records)
    assert len({record.id for record in records}) == len(records) == 1 + len(passages) + len(said)
    assert not [(record.id, fault.message) for record in records for fault in record_validator().iter_errors(plain(record))]
    for one in said:
        assert letters("".join(document.source[start:end] for start, end in one.spans)) == letters(one.text)
        assert (one.start, one.end) == (min(start for start, _ in one.spans), max(end for _, end in one.spans))
        assert passages[one.passage].start <= one.spans[-1][0] < one.spans[-1][1] <= passages[one.passage].end
        assert one.trigger is None or one.trigger in one.text
        assert all(condition in one.text for condition in one.conditions)


def plain(record: Record) -> dict[str, object]:
    """The record as JSON has it: lists for tuples."""
    values = asdict(record)
    return {key: listed(value) for key, value in values.items()}


def listed(value: object) -> object:
    return [listed(item) for item in value] if isinstance(value, tuple) else value


def test_a_statute_says_its_tasks_item_by_item() -> None:
    records = read(statute())
    assert_sound(statute(), records)
    said = {(s.modality, s.actor) for s in statements(records) if s.kind == "mandate"}
    assert said == {("task", "aivd"), ("power", "aivd"), ("prohibition", "aivd")}
    items = [s for s in statements(records) if s.modality == "task"]
    assert [s.text for s in items] == [
        "De Algemene Inlichtingen- en Veiligheidsdienst heeft tot taak: het verrichten van onderzoek naar organisaties.",
        "De Algemene Inlichtingen- en Veiligheidsdienst heeft tot taak: het bevorderen van de veiligheid van havens.",
    ]
    assert [len(s.spans) for s in items] == [2, 2]


def test_a_condition_stays_with_its_power() -> None:
    powers = {(s.actor, s.competence, s.conditions) for s in statements(read(statute())) if s.modality == "power"}
    assert powers == {("aivd", "information-sharing", ("indien de veiligheid van schepen dat vergt",))}


def test_a_document_without_statements_still_has_its_record() -> None:
    document = read_text("Het regent op de kade.", id="regen.txt", language="nl", kind="report")
    (head,) = read(document)
    assert isinstance(head, DocumentRecord)
    assert (head.id, head.law, head.type) == ("regen.txt", None, "report")


def test_a_sentence_that_was_copied_from_nowhere_is_passed_over(tmp_path: Path) -> None:
    """Letters that HTML entities name stand in the text, but not in the source."""
    page = tmp_path / "brief.html"
    page.write_text("<html><body><p>De MIVD is bevoegd om gegevens te verzamelen. &Eacute;</p></body></html>")
    assert {s.actor for s in statements(read(read_document(page)))} == {"mivd"}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_are_sound_and_say_who_may_what(path: Path) -> None:
    document = read_document(path)
    records = read(document)
    assert_sound(document, records)
    assert {s.kind for s in statements(records)} >= {"mandate", "relation"}


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.sampled_from(["statute", "parliament"]))
def test_statements_of_any_text_are_sound(text: str, kind: str) -> None:
    try:
        document = read_text(text, id="x.md", language="nl", kind=kind)  # type: ignore[arg-type]
    except DocumentError:
        return
    assert_sound(document, read(document))


SCRIPT = """
import sys
from pathlib import Path
from extract.documents import read_document
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import write_records
for name in sys.argv[1:]:
    write_records(Extractor(load_register()).records(read_document(Path(name))), sys.stdout)
"""


def test_the_same_input_gives_the_same_bytes_in_any_process() -> None:
    first, second = io.StringIO(), io.StringIO()
    for out in (first, second):
        for path in SAMPLES:
            write_records(extractor().records(read_document(path)), out)
    assert first.getvalue() == second.getvalue()
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONIOENCODING": "utf8"}
    command = [sys.executable, "-c", SCRIPT, *map(str, SAMPLES)]
    elsewhere = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    assert elsewhere.stdout == first.getvalue().encode()


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
@pytest.mark.parametrize("name", REAL)
def test_real_documents_are_sound(name: str) -> None:
    document = read_document(CORPUS / name)
    records = read(document)
    assert_sound(document, records)
    assert len(statements(records)) > 20
