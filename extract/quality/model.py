"""Annotations: what people, or the pipeline, say that a passage says; one JSON object a line, as `bevoegd annotate` writes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

Triple: TypeAlias = tuple[str, str, str]


class AnnotationError(Exception):
    """A line that is no annotation; the message names the line and what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedMandate:
    """A mandate in a passage. In gold, actor, modality and competence may name alternatives: 'task / practice'.

    `confidence`, `rule` and `traits` are the pipeline's; people leave them out.
    """

    actor: str
    modality: str
    competence: str
    trigger: str = ""
    basis: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    stance: str = "asserted"
    confidence: float = 1.0
    rule: str = ""
    traits: tuple[str, ...] = ()

    @property
    def core(self) -> Triple:
        """Who, how and what: (actor, modality, competence)."""
        return self.actor, self.modality, self.competence


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What stands in one passage: actors, laws, relations (actor, predicate, actor) and mandates."""

    actors: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    relations: tuple[Triple, ...] = ()
    mandates: tuple[AnnotatedMandate, ...] = ()

    def asserted(self) -> list[AnnotatedMandate]:
        return [mandate for mandate in self.mandates if mandate.stance == "asserted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One passage: what is `required`, what is `optional` (found or not, both are right), the law it stands in, its text."""

    id: str
    required: Findings
    optional: Findings = field(default_factory=Findings)
    law: str | None = None
    line: str = ""


FINDINGS = {
    "actors": {"type": "array", "items": {"type": "string"}},
    "laws": {"type": "array", "items": {"type": "string"}},
    "relations": {"type": "array", "items": {"type": "array", "items": {"type": "string"}, "minItems": 3, "maxItems": 3}},
    "mandates": {"type": "array", "items": {"type": "object", "required": ["actor", "modality", "competence"]}},
}
ANNOTATION = Draft202012Validator(
    {
        "type": "object",
        "required": ["id", *FINDINGS],
        "properties": {"id": {"type": "string"}, **FINDINGS, "optional": {"type": "object", "properties": FINDINGS}},
    }
)


def read_annotations(lines: Iterable[str]) -> list[Annotation]:
    """The annotations of a file's lines, empty ones left out. Raises AnnotationError."""
    return [_annotation(line, number) for number, line in enumerate(lines, start=1) if line.strip()]


def _annotation(line: str, number: int) -> Annotation:
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        raise AnnotationError(f"line {number}: not JSON ({error.msg}); expected one annotated passage a line") from None
    fault = best_match(ANNOTATION.iter_errors(entry))
    if fault:
        raise AnnotationError(f"line {number}: {fault.message}; an annotation has id, actors, laws, relations and mandates")
    optional = findings_of(entry.get("optional", {}))
    return Annotation(id=entry["id"], required=findings_of(entry), optional=optional, law=entry.get("law"), line=line)


def findings_of(entry: dict[str, Any]) -> Findings:
    """The findings in one JSON object, each once, in their order."""
    return Findings(
        actors=tuple(dict.fromkeys(entry.get("actors", ()))),
        laws=tuple(dict.fromkeys(entry.get("laws", ()))),
        relations=tuple(dict.fromkeys((a, predicate, b) for a, predicate, b in entry.get("relations", ()))),
        mandates=tuple(_mandate(mandate) for mandate in entry.get("mandates", ())),
    )


def _mandate(entry: dict[str, Any]) -> AnnotatedMandate:
    known = {name: entry[name] for name in AnnotatedMandate.__dataclass_fields__ if name in entry}
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in known.items()}
    return AnnotatedMandate(**values)
