"""Relations that a grant brings: who 'ziet erop toe dat X ...' oversees X, who 'stelt X in de gelegenheid' consults X."""

from collections.abc import Iterator

from extract.frames.clauses import Clause, clauses
from extract.frames.granted import gets
from extract.frames.grants import Grant, grants
from extract.frames.model import Relation, Setting
from extract.frames.subjects import agent_actors, subject_actors
from extract.rules import load_rules
from extract.syntax import Sentence


def from_grants(doc: Sentence, setting: Setting) -> Iterator[Relation]:
    """Who gives what a phrase of rules/grants.yaml with a `relation` names, with who gets it; nothing supposed or denied.

    A state that sees to it that somebody does something makes a law, it oversees nobody.
    """
    for grant in grants(doc):
        clause = next((c for c in clauses(doc) if grant.clause and c.finite == grant.clause.finite), None)
        if grant.rule.relation is None or clause is None or clause.hypothetical or grant.negated:
            continue
        span = (doc[grant.start].start, doc[grant.end - 1].end)
        for giver in (a for a in _givers(grant, clause, setting) if a not in load_rules("roles")["lawgivers"]):
            for other in gets(doc, grant, setting):
                yield Relation(giver, grant.rule.relation, other, span, grant.rule.id, 0.8)


def _givers(grant: Grant, clause: Clause, setting: Setting) -> tuple[str, ...]:
    """The subject; of 'is door X gemachtigd' and 'aan Y wordt door X verleend' the agent."""
    given = grant.rule.actor != "object" and grant.rule.act != "embedded"
    return (agent_actors if given or clause.passive else subject_actors)(clause, setting.context)
