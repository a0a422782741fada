"""Citations of acts, provisions and parliamentary papers, from the parts that the other modules read."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from extract.references.model import Reference, ReferenceContext, Title
from extract.references.papers import find_papers
from extract.references.provisions import Branch, Grammar, Provision, elements, grammar_of, qualify, read_provisions
from extract.references.titles import find_titles
from extract.register import load_register

# an act that only its abbreviation behind an article shows, two capitals or no vowel in front: 'artikel 3:40 BW', '4:8 Awb'
SHORT_TITLE = re.compile(
    r"\s+(?P<title>(?:[A-Z][a-z]*[A-Z][A-Za-z]*|[A-Z][bcdfghjklmnpqstvwxz][a-z]?)(?:\s(?:19|20)\d\d)?)(?![\w-])"
)


def find_references(text: str, context: ReferenceContext) -> list[Reference]:
    """Every citation in the text, from left to right, none inside another; a whole list of articles is one citation.

    >>> found = find_references("artikel 4, derde lid, van de Politiewet 2012", ReferenceContext(language="nl"))
    >>> found[0].targets, found[0].articles
    (('politiewet-2012#4.3',), ('politiewet-2012#4',))
    """
    grammar, titles = grammar_of(context.language), find_titles(text, context)
    found = list(find_papers(text))
    found += _articles(text, context, grammar, titles)
    found += _divisions(text, context, grammar, titles)
    found += _relative(text, context, grammar)
    found += [_act(title) for title in titles]
    return _without_second_names(_apart(found), text)


def article_of(target: str) -> str:
    """The provision down to its article: 'wiv-2002#6' of 'wiv-2002#6.2.e'; an act stays as it is.

    Where an act numbers its articles by chapter ('11.2'), the register says so (`article_parts`).
    """
    law, mark, path = target.partition("#")
    entry = load_register().laws.get(law)
    parts = entry.article_parts if entry else 1
    return law + mark + ".".join(path.split(".")[:parts])


def _apart(found: list[Reference]) -> list[Reference]:
    kept: list[Reference] = []
    for reference in sorted(found, key=lambda reference: (reference.start, -reference.end)):
        if not kept or reference.start >= kept[-1].end:
            kept.append(reference)
    return kept


def _without_second_names(found: list[Reference], text: str) -> list[Reference]:
    """The citations without an act's other name in brackets behind its article: 'artikel 8 Wpg (Wet politiegegevens)'."""
    pairs = zip([None, *found], found, strict=False)
    return [second for first, second in pairs if first is None or not _is_second_name(first, second, text)]


def _is_second_name(first: Reference, second: Reference, text: str) -> bool:
    bracketed = text[first.end : second.start].strip() == "(" and text[second.end :].startswith(")")
    laws = {article.partition("#")[0] for article in first.articles}
    return bracketed and laws == set(second.articles) != set(first.articles)


def _act(title: Title) -> Reference:
    targets = (title.law,) if title.law else ()
    return Reference(start=title.start, end=title.end, targets=targets, articles=targets, to_self=title.to_self)


def _articles(text: str, context: ReferenceContext, grammar: Grammar, titles: list[Title]) -> Iterator[Reference]:
    starts = {title.start: title for title in titles}
    position = 0
    for head in grammar.head.finditer(text):
        if head.start() < position:
            continue
        provisions, end = read_provisions(text, head, grammar)
        law, position = _law(text, end, context, grammar, starts) or (_before(text, head.start(), titles) or context.law, end)
        yield _reference(head.start(), position, law, provisions)
    words = grammar.words
    for found in re.finditer(rf"(?<!\w){words.this_article}(?!\w)", text, re.IGNORECASE):
        provisions = [Provision(context.article)] if context.article else []
        law = context.law if context.article else None
        yield _reference(found.start(), found.end(), law, provisions, relative=True)


def _law(
    text: str, end: int, context: ReferenceContext, grammar: Grammar, starts: Mapping[int, Title]
) -> tuple[str | None, int] | None:
    """The act named behind provisions that end at `end`, and where its name ends."""
    words = grammar.words
    book = r"(?:[Bb]oek\s+\w+\s+van\s+)?"
    for link in (rf",?\s+{words.of}\s+{book}(?:{words.the}\s+)?", r",?\s+", r"\s+\((?:(?!wijziging\b)\w+\s)?"):
        found = re.compile(link).match(text, end)
        title = starts.get(found.end()) if found else None
        if title:
            return title.law, title.end
    parent = re.compile(rf",?\s+{words.of}\s+{words.the}\s+{words.act}(?![\w-])").match(text, end)
    if parent:
        return _parent(context.law), parent.end()
    short = SHORT_TITLE.match(text, end)
    if short and context.language == "nl" and short["title"] not in _actor_abbreviations():
        return "?" + short["title"], short.end()
    return None


def _parent(law: str | None) -> str | None:
    """The act that 'de wet' means in a decree: the one that it is based on, if the register says so and there is one."""
    entry = load_register().laws.get(law) if law else None
    return entry.based_on[0] if entry and len(entry.based_on) == 1 else None


@cache
def _actor_abbreviations() -> frozenset[str]:
    return frozenset(abbreviation for actor in load_register().actors.values() for abbreviation in actor.abbreviations)


def _before(text: str, start: int, titles: list[Title]) -> str | None:
    """The act named right before the article: 'Wiv 2017, artikel 8'."""
    for title in titles:
        if title.law and title.end <= start and re.fullmatch(r"\s*[,(:]\s*(?:in\s+)?", text[title.end : start]):
            return title.law
    return None


def _reference(start: int, end: int, law: str | None, provisions: list[Provision], relative: bool = False) -> Reference:
    if law is None:
        return Reference(start=start, end=end, targets=(), articles=(), relative=relative)
    targets = [f"{law}#{path}" for provision in provisions for path in provision.paths()]
    articles = [law if law.startswith("?") else f"{law}#{provision.article}" for provision in provisions]
    return Reference(start=start, end=end, targets=_once(targets), articles=_once(articles), relative=relative)


def _once(ids: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _divisions(text: str, context: ReferenceContext, grammar: Grammar, titles: list[Title]) -> Iterator[Reference]:
    """'hoofdstuk 3 van de Wet X', 'Annex I': larger parts than an article; without an act behind it, of the act at hand."""
    starts = {title.start: title for title in titles}
    kinds = {word.lower(): kind for word, kind in grammar.words.division.items()}
    for found in grammar.division.finditer(text):
        named = _division_law(text, found.end(), grammar, starts)
        law, end = (named.law, named.end) if named else (context.law, found.end())
        numbers = elements(found["numbers"], grammar)
        targets = tuple(f"{law}#{kinds[found['kind'].lower()]}-{number.lower()}" for number in numbers) if law else ()
        here = named is None or named.to_self
        articles = (law,) if law and not here else ()
        yield Reference(start=found.start(), end=end, targets=targets, articles=articles, relative=here)


def _division_law(text: str, end: int, grammar: Grammar, starts: Mapping[int, Title]) -> Title | None:
    found = re.compile(rf",?\s+{grammar.words.of}\s+(?:{grammar.words.the}\s+)?").match(text, end)
    return starts.get(found.end()) if found else None


def _relative(text: str, context: ReferenceContext, grammar: Grammar) -> Iterator[Reference]:
    """'het eerste lid', 'paragraph 1', 'onder a': places within the article at hand."""
    position = 0
    for found in grammar.first_qualifier.finditer(text):
        if found.start() < position:
            continue
        branches: list[Branch] = []
        qualifier: re.Match[str] | None = found
        while qualifier:
            qualify(branches, qualifier, grammar)
            position = qualifier.end()
            qualifier = grammar.qualifier.match(text, position)
        if branches and context.member and not branches[0].members:
            branches[0] = Branch((context.member,), branches[0].items)
        provisions = [Provision(context.article, branches)] if context.article else []
        law = context.law if context.article else None
        yield _reference(found.start(), position, law, provisions, relative=True)
