"""What the graph says, in words: a claim, or a line for a memo with its grounds, conditions and overseers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from bevoegd.explorer.model import Ground, Line, Node, Stance, Words
from bevoegd.explorer.places import wording

SHOWN: Final = 3  # grounds and conditions that a line names; the others stand beside it
MOST_BESIDE: Final = 50  # grounds, and conditions, that stand beside a line
ARTICLES: Final = {"nl": "de", "en": "the"}
OTHER: Final = "other"  # the competence of an act that fits no concept


def same(text: str) -> Words:
    """What has no translation, such as a number or the words of a text."""
    return Words(nl=text, en=text)


def both(make: Callable[[str], str]) -> Words:
    """The same in Dutch and English, by a function of 'nl' and 'en'."""
    return Words(nl=make("nl"), en=make("en"))


def name_in_text(node: Node) -> Words:
    """How a sentence names a thing: 'de MIVD', 'het NCSC', 'ENISA', 'Wiv 2017'; '‘...’' for what only texts know.

    An actor goes by its abbreviation, where that cannot mean a ministry as well as its minister.
    """
    return both(lambda language: _named(node, language))


def _named(node: Node, language: str) -> str:
    names = wording()["names"]
    in_full = node.kind in ("competence", "document") or {node.type, node.key} & set(names["in_full"])
    name = str(getattr(node.name if in_full else node.short, language))
    if node.kind == "competence" and node.key == OTHER:
        return str(wording()["line"]["other"][language])
    if node.kind == "document" or (node.kind == "actor" and (node.unknown == "unreviewed" or node.key in names["plural"])):
        return f"‘{name}’"
    if node.kind != "actor" or node.key in names["bare"] or name.lower().startswith(("de ", "het ", "the ")):
        return name
    return f"{'het' if language == 'nl' and node.key in names['het'] else ARTICLES[language]} {name}"


def claim(type: str, stance: Stance, first: Node, second: Node) -> Words:
    """What an edge or statement says, without full stop: 'De CTIVD houdt toezicht op de AIVD', 'Gevraagd is of ...'."""
    return both(lambda language: _capital(_claim(type, stance, first, second, language)))


def _claim(type: str, stance: Stance, first: Node, second: Node, language: str) -> str:
    one, two = (getattr(name_in_text(node), language) for node in (first, second))
    forms = {order: form.format(a=one, b=two, c=two) for order, form in wording()["claims"][type].items()}
    return forms[language] if stance == "asserted" else str(wording()["stances"][stance][language].format(**forms))


def mandate_line(
    type: str,
    stance: Stance,
    ends: tuple[Node, Node],
    grounds: Sequence[Ground],
    conditions: Sequence[str],
    overseers: Sequence[Node],
    edge: str | None = None,
) -> Line:
    """A mandate as a sentence for a memo, which names the first grounds and conditions and says how many more there are."""
    said = claim(type, stance, *ends)

    def sentence(language: str) -> str:
        basis = _listed([getattr(ground.words, language) for ground in grounds], language)
        ground = basis or wording()["line"]["no_ground"][language]
        quoted = _listed([f"‘{' '.join(condition.split())}’" for condition in conditions], language)
        watched = ", ".join(getattr(node.short, language) for node in overseers)
        rest = _piece("conditions", quoted, language) + _piece("overseers", watched, language)
        return f"{getattr(said, language)} ({ground}){rest}."

    return Line(words=both(sentence), conditions=list(conditions), grounds=list(grounds), overseers=list(overseers), edge=edge)


def plain_line(type: str, stance: Stance, ends: tuple[Node, Node], edge: str | None = None) -> Line:
    """A relation, or any other edge, as a sentence."""
    said = claim(type, stance, *ends)
    words = both(lambda language: f"{getattr(said, language)}.")
    return Line(words=words, conditions=[], grounds=[], overseers=[], edge=edge)


def unknown(what: Literal["ground", "some_ground", "overseer", "register", "unreviewed", "unfilled"], node: Node) -> Words:
    """What no text says, as a sentence."""
    name = name_in_text(node)
    return both(lambda language: _capital(wording()["unknown"][what][language].format(a=getattr(name, language))))


def ungrounded(claim: Words) -> Words:
    """That no text names the ground of a claim."""
    form = wording()["unknown"]["ungrounded"]
    return both(lambda language: form[language].format(claim=getattr(claim, language).rstrip(".")))


def _piece(piece: str, text: str, language: str) -> str:
    form: Mapping[str, Any] = wording()["line"][piece]
    return str(form[language].format(text=text)) if text else ""


def _listed(items: Iterable[str], language: str) -> str:
    """The first items, and how many more there are."""
    every = list(items)
    more = wording()["line"]["more"][language].format(number=len(every) - SHOWN)
    return "; ".join(every[:SHOWN]) + (f" {more}" if len(every) > SHOWN else "")


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
