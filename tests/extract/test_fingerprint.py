"""The fingerprint of what documents are read by: it changes with all that may change a record, and as little else as can be."""

import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from calls import SAMPLES

from extract.documents import Language
from extract.fingerprint import BOTH_LANGUAGES, fingerprint, fingerprint_of

EXTRACT = Path(str(files("extract")))
OTHER_LANGUAGE = """
import sys
from pathlib import Path
import yaml
from extract.register import load_register

own, other = sys.argv[1:3]
names = {path.read_text(encoding="utf8"): path.name for path in Path(sys.argv[3]).rglob("*.yaml")}
load, used = yaml.load, set()

class Watched(dict):
    def look(self):
        if other in self.keys():
            used.add(self.name)
    def __getitem__(self, key):
        return self._seen(key, super().__getitem__(key))
    def get(self, key, default=None):
        return self._seen(key, super().get(key, default))
    def _seen(self, key, value):
        if key == other:
            used.add(self.name)
        return value
    def values(self):
        self.look()
        return super().values()
    def items(self):
        self.look()
        return super().items()
    def __iter__(self):
        self.look()
        return super().__iter__()

def watched(value, name):
    if isinstance(value, list):
        return [watched(item, name) for item in value]
    if not isinstance(value, dict):
        return value
    mapping = Watched({key: watched(item, name) for key, item in value.items()})
    mapping.name = name
    return mapping

load_register()
yaml.load = lambda text, Loader: watched(load(text, Loader), names[text])
from extract.documents import read_document
from extract.pipeline import Extractor
for path in sorted(Path(sys.argv[4]).iterdir()):
    list(Extractor(load_register()).records(read_document(path, own)))
print(*sorted(used))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A package to change, with the models of the original."""
    shutil.copytree(EXTRACT, tmp_path / "extract", ignore=shutil.ignore_patterns("models", "__pycache__"))
    (tmp_path / "extract" / "models").symlink_to(EXTRACT / "models")
    return tmp_path / "extract"


def changed(copy: Path) -> set[Language]:
    """The languages whose documents are read anew."""
    return {language for language in ("nl", "en") if fingerprint_of(copy, language) != fingerprint(language)}


def test_a_copy_reads_the_same(copy: Path) -> None:
    (copy / "rules" / "__pycache__").mkdir()
    assert changed(copy) == set()


@pytest.mark.parametrize(
    ("file", "old", "new", "languages"),
    [
        ("rules/competences.yaml", '"intelligence gather*', '"intelligence glean*', {"en"}),
        ("rules/competences.yaml", '"inlichtingen inwin*', '"inlichtingen oogst*', {"nl"}),
        ("rules/competences.yaml", "# Words that point", "# Words which point", set()),
        ("rules/confidence.yaml", "base:", "basis:", {"nl", "en"}),
        ("rules/joints.yaml", "en:\n", "en:\n  new: []\n", {"nl", "en"}),
        ("actors/names.yaml", "en:\n", "en:\n  new: []\n", {"en"}),
        ("references/words.yaml", "communities: ['EU'", "communities: ['EUR'", {"nl", "en"}),
        ("register/competences.yaml", "intelligence:", "espionage:", {"nl", "en"}),
        ("pipeline.py", "citation", "reference", {"nl", "en"}),
    ],
)
def test_what_a_change_has_read_anew(file: str, old: str, new: str, languages: set[str], copy: Path) -> None:
    text = (copy / file).read_text(encoding="utf8")
    assert old in text
    (copy / file).write_text(text.replace(old, new, 1), encoding="utf8")
    assert changed(copy) == languages


def test_a_new_model_has_its_language_read_anew(copy: Path) -> None:
    (copy / "models").unlink()
    shutil.copytree(EXTRACT / "models", copy / "models")
    (copy / "models" / "en" / "vocab" / "strings.json").write_text("[]")
    assert changed(copy) == {"en"}


@pytest.mark.parametrize(("own", "other"), [("nl", "en"), ("en", "nl")])
def test_documents_are_read_by_the_rules_of_their_language_alone(own: str, other: str) -> None:
    command = [sys.executable, "-c", OTHER_LANGUAGE, own, other, EXTRACT, SAMPLES]
    used = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert used == list(BOTH_LANGUAGES)
