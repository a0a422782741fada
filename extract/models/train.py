"""Trains a shipped pipeline anew, so that nobody has to take its weights on trust.

python -m extract.models.train nl --treebank DIR --out DIR    about an hour on one processor core

Reads the treebank's CoNLL-U files that treebanks.yaml names (packed with xz or not), trains with spaCy's own `train` on
config.cfg, and prints the figures on the test sets. In OUT: corpus/ and model-best/ (spaCy's), and the pipeline under its
language, ready to take the place of the one beside this file.
"""

import lzma
import re
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import click
import spacy
import yaml
from spacy.cli.train import train as train_pipeline
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training import Corpus
from spacy.training.converters.conllu_to_docs import conllu_to_docs

LICENCE = "CC BY-SA 4.0"
FIGURES = {
    "tag_acc": "tag", "pos_acc": "POS", "morph_acc": "morph", "lemma_acc": "lemma", "dep_uas": "UAS", "dep_las": "LAS",
    "sents_f": "sentence F",
}  # fmt: skip


def treebank_of(language: str) -> dict[str, Any]:
    """The language's entry in treebanks.yaml: name, version, description, steps, config, train, dev, tests, sources."""
    treebanks = yaml.safe_load(files("extract.models").joinpath("treebanks.yaml").read_text(encoding="utf8"))
    return dict(treebanks[language])


def train(language: str, treebank: Path, out: Path, steps: int | None = None) -> Path:
    """Trains on the files in `treebank` and writes the pipeline to `out`/<language>; fewer `steps` make a trial run."""
    entry = treebank_of(language)
    corpora = {name: convert(sentences(treebank, entry[name]), out / "corpus" / f"{name}.spacy") for name in ("train", "dev")}
    steps = steps or entry["steps"]
    overrides = {"nlp.lang": language, "training.max_steps": steps, "training.eval_frequency": min(steps, 1000)}
    paths = {f"paths.{name}": str(path) for name, path in corpora.items()}
    with as_file(files("extract.models").joinpath("config.cfg")) as config:
        train_pipeline(config, out, overrides={**entry.get("config", {}), **overrides, **paths})
    nlp = spacy.load(out / "model-best")
    describe(nlp, entry)
    nlp.to_disk(out / language)
    return out / language


def sentences(treebank: Path, parts: list[dict[str, Any]]) -> str:
    """The CoNLL-U text of these parts of a treebank: each a 'file', and of that only the 'documents' named, if any are."""
    return "".join(documents(read(find(treebank, part["file"])), tuple(part.get("documents", ()))) for part in parts)


def documents(text: str, names: tuple[str, ...]) -> str:
    """Of a CoNLL-U text the documents whose id begins with one of the names; all of it where no name is given."""
    mark = "# newdoc id = "
    parts = re.split(f"^(?={mark})", text, flags=re.MULTILINE)
    return "".join(part for part in parts if not names or part.removeprefix(mark).startswith(names))


def find(folder: Path, name: str) -> Path:
    """The CoNLL-U file of that name in the folder, or the same packed with xz."""
    for path in (folder / name, folder / f"{name}.xz"):
        if path.is_file():
            return path
    raise click.ClickException(f"{folder / name}: no such file, nor {name}.xz; --treebank is the folder that holds it")


def read(path: Path) -> str:
    data = path.read_bytes()
    return (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf8")


def convert(text: str, target: Path) -> Path:
    """A CoNLL-U text as spaCy's training data; ten sentences make one text, so that the parser learns where they end."""
    docs = conllu_to_docs(text, n_sents=10, no_print=True)  # type: ignore[no-untyped-call]
    target.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=docs, store_user_data=True).to_disk(target)
    return target


def describe(nlp: Language, entry: dict[str, Any]) -> None:
    """Says in the pipeline's own files what it is and whose work it rests on, and forgets where the training data lay."""
    nlp.meta.update({key: entry[key] for key in ("name", "version", "description", "sources")})
    nlp.meta.update(author="bevoegd", license=LICENCE)
    nlp.config["paths"].update(train=None, dev=None)


def evaluate(pipeline: Path, corpus: Path) -> dict[str, float]:
    """Each of FIGURES, in percent, on a file that `convert` made."""
    nlp = spacy.load(pipeline)
    scores = nlp.evaluate(list(Corpus(corpus)(nlp)))
    return {label: 100 * (scores[key] or 0.0) for key, label in FIGURES.items()}


@click.command()
@click.argument("language", type=click.Choice(["nl", "en"]))
@click.option("--treebank", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path), help="CoNLL-U files.")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where the pipeline is written.")
@click.option("--max-steps", type=click.IntRange(min=1), help="Stop after so many steps: a trial run.")
def main(language: str, treebank: Path, out: Path, max_steps: int | None) -> None:
    """Trains the pipeline of LANGUAGE and prints its figures on the test sets, in percent."""
    tests = {part["file"]: sentences(treebank, [part]) for part in treebank_of(language)["tests"]}
    pipeline = train(language, treebank, out, max_steps)
    for name, text in tests.items():
        figures = evaluate(pipeline, convert(text, out / "corpus" / "test.spacy"))
        click.echo(f"{name}: " + ", ".join(f"{label} {value:.1f}" for label, value in figures.items()))


if __name__ == "__main__":
    main()
