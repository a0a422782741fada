"""The records in a file that 'extract' wrote."""

from collections.abc import Iterator

import click

from extract.statement import Record, RecordError, read_records


def stored_records(path: str) -> Iterator[Record]:
    """The records in a file, '-' for standard input. Raises RecordError, also where there is no such file or no text in it."""
    try:
        with click.open_file(path, encoding="utf8") as lines:
            yield from read_records(lines, path)
    except OSError as error:
        raise RecordError(f"{path}: {error.strerror}; check the name") from None
    except UnicodeDecodeError:
        raise RecordError(f"{path}: is no text in UTF-8; expected what 'bevoegd extract' wrote") from None
