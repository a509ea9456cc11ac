"""Word documents made by hand."""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def body(*paragraphs: str) -> str:
    """Return the XML of a document with these paragraphs, whose insides are given as XML."""
    inside = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    return f'<?xml version="1.0"?><w:document xmlns:w="{NAMESPACE}"><w:body>{inside}</w:body></w:document>'


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def styled(style: str, words: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(words)}'


def packed(xml: str | bytes, name: str = "word/document.xml", **others: str) -> bytes:
    """Return the file."""
    into = io.BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types><Override PartName="/'
            + name
            + '" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(name, xml)
        for other, content in others.items():
            archive.writestr(f"word/{other}.xml", content)
    return into.getvalue()
