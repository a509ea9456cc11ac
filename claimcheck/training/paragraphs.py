"""The paragraphs of an article with the parts of attributions that lie in each.

The tagger reads a paragraph at a time, so an attribution over several is learned in pieces, one a paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.training.corpus import Article, Attribution, Span

LINE = re.compile(r"[^\n]*\S[^\n]*")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of an article; attributions count from its first character."""

    article: str
    start: int
    text: str
    attributions: tuple[Attribution, ...] = ()


def split(text: str) -> Iterator[Span]:
    """Return the lines of a text that hold something."""
    return (Span(*line.span()) for line in LINE.finditer(text))


def paragraphs(article: Article, annotator: int = 0) -> tuple[Paragraph, ...]:
    """Return the paragraphs of an article as one annotator saw them; the first one unless another is meant."""
    seen = article.annotations[annotator]
    return tuple(
        Paragraph(
            article.name, start, article.text[start:end], tuple(inside(seen, article.text, Span(start, end)))
        )
        for start, end in split(article.text)
    )


def inside(attributions: tuple[Attribution, ...], text: str, paragraph: Span) -> Iterator[Attribution]:
    """Return the attributions with something in a paragraph, cut to it and trimmed to words."""
    for whole in attributions:
        part = Attribution(
            cut(whole.source, text, paragraph),
            cut(whole.cue, text, paragraph),
            cut(whole.content, text, paragraph),
        )
        if part.source or part.cue or part.content:
            yield part


def cut(spans: tuple[Span, ...], text: str, paragraph: Span) -> tuple[Span, ...]:
    """Spans within a paragraph, from their first word to their last; those with no word between are one.

    They are in order, and count from the start of the paragraph.
    """
    first, last = paragraph
    found: list[Span] = []
    for start, end in spans:
        words = [word.span() for word in WORD.finditer(text, max(start, first), max(min(end, last), first))]
        if not words:
            continue
        here = Span(words[0][0] - first, words[-1][1] - first)
        if found and not WORD.search(text, found[-1][1] + first, here[0] + first):
            here = Span(found.pop()[0], here[1])
        found.append(here)
    return tuple(found)
