"""Quality is measured here: passages in, what the pipeline finds in them out, in the shape of the evaluation guide."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from extract.analysis import Analysis, analyse
from extract.documents import DocumentKind, read_text
from extract.names import defined_names
from extract.register import Register


class PassageError(Exception):
    """A line that is no passage; the message names the line and what is wrong."""


def annotate(lines: Iterable[str], register: Register) -> Iterator[dict[str, Any]]:
    """For each line with id, lang, group, law?, preamble?, text: its id, actors, laws, relations and mandates."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _annotated(_passage(line, number), register)


KINDS: dict[str, DocumentKind] = {"statute": "statute", "parliament": "parliament", "report": "report"}
PASSAGE = Draft202012Validator(
    {
        "type": "object",
        "required": ["id", "lang", "group", "text"],
        "properties": {
            "id": {"type": "string"},
            "lang": {"enum": ["nl", "en"]},
            "group": {"enum": list(KINDS)},
            "law": {"type": ["string", "null"]},
            "preamble": {"type": "string"},
            "text": {"type": "string", "pattern": r"\w"},
        },
    }
)


def _passage(line: str, number: int) -> dict[str, Any]:
    try:
        passage = json.loads(line)
    except json.JSONDecodeError as error:
        raise PassageError(f"line {number}: not JSON ({error.msg}); expected one passage a line") from None
    fault = best_match(PASSAGE.iter_errors(passage))
    if fault:
        raise PassageError(f"line {number}: {fault.message}; a passage has id, lang (nl or en), group and text")
    return {"law": None, "preamble": "", **passage, "kind": KINDS[passage["group"]]}


def analyses_of(line: str, register: Register, number: int = 1) -> list[Analysis]:
    """The analyses of one passage's sentences. Raises PassageError."""
    return _analyses(_passage(line, number), register)


def _annotated(passage: dict[str, Any], register: Register) -> dict[str, Any]:
    return _found(passage["id"], _analyses(passage, register))


def _analyses(passage: dict[str, Any], register: Register) -> list[Analysis]:
    kind: DocumentKind = "eu-act" if passage["law"] and _is_eu(passage["law"], register) else passage["kind"]
    document = read_text(passage["text"], id=passage["id"], language=passage["lang"], kind=kind)
    names = defined_names(passage["preamble"] + "\n" + passage["text"], passage["lang"], passage["law"])
    return list(analyse(document, names))


def _is_eu(law: str, register: Register) -> bool:
    return law in register.laws and register.laws[law].jurisdiction == "eu"


def _found(identity: str, analyses: list[Analysis]) -> dict[str, Any]:
    references = [r for a in analyses for r in a.references if not r.relative and not r.to_self]
    return {
        "id": identity,
        "actors": _unique(actor for a in analyses for mention in a.mentions for actor in mention.actors),
        "laws": _unique(article for reference in references for article in reference.articles),
        "relations": _unique((r.actor, r.predicate, r.other) for a in analyses for r in a.relations),
        "mandates": [mandate for a in analyses for mandate in _mandates(a)],
    }


def _unique(items: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(items))


def _articles(analysis: Analysis) -> list[str]:
    """The ground down to the article, as the guide has it: 'wiv-2017#8' for 'wiv-2017#8.2.a'."""
    cited = [article for reference in analysis.references for article in reference.articles]
    return _unique(max((a for a in cited if ground.startswith(a)), key=len, default=ground) for ground in analysis.basis)


def _mandates(analysis: Analysis) -> Iterator[dict[str, Any]]:
    for mandate in analysis.mandates:
        yield {
            "actor": mandate.actor, "modality": mandate.modality, "competence": mandate.competence,
            "trigger": analysis.words(*mandate.act.trigger()), "basis": _articles(analysis),
            "conditions": list(analysis.conditions), "stance": mandate.stance, "confidence": mandate.confidence,
            "rule": mandate.rule, "traits": list(mandate.traits),
        }  # fmt: skip
