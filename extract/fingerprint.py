"""What the reading of a document rests on besides the document: where this is the same, so are the records."""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final, get_args

import yaml

from extract.documents import Language

PACKAGES: Final = ("bevoegd", "spacy", "thinc", "numpy", "pypdfium2", "mammoth")
BOTH_LANGUAGES: Final = ("joints.yaml",)  # rules of one language that documents in the other are read by too
_LANGUAGES: Final = frozenset(get_args(Language))


@cache
def fingerprint(language: Language) -> str:
    """SHA-256, in hex, of the code, the register, the model and the rules that documents in a language are read by.

    A change in what the rules say of the other language alone leaves it as it is.
    """
    return fingerprint_of(files("extract"), language)


def fingerprint_of(root: Traversable, language: Language) -> str:
    """The same of the package in a folder."""
    digest = hashlib.sha256()
    parts = [(package, version(package).encode()) for package in PACKAGES]
    for name, data in (*parts, *_code_and_register(root, language), *_model(root, language)):
        digest.update(f"{name} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def _code_and_register(root: Traversable, language: Language) -> Iterator[tuple[str, bytes]]:
    """Each file of code and YAML with its bytes, of rules with what they say to the language."""
    for path, file in _files(root):
        if path.endswith(".py") or (path.endswith(".yaml") and path.startswith("register/")):
            yield path, file.read_bytes()
        elif path.endswith(".yaml") and not path.startswith("models/"):
            yield path, json.dumps(rules_for(language, file), sort_keys=True).encode()


def _model(root: Traversable, language: Language) -> Iterator[tuple[str, bytes]]:
    return ((path, file.read_bytes()) for path, file in _files(root.joinpath("models", language)))


def _files(folder: Traversable, above: str = "") -> Iterator[tuple[str, Traversable]]:
    """Every file below a folder with its path from there, in one order everywhere."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_file():
            yield above + entry.name, entry
        elif entry.name != "__pycache__":
            yield from _files(entry, f"{above}{entry.name}/")


def rules_for(language: Language, file: Traversable) -> Any:  # noqa: ANN401 - each rule file has its own shape
    """The content of a file of rules without what it says to the other language alone."""
    rules = yaml.load(file.read_text(encoding="utf8"), Loader=yaml.CSafeLoader)
    return rules if file.name in BOTH_LANGUAGES else _without_others(rules, language)


def _without_others(rules: Any, language: Language) -> Any:  # noqa: ANN401 - likewise
    """The rules without the blocks under the names of other languages; within a language's own block all stays."""
    if isinstance(rules, list):
        return [_without_others(rule, language) for rule in rules]
    if not isinstance(rules, dict):
        return rules
    return {
        key: block if key == language else _without_others(block, language)
        for key, block in rules.items()
        if key == language or key not in _LANGUAGES
    }
