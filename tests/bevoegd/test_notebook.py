"""The notebooks that read the shipped samples run, and show what they showed when they were committed.

Those that read real documents run in `test_real_documents`.
"""

from pathlib import Path

import pytest
from notebook_outputs import NOTEBOOKS, committed, executed, pictures, shown

from graph.store import Store

ON_SAMPLES = {"first-walk", "rdf-and-sparql"}
ON_REAL_DOCUMENTS = {"boundaries", "nis2-to-cbw", "wiv-2002-2017"}


@pytest.mark.parametrize("name", sorted(ON_SAMPLES))
def test_a_notebook_shows_what_the_program_does(name: str, database: Store, tmp_path: Path) -> None:
    now = executed(name, tmp_path)
    assert shown(now) == shown(committed(name))
    assert len(pictures(now)) == len(pictures(committed(name))) > 0


def test_every_notebook_is_run_by_a_test_and_was_saved_with_its_pictures() -> None:
    assert {path.stem for path in NOTEBOOKS.glob("*.ipynb")} == ON_SAMPLES | ON_REAL_DOCUMENTS
    sizes = {name: [len(picture) for picture in pictures(committed(name))] for name in ON_SAMPLES | ON_REAL_DOCUMENTS}
    assert all(drawn and min(drawn) > 10_000 for drawn in sizes.values()), sizes
