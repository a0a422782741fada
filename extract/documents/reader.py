"""A file, or a text in memory, to a Document: source, blocks, passages, and in papers who speaks.

Official XML goes to passages at once: it says itself where they stand.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from extract.documents.block import Block
from extract.documents.dates import date_of
from extract.documents.html import html_blocks
from extract.documents.identity import identifier_of, is_paper, kind_of, title_of
from extract.documents.language import language_of
from extract.documents.model import Document, DocumentError, DocumentKind, Language
from extract.documents.official import Act, read_act
from extract.documents.paper import attribute
from extract.documents.pdf import read_pdf
from extract.documents.source import PDF, Format, read_source
from extract.documents.structure import passages_of
from extract.documents.text import text_blocks
from extract.documents.wti import NO_HISTORY, History, read_history, wti_beside
from extract.documents.xml import XmlError

_BLOCKS: dict[Format, Callable[[str], Iterator[Block]]] = {"text": text_blocks, "html": html_blocks}


def read_document(path: Path, language: Language | None = None) -> Document:
    """The document that a file holds; its id is the file's name, its language is told from its words unless given.

    Of a wording of a Dutch act ('toestand') the technical data ('wti') are read too, where they lie in the same folder.

    Raises DocumentError, one line that names the file, when it is missing, unreadable, no text in UTF-8, of a format that is
    not known, encrypted, or has no text in it.
    """
    source, act = _read_file(path)
    document = _document(path.name, source, act, language, None)
    if document is None:
        raise DocumentError(f"{path}: holds no readable text, only marks; check that this is the right file")
    return document


def read_text(text: str, *, id: str, language: Language, kind: DocumentKind | None = None) -> Document:
    """The document that a plain or Markdown text in memory is; `kind` is told from its words unless given.

    Raises DocumentError when there is no text in it.
    """
    document = _document(id, text, Act(passages_of(text_blocks(text))), language, kind)
    if document is None:
        raise DocumentError(f"{id}: holds no readable text")
    return document


def _history(path: Path) -> History:
    """When the articles of the act that a file is named after changed; empty where its technical data are not beside it."""
    beside = wti_beside(path)
    return read_history(read_source(beside)[0]) if beside else NO_HISTORY


def _read_file(path: Path) -> tuple[str, Act]:
    """The characters of a file and what they make; of a PDF these are its text layer."""
    if path.suffix.lower() == PDF:
        source, blocks = read_pdf(path)
        return source, Act(passages_of(blocks))
    source, format = read_source(path)
    if format != "xml":
        return source, Act(passages_of(_BLOCKS[format](source)))
    try:
        return source, read_act(source, _history(path))
    except XmlError as error:
        raise DocumentError(f"{path}: {error}") from None


def _document(name: str, source: str, act: Act, language: Language | None, kind: DocumentKind | None) -> Document | None:
    passages = act.passages
    if not passages:
        return None
    title = act.title or title_of(passages, is_paper(source))
    identifier = act.identifier or identifier_of(name, title, source)
    kind = kind or kind_of(identifier, source, passages)
    return Document(
        id=name,
        title=title,
        language=language or language_of(passage.text for passage in passages),
        kind=kind,
        identifier=identifier,
        source=source,
        passages=attribute(passages, source) if kind == "parliament" else passages,
        date=act.date or date_of(title, passages),
        wording_from=act.wording_from,
    )
