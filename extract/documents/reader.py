"""A file, or a text in memory, to a Document: source, blocks, passages, and in papers who speaks.

Official XML goes to passages at once: it says itself where they stand.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from extract.documents.block import Block
from extract.documents.dates import date_of
from extract.documents.elements import Act
from extract.documents.html import html_blocks
from extract.documents.identity import identifier_of, is_paper, kind_of, title_of
from extract.documents.language import language_of
from extract.documents.model import Document, DocumentError, DocumentKind, Language, Passage
from extract.documents.paper import attribute
from extract.documents.schemas import read_xml
from extract.documents.source import File, Format, Source, read_file, read_source
from extract.documents.structure import passages_of
from extract.documents.text import text_blocks
from extract.documents.word import word_blocks
from extract.documents.wti import NO_HISTORY, History, read_history
from extract.documents.xml import XmlError

_BLOCKS: dict[Format, Callable[[str], Iterator[Block]]] = {"text": text_blocks, "html": html_blocks, "word": word_blocks}


def read_document(path: Path, language: Language | None = None) -> Document:
    """The document that a file holds; its id is the file's name, its language is told from its words unless given.

    Of a wording of a Dutch act ('toestand') the technical data ('wti') are read too, where they lie in the same folder.

    Raises DocumentError, one line that names the file, when it is missing, unreadable, no text in UTF-8, of a format that is
    not known, encrypted, or has no text in it.
    """
    return document_of(read_file(path), language)


def document_of(file: File, language: Language | None = None) -> Document:
    """The same of a file whose bytes are at hand."""
    source = read_source(file)
    try:
        document = _document(file.path.name, source, language, None, _history(file) if source.format == "xml" else NO_HISTORY)
    except XmlError as error:
        raise DocumentError(f"{file.path}: {error}") from None
    if document is None:
        raise DocumentError(f"{file.path}: holds no readable text, only marks; check that this is the right file")
    return document


def read_text(text: str, *, id: str, language: Language, kind: DocumentKind | None = None) -> Document:
    """The document that a plain or Markdown text in memory is; `kind` is told from its words unless given.

    Raises DocumentError when there is no text in it.
    """
    document = _document(id, Source(text, "text"), language, kind)
    if document is None:
        raise DocumentError(f"{id}: holds no readable text")
    return document


def _history(file: File) -> History:
    """When the articles of the act that a file is named after changed; empty where its technical data are not beside it."""
    return read_history(read_source(file.beside).text) if file.beside else NO_HISTORY


def _read(source: Source, history: History) -> Act:
    if source.format == "xml":
        return read_xml(source.text, history)
    return Act(passages_of(source.blocks if source.format == "pdf" else _BLOCKS[source.format](source.text)))


def _head(source: Source, passages: Sequence[Passage]) -> str:
    """What a document's kind and number are told from: the text itself, or the words between the marks of HTML line by line."""
    return source.text if source.format in ("text", "xml", "pdf") else "\n".join(passage.text for passage in passages)


def _document(
    name: str, source: Source, language: Language | None, kind: DocumentKind | None, history: History = NO_HISTORY
) -> Document | None:
    act = _read(source, history)
    passages, head = act.passages, _head(source, act.passages)
    if not passages:
        return None
    title = act.title or source.title or title_of(passages, is_paper(head))
    identifier = act.identifier or identifier_of(name, title, head)
    kind = kind or act.kind or kind_of(identifier, head, passages)
    told = any(passage.speaker for passage in passages)
    return Document(
        id=name,
        title=title,
        language=language or language_of(passage.text for passage in passages),
        kind=kind,
        identifier=identifier,
        source=source.text,
        passages=attribute(passages, head) if kind == "parliament" and not told else passages,
        date=act.date or source.date or date_of(title, passages),
        wording_from=act.wording_from,
    )
