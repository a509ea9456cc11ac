"""Claims of a short text, with the real words, grammar and packs; and ways to show them in a test."""

from __future__ import annotations

from functools import lru_cache

from claimcheck import packs
from claimcheck.extract.claims import extract
from claimcheck.extract.marks import Matcher
from claimcheck.model.claims import Attribution, Claims, Hedge, SourceMention
from claimcheck.model.document import Document, Lines, Section
from claimcheck.model.rule import Catalogue
from claimcheck.model.span import Span
from claimcheck.nlp import model
from claimcheck.nlp.parse import LazyParser
from claimcheck.nlp.tokens import read_prose
from claimcheck.read.sections import find_sections


def document_of(text: str) -> Document:
    """Return a document whose paragraphs are all body, so that a test needs no headline."""
    sections = tuple(Section("body", section.span) for section in find_sections(text))
    return Document("a.txt", "text", "", text, sections, Lines.of(text))


def read(text: str) -> Claims:
    """Return what a text says."""
    prose = read_prose(document_of(text), model.load())
    parser = LazyParser(prose, model.load())
    return extract(prose, parser, _matcher().marks(prose, parser), _catalogue())


def said(text: str) -> list[tuple[str, str, str]]:
    """Return source, cue and content of each attribution; pieces of content are parted by a bar."""
    return [
        (
            a.source.text if a.source else "",
            " ".join(words(text, span) for span in (a.cue.spans if a.cue else ())),
            " | ".join(words(text, span) for span in a.content),
        )
        for a in read(text).attributions
    ]


def only(text: str) -> Attribution:
    """Return the one attribution of a text."""
    (attribution,) = read(text).attributions
    return attribution


def sources(text: str) -> list[SourceMention]:
    """Return the sources of the attributions, in text order."""
    return [a.source for a in read(text).attributions if a.source is not None]


def hedged(text: str) -> list[tuple[str, str]]:
    """Return words and class of each hedge."""
    return [(words(text, hedge.span), hedge.cls) for hedge in read(text).hedges]


def hedge(text: str) -> Hedge:
    """Return the one hedge of a text."""
    (found,) = read(text).hedges
    return found


def words(text: str, span: Span) -> str:
    """Return the words of a span, on one line."""
    return " ".join(span.of(text).split())


@lru_cache(maxsize=1)
def _catalogue() -> Catalogue:
    return packs.load(("default",))


@lru_cache(maxsize=1)
def _matcher() -> Matcher:
    return Matcher(_catalogue().rules)
