"""How things are drawn, and the names of their types: `looks.yaml`, read once."""

from functools import cache
from importlib.resources import files

import yaml

from bevoegd.explorer.model import Kind, Look, Words
from bevoegd.explorer.wording import same


@cache
def looks() -> list[Look]:
    text = files("bevoegd.explorer").joinpath("looks.yaml").read_text(encoding="utf8")
    return [Look(words=Words(nl=entry.pop("nl"), en=entry.pop("en")), **entry) for entry in yaml.safe_load(text)]


def type_name(kind: Kind, type: str) -> Words:
    """What a type of actor, law or document is called; a type may be one of several kinds, as 'parliament' is.

    >>> type_name("actor", "parliament").nl, type_name("document", "parliament").nl
    ('parlement', 'Kamerstuk')
    """
    names = (look.types[type] for look in looks() if look.kind == kind and type in look.types)
    return next(names, same(type))
