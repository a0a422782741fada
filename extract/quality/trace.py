"""How a sentence was read, in words: its parse, clauses, the grants that fired, and what came out by which rule."""

from collections.abc import Iterator

from extract.analysis import Analysis
from extract.annotate import analyses_of
from extract.frames.clauses import Clause, clauses
from extract.frames.grants import grants
from extract.frames.subjects import agent_tokens, subject_tokens
from extract.register import Register
from extract.syntax import Token


def trace_passage(line: str, register: Register) -> Iterator[str]:
    """The lines that tell how each sentence of an annotated passage was read. Raises PassageError."""
    for analysis in analyses_of(line, register):
        yield from trace(analysis)


def trace(analysis: Analysis) -> Iterator[str]:
    """The lines that tell how one sentence was read; a sentence that was not parsed says so."""
    yield f"  sentence   {analysis.unit.text}"
    if analysis.parse is None:
        yield "  not parsed: nobody who can act is named in it"
        return
    yield "  parse      " + " ".join(map(_token, analysis.parse))
    yield from (f"  clause     {_clause(clause)}" for clause in clauses(analysis.parse))
    yield from (
        f"  grant      {grant.rule.id}: {' '.join(map(str, analysis.parse[grant.start : grant.end]))}"
        for grant in grants(analysis.parse)
    )
    yield from _outcome(analysis)


def _token(token: Token) -> str:
    mark = "*" if token.is_name else ""
    return f"{token.text}{mark}/{token.dep_}>{token.head.text}"


def _clause(clause: Clause) -> str:
    flags = [name for name in ("passive", "hypothetical", "negated", "relative", "perfect") if getattr(clause, name)]
    who = agent_tokens(clause) if clause.passive else subject_tokens(clause)
    return f"{clause.finite} ... {clause.predicate}, by {_words(who) or 'nobody known'} {' '.join(flags)}".rstrip()


def _words(tokens: list[Token]) -> str:
    return ", ".join(token.mention.surface if token.is_name else token.text for token in tokens)


def _outcome(analysis: Analysis) -> Iterator[str]:
    for mandate in analysis.mandates:
        words = analysis.words(*mandate.act.trigger())
        what = f"{mandate.actor} {mandate.modality} {mandate.competence}"
        yield f"  mandate    {what} ({words}), {mandate.stance}, rule {mandate.rule}, confidence {mandate.confidence:.2f}"
    for relation in analysis.relations:
        yield f"  relation   {relation.actor} {relation.predicate} {relation.other}, rule {relation.rule}"
    if not (analysis.mandates or analysis.relations):
        yield "  nothing came out"
