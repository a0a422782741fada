"""Small Word files, written part by part as ECMA-376 has them."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def body(*parts: str) -> str:
    return f"<w:document {W}><w:body>{''.join(parts)}</w:body></w:document>"


def paragraph(text: str, style: str = "", numbering: tuple[int, int] | None = None) -> str:
    """A paragraph; `numbering`: which one and the level in it."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if numbering:
        properties += f'<w:numPr><w:ilvl w:val="{numbering[1]}"/><w:numId w:val="{numbering[0]}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def level(number: int, style: str, text: str) -> str:
    return f'<w:lvl w:ilvl="{number}"><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'


def write_word(path: Path, document: str | bytes, **parts: str) -> Path:
    """A Word file with a document and other parts: 'styles', 'numbering', 'footnotes'."""
    links = {f"word/{name}.xml": part for name, part in parts.items()}
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", f'<Types xmlns="{_PACKAGE}/content-types"/>')
        file.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        file.writestr("word/_rels/document.xml.rels", _relations({name: f"{name}.xml" for name in parts}))
        for name, part in {"word/document.xml": document, **links}.items():
            file.writestr(name, part)
    return path


def _relations(targets: dict[str, str]) -> str:
    each = (f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{target}"/>' for name, target in targets.items())
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(each)}</Relationships>'
