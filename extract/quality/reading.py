"""The pipeline's findings in annotated passages."""

from collections.abc import Sequence
from dataclasses import replace

from extract.annotate import annotate
from extract.quality.model import Annotation, Findings, findings_of
from extract.register import Register


def read_again(gold: Sequence[Annotation], register: Register) -> dict[str, Findings]:
    """What the pipeline finds in each passage, by its id. Raises PassageError for a passage without its text."""
    return {found["id"]: findings_of(found) for found in annotate((one.line for one in gold), register)}


def above(found: Findings, minimum: float) -> Findings:
    """The findings without mandates of a lower confidence."""
    return replace(found, mandates=tuple(mandate for mandate in found.mandates if mandate.confidence >= minimum))
