"""The built package works in an empty virtual environment, run from any folder: all its data comes along."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bevoegd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in a new environment that sees the tests' packages, but of bevoegd only the wheel."""
    folder = tmp_path_factory.mktemp("install")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT], check=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    (wheel,) = folder.glob("bevoegd-*.whl")
    subprocess.run([*pip, "--python", folder / "venv/bin/python", "install", "--no-deps", wheel], check=True)
    (packages,) = (folder / "venv/lib").glob("python*/site-packages")
    (packages / "of-the-tests.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return folder / "venv/bin/bevoegd"


def run(command: Path, *arguments: str, folder: Path) -> str:
    return subprocess.run([command, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def test_the_questions_come_along(bevoegd: Path, tmp_path: Path) -> None:
    assert "who-may" in run(bevoegd, "ask", folder=tmp_path)
    assert "demo" in run(bevoegd, "--help", folder=tmp_path)


def test_pipelines_rules_and_register_come_along(bevoegd: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("De MIVD is bevoegd om gegevens te verzamelen op grond van de Wiv 2017.\n")
    records = run(bevoegd, "extract", "brief.txt", folder=tmp_path)
    assert '"actor": "mivd"' in records


def test_the_page_of_the_explorer_comes_along_and_its_sources_do_not(bevoegd: Path, tmp_path: Path) -> None:
    assert "--review" in run(bevoegd, "explore", "--help", folder=tmp_path)
    (explorer,) = (bevoegd.parents[1] / "lib").glob("python*/site-packages/bevoegd/explorer")
    assert (explorer / "page" / "index.html").is_file()
    assert list((explorer / "page" / "assets").glob("*.js"))
    assert not (explorer / "web").exists()
