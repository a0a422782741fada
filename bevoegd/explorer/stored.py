"""The queries of the explorer that stand in files of their own: `cypher/NAME.cypher`."""

from functools import cache
from importlib.resources import files


@cache
def stored(name: str) -> str:
    return files("bevoegd.explorer").joinpath("cypher", f"{name}.cypher").read_text(encoding="utf8")
