"""The parts of a Word file, which is a ZIP archive: none larger than any article is."""

from __future__ import annotations

import io
import re
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from claimcheck.errors import ArticleError

OLD_WORD = b"\xd0\xcf\x11\xe0"
TYPES, DOCUMENT = "[Content_Types].xml", "word/document.xml"
MAIN = re.compile(rb"""PartName=["']/([^"']{1,200})["'][^>]{0,200}wordprocessingml\.document\.main\+xml""")
# What a part may unpack to, and how many times what it takes in the file: text is packed some ten times.
MOST_BYTES, MOST_TIMES, SMALL = 64_000_000, 200, 1_000_000
SAVE = "open it in Word or LibreOffice and save it as .docx again, or as plain text"


def document_part(raw: bytes, path: str) -> bytes:
    """Return the XML of the text. ArticleError where there is none, or where it unpacks to too much."""
    if raw.startswith(OLD_WORD):
        raise _refused("this is an old Word document (.doc), or one with a password", "binary", path)
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            return _read(archive, _main(archive, path), path)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise _refused("this is no whole Word document", "bad-docx", path) from error
    except RuntimeError as error:  # zipfile says so of a password
        raise _refused("this document has a password", "bad-docx", path) from error


def _main(archive: ZipFile, path: str) -> str:
    """Return the name of the part that holds the text; nearly always it is the usual one."""
    names = frozenset(archive.namelist())
    if DOCUMENT in names:
        return DOCUMENT
    said = MAIN.search(_read(archive, TYPES, path)) if TYPES in names else None
    name = said[1].decode("utf-8", "replace") if said else ""
    if name not in names:
        raise _refused("this archive holds no Word document", "bad-docx", path)
    return name


def _read(archive: ZipFile, name: str, path: str) -> bytes:
    info = archive.getinfo(name)
    limit = _limit(info)
    with archive.open(info) as part:
        content = part.read(limit + 1)
    if len(content) > limit:
        raise ArticleError(
            f"its text unpacks to more than {limit:,} bytes",
            code="too-large",
            place=path,
            remedy=SAVE,
        )
    return content


def _limit(info: ZipInfo) -> int:
    return min(MOST_BYTES, max(SMALL, MOST_TIMES * info.compress_size))


def _refused(message: str, code: str, path: str) -> ArticleError:
    return ArticleError(message, code=code, place=path, remedy=SAVE)
