"""How well pipelines parse statutes, on the relations that the frames use: python tests/check_parsers.py [PIPELINE_DIR...]

For each pipeline (the shipped ones by default) a table: per relation the annotated number (gold), precision, recall and F1
with its label, and the same with heads alone. tests/gold/README.md tells the kinds and how they were annotated.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
import spacy
from gold_passages import GOLD, source_of, words
from shared_texts import CORPUS
from spacy.language import Language
from spacy.tokens import Doc, Token

from extract.components import load_pipeline

Word = tuple[int, ...]
"""(start, end) of a word in its sentence, in characters; () stands above the root."""

KINDS = ["root", "nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "obl:to", "conj", "aux", "aux:pass", "cop", "comp"]
SAME = {
    "ROOT": "root", "csubj": "nsubj", "nsubj:outer": "nsubj", "csubj:outer": "nsubj", "csubj:pass": "nsubj:pass",
    "ccomp": "comp", "xcomp": "comp",
}  # fmt: skip


@dataclass(frozen=True)
class Sentence:
    """An annotated sentence: the labels that each pair of words (head, dependent) may have, and the pairs left open."""

    language: str
    text: str
    relations: dict[tuple[Word, Word], list[str]]
    ignored: set[tuple[Word, Word]]


@dataclass
class Tally:
    """Counts by kind: annotated and predicted relations, and how many of each are right with label or with their head alone."""

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    gold_attached: Counter[str] = field(default_factory=Counter)
    found_attached: Counter[str] = field(default_factory=Counter)

    def labelled(self, *kinds: str) -> tuple[float, float, float]:
        """(precision, recall, F1) of these kinds, between 0 and 1; head and label both count."""
        right = total(self.right, kinds)
        return figures(right, total(self.found, kinds), right, total(self.gold, kinds))

    def unlabelled(self, *kinds: str) -> tuple[float, float, float]:
        """The same where any label will do."""
        attached, found = total(self.found_attached, kinds), total(self.found, kinds)
        return figures(attached, found, total(self.gold_attached, kinds), total(self.gold, kinds))


def total(counts: Counter[str], kinds: tuple[str, ...]) -> int:
    return sum(counts[kind] for kind in kinds)


def figures(right: int, found: int, recalled: int, gold: int) -> tuple[float, float, float]:
    precision, recall = right / found if found else 0.0, recalled / gold if gold else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def sentences(language: str) -> Iterator[Sentence]:
    """The annotated sentences of a language, their words taken from the documents."""
    for line in (GOLD / "statutes.jsonl").read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        if row["lang"] == language:
            yield sentence_of(row)


def sentence_of(row: dict[str, Any]) -> Sentence:
    relations = {(tuple(head), tuple(dependent)): label.split("|") for label, head, dependent in row["relations"]}
    pairs = {(tuple(one), tuple(other)) for one, other in row["ignore"]}
    return Sentence(row["lang"], words(source_of(row["doc"]), row["text"]), relations, pairs | {pair[::-1] for pair in pairs})


def kind_of(token: Token) -> str:
    """The label with complements and subjects taken together; 'obl:to' for an oblique with 'aan' or 'to'."""
    addressed = any(child.dep_ == "case" and child.lower_ in {"aan", "to"} for child in token.children)
    return "obl:to" if token.dep_ in {"obl", "obl:arg"} and addressed else SAME.get(token.dep_, token.dep_)


def predicted(doc: Doc, sentence: Sentence) -> set[tuple[str, tuple[Word, Word]]]:
    """(kind, (head, dependent)) of each token but pairs left open; a token stands for the annotated word that it overlaps."""
    known = sorted({word for pair in [*sentence.relations, *sentence.ignored] for word in pair if word})
    of = {token: next((word for word in known if overlaps(token, word)), span(token)) for token in doc}
    found = {(kind_of(token), (() if token.dep_ == "ROOT" else of[token.head], of[token])) for token in doc}
    return {(kind, pair) for kind, pair in found if pair not in sentence.ignored}


def span(token: Token) -> Word:
    return token.idx, token.idx + len(token)


def overlaps(token: Token, word: Word) -> bool:
    return token.idx < word[1] and word[0] < token.idx + len(token)


def count(tally: Tally, doc: Doc, sentence: Sentence) -> None:
    """Adds one sentence; a relation with two allowed labels belongs to the kind of the first."""
    found, gold = predicted(doc, sentence), sentence.relations
    attached = {pair for _, pair in found}
    tally.gold.update(labels[0] for labels in gold.values())
    tally.gold_attached.update(labels[0] for pair, labels in gold.items() if pair in attached)
    for kind, pair in found:
        labels = gold.get(pair, [])
        right = kind in labels
        tally.found[labels[0] if right else kind] += 1
        tally.right[labels[0] if right else kind] += right
        tally.found_attached[labels[0] if right else kind] += pair in gold


def check(nlp: Language) -> Tally:
    """Parses every annotated sentence of the pipeline's language."""
    tally = Tally()
    for sentence in sentences(nlp.meta["lang"]):
        count(tally, nlp(sentence.text), sentence)
    return tally


def table(tally: Tally) -> str:
    """The figures of a pipeline in percent, a line a kind and the total."""
    rows = [(kind, (kind,)) for kind in KINDS] + [("total", tuple(KINDS))]
    lines = [f"{'':12} gold     P     R    F1 | heads alone: P     R    F1"]
    for label, kinds in rows:
        shares = [f"{100 * share:5.1f}" for share in (*tally.labelled(*kinds), *tally.unlabelled(*kinds))]
        lines.append(f"{label:12} {total(tally.gold, kinds):4} {' '.join(shares[:3])} |          {' '.join(shares[3:])}")
    return "\n".join(lines)


@click.command()
@click.argument("pipelines", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(pipelines: tuple[Path, ...]) -> None:
    """Prints how well each of PIPELINES (default: the shipped ones) parses the annotated sentences of statutes."""
    if not CORPUS.is_dir():
        raise click.ClickException(f"{CORPUS}: no such folder; set BEVOEGD_SHARED to the folder that holds corpus/")
    for path in pipelines:
        click.echo(f"{path}\n{table(check(spacy.load(path)))}\n")
    for language in () if pipelines else ("nl", "en"):
        click.echo(f"{language} as shipped\n{table(check(load_pipeline(language)))}\n")


if __name__ == "__main__":
    main()
