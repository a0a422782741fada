"""Parliamentary papers: who speaks in which letter, what is asked under which number, and what answers it.

A paper binds letters. Who heads a letter ('BRIEF VAN DE MINISTER VAN DEFENSIE') or signs it speaks in it; the members named
above the questions ask them. A letter by a member of the government repeats each question above its answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.documents.heading import question_heading
from extract.documents.model import Passage, PassageRole

_LETTER = re.compile(
    r"(?:brief|antwoord|antwoorden|beantwoording|letter|answers?) (?:van|from|by) (?:de|het|the) (?P<sender>[^.;:?]+?)"
    r"(?:,? (?:mede namens|(?:in antwoord )?op (?:de )?\w*vragen)\b.*)?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"(?:De|The) (?P<sender>(?:minister|staatssecretaris|voorzitter|griffier|secretary|chair)\b[^.;:?]*),(?: [^,.;:?]{2,60})?",
    re.IGNORECASE,
)
_ASKERS = re.compile(
    r"(?:vragen|antwoorden|inbreng|questions|answers)\b[^?]*?\b"
    r"(?P<askers>(?:leden|lid|members?) (?:van|of) .*?(?:fractie|group)\b"
    r"(?: (?:van|of) (?:(?:de|het|the|voor) )*[A-Z]\S*(?: voor de [A-Z]\w+)?)?).*",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"\bvragen (?:(?:van|de|het) )+(?P<askers>(?:leden|lid) [A-Z][^?()]*?\([^()]+\)(?:(?:,| en) [A-Z][^?()]*?\([^()]+\))*)"
)
_GOVERNMENT = re.compile(r"(?:minister|staatssecretaris|state secretary)\b", re.IGNORECASE)
_RUN = 4


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter of a paper: its passages, who wrote it, and whether it answers."""

    passages: tuple[Passage, ...]
    speaker: str | None

    @property
    def answers(self) -> bool:
        return self.speaker is not None and _GOVERNMENT.match(self.speaker) is not None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question as it was put: by whom, and its words in runs of four, to recognise it where it is repeated."""

    speaker: str | None
    runs: frozenset[tuple[str, ...]]


def attribute(passages: Sequence[Passage], source: str) -> tuple[Passage, ...]:
    """The passages of a paper with their speaker, question number and role (question, restated, answer)."""
    attributed, asked = list[Passage](), list[_Asked]()
    for letter in _letters(passages, source):
        for number, block in _question_blocks(letter):
            if number is None:
                attributed += [_spoken(passage, letter.speaker) for passage in block]
            elif letter.answers:
                attributed += _answered(block, number, letter.speaker, asked, _askers(attributed))
            else:
                questions = _asked(block, number, _askers(attributed) or letter.speaker, letter.speaker)
                asked += [_Asked(p.speaker, _runs(p.text)) for p in questions if p.role == "question"]
                attributed += questions
    return tuple(attributed)


def _letters(passages: Sequence[Passage], source: str) -> Iterator[_Letter]:
    start = 0
    for end in [*(p.index for p in passages if p.index and _sender(_LETTER, p)), len(passages)]:
        letter = tuple(passages[start:end])
        named = _sender(_LETTER, letter[0]) or next((s for s in (_sender(_SIGNATURE, p) for p in letter) if s), None)
        yield _Letter(letter, _as_written(named, source) if named else None)
        start = end


def _sender(form: re.Pattern[str], passage: Passage) -> str | None:
    is_short = passage.role == "heading" or (passage.role == "body" and len(passage.text) < 250)
    found = form.fullmatch(passage.text) if is_short else None
    return found["sender"] if found else None


def _as_written(name: str, source: str) -> str:
    """A name in capitals as the paper writes it elsewhere: 'MINISTER VAN DEFENSIE' is 'minister van Defensie'."""
    written = [found[0] for found in re.finditer(re.escape(name), source, re.IGNORECASE) if not found[0].isupper()]
    chosen = written[0] if written else name.lower()
    return chosen[0].lower() + chosen[1:]


def _question_blocks(letter: _Letter) -> Iterator[tuple[str | None, list[Passage]]]:
    """The letter cut at its question headings: (number, passages); None as number for what stands before the first."""
    number, block = None, list[Passage]()
    for passage in letter.passages:
        opened = question_heading(passage.text)
        if opened and opened[1] and opened[1] != number:
            yield number, block
            number, block = opened[1], []
        block.append(passage)
    yield number, block


def _askers(passages: Sequence[Passage]) -> str | None:
    """The members named last above: 'Vragen van de leden van de X-fractie', '... op de vragen van het lid A (B)'."""
    texts = (passage.text for passage in reversed(passages) if passage.role in ("body", "heading"))
    named = (_ASKERS.fullmatch(text) or _MEMBERS.search(text) for text in texts)
    found = next((match for match in named if match), None)
    return found["askers"] if found else None


def _spoken(passage: Passage, speaker: str | None, role: PassageRole | None = None, question: str | None = None) -> Passage:
    """The passage with who says it; a footnote is nobody's words, a heading keeps its role."""
    if passage.role == "footnote":
        return passage
    if role is None or passage.role == "heading":
        role = passage.role
    return replace(passage, speaker=speaker, question=question, role=role)


def _asked(block: list[Passage], number: str, speaker: str | None, author: str | None) -> list[Passage]:
    """A question reaches to the last paragraph that asks; without one it is all introduction to the questions below it."""
    asking = [n for n, passage in enumerate(block) if "?" in passage.text and passage.role != "footnote"]
    end = asking[-1] + 1 if asking else len(block)
    question = [_spoken(passage, speaker, "question", number) for passage in block[:end]]
    return question + [_spoken(passage, author) for passage in block[end:]]


def _answered(
    block: list[Passage], number: str, speaker: str | None, asked: Sequence[_Asked], askers: str | None
) -> list[Passage]:
    start = _answer_start(block, asked)
    end = next((n for n, passage in enumerate(block) if _sender(_SIGNATURE, passage)), len(block))
    asker = _asker(block[:start], asked) or askers
    restated = [_spoken(passage, asker, "restated", number) for passage in block[:start]]
    answer = [_spoken(passage, speaker, "answer", number) for passage in block[start:end]]
    return restated + answer + [_spoken(passage, speaker) for passage in block[end:]]


def _asker(restated: Sequence[Passage], asked: Sequence[_Asked]) -> str | None:
    """Who put the question that is repeated: of all who asked, the one with most of the words."""
    runs = frozenset[tuple[str, ...]]().union(*(_runs(passage.text) for passage in restated))
    closest = max(asked, key=lambda question: len(question.runs & runs), default=None)
    return closest.speaker if closest and closest.runs & runs else None


def _answer_start(block: list[Passage], asked: Sequence[_Asked]) -> int:
    """Where the answer starts: at the heading 'Antwoord', else after what repeats the question, else after its last '?'."""
    for n, passage in enumerate(block):
        if (opened := question_heading(passage.text)) and opened[0]:
            return n
    runs = frozenset[tuple[str, ...]]().union(*(question.runs for question in asked))
    repeats = [_repeats(passage, runs) if runs else "?" in passage.text for passage in block]
    return max((n + 1 for n, repeated in enumerate(repeats) if repeated), default=1)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1)))


def _repeats(passage: Passage, runs: frozenset[tuple[str, ...]]) -> bool:
    """Whether most of a passage was read before: the repeated question may differ in a word or a quotation mark."""
    own = _runs(passage.text)
    return passage.role != "heading" and len(own & runs) > len(own) / 2
