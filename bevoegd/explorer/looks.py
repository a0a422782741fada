"""How things are drawn, and the names of their types: `looks.yaml`, read once."""

from functools import cache
from importlib.resources import files

import yaml

from bevoegd.explorer.model import Look, Words


@cache
def looks() -> list[Look]:
    text = files("bevoegd.explorer").joinpath("looks.yaml").read_text(encoding="utf8")
    return [Look(words=Words(nl=entry.pop("nl"), en=entry.pop("en")), **entry) for entry in yaml.safe_load(text)]


def type_names() -> dict[str, Words]:
    """The kinds of actor, law and document in words, by the id that the graph has."""
    return {type: words for look in looks() for type, words in look.types.items()}
