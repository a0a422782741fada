"""A notebook run anew, and what it shows: text and tables to compare with those that were committed, and pictures."""

from base64 import b64decode
from pathlib import Path
from typing import Final

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

NOTEBOOKS: Final = Path(__file__).parents[1] / "notebooks"


def committed(name: str) -> NotebookNode:
    return nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4)


def executed(name: str, folder: Path) -> NotebookNode:
    """The notebook after it ran in that folder."""
    return NotebookClient(committed(name), resources={"metadata": {"path": str(folder)}}).execute()


def shown(notebook: NotebookNode) -> list[str]:
    """What each cell printed, and the answer that it ends in."""
    return ["".join(map(_text, cell.get("outputs", ()))) for cell in notebook.cells]


def pictures(notebook: NotebookNode) -> list[bytes]:
    """The PNG files that the notebook drew."""
    outputs = [output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", ())]
    return [b64decode(data["image/png"]) for data in outputs if "image/png" in data]


def _text(output: NotebookNode) -> str:
    data = output.get("data", {})
    return str(
        output.get("text", "") or data.get("text/markdown", "") or ("" if "image/png" in data else data.get("text/plain", ""))
    )
