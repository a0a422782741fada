"""The legal ground that a sentence names: 'onder de Wiv 2017', 'op grond van artikel 5', 'Artikel 13 Cbw biedt ...'."""

from extract.rules import load_rules
from extract.syntax import Sentence, Token


def bases(doc: Sentence) -> tuple[str, ...]:
    """Targets of the citations that stand as a ground, in order; places within the act at hand are left out."""
    targets = [target for token in doc if token.reference and _is_ground(token) for target in token.reference.targets]
    return tuple(dict.fromkeys(targets))


def _is_ground(token: Token) -> bool:
    reference = token.reference
    if reference is None or reference.relative or reference.to_self:
        return False
    cues = load_rules("joints")[token.doc.lang_]["ground"]
    before = [t.lower_ for t in token.doc[max(0, token.i - 4) : token.i]]
    opening = all(t.pos_ in {"DET", "ADP", "ADV", "CCONJ"} for t in token.doc[: token.i])
    return opening or any(" ".join(before).endswith((cue, cue + " de", cue + " het", cue + " the")) for cue in cues)
