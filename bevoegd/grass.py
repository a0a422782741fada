"""A style sheet for Neo4j Browser, made from the schema: the graph in the colours of the program's own pictures.

The form is GraSS as JSON, one of the two that Neo4j Browser reads (Browser manual, 'Browser styling', and `parseGrass` in the
source of neo4j/neo4j-browser): rules by selector ('node.Actor', 'relationship.OVERSEES'), sizes in pixels.
"""

import json
from dataclasses import dataclass
from typing import Final, TextIO, TypeAlias

from bevoegd.pictures import COLOURS
from graph.schema import Language, Relation, Schema

Rules: TypeAlias = dict[str, dict[str, str]]

BLUE, RED, GREEN, PURPLE, YELLOW, GREY = COLOURS
DARK, LIGHT = "#000000", "#ffffff"


@dataclass(frozen=True, slots=True)
class Look:
    """How nodes of a label are drawn: diameter in pixels, and the property that they show."""

    colour: str
    diameter: int
    caption: str


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with a share (0 to 1) of another one in it, both as '#rrggbb'.

    >>> mixed("#000000", "#ffffff", 0.5)
    '#808080'
    """
    parts = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(own * (1 - share) + its * share):02x}" for own, its in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


LOOKS: Final = {
    "Actor": Look(BLUE, 80, "name"),
    "Competence": Look(GREEN, 65, "name"),
    "Mandate": Look(RED, 50, "modality"),
    "Condition": Look(mixed(RED, LIGHT, 0.5), 50, "text"),
    "Law": Look(PURPLE, 65, "name"),
    "Provision": Look(mixed(PURPLE, LIGHT, 0.5), 50, "path"),
    "Document": Look(GREY, 65, "id"),
    "Passage": Look(mixed(GREY, LIGHT, 0.5), 50, "text"),
    "Statement": Look(YELLOW, 50, "text"),
    "Judgement": Look(mixed(YELLOW, LIGHT, 0.5), 50, "verdict"),
}
OTHER: Final = Look(mixed(GREY, LIGHT, 0.7), 50, "id")


def write_grass(schema: Schema, language: Language, out: TextIO) -> None:
    """Writes the style sheet; the words on relations are the schema's, in Dutch or English."""
    json.dump(grass_rules(schema, language), out, ensure_ascii=False, indent=2)
    out.write("\n")


def grass_rules(schema: Schema, language: Language) -> Rules:
    """A rule for every label and every relation type, behind those for what has none of its own."""
    nodes = {f"node.{label}": _node(LOOKS.get(label, OTHER)) for label in schema.classes}
    edges = {f"relationship.{type}": _relationship(relation, language) for type, relation in schema.relations.items()}
    return {"node": _node(OTHER), "relationship": _edge("<type>", mixed(GREY, LIGHT, 0.4), 1), **nodes, **edges}


def _node(look: Look) -> dict[str, str]:
    return {
        "diameter": f"{look.diameter}px",
        "color": look.colour,
        "border-color": mixed(look.colour, DARK, 0.3),
        "border-width": "2px",
        "text-color-internal": readable_on(look.colour),
        "font-size": "10px",
        "caption": f"{{{look.caption}}}",
    }


def _relationship(relation: Relation, language: Language) -> dict[str, str]:
    """In the colour of where it begins, and wider between actors."""
    colour = LOOKS.get(relation.edges[0].source, OTHER).colour
    return _edge(relation.nl if language == "nl" else relation.en, colour, 3 if relation.between_actors else 1)


def _edge(caption: str, colour: str, width: int) -> dict[str, str]:
    return {
        "color": colour,
        "shaft-width": f"{width}px",
        "font-size": "8px",
        "padding": "3px",
        "text-color-external": DARK,
        "text-color-internal": readable_on(colour),
        "caption": caption,
    }


def readable_on(colour: str) -> str:
    """Dark or light text, whichever stands out more on a colour."""
    return max((DARK, LIGHT), key=lambda text: contrast(text, colour))


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21; 4.5 is enough for text (WCAG 2.2, success criterion 1.4.3)."""
    darker, lighter = sorted((_luminance(colour), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour, as WCAG 2.2 defines it."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
