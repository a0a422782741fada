"""The annotated passages of tests/gold, their words taken from the documents that lie beside the repository."""

import json
import re
import tarfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from shared_texts import CORPUS

GOLD = Path(__file__).parent / "gold"
SAMPLE = "nl-laws-sample"


def gold_passages(name: str) -> Iterator[str]:
    """The lines of a file of tests/gold as annotated passages with their words, as the evaluation guide has them."""
    for line in (GOLD / name).read_text(encoding="utf8").splitlines():
        yield json.dumps(with_words(json.loads(line)), ensure_ascii=False)


def with_words(passage: dict[str, Any]) -> dict[str, Any]:
    """The passage with its text, preamble, triggers and conditions as words."""
    source = source_of(passage["doc"])
    text, preamble = words(source, passage["text"]), words(source, passage.get("preamble", []))
    optional = passage.get("optional", {})
    said = [quoted(mandate, text) for mandate in passage["mandates"]]
    allowed = optional | {"mandates": [quoted(mandate, text) for mandate in optional.get("mandates", [])]}
    return passage | {"text": text, "preamble": preamble, "mandates": said, "optional": allowed}


def words(source: str, runs: list[list[int]]) -> str:
    return "".join(" " * space + re.sub(r"\s+", " ", source[start:end]) for start, end, space in runs)


def quoted(mandate: dict[str, Any], text: str) -> dict[str, Any]:
    trigger, conditions = mandate.get("trigger"), mandate.get("conditions", [])
    spans = {"trigger": text[slice(*trigger)] if trigger else "", "conditions": [text[start:end] for start, end in conditions]}
    return mandate | spans


@cache
def source_of(document: str) -> str:
    """The characters of a document of the corpus; of a Word file those of its main part."""
    if document.startswith(SAMPLE):
        return sampled()[Path(document).name]
    path = CORPUS / document
    content = zipfile.ZipFile(path).read("word/document.xml") if path.suffix == ".docx" else path.read_bytes()
    return content.decode("utf8")


@cache
def sampled() -> dict[str, str]:
    """The regulations of the corpus's archive that the annotated passages are from, by file name."""
    wanted = {document for path in GOLD.glob("*.jsonl") for document in re.findall(rf'"{SAMPLE}/([^"]+)"', path.read_text())}
    with tarfile.open(CORPUS / f"{SAMPLE}.tar.xz") as archive:
        found = {Path(member.name).name: archive.extractfile(member) for member in archive if Path(member.name).name in wanted}
        return {name: file.read().decode("utf8") for name, file in found.items() if file is not None}
