"""The page that is shipped: made from its sources, so that a user needs no Node.js."""

import filecmp
import shutil
import subprocess
from pathlib import Path

import pytest

import bevoegd.explorer

EXPLORER = Path(bevoegd.explorer.__file__).parent
STEPS = (
    ("ci", "--ignore-scripts", "--no-audit", "--no-fund"),
    ("run", "check"),
    ("test",),
    ("run", "build"),
)


def files_of(folder: Path) -> list[Path]:
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


@pytest.mark.skipif(shutil.which("npm") is None, reason="no Node.js: the sources of the page are neither checked nor built")
def test_the_shipped_page_is_what_its_sources_give(tmp_path: Path) -> None:
    shutil.copytree(EXPLORER / "web", tmp_path / "web", ignore=shutil.ignore_patterns("node_modules"))
    for step in STEPS:
        done = subprocess.run(["npm", *step], cwd=tmp_path / "web", capture_output=True, text=True)
        assert done.returncode == 0, f"npm {' '.join(step)}:\n{done.stdout}{done.stderr}"
    made, shipped = tmp_path / "page", EXPLORER / "page"
    assert files_of(made) == files_of(shipped), "build the page: npm run build in bevoegd/explorer/web"
    _, different, unread = filecmp.cmpfiles(made, shipped, files_of(made), shallow=False)
    assert (different, unread) == ([], []), "build the page: npm run build in bevoegd/explorer/web"


def test_the_page_asks_nothing_of_other_hosts() -> None:
    page = EXPLORER / "page"
    assert (page / "index.html").is_file()
    for path in files_of(page):
        text = (page / path).read_text(encoding="utf8")
        assert "//cdn" not in text
        assert 'src="http' not in text
        assert 'href="http' not in text
