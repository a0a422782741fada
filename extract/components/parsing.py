"""Sentences through a trained pipeline, many at a time."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from spacy.language import Language
from spacy.strings import StringStore
from spacy.tokens import Doc

from extract.components.known_spans import KnownSpan, Word, tokenise
from extract.syntax import Sentence, Token

COLUMNS: Final[list[int | str]] = ["LOWER", "LEMMA", "POS", "TAG", "DEP", "MORPH", "IS_PUNCT", "IS_ALPHA", "IS_STOP", "HEAD"]


def parse(nlp: Language, sentences: Iterable[tuple[str, Sequence[KnownSpan]]]) -> Iterator[Sentence]:
    """Each text, of one sentence, with the names and citations in it, as a parsed sentence; in order."""
    written = ((text, tokenise(nlp, text, spans)) for text, spans in sentences)
    docs = nlp.pipe(((_doc(nlp, words), (text, words)) for text, words in written), as_tuples=True)
    return (_sentence(doc, text, words) for doc, (text, words) in docs)


def _doc(nlp: Language, words: list[Word]) -> Doc:
    spaces = [left.end < right.start for left, right in pairwise(words)] + [False] * bool(words)
    starts: list[bool | int | None] = [i == 0 for i in range(len(words))]
    return Doc(nlp.vocab, words=[word.form for word in words], spaces=spaces, sent_starts=starts)


def _sentence(doc: Doc, text: str, words: list[Word]) -> Sentence:
    sentence, rows = Sentence(doc.lang_, text), doc.to_array(COLUMNS).tolist()
    sentence.tokens = [_token(sentence, i, word, rows[i], doc.vocab.strings) for i, word in enumerate(words)]
    sentence.attach([i + _signed(row[-1]) for i, row in enumerate(rows)])
    return sentence


def _token(sentence: Sentence, i: int, word: Word, row: list[int], strings: StringStore) -> Token:
    lower, lemma, pos, tag, dep, morph, is_punct, is_alpha, is_stop, _ = row
    return Token(
        doc=sentence, i=i, text=word.form, start=word.start, end=word.end, found=word.found, lower_=strings[lower],
        lemma_=strings[lemma], pos_=strings[pos], tag_=strings[tag], dep_=strings[dep], features=_features(strings[morph]),
        is_punct=bool(is_punct), is_alpha=bool(is_alpha), is_stop=bool(is_stop),
    )  # fmt: skip


def _signed(number: int) -> int:
    """A distance to the left: spaCy gives it as an unsigned number of 64 bits."""
    return number - (1 << 64) if number >> 63 else number


@cache
def _features(written: str) -> dict[str, list[str]]:
    """{'VerbForm': ['Fin']} of 'VerbForm=Fin'; there are some hundreds of these."""
    pairs = (pair.partition("=") for pair in written.split("|") if "=" in pair)
    return {name: values.split(",") for name, _, values in pairs}
