"""A file, or a text in memory, to a Document: source, blocks, passages, and in papers who speaks.

Official XML goes to passages at once: it says itself where they stand.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from extract.documents.block import Block
from extract.documents.elements import Act
from extract.documents.html import html_blocks
from extract.documents.identity import identifier_of, is_paper, kind_of, title_of
from extract.documents.language import language_of
from extract.documents.model import Document, DocumentError, DocumentKind, Language
from extract.documents.paper import attribute
from extract.documents.schemas import read_xml
from extract.documents.source import Format, read_source
from extract.documents.structure import passages_of
from extract.documents.text import text_blocks
from extract.documents.xml import XmlError

_BLOCKS: dict[Format, Callable[[str], Iterator[Block]]] = {"text": text_blocks, "html": html_blocks}


def read_document(path: Path, language: Language | None = None) -> Document:
    """The document that a file holds; its id is the file's name, its language is told from its words unless given.

    Raises DocumentError, one line that names the file, when it is missing, unreadable, no text in UTF-8, of a format that is
    not known, or has no text in it.
    """
    source, format = read_source(path)
    try:
        document = _document(path.name, source, format, language, None)
    except XmlError as error:
        raise DocumentError(f"{path}: {error}") from None
    if document is None:
        raise DocumentError(f"{path}: holds no readable text, only marks; check that this is the right file")
    return document


def read_text(text: str, *, id: str, language: Language, kind: DocumentKind | None = None) -> Document:
    """The document that a plain or Markdown text in memory is; `kind` is told from its words unless given.

    Raises DocumentError when there is no text in it.
    """
    document = _document(id, text, "text", language, kind)
    if document is None:
        raise DocumentError(f"{id}: holds no readable text")
    return document


def _read(source: str, format: Format) -> Act:
    return read_xml(source) if format == "xml" else Act(passages_of(_BLOCKS[format](source)))


def _document(name: str, source: str, format: Format, language: Language | None, kind: DocumentKind | None) -> Document | None:
    passages, title, identifier, given_kind = _read(source, format)
    if not passages:
        return None
    title = title or title_of(passages, is_paper(source))
    identifier = identifier or identifier_of(name, title, source)
    kind = kind or given_kind or kind_of(identifier, source, passages)
    told = any(passage.speaker for passage in passages)
    return Document(
        id=name,
        title=title,
        language=language or language_of(passage.text for passage in passages),
        kind=kind,
        identifier=identifier,
        source=source,
        passages=attribute(passages, source) if kind == "parliament" and not told else passages,
    )
