"""To whom an act is done, where the parse goes its own ways."""

from spacy.tokens import Doc

import extract.components.known_spans  # noqa: F401 (marks which tokens are names)
from extract.components import load_pipeline
from extract.frames.acts import Act
from extract.frames.recipients import recipients_of


def test_a_sentence_whose_root_the_parse_puts_behind_van_has_an_end() -> None:
    doc = Doc(
        load_pipeline("nl").vocab, words=["Van", "diensten", "die", "taken", "van", "ENISA", "ondersteunen"],
        pos=["ADP", "NOUN", "PRON", "NOUN", "ADP", "PROPN", "VERB"], heads=[1, 1, 6, 6, 5, 1, 1],
        deps=["case", "ROOT", "nsubj", "obj", "case", "nmod", "acl:relcl"],
    )  # fmt: skip
    doc[5]._.mention = object()
    assert recipients_of(doc, Act(doc[6], {6: 4}), ["van"]) == []
