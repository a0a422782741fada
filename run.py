"""Sets bevoegd up in .venv, with nothing but Python 3.11 or later and the internet, and runs it.

python3 run.py         builds the graph of the shipped samples in a local Neo4j and prints a report
python3 run.py test    runs every check and test

The packages are those of requirements.lock (requirements-dev.lock for the tests), checked by their hashes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
COMMANDS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
STAMP = ENVIRONMENT / "installed-lock.sha256"
LOCK, DEV_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
CHECKS = ("ruff check", "ruff format --check", "mypy", "lint-imports")


def main(words: list[str]) -> int:
    if words not in ([], ["test"]):
        sys.exit(__doc__)
    require_python()
    if words == ["test"]:
        set_up(DEV_LOCK, accepted=[DEV_LOCK])
        find_programs()
        return run_checks()
    set_up(LOCK, accepted=[LOCK, DEV_LOCK])
    return command("bevoegd", "demo").returncode


def require_python() -> None:
    """Stops with one line where this Python is too old or cannot make a virtual environment."""
    if sys.version_info < (3, 11):  # noqa: UP036 (the line is for those who run an older one)
        sys.exit(
            f"run.py: needs Python 3.11 or later, this is {sys.version.split()[0]}; run it with a newer one: python3.12 run.py"
        )
    try:
        import ensurepip  # noqa: F401
    except ModuleNotFoundError:
        sys.exit("run.py: this Python has no 'ensurepip'; on Debian and Ubuntu: sudo apt install python3-venv")


def set_up(lock: Path, accepted: list[Path]) -> None:
    """Installs what `lock` names, unless one of the `accepted` locks is what .venv already holds."""
    if STAMP.exists() and STAMP.read_text() in map(digest, accepted):
        return
    print(f"run.py: installing the packages of {lock.name} into .venv (once, about a minute)", flush=True)
    if not (COMMANDS / "bevoegd").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
    install("--require-hashes", "--requirement", str(lock))
    install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(digest(lock))


def find_programs() -> None:
    """The other programs that tests use, a browser and a reader of scans: installed where this is Debian and the user may."""
    has_chromium = os.environ.get("BEVOEGD_CHROMIUM") or any(map(shutil.which, CHROMIUM))
    if not has_chromium:
        apt_install("Chromium for the tests of the explorer", "chromium", "fonts-dejavu-core")
    if not shutil.which("tesseract"):
        apt_install("tesseract for the tests of scans", "tesseract-ocr", "tesseract-ocr-nld")
    if not has_chromium and not any(map(shutil.which, CHROMIUM)):
        print(
            "run.py: no Chromium, so the tests of the explorer will fail; on Debian and Ubuntu: sudo apt install chromium, "
            "or set BEVOEGD_CHROMIUM to the path of one",
            flush=True,
        )


def apt_install(what: str, *packages: str) -> None:
    """Installs packages of Debian or Ubuntu, where this is one and the user may."""
    if not shutil.which("apt-get") or os.name != "posix" or os.geteuid() != 0:
        return
    print(f"run.py: installing {what} (once)", flush=True)
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-q", *step], stdout=subprocess.DEVNULL, env=environ)


def install(*arguments: str) -> None:
    pip = subprocess.run([COMMANDS / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments])
    if pip.returncode:
        sys.exit(
            "run.py: pip could not install the packages (its reason stands above); is the internet there? Then run this again"
        )


def digest(lock: Path) -> str:
    """SHA-256 of a lock with the project's own table, so that a change in either installs anew."""
    return hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def run_checks() -> int:
    """Runs them all, also after a failure; pytest comes last, so that its summary ends the output."""
    failed = [check for check in CHECKS if command(*check.split()).returncode]
    if failed:
        print(f"run.py: FAILED: {', '.join(failed)} (see above); the tests follow", flush=True)
    return command("pytest").returncode or int(bool(failed))


def command(name: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([COMMANDS / name, *arguments], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
