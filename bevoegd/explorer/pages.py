"""Pages to print, made from `templates/`; every value is escaped."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from bevoegd.explorer.model import Language, Sentence, Words
from bevoegd.explorer.places import wording


def rendered(page: str, language: Language, values: dict[str, Any]) -> str:
    """The HTML of a page in a language; its own words stand in wording.yaml under its name."""

    def say(key: str) -> str:
        return str(wording()[page][key][language])

    def name(words: Words) -> str:
        return str(getattr(words, language))

    return _environment().get_template(f"{page}.html").render(language=language, say=say, name=name, pieces=pieces, **values)


def pieces(sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """The paragraph cut at its marks; True for the words that were read.

    >>> list(pieces(Sentence.model_construct(paragraph="De AIVD mag.", marks=[(3, 7)])))
    [('De ', False), ('AIVD', True), (' mag.', False)]
    """
    at = 0
    for start, end in sentence.marks:
        yield sentence.paragraph[at:start], False
        yield sentence.paragraph[start:end], True
        at = end
    yield sentence.paragraph[at:], False


@cache
def _environment() -> Environment:
    loader = PackageLoader("bevoegd.explorer", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
