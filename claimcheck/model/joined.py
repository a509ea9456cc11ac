"""Several texts read as one, and which of them a stretch of it comes from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.span import Span

# Between two texts, so that no paragraph runs from one into the other.
BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Joined:
    """Documents, and all of them as ``whole``, in which each begins at one of ``starts``.

    Places of ``whole`` are those of no file; ``part`` leads back to the documents.
    """

    documents: tuple[Document, ...]
    whole: Document
    starts: tuple[int, ...]

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Self:
        """Join documents in their order, of which there is one at least."""
        if len(documents) == 1:
            return cls(tuple(documents), documents[0], (0,))
        text, starts = "", []
        sections: list[Section] = []
        for document in documents:
            text += BETWEEN if text else ""
            starts.append(len(text))
            sections += (Section(s.kind, _moved(s.span, len(text))) for s in document.sections)
            text += document.text
        path = ", ".join(document.path for document in documents)
        whole = Document(path, "text", "", text, tuple(sections), Lines.of(text))
        return cls(tuple(documents), whole, tuple(starts))

    def part(self, span: Span) -> tuple[Document, Span]:
        """Return the document that a stretch of the whole comes from, and the stretch of it."""
        number = bisect_right(self.starts, span.start) - 1
        return self.documents[number], _moved(span, -self.starts[number])


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
