"""What a word on the command line names."""

import pytest

from bevoegd.fetching import read_identifier


@pytest.mark.parametrize(
    ("text", "kind", "number", "version"),
    [
        ("BWBR0039896", "bwb", "BWBR0039896", None),
        ("bwb:BWBV0001000@all", "bwb", "BWBV0001000", "all"),
        ("BWBR0039896@2018-05-01", "bwb", "BWBR0039896", "2018-05-01"),
        ("32022L2555", "celex", "32022L2555", None),
        ("celex:52021PC0206", "celex", "52021PC0206", None),
        ("02022L2555-20221227", "celex", "02022L2555-20221227", None),
        ("stb-2026-187", "publication", "stb-2026-187", None),
        ("stcrt-2024-38492-n1", "publication", "stcrt-2024-38492-n1", None),
        ("kst-36600-VII-12", "publication", "kst-36600-VII-12", None),
        ("ah-tk-20232024-123", "publication", "ah-tk-20232024-123", None),
        ("h-tk-20242025-42-4", "publication", "h-tk-20242025-42-4", None),
        ("36764", "dossier", "36764", None),
        ("36764-*", "dossier", "36764", None),
        ("36600-VII", "dossier", "36600-VII", None),
        ("2025D26060", "tweede-kamer", "2025D26060", None),
    ],
)
def test_each_number(text: str, kind: str, number: str, version: str | None) -> None:
    found = read_identifier(text)
    assert found is not None
    assert (found.kind, found.number, found.version) == (kind, number, version)


@pytest.mark.parametrize(
    "text",
    [
        "wiv-2017.md", "BWBR003989", "BWBR0039896@2018-13-01", "BWBR0039896@", "stb-",
        "kst-../../etc/passwd", "kst-1-/x", "2025Z26060",
        "1234", "h-index", "stb-2030-" + "1" * 300, "٣٦٧٦٤", "",
    ],
)  # fmt: skip
def test_what_is_no_number(text: str) -> None:
    assert read_identifier(text) is None
