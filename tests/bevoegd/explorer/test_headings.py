"""The Dutch words that the page has for the library's columns, parameters and kinds of actor: none is forgotten."""

import re
from pathlib import Path

import bevoegd.explorer
from bevoegd.explorer.looks import looks
from extract.register import load_register
from queries import library

SCREENS = Path(bevoegd.explorer.__file__).parent / "web" / "src" / "screens"


def keys(file: str, constant: str) -> set[str]:
    """The keys of a constant of the page's sources, an object of words."""
    text = (SCREENS / file).read_text(encoding="utf8")
    body = re.search(rf"const {constant}\b.*? = {{\n(.*?)^}};", text, re.DOTALL | re.MULTILINE)
    assert body
    flat = re.sub(r"{.*?}", '""', body[1])
    return {quoted or bare for quoted, bare in re.findall(r'(?:^|,)\s*(?:"([\w-]+)"|(\w+)): "', flat, re.MULTILINE)}


def test_every_column_and_parameter_of_the_library_has_dutch_words() -> None:
    questions = library().values()
    named = {name for question in questions for name in (*question.columns, *(p.name for p in question.parameters))}
    assert named - keys("headings.ts", "HEADINGS") == set()


def test_every_family_of_questions_has_dutch_words() -> None:
    assert {question.family for question in library().values()} == keys("headings.ts", "FAMILIES")


def test_every_kind_of_actor_of_the_register_has_words() -> None:
    assert {actor.kind for actor in load_register().actors.values()} == {
        type for look in looks() if look.kind == "actor" for type in look.types
    }
