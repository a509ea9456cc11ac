"""The article of a file that may hold several, where only one will do."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.errors import ArticleError
from claimcheck.model.document import Document


def one_of(found: Sequence[Document | ArticleError], path: str, *, remedy: str) -> Document:
    """Return the only article; ArticleError where it cannot be read, or where there are several."""
    if len(found) == 1 and isinstance(found[0], Document):
        return found[0]
    if len(found) == 1 and isinstance(found[0], ArticleError):
        raise found[0]
    raise ArticleError(
        f"there are {len(found):,} articles in it, and one is asked for",
        code="several",
        place=path,
        remedy=remedy,
    )
