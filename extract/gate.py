"""The gate before the parser: a sentence in which nobody who can act is named or can be meant is never parsed.

Whom a pronoun can mean is known before parsing as far as this goes: names of the sentences before, by their gender and number.
So what is left out could not have given a mandate, a relation or who a later pronoun means.
"""

import re
from functools import cache

from extract.components.known_spans import stand_in
from extract.documents.model import Language
from extract.names import NamedUnit
from extract.rules import load_rules


class Gate:
    """Looks at the sentences of one document in order."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._joints = load_rules("joints")[language]
        self._named: frozenset[str] = frozenset()  # the stand-ins of those whom a pronoun can mean

    def opens(self, named: NamedUnit) -> bool:
        """Whether the next sentence is to be parsed."""
        text = named.unit.text.lower()
        words = set(re.findall(r"\w+", _without_things(self._language).sub("", text)))
        pronouns = words & self._joints["pronouns"].keys()
        speaks = not words.isdisjoint(self._joints["speaker"])
        if named.mentions:
            hands_on = pronouns or speaks or _members(self._language).search(text)
            self._named = self._stand_ins(named) | (self._named if hands_on else frozenset())
            return True
        if named.unit.passage.role == "answer" or (speaks and named.unit.passage.speaker is not None):
            return True
        return any(map(self._can_mean_somebody, pronouns)) or self._can_end_meaning(text, pronouns)

    def _stand_ins(self, named: NamedUnit) -> frozenset[str]:
        """What the parser will read for each name; several together are a plural."""
        text, rules = named.unit.text, load_rules("stand_ins")[self._language]
        forms = {stand_in(self._language, f" {text[: m.start]}", m.surface, m) for m in named.mentions}
        return frozenset(forms | ({rules["plural"]} if len(named.mentions) > 1 else set()))

    def _can_mean_somebody(self, pronoun: str) -> bool:
        rules = load_rules("stand_ins")[self._language]
        return any(rules[kind] in self._named for kind in self._joints["pronouns"][pronoun])

    def _can_end_meaning(self, text: str, pronouns: set[str]) -> bool:
        """Whether after this sentence a pronoun may mean nobody: persons without a name, an English subject that is a thing."""
        ends = self._language == "en" or _members(self._language).search(text)
        return bool(pronouns and self._named and ends)


def says_what_words_mean(named: NamedUnit) -> bool:
    """A definition; it holds no mandate, whoever it names."""
    text = named.unit.text.lower()
    return any(words in text for rules in load_rules("joints").values() for words in rules["defines"])


@cache
def _members(language: Language) -> re.Pattern[str]:
    """A word for people of a body, in any form."""
    return re.compile(rf"\b(?:{'|'.join(load_rules('joints')[language]['members'])})")


@cache
def _without_things(language: Language) -> re.Pattern[str]:
    """'deze wet', 'het besluit': what may be a pronoun, with a noun that it goes with."""
    pronouns, things = ("|".join(load_rules("joints")[language][kind]) or "(?!)" for kind in ("before_nouns", "things"))
    return re.compile(rf"\b(?:{pronouns}) (?:{things})\b")
