"""What every reader does last: heed the comments, and note a language that is not English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model.document import Document
from claimcheck.read import language
from claimcheck.read.comments import Comment, heed


def finished(document: Document, comments: Sequence[Comment] = (), notes: Sequence[str] = ()) -> Document:
    """Return the document with what its comments say, and with notes: on its language, then ``notes``, then faults."""
    suppressions, faults = heed(comments, document.sections, document.lines)
    note = language.note(document.text)
    whole = replace(document, notes=(note,) if note else (), suppressions=suppressions)
    return whole.noting([*notes, *faults])
