"""General roles go by one id in both languages, and only in statements: as a mention they stay their words."""

from extract.actors import ActorContext, find_mentions
from extract.actors.general import general
from extract.documents import read_text
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import Statement

DUTCH = "Een verlener van vertrouwensdiensten verstrekt gegevens aan de nationale autoriteiten."
ENGLISH = "A trust service provider shall provide information to the national authorities."


def said(text: str, language: str) -> set[tuple[str | None, ...]]:
    document = read_text(f"Artikel 1\n\n{text}\n", id="act", language=language, kind="statute")
    records = Extractor(load_register()).records(document)
    found = [record for record in records if isinstance(record, Statement)]
    return {(s.kind, s.actor, s.competence, s.object if s.kind == "relation" else None) for s in found}


def test_two_languages_name_one_role() -> None:
    provider = "verlener-vertrouwensdiensten"
    expected = {("mandate", provider, "information-sharing", None), ("relation", provider, None, "nationale-autoriteit")}
    assert said(DUTCH, "nl") == said(ENGLISH, "en") == expected


def test_a_mention_stays_its_words() -> None:
    found = find_mentions(ENGLISH, ActorContext(language="en"))
    assert [mention.actors for mention in found] == [("?trust service provider",), ("?national authorities",)]


def test_a_word_may_mean_a_role_in_some_acts_only() -> None:
    assert general("?bestuursorganen", "nis2") == "leidinggevend-orgaan"
    assert general("?bestuursorganen", "awb") == "?bestuursorganen"
