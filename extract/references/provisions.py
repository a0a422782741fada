"""Reads what stands after 'artikel': numbers, members and items, lists and ranges of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from string import ascii_lowercase

from extract.documents.model import Language
from extract.references.words import Words, alternation, words_of

NUMBER = r"(?:\d+[a-z]{0,4}(?:[:.]\d+[a-z]{0,4})*|[IVX]+[A-Z]?)(?![\w°])"
COUNT = r"\d+[a-z]?(?!\w)"
LETTER = rf"(?<!\w)(?:[a-z]|{'|'.join(letter * 2 for letter in ascii_lowercase)}|[ivx]+)(?!\w)\)?"
BRACKETED_ITEM = r"\(\w{1,5}\)"
NUMERAL = r"\d+[°º)]"
LONGEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Branch:
    """Members, and items in each of them: 'eerste en vierde lid, onder a'."""

    members: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    def paths(self) -> Iterator[str]:
        for member in self.members or ("",):
            for item in self.items or ("",):
                yield f"{member}.{item}".rstrip(".")


@dataclass(slots=True)
class Provision:
    """One article and what is cited of it; the article itself when `branches` is empty."""

    article: str
    branches: list[Branch] = field(default_factory=list)

    def paths(self) -> list[str]:
        """'4.3.b': article, member and items, joined with dots."""
        return [f"{self.article}.{path}".rstrip(".") for branch in self.branches or [Branch()] for path in branch.paths()]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The expressions that read provisions in one language."""

    head: re.Pattern[str]
    number: re.Pattern[str]
    qualifier: re.Pattern[str]
    first_qualifier: re.Pattern[str]
    further: re.Pattern[str]
    listed: re.Pattern[str]
    division: re.Pattern[str]
    element: re.Pattern[str]
    words: Words


@cache
def grammar_of(language: Language) -> Grammar:
    """The grammar of citations in Dutch or English; both go by one pattern and differ in words.yaml."""
    words = words_of(language)
    between = rf"(?:,?\s+{words.through}\s+(?:{words.the}\s+)?|,?\s+{words.and_}\s+|,\s+)"
    named, bracketed = _named(words, between), _bracketed(between)
    link = rf"(?:,?\s+(?:{words.and_}\s+)?(?:{words.of}\s+)?(?:{words.the}\s+)?)"
    before = _unnamed(rf"{named}(?:{link}{named})*")
    divisions, numbers = alternation(list(words.division)), _list(NUMBER, between)
    return Grammar(
        head=re.compile(
            rf"(?<![\w-])(?:(?P<before>{before})\s+{words.of}\s+(?:{words.the}\s+)?)?(?P<head>(?i:{words.article}))\s+(?={NUMBER})"
        ),
        number=re.compile(NUMBER),
        qualifier=re.compile(rf"(?:(?:,?\s+(?:{words.and_}\s+)?(?:{words.the}\s+)?){named}|{bracketed})"),
        first_qualifier=re.compile(rf"(?<![\w-]){named}"),
        further=re.compile(rf"(?P<between>{between})(?P<head>{words.article}\s+)?(?P<number>{NUMBER})"),
        listed=re.compile(rf"(?:,\s+{NUMBER})+\s+{words.and_}\s+{NUMBER}(?=\s+[a-z]|[,.;)])"),
        division=re.compile(
            rf"(?<![\w-])(?P<kind>(?i:{divisions}))\s+(?P<numbers>{numbers})(?:,\s+(?:{divisions}\s+{numbers}|{before}))*"
        ),
        element=re.compile(
            rf"(?P<through>(?<!\w){words.through}(?!\w))|(?<!\w)(?i:{alternation(list(words.ordinals))})(?!\w)|{NUMBER}|{NUMERAL}|{LETTER}|{BRACKETED_ITEM}"
        ),
        words=words,
    )


def _list(element: str, between: str) -> str:
    return rf"{element}(?:{between}{element})*"


def _named(words: Words, between: str) -> str:
    """'eerste lid', 'paragraphs 1 and 2', 'onder a', 'point (b)', 'second subparagraph'; the groups say which."""
    ordinals = rf"(?i:{_list(alternation(list(words.ordinals)), between)})"
    members = rf"(?:(?P<ordinals>{ordinals})\s+{words.member}|{words.member}\s+(?P<counts>{_list(COUNT, between)}))"
    listed = "|".join(_list(item, between) for item in (LETTER, BRACKETED_ITEM, NUMERAL))
    items = rf"{words.item}\s+(?P<items>{listed}|{COUNT}(?:\s+{words.and_}\s+{COUNT})?)"
    rest = rf"(?:{ordinals}\s+{words.sentence}|{words.opening})"
    return rf"(?:{members}|{items}|{rest})(?![\w-])"


def _bracketed(between: str) -> str:
    """'(1)', '(1) and (2)', '(1)(a)', right behind what they belong to."""
    counts, letters = _list(r"\(\d+[a-z]?\)", between), _list(r"\([a-z]{1,5}\)", between)
    return rf"(?:\s?(?P<brackets>{counts})|(?P<letters>{letters}))"


def _unnamed(expression: str) -> str:
    """The expression without names for its groups, so that it can stand in a larger one more than once."""
    return re.sub(r"\(\?P<\w+>", "(?:", expression)


def read_provisions(text: str, head: re.Match[str], grammar: Grammar) -> tuple[list[Provision], int]:
    """The provisions that a match of `grammar.head` opens, and the offset where they end."""
    number = grammar.number.match(text, head.end())
    if number is None:
        raise ValueError(f"no number follows {head.group()!r}")
    provisions, end = [Provision(number.group())], number.end()
    plural = _is_plural(head["head"])
    while True:
        qualifier = grammar.qualifier.match(text, end)
        further = None if qualifier else _further(text, end, grammar, plural)
        if qualifier:
            qualify(provisions[-1].branches, qualifier, grammar)
            end = qualifier.end()
        elif further:
            provisions += _up_to(provisions[-1], further, grammar)
            plural = plural or further["head"] is not None or further["between"].startswith(",")
            end = further.end()
        else:
            break
    if head["before"]:
        for before in grammar.first_qualifier.finditer(head["before"]):
            qualify(provisions[-1].branches, before, grammar)
    return provisions, end


def _is_plural(head: str) -> bool:
    return head.lower().rstrip(".") in ("artikelen", "artt", "articles", "arts")


def _further(text: str, position: int, grammar: Grammar, plural: bool) -> re.Match[str] | None:
    """The next number of a list. After 'artikel' without plural a bare number counts only when the citation goes on or ends,
    or when the list does: 'artikel 7, 8 of 9'."""
    found = grammar.further.match(text, position)
    if not found or found["head"] or plural or grammar.listed.match(text, position):
        return found
    goes_on = re.match(rf"\s*(?:[,.;)]|$|\s{grammar.words.of}\b)", text[found.end() :])
    return found if goes_on and not found["between"].startswith(", ") else None


def _up_to(last: Provision, further: re.Match[str], grammar: Grammar) -> list[Provision]:
    between, number = further["between"].strip(" ,\n"), further["number"]
    if re.fullmatch(grammar.words.through, between) and not last.branches:
        return [Provision(article) for article in _range(last.article, number)]
    return [Provision(number)]


def qualify(branches: list[Branch], found: re.Match[str], grammar: Grammar) -> None:
    """Adds what a qualifier says: members open a new branch, items go below the last one, a sentence adds nothing."""
    groups = found.groupdict()
    members = groups["ordinals"] or groups["counts"] or groups.get("brackets")
    items = groups["items"] or groups.get("letters")
    if members:
        _add_members(branches, elements(members, grammar))
    elif items:
        last = branches.pop() if branches else Branch()
        below = [f"{item}.{inner}" if item else inner for item in last.items or ("",) for inner in elements(items, grammar)]
        branches.append(replace(last, items=tuple(below)))


def _add_members(branches: list[Branch], members: tuple[str, ...]) -> None:
    if branches and not branches[-1].members:
        branches[-1] = replace(branches[-1], members=members)
    else:
        branches.append(Branch(members))


def elements(listed: str, grammar: Grammar) -> tuple[str, ...]:
    """The members or items of a list as ids, ranges filled in.

    >>> elements("eerste en derde", grammar_of("nl")), elements("(a) to (c)", grammar_of("en"))
    (('1', '3'), ('a', 'b', 'c'))
    """
    ids: list[str] = []
    through = False
    for found in grammar.element.finditer(listed):
        if found["through"]:
            through = True
            continue
        id = grammar.words.ordinals.get(found.group().lower(), found.group().strip("()"))
        ids += _range(ids[-1], id) if through and ids else [id]
        through = False
    return tuple(ids)


def _range(first: str, last: str) -> list[str]:
    """What follows `first`, up to and including `last`; only `last` where the two do not count alike."""
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= LONGEST_RANGE:
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha() and first < last:
        return [chr(code) for code in range(ord(first) + 1, ord(last) + 1)]
    return [last]
