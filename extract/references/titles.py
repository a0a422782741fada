"""Where a text names an act: by a name of the register, by number, by a title of its own, or as 'deze wet', 'that Act'."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from extract.documents.model import Language
from extract.references.model import ReferenceContext, Title
from extract.references.words import alternation, citation_words, words_of
from extract.register import Register, load_register
from extract.register.lexicon import Lexicon, lexicon_of

YEAR = re.compile(r"\s+(?:19|20)\d\d\b")
BRACKETED_YEAR = re.compile(r"\s\([A-Z]\w*\)\s((?:19|20)\d\d)\b")
TITLE_WORD = re.compile(r"\s+[«„]?([\w’'/-]+)[»”]?")
LONGEST_TITLE = 10
ARTICLES = ("de", "het", "een")
# 'Wmg', 'Wgs': how Dutch acts are abbreviated; no other Dutch word starts this way
ABBREVIATION = re.compile(r"(?<![\w-])W[bcdfghjklmnpqstvwxz][a-z]{1,4}(?:\s(?:19|20)\d\d)?(?![\w-])")
ENGLISH_TITLE = re.compile(
    r"(?<![\w-])(?:[A-Z][\w-]+\s+(?:and\s+|of\s+)?)+(?:Act|Code|Convention|Treaty|Directive|Regulation)(?:\s\d{4})?(?![\w-])"
    r"(?:(?<=Convention)\son(?:\s(?:the\s|and\s|of\s)?[A-Z][\w-]+)+)?"
)
NOT_A_TITLE = re.compile(r"(?:The|This|That|These|Such|Each|An?|Commission|Council|Implementing|Delegated|In|Under|EU|Union)\b")


def find_titles(text: str, context: ReferenceContext) -> list[Title]:
    """Every title in the text from left to right, none inside another; of two at one place the longer."""
    register = load_register()
    found = [_with_year(text, Title(hit.start, hit.end, hit.value)) for hit in _register_titles().find(text)]
    found += _defined(text, context)
    found += _numbered(text, register)
    found += _self(text, context)
    known = _apart(found)
    return _pointing_back(text, _apart(known + _elsewhere(_unregistered(text, context.language), known)), context.language)


def _apart(titles: list[Title]) -> list[Title]:
    kept: list[Title] = []
    for title in sorted(titles, key=lambda title: (title.start, -title.end)):
        if not kept or title.start >= kept[-1].end:
            kept.append(title)
    return kept


def _elsewhere(titles: Iterator[Title], known: list[Title]) -> list[Title]:
    """The titles that overlap none of those known: what the register says goes before the look of the words."""
    return [title for title in titles if not any(title.start < other.end and other.start < title.end for other in known)]


@cache
def _register_titles() -> Lexicon[str]:
    register = load_register()
    names = [(name, law.id) for law in register.laws.values() for name in law.names if name[0].isalpha()]
    return Lexicon(names, rf"(?:-{alternation(citation_words()['titles']['in_compounds'])})?", any_case=2)


def _with_year(text: str, title: Title) -> Title:
    """The title with the year behind its abbreviation, which may name another act: 'Wet inburgering (Wi) 2021'."""
    year = BRACKETED_YEAR.match(text, title.end)
    if year is None:
        return title
    hit = next(_register_titles().find(f"{text[title.start : title.end]} {year[1]}"))
    return Title(title.start, year.end(), hit.value)


def _defined(text: str, context: ReferenceContext) -> Iterator[Title]:
    for hit in lexicon_of(tuple(context.definitions.items())).find(text):
        if text[hit.start : hit.end].islower() and not re.search(
            r"\b(?:de|het|the)\s$", text[max(0, hit.start - 5) : hit.start]
        ):
            continue
        yield Title(hit.start, hit.end, hit.value)


def _self(text: str, context: ReferenceContext) -> Iterator[Title]:
    words = words_of(context.language)
    for found in re.finditer(rf"(?<!\w)(?i:{words.this})\s+{words.act}(?![\w-])", text):
        yield Title(found.start(), found.end(), context.law, to_self=True)


def _pointing_back(text: str, titles: list[Title], language: Language) -> list[Title]:
    """The titles with 'die wet' and 'that Act' among them, each naming the act named last before it."""
    words = words_of(language)
    for found in re.finditer(rf"(?<!\w){words.that}\s+{words.act}(?![\w-])", text):
        before = [title for title in titles if title.end <= found.start() and title.law and not title.to_self]
        titles = [*titles, Title(found.start(), found.end(), before[-1].law if before else None)]
    return _apart(titles)


# ---- EU acts by number


@cache
def _numbered_pattern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """(kind and first number, a further number), each with its groups kind, number."""
    words = citation_words()["eu_acts"]
    community = alternation(words["communities"])
    made_by = rf"(?:\({community}(?:,\s*{community})*\)\s*)?"
    # '2024/26903': the number of a footnote sticks to it
    noted, plain = r"20\d\d/\d{4}(?=\d{1,3}\b)", rf"(?:\d{{2,4}}/\d{{1,4}}|\d/\d{{4}})(?:/{community})?(?![\w/])"
    number = rf"(?P<number>{made_by}(?:[Nn][or]\.?\s*)?(?:{noted}|{plain}))"
    kinds = alternation(list(words["kinds"]))
    institutions = alternation(words["makers"]).replace(" ", r"\s+")
    makers = rf"(?:\s+{institutions})?"
    first = rf"(?<![\w-])(?i:(?:{alternation(words['before'])}\s+)*(?P<kind>{kinds})(?:en|s)?)\s+{number}{makers}"
    more = rf"(?:\s?,|\s+(?:en|of|and|or))\s+{number}{makers}"
    return re.compile(first), re.compile(more)


def _numbered(text: str, register: Register) -> Iterator[Title]:
    first, more = _numbered_pattern()
    for found in first.finditer(text):
        kind = found["kind"].lower()
        name = f"{text[found.start() : found.end('kind')]} {found['number']}"
        yield Title(found.start(), found.end(), _eu_act(kind, found["number"], name, register))
        further = more.match(text, found.end())
        while further:
            name = f"{kind.capitalize()} {further['number']}"
            yield Title(further.start("number"), further.end(), _eu_act(kind, further["number"], name, register))
            further = more.match(text, further.end())


def _eu_act(kind: str, number: str, name: str, register: Register) -> str:
    """The register id of an EU act by its number, else '?' and its name.

    Since 2015 the year comes first ('2022/2555'), before that it came last in regulations ('No 910/2014').
    """
    letter = citation_words()["eu_acts"]["kinds"][kind]
    one, two = re.findall(r"\d+", number)[:2]
    for year, serial in ((one, two), (two, one)):
        law = register.law_of(f"3{_four_digits(year)}{letter}{serial.zfill(4)}")
        if law:
            return law
    return "?" + " ".join(name.split())


def _four_digits(year: str) -> str:
    return f"19{year}" if len(year) == 2 else year


# ---- acts outside the register, by the look of their title


def _unregistered(text: str, language: Language) -> Iterator[Title]:
    if language == "en":
        for found in ENGLISH_TITLE.finditer(text):
            if not NOT_A_TITLE.match(found.group()):
                yield Title(found.start(), found.end(), _unknown(text, found.start(), found.end()))
    else:
        yield from _dutch(text)
        for found in ABBREVIATION.finditer(text):
            yield Title(found.start(), found.end(), _unknown(text, found.start(), found.end()))
    alone = alternation(citation_words()["titles"][language]["alone"])
    for found in re.finditer(rf"(?<![\w-]){alone}(?![\w-])", text):
        yield Title(found.start(), found.end(), _unknown(text, found.start(), found.end()))


def _unknown(text: str, start: int, end: int) -> str:
    """'?' and the title; but the register id where the title is the beginning of one that the register has."""
    title = " ".join(text[start:end].split())
    return _beginnings().get(title.lower(), "?" + title)


@cache
def _beginnings() -> dict[str, str]:
    """Beginnings of three words or more that only one act's titles have, with that act."""
    owners: dict[str, set[str]] = defaultdict(set)
    for law in load_register().laws.values():
        for words in (name.lower().split() for name in law.names):
            for length in range(3, len(words)):
                owners[" ".join(words[:length])].add(law.id)
    return {beginning: min(ids) for beginning, ids in owners.items() if len(ids) == 1}


@cache
def _dutch_heads() -> re.Pattern[str]:
    words = citation_words()["titles"]["nl"]
    compound = rf"(?P<compound>[A-Z][a-zà-ÿ]+(?:-[a-zà-ÿ]+)*{alternation(words['compounds'])})"
    return re.compile(rf"(?<![\w-])(?:{compound}|{alternation(words['heads'])})(?![\w-])")


def _dutch(text: str) -> Iterator[Title]:
    """'Wet op de economische delicten', 'Opiumwet': a head and the words that go on with the title."""
    eu_kinds = citation_words()["eu_acts"]["kinds"]
    for head in _dutch_heads().finditer(text):
        end = _title_end(text, head.end())
        after_article = re.search(r"(?:\b(?:de|het|van|en|of|in)|[,(])\s$|\[$", text[max(0, head.start() - 5) : head.start()])
        alone = head["compound"] and head["compound"].lower() not in eu_kinds and after_article
        if end > head.end() or alone:
            yield Title(head.start(), end, _unknown(text, head.start(), end))


def _opens_another(word: str, previous: str) -> bool:
    """Whether a capital starts another name: 'en de Opiumwet', 'van de Minister', but not 'Instellingswet Autoriteit ...'."""
    return word[0].isupper() and not word.isupper() and (previous in ARTICLES or bool(_dutch_heads().match(word)))


def _title_end(text: str, position: int) -> int:
    """Where a Dutch title ends whose head ends at `position`: the last word that can belong to it, and its year."""
    words = citation_words()["titles"]["nl"]
    through, stop = set(words["through"]), set(words["stop"])
    ends, previous = [position], "op"
    for _ in range(LONGEST_TITLE):
        found = TITLE_WORD.match(text, ends[-1])
        word = found[1] if found else ""
        if not found or word.lower() in stop or not word[0].isalpha() or _opens_another(word, previous):
            break
        if word in ARTICLES and previous not in through:
            ends.pop()
            break
        ends.append(found.end())
        previous = word
    while len(ends) > 1 and text[ends[-2] : ends[-1]].strip() in through:
        ends.pop()
    year = YEAR.match(text, ends[-1])
    return year.end() if year else ends[-1]
