"""Plain questions in Dutch and English: how many are matched to the question of the library that they ask."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bevoegd.plain import asked_of
from extract.asking import read_asking
from extract.register import load_register
from queries import library, matches

FOLDER = Path(__file__).parents[1] / "queries"
FLOORS = {"plain_questions.yaml": 45, "plain_questions_second.yaml": 39, "plain_questions_blind.yaml": 78}


def is_matched(row: dict[str, Any]) -> bool:
    """Whether the right question is found with the right values, or none where none is right."""
    register = load_register()
    best = matches(asked_of(row["asks"], read_asking(row["asks"], register), register), library().values())[0]
    if not row["question"]:
        return not best.fits
    return best.fits and best.question.id in row["question"] and row["values"].items() <= best.values.items()


@pytest.mark.parametrize("file", FLOORS)
def test_so_many_plain_questions_are_matched(file: str) -> None:
    rows = yaml.safe_load((FOLDER / file).read_text(encoding="utf8"))
    found = sum(map(is_matched, rows))
    print(f"{file}: {found} of {len(rows)} plain questions matched")
    assert found >= FLOORS[file], [row["asks"] for row in rows if not is_matched(row)]
