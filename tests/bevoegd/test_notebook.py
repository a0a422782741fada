"""The notebook runs, and shows what it showed when it was committed."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from graph.store import Store

NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "sample.ipynb"


def shown(notebook: NotebookNode) -> list[str]:
    """The text that each cell printed."""
    return ["".join(output.get("text", "") for output in cell.get("outputs", ())) for cell in notebook.cells]


def test_the_notebook_shows_what_the_program_does(database: Store, tmp_path: Path) -> None:
    committed = nbformat.read(NOTEBOOK, as_version=4)
    executed = NotebookClient(nbformat.read(NOTEBOOK, as_version=4), resources={"metadata": {"path": str(tmp_path)}}).execute()
    assert shown(executed) == shown(committed)
    assert (tmp_path / "sample-graph.png").stat().st_size > 50_000
