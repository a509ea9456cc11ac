"""An article to what the tagger sees in it, one paragraph at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import ModelError
from claimcheck.model.document import Document, SectionKind
from claimcheck.model.span import Span
from claimcheck.model.tagged import Tagged

if TYPE_CHECKING:
    from claimcheck.tagger.tagger import Tagger

# What is not part of what the article says.
NOT_READ: frozenset[SectionKind] = frozenset(("byline", "dateline", "credit"))
WHITE_SPACE = re.compile(r"[^\S ]")
TWO_WORDS = re.compile(r"\w\W+\w")
# What is kept in memory grows with what is read at a time; no paragraph of an article is as long.
LONGEST = 6_000
WEIGHTS = Path(__file__).parent / "weights"
FILES = ("tagger.onnx", "embeddings.npy", "scales.npy", "tokenizer.json", "linker.json")
STOP = re.compile(r"[.!?][”\"'’)]*\s")


def tag(
    document: Document, threshold: float | None = None, known: dict[str, tuple[Tagged, ...]] | None = None
) -> tuple[Tagged, ...]:
    """Return the attributions of a document in the order of their contents. A paragraph's depend on no other.

    They are at least as sure as ``threshold``, or else as the tagger's own; what is less sure than that is doubtful.
    ``known`` holds paragraphs that were read with that threshold before, and learns those of the document.
    """
    tagger = _load()
    known = {} if known is None else known
    found: list[Tagged] = []
    for section in document.sections:
        if section.kind not in NOT_READ:
            for piece in _pieces(document.text, section.span):
                words = WHITE_SPACE.sub(" ", piece.of(document.text))
                if words not in known:
                    known[words] = tagger.attributions(words, threshold) if TWO_WORDS.search(words) else ()
                found += (_moved(one, piece.start) for one in known[words])
    return tuple(found)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut a section that is longer than paragraphs are, behind a sentence where there is one, else behind a word."""
    start = span.start
    while span.end - start > LONGEST:
        middle, end = start + LONGEST // 2, start + LONGEST
        stops = [stop.end() for stop in STOP.finditer(text, middle, end)]
        cut = stops[-1] if stops else text.rfind(" ", middle, end) + 1
        yield Span(start, cut or end)
        start = cut or end
    yield Span(start, span.end)


def _moved(found: Tagged, by: int) -> Tagged:
    source, cue, content = (
        tuple(Span(start + by, end + by) for start, end in part)
        for part in (found.source, found.cue, found.content)
    )
    return replace(found, source=source, cue=cue, content=content)


@lru_cache(maxsize=1)
def _load() -> Tagger:
    """Load the tagger; the library of its network takes a tenth of a second. Raises ModelError."""
    from claimcheck.tagger.tagger import Tagger

    missing = [name for name in FILES if not (WEIGHTS / name).is_file()]
    if missing:
        raise ModelError(
            f"a part of the tagger is not there: {missing[0]}",
            place=str(WEIGHTS),
            remedy="pip install --force-reinstall claimcheck-news",
        )
    return Tagger.load(WEIGHTS)
