"""To whom an act is done, where the parse goes its own ways."""

from extract.actors import Mention
from extract.frames.acts import Act
from extract.frames.recipients import recipients_of
from extract.syntax import Sentence, Token


def test_a_sentence_whose_root_the_parse_puts_behind_van_has_an_end() -> None:
    rows = [
        ("Van", "ADP", "case"), ("diensten", "NOUN", "ROOT"), ("die", "PRON", "nsubj"), ("taken", "NOUN", "obj"),
        ("van", "ADP", "case"), ("ENISA", "PROPN", "nmod"), ("ondersteunen", "VERB", "acl:relcl"),
    ]  # fmt: skip
    names = {5: Mention(0, 5, ("enisa",), "ENISA", "register")}
    doc = Sentence("nl", " ".join(word for word, _, _ in rows))
    doc.tokens = [
        Token(doc=doc, i=i, text=word, lower_=word.lower(), pos_=pos, dep_=dep, found=names.get(i))
        for i, (word, pos, dep) in enumerate(rows)
    ]
    doc.attach([1, 1, 6, 6, 5, 1, 1])
    assert recipients_of(doc, Act(doc[6], {6: 4}), ["van"]) == []
