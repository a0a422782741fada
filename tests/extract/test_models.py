"""The shipped pipelines say whose work they rest on, and can be trained anew with one command."""

import json
import lzma
import re
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner

from extract.components import load_pipeline
from extract.models.train import FIGURES, convert, find, main, sentences, treebank_of

MODELS = Path(__file__).parents[2] / "extract" / "models"
SENTENCES = {
    "De minister stelt regels vast.": """
        De de DET LID|bep|stan|rest Definite=Def 2 det
        minister minister NOUN N|soort|ev|basis|zijd|stan Gender=Com|Number=Sing 3 nsubj
        stelt stellen VERB WW|pv|tgw|met-t Number=Sing|Tense=Pres|VerbForm=Fin 0 root
        regels regel NOUN N|soort|mv|basis Number=Plur 3 obj
        vast vast ADP VZ|fin _ 3 compound:prt
        . . PUNCT LET _ 3 punct""",
    "De diensten onderzoeken dreigingen.": """
        De de DET LID|bep|stan|rest Definite=Def 2 det
        diensten dienst NOUN N|soort|mv|basis Number=Plur 3 nsubj
        onderzoeken onderzoeken VERB WW|pv|tgw|mv Number=Plur|Tense=Pres|VerbForm=Fin 0 root
        dreigingen dreiging NOUN N|soort|mv|basis Number=Plur 3 obj
        . . PUNCT LET _ 3 punct""",
}


def conllu(text: str, rows: str) -> str:
    """A sentence of a CoNLL-U file (https://universaldependencies.org/format.html) from the columns that differ."""
    lines = [f"# text = {text}"]
    for number, row in enumerate(rows.split("\n")[1:], start=1):
        *columns, head, relation = row.split()
        space = "SpaceAfter=No" if number == rows.count("\n") - 1 else "_"
        lines.append("\t".join([str(number), *columns, head, relation, "_", space]))
    return "\n".join(lines) + "\n\n"


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    """A treebank of two sentences, often; the test set is packed, the rest is not."""
    text = "".join(conllu(*sentence) for sentence in SENTENCES.items()) * 20
    for name in ("train", "dev", "alpino-test"):
        (tmp_path / f"{name}.conllu").write_text(text, encoding="utf8")
    (tmp_path / "lassy-test.conllu.xz").write_bytes(lzma.compress(text.encode()))
    return tmp_path


def test_a_trial_training_learns_from_the_treebank_and_prints_its_figures(treebank: Path) -> None:
    out = treebank / "out"
    result = CliRunner().invoke(main, ["nl", "--treebank", str(treebank), "--out", str(out), "--max-steps", "20"])
    assert result.exit_code == 0, result.output
    figures = re.findall(r"^(\S+)\.conllu\S*: tag ([\d.]+), POS ([\d.]+)", result.stdout, re.MULTILINE)
    assert [name for name, _, _ in figures] == ["alpino-test", "lassy-test"]
    assert all(float(tags) > 80 for _, *both in figures for tags in both)
    nlp = spacy.load(out / "nl")
    assert [token.pos_ for token in nlp("De minister onderzoekt regels.")][:2] == ["DET", "NOUN"]
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    assert str(treebank) not in "".join(path.read_text() for path in (out / "nl").glob("*.*"))


def test_ten_sentences_make_one_text(treebank: Path) -> None:
    corpus = convert((treebank / "dev.conllu").read_text(encoding="utf8"), treebank / "corpus" / "dev.spacy")
    docs = list(spacy.tokens.DocBin().from_disk(corpus).get_docs(spacy.blank("nl").vocab))
    assert [len(list(doc.sents)) for doc in docs] == [10] * 4


def test_only_the_named_documents_of_a_file_are_used(treebank: Path) -> None:
    first, second = (conllu(*sentence) for sentence in SENTENCES.items())
    text = f"# newdoc id = news_one\n{first}# newdoc id = fiction_one\n{second}# newdoc id = news_two\n{first}"
    (treebank / "mixed.conllu").write_text(text, encoding="utf8")
    assert sentences(treebank, [{"file": "mixed.conllu"}]) == text
    chosen = sentences(treebank, [{"file": "mixed.conllu", "documents": ["news"]}, {"file": "dev.conllu"}])
    assert chosen.count("# newdoc id = news") == 2
    assert "fiction" not in chosen
    assert chosen.endswith((treebank / "dev.conllu").read_text(encoding="utf8"))


def test_a_file_that_is_not_there_is_named(treebank: Path) -> None:
    assert find(treebank, "lassy-test.conllu").name == "lassy-test.conllu.xz"
    result = CliRunner().invoke(main, ["en", "--treebank", str(treebank), "--out", str(treebank / "out")])
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {treebank / 'en-ewt-test.conllu'}: no such file")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_shipped_pipelines_load_and_carry_licence_and_origin(language: str) -> None:
    nlp = load_pipeline(language)
    assert nlp.pipe_names == ["tok2vec", "tagger", "morphologizer", "parser", "trainable_lemmatizer"]
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    assert nlp.meta["sources"] == treebank_of(language)["sources"]
    assert all(source["url"] in (MODELS / "LICENSE").read_text() for source in nlp.meta["sources"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_shipped_pipelines_name_no_folder_of_the_machine_they_were_trained_on(language: str) -> None:
    assert spacy.load(MODELS / language).config["paths"] == dict.fromkeys(("train", "dev", "vectors", "init_tok2vec"))
    words = json.loads((MODELS / language / "vocab" / "strings.json").read_text(encoding="utf8"))
    assert not [word for word in words if word.startswith(("/home/", "/root/", "/tmp/"))]
    assert set(FIGURES) <= set(json.loads((MODELS / language / "meta.json").read_text())["performance"])
