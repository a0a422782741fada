"""What holds of every document that is read, whatever its format, and of every file that is not."""

from pathlib import Path

import pytest

from extract.documents import Document, DocumentError, read_document


def check_passages(read: Document) -> None:
    """Every passage is copied from the source, run by run, and is no run-away."""
    for passage in read.passages:
        for text_start, source_start, length in passage.reading.segments:
            copied = read.source[source_start : source_start + length]
            assert passage.text[text_start : text_start + length] == copied
        assert len(passage.text) < 6000


def check_refusal(path: Path, data: bytes, says: str) -> None:
    """A file with these bytes is refused in one line that names it and says this."""
    path.write_bytes(data)
    with pytest.raises(DocumentError) as error:
        read_document(path)
    assert str(error.value).startswith(f"{path}: ")
    assert says in str(error.value)
    assert "\n" not in str(error.value)
