"""Text to tokens. The only module that knows who cuts words: today spaCy's English tokeniser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.model.characters import APOSTROPHES, INVISIBLE
from claimcheck.model.document import Document
from claimcheck.model.prose import Prose, Token
from claimcheck.model.span import Span
from claimcheck.nlp.sentences import split

if TYPE_CHECKING:
    from spacy.language import Language

# Every kind of white space becomes a plain space, one for one, so that offsets stay as they are.
WHITE_SPACE = re.compile(r"\s")
HIDDEN = re.compile(f"[{INVISIBLE}]")


# The tokeniser's cost grows with the square of an unbroken run, and it refuses a million characters.
LONGEST_RUN = 200
LONGEST_PIECE = 50_000
RUN = re.compile(rf"\S{{{LONGEST_RUN}}}|\S+")


def read_prose(document: Document, nlp: Language) -> Prose:
    """Cut a document into tokens and sentences."""
    tokens = tuple(
        token
        for section in document.sections
        for piece in _pieces(document.text, section.span)
        for token in _tokens(document.text, piece, nlp)
    )
    return Prose(document, tokens, split(tokens, document.sections))


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut a section where the tokeniser would be slow: never in practice, always for hostile text."""
    start = span.start
    if span.end - start <= LONGEST_RUN:
        yield span
        return
    last = start
    for run in RUN.finditer(text, span.start, span.end):
        glued = run.start() == last and last > start and run.end() - run.start() > 0
        if (glued and last - start >= LONGEST_RUN) or run.end() - start > LONGEST_PIECE:
            yield Span(start, last)
            start = last
        last = run.end()
    yield Span(start, span.end)


def _tokens(text: str, piece: Span, nlp: Language) -> Iterator[Token]:
    cut = WHITE_SPACE.sub(" ", piece.of(text))
    if HIDDEN.search(cut):
        cut = HIDDEN.sub("\u00ad", cut)
    for token in nlp.make_doc(cut):
        word = token.text
        if word.isspace():
            continue
        start = piece.start + token.idx
        end = start + len(word)
        space_after = end < len(text) and text[end].isspace()
        if not word.isascii():
            word = word.replace("\u00ad", "").translate(APOSTROPHES) or word
        yield Token(Span(start, end), word, word.lower(), space_after)
