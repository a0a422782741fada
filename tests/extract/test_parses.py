"""The shipped pipelines parse the annotated sentences of statutes no worse than was recorded."""

from pathlib import Path

import pytest
import yaml
from check_parsers import KINDS, Sentence, Tally, check, count, main, sentences
from click.testing import CliRunner
from shared_texts import CORPUS
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.components import load_pipeline

RECORDED = yaml.safe_load((Path(__file__).parent / "recorded_parses.yaml").read_text(encoding="utf8"))
TOLERANCE = 0.01
WITH_TEXTS = pytest.mark.skipif(not CORPUS.exists(), reason=f"no texts at {CORPUS}; set BEVOEGD_SHARED")


@WITH_TEXTS
@pytest.mark.parametrize("language", RECORDED)
def test_no_total_falls_below_the_recorded_one(language: str) -> None:
    tally = check(load_pipeline(language))
    reached = {"labelled": tally.labelled(*KINDS)[2], "unlabelled": tally.unlabelled(*KINDS)[2]}
    assert not {name: f1 for name, f1 in RECORDED[language].items() if reached[name] < f1 - TOLERANCE}


@WITH_TEXTS
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_annotated_word_is_a_word_of_its_sentence(language: str) -> None:
    found = list(sentences(language))
    assert len(found) == 100
    for sentence in found:
        spans = {word for pair in [*sentence.relations, *sentence.ignored] for word in pair if word}
        assert all(sentence.text[start:end].strip() == sentence.text[start:end] != "" for start, end in spans)
        assert not any(sentence.text[max(0, start - 1) : start].isalpha() for start, _ in spans)
        assert all(label in KINDS for labels in sentence.relations.values() for label in labels)


@WITH_TEXTS
def test_the_command_prints_a_line_a_kind_for_each_pipeline() -> None:
    result = CliRunner().invoke(main)
    assert result.exit_code == 0, result.output
    assert [line.split()[0] for line in result.stdout.splitlines() if line[:1].isalpha()] == [
        "nl",
        *KINDS,
        "total",
        "en",
        *KINDS,
        "total",
    ]


def parse(*heads_and_labels: tuple[int, str]) -> Doc:
    """'The Board must inform Parliament.' with these heads (positions) and labels."""
    heads, labels = zip(*heads_and_labels, strict=True)
    return Doc(Vocab(), ["The", "Board", "must", "inform", "Parliament"], heads=list(heads), deps=list(labels))


def test_heads_and_labels_are_counted_apart_and_open_pairs_not_at_all() -> None:
    the, board, must, inform, parliament = (0, 3), (4, 9), (10, 14), (15, 21), (22, 32)
    gold = {((), inform): ["root"], (inform, board): ["nsubj"], (inform, parliament): ["obj", "iobj"]}
    sentence = Sentence("en", "The Board must inform Parliament", gold, {(inform, must), (must, inform), (board, the)})
    tally = Tally()
    count(tally, parse((1, "det"), (3, "obj"), (3, "aux"), (3, "ROOT"), (3, "iobj")), sentence)
    assert tally.labelled("nsubj", "obj") == pytest.approx((1 / 2, 1 / 2, 1 / 2))
    assert tally.unlabelled("nsubj", "obj") == (1.0, 1.0, 1.0)
    assert tally.found["aux"] == 0
    count(tally, parse((1, "det"), (4, "nsubj"), (3, "aux"), (3, "ROOT"), (3, "obj")), sentence)
    assert tally.unlabelled("nsubj") == pytest.approx((0.0, 1 / 2, 0.0))


def test_a_token_stands_for_the_annotated_name_that_it_is_part_of() -> None:
    name, inform = (0, 9), (15, 21)
    sentence = Sentence("en", "The Board must inform Parliament", {(inform, name): ["nsubj"]}, {(name, name)})
    tally = Tally()
    count(tally, parse((3, "nsubj"), (0, "flat"), (3, "aux"), (3, "ROOT"), (3, "obj")), sentence)
    assert tally.labelled("nsubj") == (1.0, 1.0, 1.0)
